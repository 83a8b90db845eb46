import type { Path } from '../diagnostics/finding';
import { parseDocument } from './document';
import { emptyObject, isJsonObject, type JsonObject, type JsonValue } from './json';
import { createDocument, type Document, type Entry } from './open-document';
import { Positions, type Span } from './positions';

/** A block at the top of a Terraform file. */
export interface TerraformBlock {
  /** Such as `resource`. */
  readonly type: string;
  readonly labels: readonly string[];
  /** Where it stands in the file's document. */
  readonly path: Path;
  /** Names of its arguments and nested blocks, and where they stand. Those of a `dynamic` block are what it makes. */
  readonly members: readonly { readonly name: string; readonly path: Path }[];
}

/** What is read of a Terraform file, or why it is not. */
export type TerraformFile =
  { readonly document: Document; readonly blocks: readonly TerraformBlock[] } | { readonly problem: string };

/**
 * Reads the headers of a Terraform file's blocks and the names within them, and no value: words, strings, heredocs, comments and
 * brackets are told apart, as in HCL's specification; what stands between them is Terraform's to check.
 * Source: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
export function readTerraformFile(file: string, bytes: Uint8Array): TerraformFile {
  const text = new TextDecoder().decode(bytes);
  return file.endsWith('.json') ? readJson(file, bytes, text) : readHcl(file, text);
}

/** How many labels a block has in JSON, where they are the keys of maps. */
const LABELS: Readonly<Record<string, number>> = {
  check: 1,
  data: 2,
  ephemeral: 2,
  module: 1,
  output: 1,
  provider: 1,
  resource: 2,
  variable: 1,
};

function readJson(file: string, bytes: Uint8Array, text: string): TerraformFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'is no JSON' };
  }
  if (!isJsonObject(value as JsonValue)) return { problem: 'holds no JSON object' };
  const blocks: TerraformBlock[] = [];
  const collect = (type: string, labels: readonly string[], left: number, body: JsonValue, path: Path): void => {
    if (Array.isArray(body)) {
      for (const [index, item] of (body as readonly JsonValue[]).entries())
        collect(type, labels, left, item, [...path, index]);
    } else if (isJsonObject(body)) {
      const entries = Object.entries(body).filter(([key]) => key !== '//');
      if (left > 0)
        for (const [label, inner] of entries) collect(type, [...labels, label], left - 1, inner, [...path, label]);
      else blocks.push({ type, labels, path, members: entries.flatMap(([key, inner]) => membersOf(key, inner, path)) });
    }
  };
  for (const [type, body] of Object.entries(value as JsonObject)) collect(type, [], LABELS[type] ?? 0, body, [type]);
  // JSON is YAML, but for what our reader refuses, such as tabs: then the file as a whole is the place.
  return { document: parseDocument(file, bytes).document ?? unplaced(file, text), blocks };
}

function membersOf(key: string, value: JsonValue, path: Path): TerraformBlock['members'] {
  if (key !== 'dynamic') return [{ name: key, path: [...path, key] }];
  const made = Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
  return made.flatMap((one) =>
    isJsonObject(one) ? Object.keys(one).map((name) => ({ name, path: [...path, key] })) : [],
  );
}

function unplaced(file: string, text: string): Document {
  const start = new Positions(text).range({ start: 0, end: 0 });
  return {
    file,
    text,
    value: emptyObject(),
    has: () => true,
    rangeOf: () => start,
    removalOf: () => undefined,
    insertionInto: () => undefined,
  };
}

interface Token {
  readonly kind: 'word' | 'string' | 'line' | 'open' | 'close' | 'other';
  readonly text: string;
  readonly span: Span;
}

function readHcl(file: string, text: string): TerraformFile {
  const positions = new Positions(text);
  const scanned = tokensOf(text);
  if ('unclosed' in scanned) {
    const { line } = positions.range({ start: scanned.at, end: scanned.at }).start;
    return { problem: `has ${scanned.unclosed} in line ${line} that does not end` };
  }
  const blocks: TerraformBlock[] = [];
  const entries = new Map<string | number, Entry>();
  let members: { readonly name: string; readonly path: Path; readonly span: Span }[] = [];
  let header: Token[] | undefined = [];
  let start = 0;
  let depth = 0;
  const named = (tokens: readonly Token[]): readonly string[] => tokens.map(({ text: name }) => name);
  for (const token of scanned.tokens) {
    if (token.kind === 'open') {
      const [first] = header ?? [];
      if (token.text === '{' && first?.kind === 'word' && header !== undefined) {
        if (depth === 0) {
          start = first.span.start;
          members = [];
          const [type = '', ...labels] = named(header);
          blocks.push({ type, labels, path: [blocks.length], members });
          entries.set(blocks.length - 1, entryOf({ start, end: token.span.start }, members));
        } else if (depth === 1) addMember(members, blocks.length - 1, header);
      }
      depth += 1;
      header = depth === 1 ? [] : undefined;
    } else if (token.kind === 'close') {
      depth -= 1;
      if (depth < 0) return { problem: `has a bracket too many in line ${positions.range(token.span).start.line}` };
      header = depth === 0 ? [] : undefined;
    } else if (token.kind === 'line') {
      if (depth <= 1) header = [];
    } else if (token.kind === 'word' || token.kind === 'string') {
      header?.push(token);
    } else {
      if (depth === 1 && token.text === '=' && header?.length === 1) addMember(members, blocks.length - 1, header);
      header = undefined;
    }
  }
  if (depth > 0)
    return { problem: `has a block in line ${positions.range({ start, end: start }).start.line} that does not end` };
  const whole = { start: 0, end: text.length };
  return {
    document: createDocument(file, text, emptyObject(), { key: undefined, value: whole, members: entries }, positions),
    blocks,
  };
}

