import { type FindBeside, type ReadBeside, type SpecFile } from './check-file';
import { type Diagnostic } from './diagnostics/diagnostic';
import type { Federation } from './model/federation';
export type { FindBeside, ReadBeside, SpecFile } from './check-file';
/** What came of some spec files: their stacks, and everything there is to say of them. */
export interface Loaded {
    /** Sorted by stack name; without those of companions. Complete only where no diagnostic is an error. */
    readonly federations: readonly Federation[];
    readonly diagnostics: readonly Diagnostic[];
    /** Text of each file as it is written, for code frames. A report covers its secrets with `conceal`. */
    readonly sources: ReadonlyMap<string, string>;
}
/**
 * The whole way from text to stacks and diagnostics: parses each file, checks its shape, makes a federation of each of its
 * variants, links the stacks of the app, and runs the rules.
 *
 * @param readBeside reads the files that specs name; without it, such a spec is refused
 * @param findBeside reads those that specs name by patterns; without it, such a spec is refused
 * @param now the time for what expires; without it, nothing is said of that
 */
export declare function load(files: readonly SpecFile[], readBeside?: ReadBeside, findBeside?: FindBeside, now?: Date): Loaded;
