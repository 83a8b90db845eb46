import type { RanSignIn } from './run';
/** A file of sign-ins, and what its sign-ins came to. */
export interface RanFile {
    readonly file: string;
    readonly spec: string;
    readonly environment: string | undefined;
    readonly signIns: readonly (RanSignIn & {
        readonly line: number;
    })[];
}
/** The forms of the report. */
export type SignInsFormat = 'text' | 'json' | 'junit' | 'github';
/** How many sign-ins were as expected, and how many not. */
export interface Tally {
    readonly passed: number;
    readonly failed: number;
}
export declare function tallyOf(files: readonly RanFile[]): Tally;
/** The report for people. Without `trace` only a sign-in that fails, or of which nothing is expected, shows its way. */
export declare function signInsText(files: readonly RanFile[], trace: boolean): string;
/** The report for programs; docs/sign-ins.md has its form. */
export declare function signInsJson(files: readonly RanFile[]): string;
/** The report for build servers that read the format of JUnit. */
export declare function signInsJunit(files: readonly RanFile[]): string;
/** Annotations of GitHub Actions, of what fails. */
export declare function signInsGithub(files: readonly RanFile[]): string;
