import type { Code } from './codes';
import type { Severity } from './finding';
/** A position in a file. Lines and columns count from 1, columns in UTF-16 units as editors do; offset from 0. */
export interface Position {
    readonly line: number;
    readonly column: number;
    readonly offset: number;
}
/** From `start` up to, not including, `end`. */
export interface Range {
    readonly start: Position;
    readonly end: Position;
}
/** A change of a text: what is in `range` becomes `text`. An empty range inserts, an empty text removes. */
export interface TextEdit {
    readonly range: Range;
    readonly text: string;
}
/** A finding at its place in a file. `range` is absent where the file as a whole is meant (unreadable, no text). */
export interface Diagnostic {
    readonly code: Code;
    readonly severity: Severity;
    readonly title: string;
    readonly message: string;
    readonly fix?: string;
    /** The fix as data, where it is one change of the text of `file`. */
    readonly edit?: TextEdit;
    /** As the user named the file. */
    readonly file: string;
    readonly range?: Range;
    readonly related: readonly RelatedLocation[];
    /** Text of `file` that no report may show, of this diagnostic or of another one nearby. */
    readonly redact?: readonly Range[];
    readonly source?: string;
}
/** A second place of a diagnostic, with its own words. */
export interface RelatedLocation {
    readonly file: string;
    readonly range: Range;
    readonly note: string;
}
/** Order of a report: file, position, severity is not considered so that a reader goes down the file once. */
export declare function compareDiagnostics(a: Diagnostic, b: Diagnostic): number;
/** Compares by UTF-16 units, so that the order is the same under every locale. */
export declare function compareText(a: string, b: string): number;
