import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Federation } from '../model/federation';
import type { RanFileOfFederation } from '../sign-ins/coverage';
import { type RanFile, type SignInsFormat } from '../sign-ins/report';
/** What came of files of sign-ins, or why they could not be run. */
export interface RanSignInFiles {
    readonly ran: readonly RanFileOfFederation[];
    readonly diagnostics: readonly Diagnostic[];
    readonly sources: ReadonlyMap<string, string>;
}
/** Reads files of sign-ins and the specs that they name, and runs them. */
export declare function runSignInFiles(files: readonly string[], cwd: string): Promise<RanSignInFiles>;
/** A spec, and the stack of it that is asked for. Of a spec with errors nothing is run. */
export interface ChosenFederation {
    /** Undefined where there is a diagnostic, or no stack of that environment. */
    readonly federation: Federation | undefined;
    /** The environments of the spec; empty for one without. */
    readonly environments: readonly string[];
    readonly diagnostics: readonly Diagnostic[];
    readonly sources: ReadonlyMap<string, string>;
}
/** Reads a spec, and finds the stack of one of its environments. */
export declare function federationOf(spec: string, environment: string | undefined, cwd: string): ChosenFederation;
/** What to say where the command line names no environment that the spec has. */
export declare function chooseEnvironment(spec: string, environments: readonly string[]): string;
/** The report in a form, and how many sign-ins are not as expected. */
export declare function signInsReport(ran: readonly RanFile[], format: SignInsFormat, trace: boolean): {
    readonly text: string;
    readonly failed: number;
};
