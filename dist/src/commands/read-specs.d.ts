import type { Diagnostic } from '../diagnostics/diagnostic';
import { type Loaded, type SpecFile } from '../load';
import { type ExitCode, type Terminal } from './terminal';
/** Specs ready to work on, or the code to exit with once everything has been said. */
export type ReadSpecs = {
    readonly loaded: Loaded;
    readonly files: number;
} | {
    readonly exit: ExitCode;
};
/** How specs are read and reported on: the options of a command. */
export interface ReadRequest {
    /** The name under which a spec from standard input is reported, and beside which its files lie. */
    readonly 'stdin-filename'?: string | undefined;
    /** Form of the report; text where it is absent. */
    readonly format?: string | undefined;
    /** The least severity that stops the command; error where it is absent. */
    readonly 'fail-on'?: string | undefined;
    /** Whether standard output is for what the command prints itself, so that a report for machines goes to standard error as well. */
    readonly printsResult?: boolean;
    /**
     * Judges the specs further, where none has an error of its own. Then only what it finds is reported: what the specs
     * themselves are warned of is said by `validate`.
     */
    readonly judge?: (loaded: Loaded) => Promise<readonly Diagnostic[]>;
    /**
     * Changes the specs that were asked for before anything is reported; what is reported then is of what it returns.
     *
     * @param judge what there is to say of specs, with the files that they name
     */
    readonly rework?: (specs: readonly SpecFile[], judge: (specs: readonly SpecFile[]) => Loaded) => readonly SpecFile[];
    /** The time for what expires; without it nothing is said of that, so that output does not depend on the day. */
    readonly now?: Date;
}
/** Finds, reads and judges the specs, and reports what there is to say of them. */
export declare function readSpecs(named: readonly string[], terminal: Terminal, request?: ReadRequest): Promise<ReadSpecs>;
/** Whether a command prints its report only: asked to, or because a program reads what it prints. */
export declare function isQuiet({ format, quiet, }: {
    readonly format?: string | undefined;
    readonly quiet?: true | undefined;
}): boolean;
