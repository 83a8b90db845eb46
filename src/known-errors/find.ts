import type { RefusalCode } from '../model/refusals';
import { KNOWN_ERRORS, type KnownError } from './catalogue';
import { KNOWN_REFUSALS } from './refusals';

/** What is known of an error's text. */
export type Found =
  | { readonly kind: 'refusal'; readonly code: RefusalCode }
  | { readonly kind: 'error'; readonly error: KnownError }
  /** Texts that are like it, the nearest first; none where none is. */
  | { readonly kind: 'unknown'; readonly similar: readonly string[] };

/** More of a text is not looked at: an error has a few lines. */
const maximumLength = 4000;

/** Fewer letters say nothing when they are found inside of a text of ours. */
const leastPart = 12;

/** What is known of an error, as somebody pasted it: with what stands around it, from an address, or a part of it only. */
export function findError(pasted: string): Found {
  const text = plain(decoded(pasted.slice(0, maximumLength)));
  // The function's own code says more than the text that carries it.
  const codes = Object.keys(KNOWN_REFUSALS) as readonly RefusalCode[];
  const code = codes.find((one) => wordAt(text, one.toLowerCase(), 0) !== -1);
  if (code !== undefined) return { kind: 'refusal', code };
  const ranked = KNOWN_ERRORS.flatMap((error) =>
    error.shown.map((shown) => ({ error, length: lengthFound(plain(shown), text) })),
  ).sort((a, b) => b.length - a.length);
  const [best] = ranked;
  return best !== undefined && best.length > 0
    ? { kind: 'error', error: best.error }
    : { kind: 'unknown', similar: similarTexts(text) };
}

/** Of an address that an app was called back at, the values of its query as text. */
function decoded(text: string): string {
  if (!/%[0-9a-f]{2}|error(?:_description)?=/i.test(text)) return text;
  return text
    .replaceAll('+', ' ')
    .replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'));
}

/** Without case, quotes, and differences of white space. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/["'`\u201c\u201d\u2018\u2019]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many characters of a known text are in a text, in their order: all that are fixed, or 0; or the text is a part of them. */
function lengthFound(known: string, text: string): number {
  const parts = known
    .split('…')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (text.length >= leastPart && parts.some((part) => part.includes(text))) return text.length;
  let from = 0;
  for (const part of parts) {
    const at = isWord(part) ? wordAt(text, part, from) : text.indexOf(part, from);
    if (at === -1) return 0;
    from = at + part.length;
  }
  return parts.reduce((sum, part) => sum + part.length, 0);
}

/** A code of one word must stand alone: `invalid_client` is no part of `invalid_client_metadata`. */
function isWord(part: string): boolean {
  return /^\w+$/.test(part);
}

function wordAt(text: string, word: string, from: number): number {
  const found = new RegExp(`(?<!\\w)${word}(?!\\w)`).exec(text.slice(from));
  return found === null ? -1 : from + found.index;
}

/** The known texts that share the most with a text, counted in runs of three characters. */
function similarTexts(text: string): readonly string[] {
  const wanted = runs(text);
  const all = [...KNOWN_ERRORS.flatMap(({ shown }) => shown), ...Object.keys(KNOWN_REFUSALS)];
  return all
    .map((known) => {
      const own = runs(plain(known));
      const shared = [...own].filter((run) => wanted.has(run)).length;
      return { known, likeness: shared / Math.max(1, Math.min(own.size, wanted.size)) };
    })
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ known }) => known);
}

function runs(text: string): ReadonlySet<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}
