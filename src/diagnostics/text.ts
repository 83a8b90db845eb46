import { compareText } from './diagnostic';
import type { Path } from './finding';

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** The text with every unseen character replaced by its YAML escape, so that nothing a user wrote acts on a terminal. */
export function visible(text: string): string {
  return isPrintableAscii(text)
    ? text
    : text.replace(unseen(), (character) => shortEscapes.get(character) ?? codePointEscape(character));
}

/**
 * What a terminal does not show, or acts upon: control and format characters (among them escape sequences and those
 * that turn the direction of text), lone surrogates, line separators, and spaces that are not the plain one.
 *
 * A function, for Node collects the characters of such a class when it comes by it, in a tenth of a millisecond or more.
 */
function unseen(): RegExp {
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{FFFE}\u{FFFF}]|(?! )\p{Zs}/gu;
}

/** Whether a text is of letters, digits, punctuation and plain spaces of ASCII, as nearly all are: it holds nothing that is invisible. */
export function isPrintableAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

function codePointEscape(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}

/** What the user wrote, in double quotes as YAML would take it, cut after `limit` characters. */
export function quote(text: string, limit = 60): string {
  const short = shorten(text, limit);
  return `"${visible(short.text.replace(/["\\]/g, '\\$&'))}${short.cut ? '…' : ''}"`;
}

/** Cuts between code points; looks at no more of a long text than it keeps. */
function shorten(text: string, limit: number): { readonly text: string; readonly cut: boolean } {
  const characters = Array.from(text.slice(0, 2 * limit + 2));
  return characters.length > limit ? { text: characters.slice(0, limit).join(''), cut: true } : { text, cut: false };
}

/** A path as people write it: `identityProviders.Descope.scopes[0]`; keys that are no plain words are quoted. */
export function pathText(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (/^[\w:-]{1,60}$/.test(step)) return index === 0 ? step : `.${step}`;
      return `[${quote(step, 40)}]`;
    })
    .join('');
}

/** `a`, `a or b`, `a, b or c`. */
export function wordList(words: readonly string[], conjunction: 'and' | 'or'): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** `1 error`, `2 errors`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/**
 * The candidate that `name` was most likely meant to be, or undefined where none is near. Case, hyphens and
 * underscores do not count, so that `client_id` finds `clientId`.
 */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > 64) return undefined;
  const wanted = plainName(name);
  const ranked = candidates
    .map((candidate) => {
      const plain = plainName(candidate);
      const longest = Math.max(wanted.length, plain.length);
      const shortest = Math.min(wanted.length, plain.length);
      const distance = (longest - shortest) * 3 > longest ? longest : editDistance(wanted, plain);
      return { candidate, distance, near: distance * 3 <= longest };
    })
    .filter(({ near }) => near)
    .sort((a, b) => a.distance - b.distance || compareText(a.candidate, b.candidate));
  return ranked[0]?.candidate;
}

function plainName(name: string): string {
  return name.replace(/[-_ ]/g, '').toLowerCase();
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from one text to the other. */
export function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + (same ? 0 : 1),
          swapped ? at(beforePrevious, column - 2) + 1 : Infinity,
        ),
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
