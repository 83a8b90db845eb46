import type { Range, TextEdit } from '../diagnostics/diagnostic';
import type { Path } from '../diagnostics/finding';
import { pathText } from '../diagnostics/text';
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
export function createDocument(
  file: string,
  text: string,
  value: JsonObject,
  root: Entry,
  positions: Positions,
): Document {
  const find = (path: Path): Entry | undefined =>
    path.reduce<Entry | undefined>((entry, step) => entry?.members.get(step), root);
  return {
    file,
    text,
    value,
    has: (path) => find(path) !== undefined,
    rangeOf: (path, at) => {
      const entry = find(path);
      if (entry === undefined) throw new Error(`There is nothing at ${pathText(path)} in ${file}`);
      return positions.range(at === 'key' ? (entry.key ?? entry.value) : entry.value);
    },
    removalOf: (path) => {
      const entry = find(path);
      const around = find(path.slice(0, -1));
      if (entry === undefined || around === undefined || path.length === 0) return undefined;
      const removal = removalIn(text, entry, around);
      return removal === undefined ? undefined : { range: positions.range(removal.span), text: removal.text };
    },
    insertionInto: (path, entry) => {
      const map = find(path);
      const insertion = map && insertionIn(text, entry, map);
      return insertion && { range: positions.range({ start: insertion.at, end: insertion.at }), text: insertion.text };
    },
  };
}

function insertionIn(
  text: string,
  entry: string,
  map: Entry,
): { readonly at: number; readonly text: string } | undefined {
  const [first] = [...map.members.values()];
  if (text[map.value.start] === '{')
    return { at: map.value.start + 1, text: first === undefined ? ` ${entry} ` : ` ${entry},` };
  if (text[map.value.start] === '[') {
    const space = /\s/.test(text[map.value.start + 1] ?? '') ? '' : ' ';
    return { at: map.value.start + 1, text: first === undefined ? entry : `${entry},${space}` };
  }
  if (first === undefined) return undefined;
  if (first.key === undefined) return itemInsertionIn(text, entry, first.value.start);
  const at = first.key.start;
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  // Something else on its line, such as an anchor or the mark of a key of several lines.
  return /^ *(?:- +)*$/.test(before) ? { at, text: `${entry}\n${' '.repeat(before.length)}` } : undefined;
}

function itemInsertionIn(
  text: string,
  item: string,
  at: number,
): { readonly at: number; readonly text: string } | undefined {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const dash = before.lastIndexOf('-');
  // Something else on its line, such as an anchor.
  if (!/^ *(?:- +)+$/.test(before)) return undefined;
  return { at, text: `${item}\n${' '.repeat(dash)}${before.slice(dash)}` };
}

function removalIn(
  text: string,
  entry: Entry,
  around: Entry,
): { readonly span: Span; readonly text: string } | undefined {
  const start = (entry.key ?? entry.value).start;
  const { end } = entry.value;
  const isFlow = /[[{]/.test(text[around.value.start] ?? '');
  if (!isFlow && around.members.size === 1) return { span: around.value, text: entry.key === undefined ? '[]' : '{}' };
  const after = /^[ \t\r\n]*,[ \t]*/.exec(text.slice(end))?.[0];
  if (isFlow) {
    let before = start;
    while (/\s/.test(text[before - 1] ?? '')) before -= 1;
    // Something else before it, such as an anchor, which would be left.
    if (!/[[{,]/.test(text[before - 1] ?? '')) return undefined;
    if (after !== undefined) return { span: { start, end: end + after.length }, text: '' };
    // The last entry: the comma before it goes as well.
    return { span: { start: text[before - 1] === ',' ? before - 1 : start, end }, text: '' };
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const rest = /^[ \t]*(?:#[^\n]*)?(?:\n|$)/.exec(text.slice(end))?.[0];
  // Something else on its lines, such as the dash of an item that the entry begins.
  if (rest === undefined || !/^[ \t]*(?:-[ \t]+)?$/.test(text.slice(lineStart, start))) return undefined;
  if (entry.key !== undefined && text.slice(lineStart, start).includes('-')) return undefined;
  return { span: { start: lineStart, end: end + rest.length }, text: '' };
}
