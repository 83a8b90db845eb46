import type { Range } from '../diagnostics/diagnostic';
/** Half-open, in UTF-16 units from the start of the text. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** Turns offsets of a text into positions. */
export declare class Positions {
    #private;
    constructor(text: string);
    range(span: Span): Range;
}
/** Offsets at which the lines of a text start. */
export declare function lineStarts(text: string): readonly number[];
/** Index of the line that an offset is in. */
export declare function lineOf(starts: readonly number[], offset: number): number;
