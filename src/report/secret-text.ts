import { lineOf, lineStarts, type Span } from '../document/positions';
import { keyMeaning, type KeyMeaning } from './secret-keys';
import { isReference } from './secret-reference';

/** A key is looked for in so many characters before its colon. */
const maximumKey = 120;

/** So far the end of a value is looked for; what is not closed by then ends with its lines. */
const maximumReach = 64 * 1024;

/** So much is read in all to find ends. A text that needs more is hostile, and is secret from there on. */
const maximumWork = 8 * 1024 * 1024;

/** Secrets that are known by their own form, wherever they are: the whole match, or its group. */
const knownForms: readonly RegExp[] = [
  /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}/g,
  /\b(?:gh[opusr]_|github_pat_|glpat-|xox[a-z]-|npm_|pypi-|dop_v1_|hv[sb]\.|[srp]k_(?:live|test)_|sk-|whsec_|GOCSPX-|ya29\.|AIza|SG\.)[\w.-]{10,}/g,
  /\beyJ[\w-]{5,}(?:\.[\w-]*){0,4}/g,
  /\b[\w.~-]{3}[78]Q~[\w.~-]{20,}/g,
  /\b(?:Bearer|Basic)[ \t]+[\w+/=.~-]{16,}/gi,
  /:\/\/[^\s/:@"']{0,100}:([^\s/@"']{1,200})@/dg,
  /\blogin[ \t]{1,9}\S{1,100}[ \t]{1,9}password[ \t]{1,9}(\S+)/dg,
];

/**
 * Finds what a text holds that no report may show: the values of keys that mean secrets (by their names, also
 * misspelt or of another tool), of anchors that such values refer to, and text in the form of a well-known secret.
 * It reads the text as lines, so that it does not matter whether it is YAML. A reference to a secret is none.
 *
 * @returns in order, without overlaps; a span may go over several lines
 */
export function secretSpans(text: string): readonly Span[] {
  return new SecretFinder(text).find();
}

/** A key and where its value starts. */
interface Key {
  readonly meaning: KeyMeaning;
  readonly start: number;
}

class SecretFinder {
  readonly #text: string;
  readonly #spans: Span[] = [];
  readonly #meanings = new Map<string, KeyMeaning>();
  readonly #aliases: string[] = [];
  readonly #lineStarts: readonly number[];
  /** Ends of anchors' names in the text. */
  readonly #anchors: ReadonlyMap<string, readonly number[]>;
  #work = 0;
  #bracket = { line: 0, at: 0, open: 0 };

  constructor(text: string) {
    this.#text = text;
    this.#lineStarts = lineStarts(text);
    this.#anchors = anchors(text);
  }

  find(): readonly Span[] {
    this.#findKeys();
    this.#findAnchored();
    for (const form of knownForms)
      for (const match of this.#text.matchAll(form)) {
        const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
        this.#spans.push({ start, end });
      }
    this.#findPem();
    return merged(this.#spans);
  }

  #findKeys(): void {
    let done = 0;
    for (const { index } of this.#text.matchAll(/[:=\uFF1A>]/g)) {
      if (index < done) continue;
      const key = this.#keyBefore(index);
      if (key?.meaning === undefined) continue;
      if (this.#text[index] === '>') {
        const end = this.#text.indexOf('<', index);
        this.#add(index + 1, end === -1 ? this.#lineEnd(index) : Math.min(end, index + maximumReach));
        continue;
      }
      if (this.#text[index] === '=' && !this.#startsLine(key.start)) {
        this.#add(index + 1, this.#endOfParameter(index + 1));
        continue;
      }
      done = this.#findValue(index + 1, key);
    }
  }

