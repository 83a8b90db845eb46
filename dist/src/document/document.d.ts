import { type Diagnostic } from '../diagnostics/diagnostic';
import { type Document } from './open-document';
export type { Document };
/**
 * Reads one spec file: UTF-8, YAML 1.2 with the core schema, one document whose root is a map. There is a document
 * if and only if there is no diagnostic, so that nobody works with data that was not fully understood.
 *
 * @param file as the user named it
 * @returns also the text that the diagnostics' positions count in: without a byte order mark, and with U+FFFD for
 *   what is not UTF-8; empty where the file is too large
 */
export declare function parseDocument(file: string, bytes: Uint8Array): {
    readonly document: Document | undefined;
    readonly text: string;
    readonly diagnostics: readonly Diagnostic[];
};
