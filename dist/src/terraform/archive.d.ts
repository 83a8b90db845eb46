/** The archive with the function's code, as it lies beside the generated configuration. */
export interface PlacedArchive {
    /** Relative to the generated configuration. */
    readonly path: string;
    /** SHA-256 of the archive in Base64, as Terraform's filebase64sha256 gives it. */
    readonly sha256Base64: string;
}
/** The archive with the function's code, as a file on this machine. */
export interface FunctionArchive {
    /** Absolute path. */
    readonly file: string;
    /** SHA-256 of the archive in Base64, as Terraform's filebase64sha256 gives it. */
    readonly sha256Base64: string;
}
