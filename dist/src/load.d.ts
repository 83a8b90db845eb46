import { type Diagnostic } from './diagnostics/diagnostic';
import type { Federation, FileContent } from './model/federation';
import type { IncludedFile } from './model/included-files';
/** A spec file as the user named it, and its bytes. */
export interface SpecFile {
    readonly file: string;
    readonly bytes: Uint8Array;
    /** True for a spec of the same app that is not asked for: it is read so that the others' links to it and from it are known. */
    readonly companion?: boolean;
}
/** What came of some spec files: their stacks, and everything there is to say of them. */
export interface Loaded {
    /** Sorted by stack name; without those of companions. Complete only where no diagnostic is an error. */
    readonly federations: readonly Federation[];
    readonly diagnostics: readonly Diagnostic[];
    /** Text of each file as it is written, for code frames. A report covers its secrets with `conceal`. */
    readonly sources: ReadonlyMap<string, string>;
}
/** Gives the content of a file that a spec names by a path relative to itself. */
export type ReadBeside = (spec: string, path: string) => FileContent;
/** Gives the files that a spec names by a pattern relative to itself, each with its path from there. */
export type FindBeside = (spec: string, pattern: string) => readonly IncludedFile[];
/**
 * The whole way from text to stacks and diagnostics: parses each file, checks its shape, makes a federation of each of its
 * variants, links the stacks of the app, and runs the rules.
 *
 * @param readBeside reads the files that specs name; without it, such a spec is refused
 * @param findBeside reads those that specs name by patterns; without it, such a spec is refused
 * @param now the time for what expires; without it, nothing is said of that
 */
export declare function load(files: readonly SpecFile[], readBeside?: ReadBeside, findBeside?: FindBeside, now?: Date): Loaded;
