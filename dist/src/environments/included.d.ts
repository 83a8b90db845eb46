import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Finding } from '../diagnostics/finding';
import { type Document } from '../document/document';
import { type JsonObject } from '../document/json';
import { type FilePlace, type Origin } from '../document/origin';
/** A file that a spec includes, or why it is not read. */
export interface IncludedSpec {
    /** Relative to the spec's folder. */
    readonly path: string;
    readonly content: {
        readonly bytes: Uint8Array;
    } | {
        readonly problem: string;
        readonly fix: string;
    };
}
/** A spec with the entries of the files that it includes. */
export interface WholeSpec {
    readonly value: JsonObject;
    /** The file that wrote what stands at a path of `value`. */
    readonly origin: Origin;
    /** What keeps the files from being one spec. */
    readonly findings: readonly Finding<FilePlace>[];
    readonly diagnostics: readonly Diagnostic[];
    /** Text of each included file by its name. */
    readonly texts: ReadonlyMap<string, string>;
}
/**
 * Puts the providers and clients of the files that `include` names into the maps of the spec. Nothing is merged: a name stands
 * in one file only.
 *
 * @param find gives the files of a pattern; undefined where none are read
 */
export declare function withIncluded(document: Document, find: ((pattern: string) => readonly IncludedSpec[]) | undefined): WholeSpec;
