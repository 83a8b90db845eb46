/** What is to be there afterwards. Paths are relative to the output folder and use `/`. */
export interface Output {
    readonly files: ReadonlyMap<string, string | Uint8Array>;
    /** Files of ours that must not be there. */
    readonly absent: readonly string[];
}
/**
 * Writes files whole or not at all. All are first written into a folder of their own in the output folder; then a plan
 * is put beside them, and only then are they moved into place, which needs no room. A run that is killed before it has
 * its plan has changed nothing; what one that is killed later has not moved yet is moved by the next run, which also
 * removes what others left over. Runs wait for one another. Files that are right already are left alone, and so is
 * everything else in the folder: it may hold Terraform's state.
 *
 * @throws what the file system throws. Nothing has changed then, unless moving itself failed.
 */
export declare function writeOutput(folder: string, output: Output): void;
/** Whether an error is one of the file system, and so the user's to mend. */
export declare function isFileSystemError(error: unknown): boolean;
