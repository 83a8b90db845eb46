/**
 * Terraform reads nearly every string as a template: `${…}` is evaluated and `%{…}` is a directive. This file knows
 * that grammar: how plain text is written in it, and where the expressions of a template begin and end.
 * Source: https://developer.hashicorp.com/terraform/language/expressions/strings
 */

declare const OF_TEMPLATE: unique symbol;
declare const OF_EXPRESSION: unique symbol;
declare const OF_MAP: unique symbol;

/**
 * Text that Terraform reads as a template. Only the functions of this file make it, so that text of a spec which was
 * not escaped does not compile where a resource, a data source, the provider or an output takes a string.
 */
export type Template = string & { readonly [OF_TEMPLATE]: true };

/** An expression of Terraform, to stand within `${…}`. */
export type Expression = string & { readonly [OF_EXPRESSION]: true };

/** A map whose keys are templates too, as Terraform reads them. */
export interface TemplateMap<Value = Template> {
  readonly [key: string]: Value;
  readonly [OF_MAP]: true;
}

/**
 * Writes `text` as a template that evaluates to exactly that text, as a value and as a key of a map.
 *
 * The result survives `JSON.stringify`, so it may stand inside a JSON document that is itself a template.
 * Terraform turns every string into Unicode NFC and lone surrogates into U+FFFD; no way of writing prevents that.
 */
export function literal(text: string): Template {
  return text.replace(/[$%](?=\{)/g, '$&$&') as Template;
}

/** A map with keys of plain text. Keys keep their order; the map has no prototype. */
export function templateMap<Value>(map: Readonly<Record<string, Value>>): TemplateMap<Value> {
  const templates = Object.create(null) as Record<string, Value>;
  for (const [key, value] of Object.entries(map)) templates[literal(key)] = value;
  return templates as unknown as TemplateMap<Value>;
}

/** `literal` for the keys and values of a map. */
export function literalMap(map: Readonly<Record<string, string>>): TemplateMap {
  return templateMap(Object.fromEntries(Object.entries(map).map(([key, value]) => [key, literal(value)])));
}

/** A tag: our own words, as a template, around templates. */
export function template(words: TemplateStringsArray, ...values: readonly Template[]): Template {
  return words.reduce((whole, word, index) => joined(joined(whole, values[index - 1] ?? ''), word)) as Template;
}

/** Two templates, one after the other. Every last `$` or `%` would open what follows, or escape it, and is kept apart. */
function joined(first: string, second: string): string {
  const [, text = '', signs = ''] = /^(.*?)([$%]*)$/s.exec(first) ?? [];
  return signs !== '' && /^[$%]?\{/.test(second) ? `${text}\${"${signs}"}${second}` : first + second;
}

/** A tag: our own code, as an expression, around expressions. */
export function expression(
  code: TemplateStringsArray,
  ...values: readonly (Expression | number | boolean)[]
): Expression {
  return code.reduce((whole, part, index) => `${whole}${values[index - 1]}${part}`) as Expression;
}

/** The template that gives the value of an expression. */
export function interpolated(value: Expression): Template {
  return `\${${value}}` as Template;
}

/** What Terraform calls something: an address, an attribute, an element of a list. Throws on anything else. */
export function reference(path: string): Expression {
  if (!/^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*|\[\d+\])*$/.test(path))
    throw new Error(`${JSON.stringify(path)} is no reference in Terraform.`);
  return path as Expression;
}

/** Text without control characters as a string within an expression, where it is quoted and a template at once. */
export function quoted(text: string): Expression {
  return literal(JSON.stringify(text)) as string as Expression;
}

/** The expression that gives the value of a template without control characters. */
export function quotedTemplate(value: Template): Expression {
  const parts = templateParts(value).map(({ kind, source }) =>
    kind === 'text' ? JSON.stringify(source).slice(1, -1) : source,
  );
  return `"${parts.join('')}"` as Expression;
}

/** Data with templates for strings; its keys are ours. */
export type TemplateJson =
  Template | number | boolean | readonly TemplateJson[] | { readonly [key: string]: TemplateJson };

/** A JSON document with templates inside. The values of their expressions must need no escape in JSON, as ARNs do. */
export function jsonTemplate(document: { readonly [key: string]: TemplateJson }): Template {
  return JSON.stringify(document) as Template;
}

/** A stretch of a template, as written: text (escapes included), or one `${…}` or `%{…}` with its braces. */
export interface TemplatePart {
  readonly kind: 'text' | 'interpolation' | 'directive';
  readonly source: string;
}

/**
 * Splits a template; the sources of the parts, joined, give the template again. Text parts are never empty and never
 * neighbours. Throws where an expression is not closed: such a template comes from a fault of ours, because the
 * user's text has passed through `literal`.
 */
export function templateParts(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let textStart = 0;
  let at = 0;
  const endText = (): void => {
    if (at > textStart) parts.push({ kind: 'text', source: template.slice(textStart, at) });
  };
  while (at < template.length) {
    if (isEscape(template, at)) {
      at += 3;
    } else if (isOpening(template, at)) {
      endText();
      const end = endOfExpression(template, at);
      parts.push({ kind: template[at] === '$' ? 'interpolation' : 'directive', source: template.slice(at, end) });
      at = textStart = end;
    } else {
      at += 1;
    }
  }
  endText();
  return parts;
}

const isEscape = (template: string, at: number): boolean =>
  template.startsWith('$${', at) || template.startsWith('%%{', at);

const isOpening = (template: string, at: number): boolean =>
  template.startsWith('${', at) || template.startsWith('%{', at);

/** The index after the brace that closes the `${` or `%{` at `start`. */
function endOfExpression(template: string, start: number): number {
  let depth = 0;
  let at = start + 1;
  while (at < template.length) {
    const character = template[at];
    if (character === '"') {
      at = endOfString(template, at);
      continue;
    }
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    at += 1;
    if (depth === 0) return at;
  }
  throw new Error(`An expression of the template ${JSON.stringify(template)} is not closed.`);
}

/** The index after the quote that closes the string which opens at `start`; the string is a template in turn. */
function endOfString(template: string, start: number): number {
  let at = start + 1;
  while (at < template.length) {
    if (template[at] === '"') return at + 1;
    if (template[at] === '\\') at += 2;
    else if (isEscape(template, at)) at += 3;
    else if (isOpening(template, at)) at = endOfExpression(template, at);
    else at += 1;
  }
  throw new Error(`A string within the template ${JSON.stringify(template)} is not closed.`);
}
