import type { Range, TextEdit } from '../diagnostics/diagnostic';
import type { Path } from '../diagnostics/finding';
import type { JsonObject } from './json';
import type { Positions, Span } from './positions';
/** A file that was read: its data, and where each part of it is written. */
export interface Document {
    /** As the user named the file. */
    readonly file: string;
    /** Without the byte order mark. */
    readonly text: string;
    readonly value: JsonObject;
    has(path: Path): boolean;
    /**
     * Where the entry at `path` is written. An item of a list has no key: its value is meant. The key of the whole file
     * is its first key. What an alias stands for is where its anchor is.
     *
     * @throws where nothing is at `path`: a finding pointed at a place that does not exist, which is our bug.
     */
    rangeOf(path: Path, at: 'key' | 'value'): Range;
    /** The change that takes the entry at `path` out of its map or list; undefined where its surroundings do not allow it. */
    removalOf(path: Path): TextEdit | undefined;
    /** The change that puts an entry or item, written as YAML, at the start of the map or list at `path`; undefined where its surroundings do not allow it. */
    insertionInto(path: Path, entry: string): TextEdit | undefined;
}
/** Where a value is written, and the values inside it. */
export interface Entry {
    readonly key: Span | undefined;
    readonly value: Span;
    readonly members: ReadonlyMap<string | number, Entry>;
}
/** The document of a text whose data and places are known. */
export declare function createDocument(file: string, text: string, value: JsonObject, root: Entry, positions: Positions): Document;
