import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Federation } from '../model/federation';
import { type RanFile, type SignInsFormat } from '../sign-ins/report';
/** What came of files of sign-ins, or why they could not be run. */
export interface RanSignInFiles {
    readonly ran: readonly RanFileOfFederation[];
    readonly diagnostics: readonly Diagnostic[];
    readonly sources: ReadonlyMap<string, string>;
}
/** A file that was run, and the federation that it was run on. */
export type RanFileOfFederation = RanFile & {
    readonly federation: Federation;
};
/** Reads files of sign-ins and the specs that they name, and runs them. */
export declare function runSignInFiles(files: readonly string[], cwd: string): Promise<RanSignInFiles>;
interface Unread {
    readonly problem: string;
    readonly fix: string;
}
/** What there is to say of a file that cannot be read. */
export declare function unreadableFile(file: string, { problem, fix }: Unread): Diagnostic;
/** The stack of a spec that a file of sign-ins is about. Of a spec with errors nothing is run. */
export declare function federationOf(spec: string, environment: string | undefined, file: string, cwd: string): {
    readonly federation?: Federation;
    readonly diagnostics: readonly Diagnostic[];
    readonly sources: ReadonlyMap<string, string>;
};
/** The report in a form, and how many sign-ins are not as expected. */
export declare function signInsReport(ran: readonly RanFile[], format: SignInsFormat, trace: boolean): {
    readonly text: string;
    readonly failed: number;
};
/** What no sign-in touches: providers and clients of the specs, and rows of the decision. */
export declare function coverageText(ran: readonly RanFileOfFederation[]): string;
export {};
