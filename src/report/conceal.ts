import type { Diagnostic } from '../diagnostics/diagnostic';
import { visible } from '../diagnostics/text';
import type { Span } from '../document/positions';
import { secretSpans, unescaped } from './secret-text';

/** What is in the place of a secret: the same for every one, so that it does not tell its length. */
export const mask = '********';

/** Fills the place of a secret in a source, so that all else keeps its place there. */
export const filler = '\u2588';

/** No message, fix or note is longer. */
const maximumText = 2000;

/** Diagnostics with the texts that they point into, as a report may show them. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** Text of each file by its name, as diagnostics name it. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Takes out of diagnostics and sources what no output may show: what is written where a secret belongs, whether or not
 * the file could be read, and the same text wherever else it occurs. Texts that are too long are cut. Every report goes
 * through this; doing it twice changes nothing.
 *
 * @returns sources of the same length and with the same lines, in which `filler` covers each secret
 */
export function conceal({ diagnostics, sources }: Report): Report {
  const marked = new Map<string, Span[]>();
  for (const { file, redact = [] } of diagnostics) {
    const spans = marked.get(file) ?? [];
    spans.push(...redact.map(({ start, end }) => ({ start: start.offset, end: end.offset })));
    marked.set(file, spans);
  }
  const secrets = new SecretValues();
  const written = [...sources].map(([file, text]) => ({
    file,
    text,
    spans: [...secretSpans(text), ...(marked.get(file) ?? [])],
  }));
  for (const { text, spans } of written) for (const { start, end } of spans) secrets.add(text.slice(start, end));
  const covered = new Map(
    written.map(({ file, text, spans }) => [
      file,
      replaced(text, [...spans, ...secrets.find(text)], (secret) => secret.replace(/[^\r\n]/g, filler)),
    ]),
  );
  const shown = (text: string): string => shortened(replaced(text, secrets.findInMessage(text), () => mask));
  return {
    diagnostics: diagnostics.map(({ edit, ...diagnostic }) => ({
      ...diagnostic,
      // A change that would carry a secret is no change to show or to make.
      ...(edit !== undefined && secrets.findInMessage(edit.text).length === 0 && { edit }),
      message: shown(diagnostic.message),
      ...(diagnostic.fix !== undefined && { fix: shown(diagnostic.fix) }),
      related: diagnostic.related.map((other) => ({ ...other, note: shown(other.note) })),
    })),
    sources: covered,
  };
}

/** Puts a mask over each secret of some sources in texts that are made of them, of any length. */
export function hidesSecretsOf(sources: Iterable<string>): (text: string) => string {
  const secrets = new SecretValues();
  for (const source of sources) for (const { start, end } of secretSpans(source)) secrets.add(source.slice(start, end));
  return (text) => replaced(text, secrets.find(text), () => mask);
}

/** The text with something in the place of each span. */
function replaced(text: string, spans: readonly Span[], replacement: (secret: string) => string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    parts.push(text.slice(done, from), replacement(text.slice(from, end)));
    done = end;
  }
  return [...parts, text.slice(done)].join('');
}

function shortened(text: string): string {
  return text.length <= maximumText ? text : `${text.slice(0, maximumText - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Of a secret that is cut short in a message, so many characters at least are known again. */
const leastPart = 6;

/** More secrets of one beginning are not compared one by one. */
const maximumAlike = 50;

/** More secrets than a spec can need. Past them everything that a message quotes is taken for one. */
const maximumSecrets = 5000;

/** Texts that are secret, to find them in messages. */
class SecretValues {
  /** By their first characters. */
  readonly #byStart = new Map<string, Set<string>>();
  #amount = 0;

  /** @param written a secret as it is in the file, with quotes, over lines, in a map */
  add(written: string): void {
    if (this.#amount >= maximumSecrets) return;
    const texts = [
      written,
      ...written.split('\n'),
      ...written.split(/[\s{}[\],"'`]+/),
      ...written.split(/[\s{}[\],"'`:=&;\\]+/),
    ];
    for (const text of texts) {
      if (this.#amount >= maximumSecrets) return;
      const bare = text.trim().replace(/^["']|["']$/g, '');
      for (const form of [text.trim(), bare, unescaped(bare), bare.replaceAll("''", "'"), asNumber(bare)])
        if (isTelling(form)) {
          this.#keep(form);
          this.#keep(visible(form.replace(/["\\]/g, '\\$&')));
        }
    }
  }

  #keep(value: string): void {
    this.#amount++;
    const start = value.slice(0, leastPart);
    const alike = this.#byStart.get(start);
    if (alike === undefined) this.#byStart.set(start, new Set([value]));
    else if (alike.size < maximumAlike) alike.add(value);
  }

  /** Where secrets are in a message. */
  findInMessage(text: string): readonly Span[] {
    const quoted = this.#amount < maximumSecrets ? [] : [...text.matchAll(/"(?:[^"\\]|\\.)*"?/g)];
    return [...this.find(text), ...quoted.map((match) => ({ start: match.index, end: match.index + match[0].length }))];
  }

  /** Where secrets are in a text. */
  find(text: string): readonly Span[] {
    if (this.#byStart.size === 0) return [];
    const spans: Span[] = [];
    for (let at = 0; at + leastPart <= text.length; at++) {
      // Inside of a word, a secret could only be behind an escape.
      if (isWordAt(text, at) && isWordAt(text, at - 1) && text[at - 2] !== '\\') continue;
      const alike = this.#byStart.get(text.slice(at, at + leastPart));
      const end = alike === undefined ? at : this.#endOfSecret(text, at, alike);
      if (end === at) continue;
      spans.push({ start: at, end });
      at = end - 1;
    }
    return spans;
  }

  /** Where the longest secret ends that starts at an offset: whole, or cut off by the end of a quotation. */
  #endOfSecret(text: string, start: number, alike: ReadonlySet<string>): number {
    let end = start;
    for (const value of alike) {
      let length = 0;
      while (length < value.length && text[start + length] === value[length]) length++;
      const isCut = text[start + length] === '…' || length >= 24;
      if (length === value.length || isCut) end = Math.max(end, start + length);
    }
    // Of too many alike, any may be meant: all up to the next space or quote goes.
    return end === start && alike.size === maximumAlike ? start + text.slice(start).search(/[\s"'`]|$/) : end;
  }
}

function isWordAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

/** A number as a message would write it. */
function asNumber(text: string): string {
  return /^[-+.\d]/.test(text) && text.length < 400 && !Number.isNaN(Number(text)) ? String(Number(text)) : '';
}

/**
 * Whether a text, found in a message, tells a secret: short words, names and keys are in messages for other reasons, and
 * the sentences about secrets quote none of their parts.
 */
function isTelling(text: string): boolean {
  if (text.length < leastPart || text.length > 20_000) return false;
  return text.length >= 24 || !/^[a-z]+(?:_[a-z]+|[A-Z][a-z]*){0,3}:?$/.test(text) || /^[a-z]{12,}$/.test(text);
}
