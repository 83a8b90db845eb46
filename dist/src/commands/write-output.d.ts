/** What is to be there afterwards. Paths are relative to the output folder and use `/`. */
export interface Output {
    readonly files: ReadonlyMap<string, string | Uint8Array>;
    /** Files of ours that must not be there. */
    readonly absent: readonly string[];
}
/**
 * Writes files whole or not at all: each is first written beside its place under another name, and only when all of
 * them lie on the disk are they moved into place, which no longer needs room. Files that are right already are left
 * alone, and so is everything else in the folder: it may hold Terraform's state.
 * Throws what the file system throws; nothing has changed then unless moving itself failed.
 */
export declare function writeOutput(folder: string, { files, absent }: Output): void;
/** Whether an error is one of the file system, and so the user's to mend. */
export declare function isFileSystemError(error: unknown): boolean;
