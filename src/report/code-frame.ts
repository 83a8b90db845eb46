import type { Position, Range } from '../diagnostics/diagnostic';
import { visible } from '../diagnostics/text';
import { filler, mask } from './conceal';

/** Columns of text that a frame shows; a longer line is cut around the place. */
const maximumWidth = 100;

/** Columns shown before the place where a line is cut. */
const leadingWidth = 30;

/** Characters of a line that are looked at on each side of the place: a file may be one long line. */
const maximumReach = 400;

/** A part of a line as it is printed: a character, its escape, or the mask of a secret. */
interface Cell {
  readonly text: string;
  readonly width: number;
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
}

/**
 * The line of a range with its number and carets under the range, between the lines before and after it. Of a range
 * over several lines, the part on the first one is marked.
 *
 * @param text with its secrets covered
 */
export function codeFrame(text: string, range: Range): readonly string[] {
  const { line, offset } = range.start;
  const lines = linesAround(text, range.start);
  const gutterWidth = String(lines[lines.length - 1]?.number ?? line).length;
  return lines.flatMap(({ number, start, end }) => {
    const gutter = `  ${String(number).padStart(gutterWidth)} |`;
    if (number !== line) return [withText(gutter, shownCells(text, start, end, start))];
    const cells = shownCells(text, start, end, offset);
    const before = cells.filter((cell) => cell.end <= offset);
    const marked = cells.filter((cell) => cell.end > offset && cell.start < Math.max(range.end.offset, offset + 1));
    const carets = '^'.repeat(Math.max(1, totalWidth(marked)));
    return [withText(gutter, cells), `  ${' '.repeat(gutterWidth)} | ${' '.repeat(totalWidth(before))}${carets}`];
  });
}

function withText(gutter: string, cells: readonly Cell[]): string {
  return `${gutter} ${cells.map(({ text }) => text).join('')}`.trimEnd();
}

/** A line without its line end, by offsets. */
interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The line of a position, with its neighbours as far as they are not blank. */
function linesAround(text: string, { line: number, column, offset }: Position): readonly Line[] {
  const line = lineAt(text, offset - column + 1, number);
  const next = text.indexOf('\n', line.start) + 1;
  const previous = line.start < 2 ? 0 : text.lastIndexOf('\n', line.start - 2) + 1;
  const neighbours = {
    before: line.start === 0 ? [] : [lineAt(text, previous, number - 1)],
    after: next === 0 ? [] : [lineAt(text, next, number + 1)],
  };
  const isBlank = ({ start, end }: Line): boolean =>
    text.slice(start, Math.min(end, start + maximumReach)).trim() === '';
  return [
    ...neighbours.before.filter((other) => !isBlank(other)),
    line,
    ...neighbours.after.filter((other) => !isBlank(other)),
  ];
}

function lineAt(text: string, start: number, number: number): Line {
  const feed = text.indexOf('\n', start);
  const end = feed === -1 ? text.length : feed;
  return { number, start, end: end > start && text[end - 1] === '\r' ? end - 1 : end };
}

/** What is printed of a line: the part around `focus` that fits, with an ellipsis where the line goes on. */
function shownCells(text: string, lineStart: number, lineEnd: number, focus: number): readonly Cell[] {
  const start = characterStart(text, Math.max(lineStart, focus - maximumReach));
  const end = characterStart(text, Math.min(lineEnd, focus + maximumReach));
  const cells = cellsOf(text, start, end);
  if (start === lineStart && end === lineEnd && totalWidth(cells) <= maximumWidth) return cells;

  const focused = cells.findIndex((cell) => cell.end > focus);
  let first = focused === -1 ? cells.length : focused;
  for (let width = 0; first > 0 && width < leadingWidth; first--) width += cells[first - 1]?.width ?? 0;
  let last = first;
  for (let width = 0; last < cells.length; last++) {
    width += cells[last]?.width ?? 0;
    if (width > maximumWidth) break;
  }
  const shown = cells.slice(first, last);
  const goesOnBefore = first > 0 || start > lineStart;
  const goesOnAfter = last < cells.length || end < lineEnd;
  return [
    ...(goesOnBefore ? [ellipsis(shown[0]?.start ?? end)] : []),
    ...shown,
    ...(goesOnAfter ? [ellipsis(shown[shown.length - 1]?.end ?? end)] : []),
  ];
}

function ellipsis(offset: number): Cell {
  return { text: '…', width: 1, start: offset, end: offset };
}

/** The offset, or the next one where it falls into the middle of a surrogate pair. */
function characterStart(text: string, offset: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset + 1 : offset;
}

function cellsOf(text: string, start: number, end: number): readonly Cell[] {
  const cells: Cell[] = [];
  let offset = start;
  let masked: Cell | undefined;
  for (const character of text.slice(start, end)) {
    const from = offset;
    offset += character.length;
    if (character !== filler) {
      masked = undefined;
      cells.push({ ...printed(character), start: from, end: offset });
      continue;
    }
    if (masked !== undefined) cells.pop();
    masked = { text: mask, width: mask.length, start: masked?.start ?? from, end: offset };
    cells.push(masked);
  }
  return cells;
}

/** A tab takes four columns wherever it stands: alignment inside a line matters less than that of the carets. */
function printed(character: string): { readonly text: string; readonly width: number } {
  if (character === '\t') return { text: '    ', width: 4 };
  const text = visible(character);
  return { text, width: text === character ? displayWidth(character) : text.length };
}

/** Columns that terminals give to a character, after Unicode's East Asian Width (UAX 11). */
function displayWidth(character: string): number {
  if (character < '\u0300') return 1;
  if (/\p{M}/u.test(character)) return 0;
  const wide =
    /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;
  return wide.test(character) ? 2 : 1;
}

function totalWidth(cells: readonly Cell[]): number {
  return cells.reduce((total, { width }) => total + width, 0);
}
