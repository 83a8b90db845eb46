import type { Diagnostic } from '../diagnostics/diagnostic';
/**
 * Diagnostics as people read them in a terminal: place, title and code, message, the lines meant, related places,
 * what to do, a line with counts, and where codes are explained. Empty where there are none. Nothing that a user wrote acts on the terminal.
 *
 * @param texts text of each file by its name, as diagnostics name it; a file that is not there gets no code frame
 * @param options.width columns of the terminal, at which sentences are wrapped; without it they are not
 */
export declare function textReport(found: readonly Diagnostic[], texts: ReadonlyMap<string, string>, options: {
    readonly color: boolean;
    readonly width?: number | undefined;
}): string;
