/**
 * Terraform reads nearly every string as a template: `${…}` is evaluated and `%{…}` is a directive. This file knows
 * that grammar: how plain text is written in it, and where the expressions of a template begin and end.
 * Source: https://developer.hashicorp.com/terraform/language/expressions/strings
 */

/**
 * Writes `text` as a template that evaluates to exactly that text, as a value and as a key of a map.
 *
 * The result survives `JSON.stringify`, so it may stand inside a JSON document that is itself a template. It must not
 * be followed directly by an interpolation when `text` may end in `$` or `%`: the two would read as an escape.
 * Terraform turns every string into Unicode NFC and lone surrogates into U+FFFD; no way of writing prevents that.
 */
export function literal(text: string): string {
  return text.replace(/[$%](?=\{)/g, '$&$&');
}

/** `literal` for the keys and values of a map. Keys keep their order; the map has no prototype. */
export function literalMap(map: Readonly<Record<string, string>>): Record<string, string> {
  const templates = Object.create(null) as Record<string, string>;
  for (const [key, value] of Object.entries(map)) templates[literal(key)] = literal(value);
  return templates;
}

/** Text without control characters as a string within an expression, where it is quoted and a template at once. */
export function quoted(text: string): string {
  return literal(JSON.stringify(text));
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
