import type { Code } from './codes';
/** How bad a finding is. Errors stop synthesis; warnings can be accepted; information never fails anything. */
export type Severity = 'error' | 'warning' | 'info';
/** A place in a spec's data: the keys and indices that lead to it from the top. */
export type Path = readonly (string | number)[];
/** Where a finding points: at the key of an entry or at its value, on purpose. */
export interface Place {
    readonly path: Path;
    readonly at: 'key' | 'value';
}
/** A second place that explains the first, with its own words. */
export type RelatedPlace<Where extends Place = Place> = Where & {
    readonly note: string;
};
/**
 * The change of text that a fix asks for: `text`, written as YAML, in the place of a key or a value; an entry removed
 * with its key; or `text` as a new entry of the map or list at `place`, before those that it has.
 */
export type Edit<Where extends Place = Place> = {
    readonly kind: 'replace';
    readonly place: Where;
    readonly text: string;
} | {
    readonly kind: 'remove';
    readonly place: Where;
} | {
    readonly kind: 'insert';
    readonly place: Where;
    readonly text: string;
};
/**
 * What a check has to say, still symbolic: it carries a path, not a line.
 * `title` is fixed per code; `message` quotes what the user wrote; `fix` says what to do.
 */
export interface Finding<Where extends Place = Place> {
    readonly code: Code;
    readonly severity: Severity;
    readonly title: string;
    readonly message: string;
    readonly fix?: string;
    /** The fix as data, where it is one change of text. It never holds a secret. */
    readonly edit?: Edit<Where> | undefined;
    readonly place: Where;
    readonly related?: readonly RelatedPlace<Where>[];
    /** Values that no report may show: secrets that were written by mistake. The message does not quote them either. */
    readonly redact?: readonly Path[];
    /** The vendor page that the check rests on. */
    readonly source?: string;
}
