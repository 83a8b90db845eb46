import { sections, type BlockShape } from './blocks';
import { literal, templateParts } from './template';

/** A value of Terraform's JSON configuration syntax. Its strings are templates, unless `BlockShape` says otherwise. */
type TerraformValue =
  null | boolean | number | string | readonly TerraformValue[] | { readonly [key: string]: TerraformValue };

/**
 * A configuration in Terraform's JSON syntax: `terraform`, `provider`, `variable`, `resource` and so on, as CDKTF
 * resolves it. A block's body is one object or a list of them; keys `//` hold comments.
 */
export interface TerraformJson {
  readonly [section: string]: TerraformValue;
}

/** A body of a block or a map. */
type Entries = readonly (readonly [key: string, value: TerraformValue])[];

/** How the strings of an argument are read: see `BlockShape`. */
type Reading = 'template' | 'text' | 'bare';

/** The width up to which a list stays on one line. */
const listWidth = 80;

/** Arguments that come first and last in a body, as Terraform's style guide asks; the rest keeps its order. */
const firstArguments = ['count', 'for_each', 'provider'];
const lastArgument = 'depends_on';

/**
 * Prints a configuration in Terraform's native syntax, as `terraform fmt` would write it. It means the same as the JSON:
 * a plan of the one against the state of the other is empty. Comments are left out. Order: the top-level blocks as in
 * `sections`, everything else as in `configuration`, nested blocks after arguments.
 *
 * Throws on a top-level block or a resource type that `blocks.ts` does not know: what is a nested block cannot be
 * guessed.
 */
export function hclOf(configuration: TerraformJson): string {
  const unknown = Object.keys(configuration).find(
    (name) => name !== '//' && !sections.some((section) => section.name === name),
  );
  if (unknown !== undefined) throw new Error(`The top-level block ${unknown} is not known; add it to blocks.ts.`);
  const blocks = sections.flatMap(({ name, labels, shape }) =>
    labelled(configuration[name], labels).flatMap(({ path, body }) =>
      blockOf(name, path, body, shape(path[0] ?? ''), ''),
    ),
  );
  return blocks.map((block) => `${block}\n`).join('\n');
}

interface LabelledBody {
  readonly path: readonly string[];
  readonly body: Entries;
}

/** The bodies below `value` after `labels` levels of labels. A null or absent value holds none. */
function labelled(value: TerraformValue | undefined, labels: number): readonly LabelledBody[] {
  if (value === undefined || value === null) return [];
  if (isList(value)) return value.flatMap((item) => labelled(item, labels));
  if (typeof value !== 'object') throw new Error(`A block needs a body, not ${JSON.stringify(value)}.`);
  const entries = Object.entries(value).filter(([key]) => key !== '//');
  if (labels === 0) return [{ path: [], body: entries }];
  return entries.flatMap(([label, inner]) =>
    labelled(inner, labels - 1).map(({ path, body }) => ({ path: [identifier(label), ...path], body })),
  );
}

function blockOf(type: string, labels: readonly string[], body: Entries, shape: BlockShape, indent: string): string {
  const head = [type, ...labels.map((label) => `"${label}"`)].join(' ');
  const paragraphs = bodyOf(body, shape, `${indent}  `);
  return paragraphs.length === 0 ? `${indent}${head} {}` : `${indent}${head} {\n${paragraphs.join('\n\n')}\n${indent}}`;
}

/** The paragraphs of a body: the arguments, each nested block, the lifecycle, `depends_on`. */
function bodyOf(body: Entries, shape: BlockShape, indent: string): readonly string[] {
  const isBlock = (key: string): boolean => shape.blocks !== undefined && Object.hasOwn(shape.blocks, key);
  const argumentsOf = (wanted: (key: string) => boolean): readonly string[] => {
    const entries = body.filter(([key]) => !isBlock(key) && wanted(key));
    if (entries.length === 0) return [];
    return [
      linesOf(
        entries.map(([key, value]) => [identifier(key), valueOf(value, readingOf(key, shape), indent)]),
        indent,
      ),
    ];
  };
  const blocksOf = (wanted: (key: string) => boolean): readonly string[] =>
    body.flatMap(([key, value]) => {
      const inner = isBlock(key) && wanted(key) ? shape.blocks?.[key] : undefined;
      if (inner === undefined) return [];
      return labelled(value, inner.labels ?? 0).map((nested) => blockOf(key, nested.path, nested.body, inner, indent));
    });
  return [
    ...argumentsOf((key) => firstArguments.includes(key)),
    ...argumentsOf((key) => !firstArguments.includes(key) && key !== lastArgument),
    ...blocksOf((key) => key !== 'lifecycle'),
    ...blocksOf((key) => key === 'lifecycle'),
    ...argumentsOf((key) => key === lastArgument),
  ];
}

