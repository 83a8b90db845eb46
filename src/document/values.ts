import { isAlias, isMap, isScalar, isSeq, Scalar, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import { isPrintableAscii, quote } from '../diagnostics/text';
import { codePointName } from './decode';
import type { Entry } from './open-document';
import type { JsonValue } from './json';
import { isExactNumber } from './number';
import type { Span } from './positions';
import type { Problem } from './problem';

/** How many values aliases may add to a file. A spec that repeats itself needs tens; an alias bomb needs millions. */
const maximumAliasedValues = 10_000;

/** So many problems of one file are told: past them, the first ones are what matters. */
export const maximumProblems = 600;

interface Read {
  readonly value: JsonValue;
  readonly entry: Entry;
  /** How many values there are in it, with aliases expanded. */
  readonly size: number;
}

/** The plain data of a YAML tree of `text` that has no syntax errors, and what is wrong with it. */
export function readValues(
  root: ParsedNode,
  text: string,
): { readonly value: JsonValue; readonly entry: Entry; readonly problems: readonly Problem[] } {
  const reader = new ValueReader(text);
  const { value, entry } = reader.read(root);
  return { value, entry, problems: reader.problems };
}

class ValueReader {
  readonly problems: Problem[] = [];
  /** In the order of the file, as YAML defines it: an alias means the last anchor of its name before it. */
  readonly #anchors = new Map<string, Read | 'open'>();
  readonly #text: string;
  #aliasedValues = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(node: ParsedNode): Read {
    if (isAlias(node)) return this.#readAlias(node.source, spanOf(node));
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, 'open');
    const read = isScalar(node) ? this.#readScalar(node) : isMap(node) ? this.#readMap(node) : this.#readList(node);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, read);
    return read;
  }

  #report(problem: Problem): void {
    if (this.problems.length < maximumProblems) this.problems.push(problem);
  }

  #readAlias(name: string, span: Span): Read {
    const target = this.#anchors.get(name);
    if (target === undefined) {
      const message = `${quote(`*${name}`)} refers to an anchor that the file does not define before it.`;
      this.#report({
        code: 'unknown-alias',
        message,
        fix: 'Define the anchor earlier in the file, or write the value out. A string that starts with * needs quotes.',
        span,
      });
      return leaf(null, span);
    }
    if (target === 'open') {
      const message = `${quote(`*${name}`)} is inside the value that it refers to, so it would never end.`;
      this.#report({ code: 'unexpandable-alias', message, fix: 'Write the value out.', span });
      return leaf(null, span);
    }
    const before = this.#aliasedValues;
    this.#aliasedValues += target.size;
    if (this.#aliasedValues > maximumAliasedValues) {
      if (before <= maximumAliasedValues) {
        const message = `With ${quote(`*${name}`)}, the aliases of this file repeat more than ${maximumAliasedValues} values.`;
        this.#report({ code: 'unexpandable-alias', message, fix: 'Write the values out, or repeat less.', span });
      }
      return leaf(null, span);
    }
    return {
      value: target.value,
      size: target.size,
      entry: { key: undefined, value: span, members: target.entry.members },
    };
  }

  #readScalar(node: Scalar.Parsed): Read {
    const span = spanOf(node);
    const { value } = node;
    if (typeof value === 'string') {
      this.#checkText(value, span);
      return leaf(value, span);
    }
    if (typeof value === 'number') {
      if (!isExactNumber(node.source, value)) {
        const meaning = Number.isFinite(value) ? `would be read as ${value}` : 'is not a number that JSON knows';
        this.#report({
          code: 'inexact-number',
          message: `${node.source.slice(0, 60)} ${meaning}.`,
          fix: `If it is a string, such as an account id, write it in quotes: ${quote(node.source)}.`,
          edit: { span, text: JSON.stringify(node.source) },
          span,
        });
      }
      return leaf(value === 0 ? 0 : value, span);
    }
    return leaf(typeof value === 'boolean' ? value : null, span);
  }

  #checkText(text: string, span: Span): void {
    if (isPrintableAscii(text)) return;
    // A control character or half a surrogate pair, as an escape such as "\0" can put it into a text.
    const [character] = /(?![\t\n\r])\p{Cc}|\p{Cs}/u.exec(text) ?? [];
    // One that stands in the file as it is was told of when the file was decoded.
    if (character === undefined || this.#text.slice(span.start, span.end).includes(character)) return;
    const kind = /\p{Cs}/u.test(character) ? 'half of a surrogate pair' : 'a control character';
    this.#report({
      code: 'control-character',
      message: `${quote(text)} holds ${codePointName(character)}, ${kind}.`,
      fix: 'Remove the escape.',
      span,
    });
  }

  #readList(node: YAMLSeq.Parsed): Read {
    const items = node.items.map((item) => this.read(item));
    const members = new Map(items.map(({ entry }, index) => [index, entry] as const));
    return {
      value: items.map(({ value }) => value),
      size: totalSize(items),
      entry: { key: undefined, value: collectionSpan(node, items), members },
    };
  }

  #readMap(node: YAMLMap.Parsed): Read {
    const value: Record<string, JsonValue> = { __proto__: null };
    const members = new Map<string, Entry>();
    const reads: Read[] = [];
    for (const pair of node.items) {
      const keySpan = spanOf(pair.key);
      const name = this.#readKey(pair.key, keySpan);
      const read = pair.value === null ? leaf(null, { start: keySpan.end, end: keySpan.end }) : this.read(pair.value);
      reads.push(read);
      if (name === undefined) continue;
      const earlier = members.get(name)?.key;
      if (earlier === undefined) {
        value[name] = read.value;
        members.set(name, { ...read.entry, key: keySpan });
      } else {
        this.#report({
          code: 'duplicate-key',
          message: `${quote(name)} is already a key of this map.`,
          fix: 'Remove one of the two, or merge them.',
          span: keySpan,
          related: [{ span: earlier, note: 'first written here' }],
        });
      }
    }
    return { value, size: totalSize(reads), entry: { key: undefined, value: collectionSpan(node, reads), members } };
  }

  /** The name of an entry; undefined, with a problem, where the key is no text. */
  #readKey(key: ParsedNode, span: Span): string | undefined {
    if (isScalar(key) && typeof key.value === 'string') {
      if (key.value === '<<' && key.type === Scalar.PLAIN) {
        const message = '<< merged another map in YAML 1.1; YAML 1.2 does not have it.';
        this.#report({
          code: 'merge-key',
          message,
          fix: 'Write the keys out. An alias can still stand for a whole value: key: *anchor.',
          span,
        });
        return undefined;
      }
      if (key.anchor !== undefined) this.#anchors.set(key.anchor, leaf(key.value, span));
      this.#checkText(key.value, span);
      return key.value;
    }
    this.#report({ code: 'non-string-key', ...nonStringKey(key), span });
    return undefined;
  }
}

