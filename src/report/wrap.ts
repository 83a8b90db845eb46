import { isPrintableAscii } from '../diagnostics/text';

/** Select Graphic Rendition sequences of ECMA-48: they take no columns. */
const invisible = /\u001b\[[\d;]*m/g;

/**
 * A line broken at its spaces into lines of at most `width` columns. A word that is longer, such as an address, stays whole:
 * cut, it could not be copied.
 *
 * @param width columns; undefined leaves the line as it is
 * @param indent what the second line and those after it begin with
 */
export function wrap(line: string, width: number | undefined, indent = ''): readonly string[] {
  if (width === undefined || columns(line) <= width) return [line];
  const [, start = '', rest = ''] = /^(\s*)(.*)$/s.exec(line) ?? [];
  const lines: string[] = [];
  let current = start;
  let empty = true;
  for (const word of rest.split(' ')) {
    if (!empty && columns(current) + 1 + columns(word) > width) {
      lines.push(current);
      current = indent;
      empty = true;
    }
    current += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, current];
}

function columns(text: string): number {
  if (isPrintableAscii(text)) return text.length;
  return Array.from(text.replace(invisible, '')).length;
}
