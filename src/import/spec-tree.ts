import { visible } from '../diagnostics/text';
import { yamlText } from '../document/yaml-text';

/** A value of a spec that is being written. */
export type SpecValue = string | number | boolean | readonly SpecValue[] | SpecMap;

/** A map with its keys in order, and what a reader is told before each. */
export interface SpecMap {
  readonly entries: readonly SpecEntry[];
}

/** One key; one without a value is only what is told. */
export interface SpecEntry {
  readonly key: string;
  readonly value: SpecValue | undefined;
  readonly comments: readonly string[];
}

/** Longest line of a list that is written in one. */
const LONGEST_LINE = 120;

/** Longest line of a comment. */
const LONGEST_COMMENT = 110;

export function entry(key: string, value: SpecValue | undefined, ...comments: readonly string[]): readonly SpecEntry[] {
  return value === undefined && comments.length === 0 ? [] : [{ key, value, comments }];
}

/** A map of the entries; undefined where there is none. */
export function mapOf(entries: readonly SpecEntry[]): SpecMap | undefined {
  return entries.length === 0 ? undefined : { entries };
}

/** One line of a spec, and the keys that lead to it. */
export interface SpecLine {
  readonly text: string;
  readonly path: readonly string[];
}

/** A spec as lines of YAML. */
export function specLines(map: SpecMap, path: readonly string[] = []): readonly SpecLine[] {
  const indent = '  '.repeat(path.length);
  return map.entries.flatMap(({ key, value, comments }) => {
    const own = [...path, key];
    const told = comments.flatMap((comment) =>
      wrapped(visible(comment)).map((line) => ({ text: `${indent}# ${line}`, path: own })),
    );
    if (value === undefined) return told;
    // A map of nothing but comments would be an empty one.
    if (isMap(value) && value.entries.length > 0 && value.entries.every((one) => !hasValue(one)))
      return [...told, ...specLines(value, own).map(({ text }) => ({ text: indent + text.trimStart(), path: own }))];
    return [...told, ...valueLines(`${indent}${scalar(key)}:`, value, own)];
  });
}

function valueLines(head: string, value: SpecValue, path: readonly string[]): readonly SpecLine[] {
  if (isMap(value)) {
    const flow = flowText(value);
    // A reference, such as { variable: name }, is read at a glance; so is a map of one word.
    if (flow !== undefined && (isReference(value) || (value.entries.length < 2 && value.entries.every(isScalar))))
      return [{ text: `${head} ${flow}`, path }];
    return [{ text: head, path }, ...specLines(value, path)];
  }
  if (!isValueList(value)) return [{ text: `${head} ${scalar(value)}`, path }];
  const flow = `${head} ${flowText(value) ?? ''}`;
  if (flow.length <= LONGEST_LINE) return [{ text: flow, path }];
  const indent = '  '.repeat(path.length);
  return [{ text: head, path }, ...value.map((item) => ({ text: `${indent}- ${flowText(item) ?? ''}`, path }))];
}

/** In one line; undefined where a comment has to come between. */
function flowText(value: SpecValue): string | undefined {
  if (isMap(value)) {
    const parts = value.entries.map(({ key, value: member, comments }) => {
      const text = member === undefined || comments.length > 0 ? undefined : flowText(member);
      return text === undefined ? undefined : `${scalar(key)}: ${text}`;
    });
    if (parts.includes(undefined)) return undefined;
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
  }
  return isValueList(value) ? `[${value.map((item) => flowText(item) ?? '').join(', ')}]` : scalar(value);
}

function isReference({ entries }: SpecMap): boolean {
  return entries.some(({ key }) => key === 'variable' || key === 'functionArn');
}

function hasValue({ value }: SpecEntry): boolean {
  return isMap(value) ? value.entries.length === 0 || value.entries.some(hasValue) : value !== undefined;
}

function isScalar({ value }: SpecEntry): boolean {
  return typeof value !== 'object';
}

/** Whether a value is a map. */
export function isMap(value: SpecValue | undefined): value is SpecMap {
  return typeof value === 'object' && 'entries' in value && !Array.isArray(value);
}

function isValueList(value: SpecValue): value is readonly SpecValue[] {
  return Array.isArray(value);
}

/** What cannot be seen shows as its escape, which double quotes allow. */
function scalar(value: string | number | boolean): string {
  return visible(yamlText(value));
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > LONGEST_COMMENT) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