function nonStringKey(key: ParsedNode): { readonly message: string; readonly fix: string } {
  if (isAlias(key)) return { message: 'This is an alias, but a key is needed here.', fix: 'Write the key out.' };
  if (isMap(key))
    return {
      message: 'This is a map, but a key is needed here.',
      fix: 'Write a string before the colon. A string that starts with { needs quotes.',
    };
  if (isSeq(key))
    return {
      message: 'This is a list, but a key is needed here.',
      fix: 'Write a string before the colon. A string that starts with [ needs quotes.',
    };
  const { source, value } = key;
  if (source === '') return { message: 'There is no key before the colon.', fix: 'Write the key, or remove the line.' };
  const kind = value === null ? 'null' : typeof value === 'boolean' ? 'true or false' : 'a number';
  return {
    message: `To YAML, ${quote(source)} without quotes is ${kind}; a key is a string.`,
    fix: `Write it in quotes: ${quote(source)}.`,
  };
}

/** Of everything that is neither a list nor a map. */
const NO_MEMBERS: Entry['members'] = new Map();

function leaf(value: JsonValue, span: Span): Read {
  return { value, size: 1, entry: { key: undefined, value: span, members: NO_MEMBERS } };
}

function totalSize(reads: readonly Read[]): number {
  return reads.reduce((total, { size }) => total + size, 1);
}

function spanOf(node: ParsedNode): Span {
  const [start, end] = node.range;
  return { start, end };
}

/** Without the white space and comments that the parser counts to a block collection: from its start to its last value. */
function collectionSpan(node: YAMLMap.Parsed | YAMLSeq.Parsed, members: readonly Read[]): Span {
  const { start, end } = spanOf(node);
  const last = members[members.length - 1];
  return node.flow === true || last === undefined ? { start, end } : { start, end: last.entry.value.end };
}