type Members = { readonly name: string; readonly path: Path; readonly span: Span }[];

function addMember(members: Members, block: number, [first, second]: readonly Token[]): void {
  const named = first?.text === 'dynamic' && second !== undefined ? second : first;
  if (named !== undefined) members.push({ name: named.text, path: [block, members.length], span: named.span });
}

/** The members are added while the block is read. */
function entryOf(span: Span, members: Members): Entry {
  return {
    key: span,
    value: span,
    get members() {
      return new Map(
        members.map(({ span: own }, index): [number, Entry] => [index, { key: own, value: own, members: new Map() }]),
      );
    },
  };
}

type Scanned = { readonly tokens: readonly Token[] } | { readonly unclosed: string; readonly at: number };

function tokensOf(text: string): Scanned {
  const tokens: Token[] = [];
  const anyWord = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  const add = (kind: Token['kind'], end: number, shown = text.slice(at, end)): void => {
    tokens.push({ kind, text: shown, span: { start: at, end } });
    at = end;
  };
  while (at < text.length) {
    const rest = text[at] ?? '';
    const next = text[at + 1];
    if (rest === '\n') add('line', at + 1);
    else if (/\s/.test(rest)) at += 1;
    else if (rest === '#' || (rest === '/' && next === '/')) at = endOfLine(text, at);
    else if (rest === '/' && next === '*') {
      const end = text.indexOf('*/', at + 2);
      if (end === -1) return { unclosed: 'a comment', at };
      at = end + 2;
    } else if (rest === '"') {
      const end = endOfString(text, at);
      if (end === undefined) return { unclosed: 'a string', at };
      add('string', end, text.slice(at + 1, end - 1));
    } else if (rest === '<' && next === '<' && heredocDelimiter(text, at) !== undefined) {
      const end = endOfHeredoc(text, at);
      if (end === undefined) return { unclosed: 'a heredoc', at };
      add('other', end);
    } else if ('{[('.includes(rest)) add('open', at + 1);
    else if ('}])'.includes(rest)) add('close', at + 1);
    else {
      anyWord.lastIndex = at;
      const word = anyWord.exec(text)?.[0];
      if (word === undefined) add('other', at + 1);
      else add('word', at + word.length);
    }
  }
  return { tokens };
}

/** What ends the heredoc that begins here; undefined where none does. */
function heredocDelimiter(text: string, start: number): string | undefined {
  return /^<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/u.exec(text.slice(start, start + 200))?.[1];
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

/** After the closing quote; undefined where there is none in the line. A template within may hold strings of its own. */
function endOfString(text: string, start: number): number | undefined {
  let at = start + 1;
  while (at < text.length) {
    const sign = text[at];
    if (sign === '"') return at + 1;
    if (sign === '\n') return undefined;
    if (sign === '\\') at += 2;
    else if ((sign === '$' || sign === '%') && text[at + 1] === sign && text[at + 2] === '{') at += 3;
    else if ((sign === '$' || sign === '%') && text[at + 1] === '{') {
      const end = endOfTemplate(text, at + 2);
      if (end === undefined) return undefined;
      at = end;
    } else at += 1;
  }
  return undefined;
}

/** After the brace that closes a template. */
function endOfTemplate(text: string, start: number): number | undefined {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (sign === '"') {
      const end = endOfString(text, at);
      if (end === undefined) return undefined;
      at = end - 1;
    }
  }
  return undefined;
}

/** At the end of the line that closes a heredoc. */
function endOfHeredoc(text: string, start: number): number | undefined {
  const delimiter = heredocDelimiter(text, start);
  for (let line = endOfLine(text, start) + 1; line <= text.length; line = endOfLine(text, line) + 1) {
    const end = endOfLine(text, line);
    if (text.slice(line, end).trim() === delimiter) return end;
  }
  return undefined;
}
