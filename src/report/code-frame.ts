import type { Range } from '../diagnostics/diagnostic';
import { visible } from '../diagnostics/text';

/** Columns of text that a frame shows; a longer line is cut around the place. */
const maximumWidth = 100;

/** Columns shown before the place where a line is cut. */
const leadingWidth = 30;

const mask = '********';

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
 * @param redacted ranges of the same text that are not shown
 */
export function codeFrame(text: string, range: Range, redacted: readonly Range[]): readonly string[] {
  const lines = linesAround(text, range.start.offset, range.start.line);
  const gutterWidth = String(lines[lines.length - 1]?.number ?? 1).length;
  return lines.flatMap(({ number, start, content }) => {
    const cells = cellsOf(content, start, redacted);
    const gutter = `  ${String(number).padStart(gutterWidth)} |`;
    if (number !== range.start.line) return [withText(gutter, shownText(cut(cells, start)))];
    const shown = cut(cells, range.start.offset);
    const marked = shown.filter((cell) => cell.end > range.start.offset && cell.start < Math.max(range.end.offset, range.start.offset + 1));
    const before = shown.filter((cell) => cell.end <= range.start.offset);
    const carets = '^'.repeat(Math.max(1, totalWidth(marked)));
    return [withText(gutter, shownText(shown)), `  ${' '.repeat(gutterWidth)} | ${' '.repeat(totalWidth(before))}${carets}`];
  });
}

function withText(gutter: string, text: string): string {
  return text === '' ? gutter : `${gutter} ${text}`;
}

interface Line {
  readonly number: number;
  readonly start: number;
  readonly content: string;
}

/** The line that holds the offset, with its neighbours as far as they are not blank. */
function linesAround(text: string, offset: number, number: number): readonly Line[] {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = lineAt(text, start, number);
  const before = start === 0 ? undefined : lineAt(text, text.lastIndexOf('\n', start - 2) + 1, number - 1);
  const next = text.indexOf('\n', start) + 1;
  const after = next === 0 ? undefined : lineAt(text, next, number + 1);
  return [before, line, after].filter((candidate) => candidate !== undefined && (candidate === line || candidate.content.trim() !== '')) as readonly Line[];
}

function lineAt(text: string, start: number, number: number): Line {
  const end = text.indexOf('\n', start);
  return { number, start, content: text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '') };
}

function cellsOf(content: string, lineStart: number, redacted: readonly Range[]): readonly Cell[] {
  const cells: Cell[] = [];
  let offset = lineStart;
  let masked = false;
  for (const character of content) {
    const start = offset;
    offset += character.length;
    const secret = redacted.some((range) => start >= range.start.offset && start < range.end.offset);
    const last = cells[cells.length - 1];
    if (secret && masked && last !== undefined) cells[cells.length - 1] = { ...last, end: offset };
    else cells.push(secret ? { text: mask, width: mask.length, start, end: offset } : { ...printed(character), start, end: offset });
    masked = secret;
  }
  return cells;
}

/** A tab takes four columns wherever it stands: alignment inside a line matters less than that of the carets. */
function printed(character: string): { readonly text: string; readonly width: number } {
  if (character === '\t') return { text: '    ', width: 4 };
  const text = visible(character);
  return { text, width: text === character ? displayWidth(character) : text.length };
}

const combining = /\p{M}/u;
const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;

/** Columns that terminals give to a character, after Unicode's East Asian Width (UAX 11). */
function displayWidth(character: string): number {
  if (character < '\u0300') return 1;
  return combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
}

/** The cells around an offset that fit, with an ellipsis where the line goes on. */
function cut(cells: readonly Cell[], offset: number): readonly Cell[] {
  if (totalWidth(cells) <= maximumWidth) return cells;
  let first = cells.findIndex((cell) => cell.end > offset);
  if (first === -1) first = cells.length;
  for (let width = 0; first > 0 && width < leadingWidth; first--) width += cells[first - 1]?.width ?? 0;
  const kept: Cell[] = [];
  for (let index = first, width = 0; index < cells.length; index++) {
    const cell = cells[index];
    width += cell?.width ?? 0;
    if (cell === undefined || width > maximumWidth) break;
    kept.push(cell);
  }
  const ellipsis = (at: number): Cell => ({ text: '…', width: 1, start: at, end: at });
  const start = kept[0]?.start ?? offset;
  return [...(first > 0 ? [ellipsis(start)] : []), ...kept, ...(first + kept.length < cells.length ? [ellipsis(kept[kept.length - 1]?.end ?? offset)] : [])];
}

function shownText(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('').trimEnd();
}

function totalWidth(cells: readonly Cell[]): number {
  return cells.reduce((total, { width }) => total + width, 0);
}
