import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Finding } from '../diagnostics/finding';
import { parseDocument, type Document } from '../document/document';
import { locate } from '../document/locate';
import { ownOrigin } from '../document/origin';
import { checkSignIns } from '../spec/check';
import { asSignInsFile, type SignInsFile } from './file';

/** A file of sign-ins as it is written. */
export interface ReadSignIns {
  /** Undefined where there is a diagnostic. */
  readonly content: SignInsFile | undefined;
  readonly document: Document | undefined;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks a file of sign-ins: UTF-8, YAML, and the shape that its schema has. */
export function readSignIns(file: string, bytes: Uint8Array): ReadSignIns {
  const { document, text, diagnostics } = parseDocument(file, bytes);
  if (document === undefined) return { content: undefined, document, text, diagnostics };
  const origin = ownOrigin(document);
  const found = checkSignIns(document.value).map((finding) => locate(finding, origin));
  if (found.length > 0) return { content: undefined, document, text, diagnostics: found };
  return { content: asSignInsFile(document.value), document, text, diagnostics: [] };
}

/** The line of each sign-in, counted from 1. */
export function linesOf({ content, document }: ReadSignIns): readonly number[] {
  return (content?.signIns ?? []).map((_, index) => document?.rangeOf(['signIns', index], 'value').start.line ?? 1);
}

/** Findings about a file of sign-ins, at their places in it. */
export function signInsDiagnostics({ document }: ReadSignIns, findings: readonly Finding[]): readonly Diagnostic[] {
  return document === undefined ? [] : findings.map((finding) => locate(finding, ownOrigin(document)));
}