  /** The key that ends before a separator. */
  #keyBefore(separator: number): Key | undefined {
    const text = this.#text;
    let end = separator;
    while (end > 0 && isBlank(text[end - 1])) end--;
    const last = text[end - 1];
    if (text[separator] === '>') {
      const open = text.slice(Math.max(0, end - maximumKey), end).lastIndexOf('<');
      if (open === -1) return undefined;
      const start = Math.max(0, end - maximumKey) + open + 1;
      return { meaning: this.#meaning(/^[\w:.-]+/.exec(text.slice(start, end))?.[0] ?? ''), start };
    }
    if (last === '"' || last === "'") {
      const from = Math.max(0, end - 1 - maximumKey);
      const line = text.slice(from, end - 1);
      const open = line.search(last === '"' ? /"(?:[^"\\]|\\.)*$/s : /'(?:[^']|'')*$/);
      if (open !== -1 && !line.includes('\n', open))
        return { meaning: this.#meaning(unescaped(line.slice(open + 1))), start: from + open };
      // The quote that opens the key has got lost.
      end--;
    }
    let start = end;
    while (start > 0 && end - start < maximumKey && !/[{}[\],:="'\n\r;&?(<>\uFF1A]/.test(text.charAt(start - 1)))
      start--;
    const written = text.slice(start, end);
    if (written.trim() === '') return this.#startsLine(separator) ? this.#explicitKey(separator) : undefined;
    const before = /^(?:\s|[-?#](?=\s)|[&!]\S*(?=\s))*/.exec(written)?.[0].length ?? 0;
    const previous = text[start - 1];
    // arn:aws:secretsmanager:…:secret:name holds no keys, and neither does a URL.
    const isKey =
      before > 0 || text[separator] === '=' || isSpace(text[separator + 1]) || (previous !== ':' && previous !== '=');
    return isKey ? { meaning: this.#meaning(written.slice(before)), start: start + before } : undefined;
  }

  /** The key of `? key`, whose value starts with a colon on a later line. */
  #explicitKey(separator: number): Key | undefined {
    const before = this.#text.slice(Math.max(0, separator - 4 * maximumKey), separator);
    const written = /(?:^|\n)[ \t]*\?[ \t]([^?]*)$/.exec(before)?.[1];
    return written === undefined ? undefined : { meaning: this.#meaning(written), start: separator };
  }

  #meaning(key: string): KeyMeaning {
    const known = this.#meanings.get(key);
    if (known !== undefined || this.#meanings.has(key)) return known;
    const meaning = keyMeaning(key);
    this.#meanings.set(key, meaning);
    return meaning;
  }

  /**
   * Marks the value of a key, unless it is a reference or none at all.
   *
   * @returns where to go on
   */
  #findValue(from: number, { meaning, start: keyStart }: Key): number {
    const text = this.#text;
    const lineStart = this.#lineStart(keyStart);
    const own = /^[ \t]*(?:[-?][ \t]+)*/.exec(text.slice(lineStart, lineStart + maximumKey))?.[0].length ?? 0;
    const indent = lineStart + own === keyStart ? own : indentation(text.slice(lineStart, keyStart));
    let start = from;
    while (isBlank(text[start])) start++;
    // Anchors and tags before the value; a secret that starts with such a character is their name.
    for (let property; (property = /^[&!][^\s,[\]{}]*[ \t]+(?=[^\s#])/.exec(text.slice(start, start + maximumKey)));)
      start += property[0].length;
    const end = this.#valueEnd(start, indent);
    const value = text.slice(start, end);
    // The value alone, without a comment.
    const plain = value.trim().replace(/(?:^|[ \t]+)#.*$/s, '');
    if (/^(?:~|null|none|true|false|)$/i.test(plain)) return Math.max(from, start);
    if (meaning === 'other' && isHarmless(value)) return from;
    const alias = /^\*([^\s,[\]{}]+)$/.exec(plain)?.[1];
    if (alias !== undefined && this.#anchors.has(alias)) {
      this.#aliases.push(alias);
      return end;
    }
    if (isReference(value)) return end;
    for (const [, name = ''] of value.matchAll(/\*([^\s,[\]{}]+)/g)) this.#aliases.push(name);
    this.#addValue(from, end);
    return end;
  }

  /** Marks a value, but for the keys of references in it: they show what is wrong there. */
  #addValue(start: number, end: number): void {
    let from = start;
    for (const match of this.#text
      .slice(start, end)
      .matchAll(/["']?\b(?:variable|ssmParameter|secretsManager|jsonKey)["']?[ \t]*:/g)) {
      this.#addWithin(from, start + match.index);
      from = start + match.index + match[0].length;
    }
    if (from === start) this.#add(start, end);
    else this.#addWithin(from, end);
  }

  /** Marks a part of a map, without the brackets and commas around it. */
  #addWithin(start: number, end: number): void {
    const part = this.#text.slice(start, end);
    this.#add(start + (/^[\s{]*/.exec(part)?.[0].length ?? 0), start + part.trimEnd().replace(/[\s,}]+$/, '').length);
  }

  /** Where the value ends that starts at an offset, with all that may belong to it. */
  #valueEnd(start: number, indent: number): number {
    const text = this.#text;
    const first = text[start];
    if (first === '{' || first === '[') {
      const close = this.#closingBracket(start);
      if (close !== undefined) return this.#rest(close + 1, indent);
    } else if (first === '"' || first === "'") {
      const close = this.#closingQuote(start);
      if (close !== undefined) return this.#rest(close + 1, indent);
    } else if (first !== '|' && first !== '>' && this.#isInFlow(start)) {
      const end = this.#endOfItem(start);
      return end < this.#lineEnd(start) ? end : this.#continuation(end, indent);
    }
    return this.#continuation(this.#lineEnd(start), indent);
  }

  /** From behind a closing bracket or quote: to there, or to the end of a line that goes on as it cannot. */
  #rest(from: number, indent: number): number {
    const after = this.#text.slice(from, Math.min(this.#lineEnd(from), from + maximumKey));
    if (/^[ \t\r]*(?:$|[ \t]#)/.test(after)) return this.#strays(from, indent);
    if (/^\s*[\]}]/.test(after) || startsNextEntry(after.trimStart())) return from;
    return this.#continuation(this.#lineEnd(from), indent);
  }

  /** The end of a plain value in brackets; a comma that no key follows is taken for a part of it. */
  #endOfItem(start: number): number {
    const lineEnd = this.#lineEnd(start);
    for (let at = start; at < lineEnd; at++) {
      const character = this.#text[at];
      const after = this.#text.slice(at, Math.min(lineEnd, at + maximumKey));
      if (character === ',' && startsNextEntry(after)) return at;
      if ((character === '}' || character === ']') && /^.\s*(?:$|[,}\]#])/s.test(after)) return at;
    }
    return lineEnd;
  }

  /** The value of a parameter in a URL or a connection string. */
  #endOfParameter(start: number): number {
    const end = /[&;"'\s,}\]`#]/g;
    end.lastIndex = /["'\s]/.test(this.#text.charAt(start)) ? start + 1 : start;
    return Math.min(end.exec(this.#text)?.index ?? this.#text.length, start + maximumReach);
  }

  /** Whether a bracket is open on the line before an offset. */
  #isInFlow(offset: number): boolean {
    const line = this.#lineStart(offset);
    if (this.#bracket.line !== line || this.#bracket.at > offset) this.#bracket = { line, at: line, open: 0 };
    for (; this.#bracket.at < offset; this.#bracket.at++) {
      const character = this.#text[this.#bracket.at];
      if (character === '{' || character === '[') this.#bracket.open++;
      else if (character === '}' || character === ']') this.#bracket.open--;
    }
    return this.#bracket.open > 0;
  }

  #closingBracket(start: number): number | undefined {
    let open = 0;
    for (let at = start; this.#mayRead(at, start); at++) {
      const character = this.#text[at];
      const before = this.#text[at - 1];
      if (character === '{' || character === '[') open++;
      else if (character === '}' || character === ']') open--;
      else if (character === '#' && isSpace(before)) at = this.#lineEnd(at);
      else if ((character === '"' || character === "'") && /[\s{[,:]/.test(before ?? ' '))
        at = this.#closingQuote(at) ?? at;
      if (open === 0) return at;
    }
    return undefined;
  }

  #closingQuote(start: number): number | undefined {
    const quote = this.#text[start];
    for (let at = start + 1; this.#mayRead(at, start); at++) {
      const character = this.#text[at];
      if (quote === '"' && character === '\\') at++;
      else if (character === quote && quote === "'" && this.#text[at + 1] === "'") at++;
      else if (character === quote) return at;
    }
    return undefined;
  }

  #mayRead(at: number, start: number): boolean {
    this.#work++;
    return at < this.#text.length && at - start < maximumReach && this.#work < maximumWork;
  }

  /** The end of the lines that go on after a line: those that are indented more, and those that look like nothing else. */
  #continuation(lineEnd: number, indent: number): number {
    if (this.#work >= maximumWork) return this.#text.length;
    let end = lineEnd;
    for (let start = lineEnd + 1; start < this.#text.length;) {
      const next = this.#lineEnd(start);
      const line = this.#text.slice(start, Math.min(next, start + 4 * maximumKey));
      if (line.trim() !== '') {
        const width = indentation(line);
        // A list may be indented like the key that it belongs to.
        const goesOn = width > indent || (/^[ \t]*-[ \t]/.test(line) ? width === indent : !looksLikeAnother(line));
        if (!goesOn) break;
        end = next;
      }
      start = next + 1;
    }
    return end;
  }

  /** Lines after a value that has ended: only those that look like nothing else belong to it. */
  #strays(from: number, indent: number): number {
    const end = this.#continuation(this.#lineEnd(from), indent);
    return end === this.#lineEnd(from) ? from : end;
  }

  /** Marks the values of the anchors that secrets refer to, and those that these refer to. */
  #findAnchored(): void {
    const done = new Set<string>();
    for (let alias; (alias = this.#aliases.pop()) !== undefined;) {
      if (done.has(alias)) continue;
      done.add(alias);
      for (const place of this.#anchors.get(alias) ?? []) {
        const lineStart = this.#lineStart(place);
        const own = /^[ \t]*(?:[-?][ \t]+)*/.exec(this.#text.slice(lineStart, place))?.[0].length ?? 0;
        this.#findValue(place, { meaning: 'reference', start: lineStart + own });
      }
    }
  }

  #findPem(): void {
    const begin = '-----BEGIN';
    for (let at = this.#text.indexOf(begin); at !== -1;) {
      const close = this.#text.slice(at, at + maximumReach).indexOf('-----END');
      const end = close === -1 ? this.#endOfBase64(at) : this.#lineEndOrQuote(at + close);
      this.#add(at, end);
      at = this.#text.indexOf(begin, end);
    }
  }

  #lineEndOrQuote(from: number): number {
    return from + this.#text.slice(from, this.#lineEnd(from)).search(/["']|$/);
  }

  #endOfBase64(from: number): number {
    let end = this.#lineEnd(from);
    while (end < this.#text.length) {
      const next = this.#lineEnd(end + 1);
      if (!/^[\s>*#-]*[A-Za-z0-9+/=\\]+\s*$/.test(this.#text.slice(end + 1, next))) break;
      end = next;
    }
    return end;
  }

  #startsLine(offset: number): boolean {
    let at = offset;
    while (at > 0 && isBlank(this.#text[at - 1])) at--;
    return at === 0 || this.#text[at - 1] === '\n';
  }

  #lineStart(offset: number): number {
    return this.#lineStarts[lineOf(this.#lineStarts, offset)] ?? 0;
  }

  #lineEnd(offset: number): number {
    return (this.#lineStarts[lineOf(this.#lineStarts, offset) + 1] ?? this.#text.length + 1) - 1;
  }

  #add(start: number, end: number): void {
    let from = start;
    while (from < end && isSpace(this.#text[from])) from++;
    let to = end;
    while (to > from && isSpace(this.#text[to - 1])) to--;
    if (from < to) this.#spans.push({ start: from, end: to });
  }
}

/** What another key's value can be and show: an address without credentials, or the entry of a spec that is called so. */
function isHarmless(value: string): boolean {
  const isAddress = /^["']?https?:\/\/[^\s?@"']*["']?(?:\s+#.*)?$/.test(value.trim());
  const isMap = /^(?:#[^\n]*)?\r?\n/.test(value) || /^\{[^\n]*$/.test(value);
  return (
    isAddress ||
    (isMap &&
      /["'\s{,](?:preset|issuer|callbackUrls|logoutUrls|albHosts|flows|metadataUrl|metadataFile|identityProviders|userPool)["']?\s*:/.test(
        value,
      ))
  );
}

/** `, key:` and what else can follow an entry between brackets. */
function startsNextEntry(text: string): boolean {
  return /^,\s*(?:$|#|[\]}]|["'][^"']{1,100}["']\s*:|[^\s,:{}[\]"'][^,:{}[\]"']{0,100}:\s)/.test(text);
}

/** A key, a comment, a bracket or a marker: a line of its own, and not the rest of a value. */
function looksLikeAnother(line: string): boolean {
  return /^[ \t]*(?:#|[{}[\]]|---|\.\.\.|%|\?[ \t]|:[ \t]|["'][^"']{1,100}["']\s*:|[^\s:#"'{}[\],][^:#"'{}[\],]{0,100}:(?:\s|$)|\[[^\]]*\]\s*$|[\w.-]+\s*=)/.test(
    line,
  );
}

function indentation(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || isBlank(character) || character === '\n' || character === '\r';
}

/** A quoted text without its escapes, as far as they hide letters. */
export function unescaped(text: string): string {
  return text.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(.))/gis, (_all, x, u, U, other: string) => {
    const hex = [x, u, U].find((digits) => typeof digits === 'string');
    if (typeof hex !== 'string') return other;
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Where each anchor's name ends. */
function anchors(text: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const match of text.matchAll(/&([^\s,[\]{}]{1,200})/g)) {
    const name = match[1] ?? '';
    const ends = found.get(name);
    if (ends === undefined) found.set(name, [match.index + match[0].length]);
    else ends.push(match.index + match[0].length);
  }
  return found;
}

function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result[result.length - 1];
    if (last !== undefined && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
