import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Finding } from '../diagnostics/finding';
import { quote } from '../diagnostics/text';
import { SPEC_CODES, type SpecCode } from '../diagnostics/codes';
import { parseDocument, type Document } from '../document/document';
import { emptyObject, isJsonObject, type JsonObject, type JsonValue } from '../document/json';
import { ownOrigin, type FilePlace, type Origin } from '../document/origin';

/** The maps that other files may hold entries of. */
const SECTIONS = ['identityProviders', 'appClients'] as const;

/** A file that a spec includes, or why it is not read. */
export interface IncludedSpec {
  /** Relative to the spec's folder. */
  readonly path: string;
  readonly content: { readonly bytes: Uint8Array } | { readonly problem: string; readonly fix: string };
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
export function withIncluded(
  document: Document,
  find: ((pattern: string) => readonly IncludedSpec[]) | undefined,
): WholeSpec {
  const { include, environments } = document.value;
  const own = ownOrigin(document);
  const findings: Finding<FilePlace>[] = [];
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  if (isJsonObject(environments))
    for (const [environment, patch] of Object.entries(environments))
      if (isJsonObject(patch) && Object.hasOwn(patch, 'include'))
        findings.push(
          said('included-spec-unfit', {
            message: 'An environment includes no files: they are of the whole spec.',
            fix: 'Write include at the top of the spec.',
            place: { origin: own, path: ['environments', environment, 'include'], at: 'key' },
          }),
        );
  const value = Object.assign(emptyObject(), document.value);
  const writers = new Map<string, Map<string, Document>>();
  const seen = new Set<string>();
  for (const [index, pattern] of patternsOf(include).entries()) {
    const place: FilePlace = { origin: own, path: ['include', index], at: 'value' };
    const unfit = (message: string, fix: string): void => {
      findings.push(said('included-spec-unfit', { message, fix, place }));
    };
    const files = find?.(pattern);
    if (files === undefined) unfit('Files next to the spec are not read here.', 'Write their entries in this file.');
    if (files?.length === 0)
      unfit(`${quote(pattern)} matches no file.`, 'Correct the pattern, which is relative to the folder of the spec.');
    for (const { path, content } of files ?? []) {
      if (seen.has(path)) continue;
      seen.add(path);
      if ('problem' in content) {
        unfit(`${quote(path)} cannot be read. ${content.problem}`, content.fix);
        continue;
      }
      const file = document.file.slice(0, document.file.lastIndexOf('/') + 1) + path;
      const parsed = parseDocument(file, content.bytes);
      texts.set(file, parsed.text);
      diagnostics.push(...parsed.diagnostics);
      if (parsed.document !== undefined) findings.push(...taken(parsed.document, { document, value, writers }));
    }
  }
  const origin: Origin = (path) => {
    const [section, name] = path;
    const ofSection = writers.get(String(section));
    const [first] = ofSection?.values() ?? [];
    const writer = name === undefined ? undefined : ofSection?.get(String(name));
    if (writer !== undefined) return { document: writer, path };
    return first !== undefined && path.length === 1 && !document.has(path) ? { document: first, path } : own(path);
  };
  return { value, origin, findings, diagnostics, texts };
}

/** Those that the shape check accepts. */
function patternsOf(include: JsonValue | undefined): readonly string[] {
  return Array.isArray(include) ? include.filter((one: JsonValue): one is string => typeof one === 'string') : [];
}

interface Whole {
  readonly document: Document;
  readonly value: Record<string, JsonValue>;
  readonly writers: Map<string, Map<string, Document>>;
}

/** Takes the entries of one file into the whole, and says what cannot be taken. */
function* taken(file: Document, { document, value, writers }: Whole): Iterable<Finding<FilePlace>> {
  const origin = ownOrigin(file);
  for (const [key, entries] of Object.entries(file.value)) {
    const section = SECTIONS.find((one) => one === key);
    if (section === undefined || !isJsonObject(entries)) {
      yield said('included-spec-unfit', {
        message:
          section === undefined
            ? `${quote(key)} is not a key of an included file. Its keys are identityProviders and appClients.`
            : `${key} is a map, of entries by name.`,
        fix: section === undefined ? 'Move it to the spec that includes the file.' : 'Write the entries under it.',
        place: { origin, path: [key], at: 'key' },
      });
      continue;
    }
    const whole = value[section];
    if (whole !== undefined && !isJsonObject(whole)) continue;
    const merged = Object.assign(emptyObject(), whole);
    const own = writers.get(section) ?? new Map<string, Document>();
    for (const [name, entry] of Object.entries(entries)) {
      if (Object.hasOwn(merged, name)) {
        const earlier = own.get(name) ?? document;
        yield said('name-in-two-files', {
          message: `${quote(name)} is written in two files.`,
          fix: 'Rename or remove one of them.',
          place: { origin, path: [section, name], at: 'key' },
          related: [{ origin: ownOrigin(earlier), path: [section, name], at: 'key', note: 'the other one' }],
        });
        continue;
      }
      merged[name] = entry;
      own.set(name, file);
    }
    value[section] = merged;
    writers.set(section, own);
  }
}

function said(code: SpecCode, finding: Omit<Finding<FilePlace>, 'code' | 'severity' | 'title'>): Finding<FilePlace> {
  const { severity, title } = SPEC_CODES[code];
  return { code, severity, title, ...finding };
}
