/**
 * Gives files that are there a new content, whole or not at all: every content is on the disk, next to its file and with its
 * mode, before the first takes its place. What a kill leaves behind is a hidden folder that nothing reads.
 *
 * @throws what the file system throws. Nothing has changed then, unless moving itself failed.
 */
export declare function replaceFiles(contents: ReadonlyMap<string, Uint8Array>): void;
