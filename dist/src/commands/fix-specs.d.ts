import type { Loaded, SpecFile } from '../load';
/** A spec of which `--fix` has changed the text. */
export interface FixedSpec {
    readonly file: string;
    readonly before: string;
    readonly after: string;
    /** Changes of text that were made. */
    readonly fixes: number;
}
/**
 * Makes the sure changes of text that the diagnostics of some specs carry, in memory, until there are none. What others
 * include or name is left alone. Changes after which the text cannot be read, or one of their diagnostics is still there, are
 * taken back, with all of that file's in the same round, and the file is left as it was before them.
 *
 * @param judge what `load` says of the specs, with everything around them
 * @returns the specs as they are then, and those that have changed
 */
export declare function fixSpecs(specs: readonly SpecFile[], judge: (specs: readonly SpecFile[]) => Loaded): {
    readonly specs: readonly SpecFile[];
    readonly fixed: readonly FixedSpec[];
};
