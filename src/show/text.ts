import { visible } from '../diagnostics/text';
import type { JsonValue } from '../document/json';
import { yamlText } from '../document/yaml-text';
import type { Shown, ValueOrigin } from './merged-spec';

/** Columns after which comments are not aligned any more. */
const maximumColumn = 60;

interface Line {
  readonly text: string;
  readonly comment?: string;
}

/** Puts something in the place of secrets. */
type Hide = (text: string) => string;

/** A merged spec as YAML, each value with a comment that says who wrote it. It is a spec itself. */
export function shownText(spec: Shown, hide: Hide): string {
  const lines = linesOf(spec, '', hide);
  const widths = lines.flatMap(({ text, comment }) => (comment === undefined ? [] : [Array.from(text).length]));
  const column = Math.max(0, ...widths.filter((width) => width <= maximumColumn));
  return lines
    .map(({ text, comment }) => `${comment === undefined ? text : `${text.padEnd(column)} # ${comment}`}\n`)
    .join('');
}

function linesOf(shown: Shown, indent: string, hide: Hide): readonly Line[] {
  switch (shown.kind) {
    case 'value':
      return [{ text: `${indent}${valueText(shown.value, hide)}`, comment: originText(shown.origin) }];
    case 'map':
      return shown.entries.flatMap(([key, value]) => {
        const head = `${indent}${scalarText(key, hide)}:`;
        if (value.kind === 'value')
          return [{ text: `${head} ${valueText(value.value, hide)}`, comment: originText(value.origin) }];
        return [{ text: head }, ...linesOf(value, `${indent}  `, hide)];
      });
    case 'list':
      return shown.items.flatMap((item) =>
        linesOf(item, `${indent}  `, hide).map((line, index) =>
          index === 0 ? { ...line, text: `${indent}- ${line.text.slice(indent.length + 2)}` } : line,
        ),
      );
  }
}

function valueText(value: JsonValue, hide: Hide): string {
  if (Array.isArray(value))
    return `[${(value as readonly JsonValue[]).map((item) => valueText(item, hide)).join(', ')}]`;
  if (value === null) return 'null';
  return typeof value === 'object' ? '{}' : scalarText(value, hide);
}

/** What cannot be seen shows as its escape, which double quotes allow. */
function scalarText(value: string | number | boolean, hide: Hide): string {
  return visible(yamlText(typeof value === 'string' ? hide(value) : value));
}

function originText(origin: ValueOrigin): string {
  switch (origin.kind) {
    case 'default':
      return 'default';
    case 'preset':
      return `preset ${origin.preset}`;
    case 'written': {
      const { environment, file, inDefaults, line } = origin;
      const parts = [
        ...(environment === undefined ? [] : [`environment ${environment}`]),
        ...(inDefaults ? ['defaults'] : []),
      ];
      return `${visible(file)}:${line}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`;
    }
  }
}
