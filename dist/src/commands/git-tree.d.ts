/** A commit of the repository that a folder belongs to, as files. */
export interface GitTree {
    /** Full hash of the commit. */
    readonly commit: string;
    /** The folder in the commit that is the same as the one asked from; undefined where the commit has none. */
    readonly folder: string | undefined;
    /** Files that differ between the commit and the working tree, relative to the folder asked from, with `/`. */
    readonly changedFiles: readonly string[];
    readonly remove: () => void;
}
/** Why git could not give the commit, as sentences. */
export interface NoGitTree {
    readonly problem: string;
}
/**
 * Writes the commit where a branch left `base` into a folder of its own. The repository, its index and its working tree stay as
 * they are. The reference is hostile text: git gets it where it cannot be an option.
 */
export declare function gitTree(base: string, cwd: string): GitTree | NoGitTree;