function readingOf(key: string, shape: BlockShape): Reading {
  if (shape.bare?.includes(key)) return 'bare';
  return shape.text === 'all' || shape.text?.includes(key) ? 'text' : 'template';
}

/** Lines `key = value`. As in `terraform fmt`, the signs of neighbouring lines align; a value of several lines separates. */
function linesOf(entries: readonly (readonly [key: string, value: string])[], indent: string): string {
  const lines: string[] = [];
  let group: (readonly [key: string, value: string])[] = [];
  const endGroup = (): void => {
    const width = Math.max(0, ...group.map(([key]) => key.length));
    lines.push(...group.map(([key, value]) => `${indent}${key.padEnd(width)} = ${value}`));
    group = [];
  };
  for (const [key, value] of entries) {
    if (value.includes('\n')) {
      endGroup();
      lines.push(`${indent}${key} = ${value}`);
    } else {
      group.push([key, value]);
    }
  }
  endGroup();
  return lines.join('\n');
}

/** The expression for a value; its first line is not indented, the others are by `indent` or more. */
function valueOf(value: TerraformValue, reading: Reading, indent: string): string {
  if (typeof value === 'string') return stringOf(value, reading);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  if (isList(value)) {
    const items = value.map((item) => valueOf(item, reading, inner));
    const line = `[${items.join(', ')}]`;
    if (line.length <= listWidth && !line.includes('\n')) return line;
    return `[\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}]`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  const lines = linesOf(
    entries.map(([key, item]) => [keyOf(key, reading), valueOf(item, reading, inner)]),
    inner,
  );
  return `{\n${lines}\n${indent}}`;
}

function stringOf(text: string, reading: Reading): string {
  if (reading === 'bare') {
    if (/[\r\n]/.test(text)) throw new Error(`An address holds a line break: ${JSON.stringify(text)}.`);
    return text;
  }
  if (reading === 'text') return hclString(literal(text));
  const parts = templateParts(text);
  const [only] = parts;
  // `"${x}"` is x itself, of whatever type; `terraform fmt` removes the quotes. A line break would end the argument.
  if (parts.length === 1 && only?.kind === 'interpolation' && !/[\r\n~]/.test(only.source)) {
    return only.source.slice(2, -1).trim();
  }
  return hclString(text);
}

/**
 * A template between quotes. JSON has taken its own escapes off already, so that the text parts are plain: the quoted
 * form needs them escaped again, while expressions are the same in both. A lone surrogate, which UTF-8 cannot hold,
 * becomes what Terraform makes of it in JSON.
 */
function hclString(template: string): string {
  const parts = templateParts(template.replace(/\p{Surrogate}/gu, '\ufffd'));
  return `"${parts.map((part) => (part.kind === 'text' ? escaped(part.source) : part.source)).join('')}"`;
}

/**
 * The key of a map. Where it needs quotes it is printed in ASCII: `terraform fmt` aligns by what the reader sees as
 * one character, and that depends on the version of Unicode, which must not decide about our output.
 */
function keyOf(key: string, reading: Reading): string {
  if (/^[A-Za-z_]\w*$/.test(key) && key !== 'for') return key;
  return hclString(reading === 'text' ? literal(key) : key).replace(/[^\0-\x7f]/gu, codePoint);
}

const shortEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * Quotes, backslashes and line breaks, because the grammar needs it; other control and invisible characters, line and
 * paragraph separators and marks that reverse the direction of writing, so that a reviewer sees what is there.
 */
const escaped = (text: string): string =>
  text.replace(
    /["\\\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu,
    (character) => shortEscapes[character] ?? codePoint(character),
  );

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

/** Names of arguments and labels are ours, never the user's text; anything else in their place is a fault. */
function identifier(name: string): string {
  if (!/^[A-Za-z_][\w-]*$/.test(name)) throw new Error(`${JSON.stringify(name)} is not a name in Terraform.`);
  return name;
}

const isList = (value: TerraformValue): value is readonly TerraformValue[] => Array.isArray(value);
