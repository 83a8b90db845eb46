import type { Problem } from './problem';

/** No spec is longer. Of a longer file, one byte more than this is enough to refuse it. */
export const maximumBytes = 1024 * 1024;

/** Characters that YAML does not allow in a file, a lone carriage return, and those that make text read otherwise than it is. */
const refused = /(?![\t\n\r])\p{Cc}|\r(?!\n)|[\u202A-\u202E\u2066-\u2069\u{FFFE}\u{FFFF}]/gu;

/** The text of a file, without its byte order mark, and what is wrong with it. After `unreadable` nothing more can be said. */
export interface DecodedText {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly unreadable: boolean;
}

export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > maximumBytes) {
    const message = `The file is longer than ${maximumBytes} bytes (1 MiB), the most that is read.`;
    return {
      text: '',
      problems: [
        {
          code: 'file-too-large',
          message,
          fix: 'Check that this is a spec. A spec of a hundred providers stays far below the limit.',
        },
      ],
      unreadable: true,
    };
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const encodingProblem = invalidByte(bytes, text);
  if (encodingProblem !== undefined) return { text, problems: [encodingProblem], unreadable: true };
  return { text, problems: controlCharacters(text), unreadable: false };
}

/** Decoding puts U+FFFD where bytes make no sense; where that character was not written as such, the bytes are wrong. */
function invalidByte(bytes: Uint8Array, text: string): Problem | undefined {
  if (!text.includes('\uFFFD')) return undefined;
  let byte = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let offset = 0;
  for (const character of text) {
    if (character === '\uFFFD' && !(bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd)) {
      const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
      const hex = (bytes[byte] ?? 0).toString(16).toUpperCase().padStart(2, '0');
      return {
        code: 'not-utf-8',
        message: `Byte ${byte + 1} of the file, 0x${hex}, is not part of UTF-8 text.${isUtf16 ? ' The file looks like UTF-16.' : ''}`,
        fix: 'Save the file in UTF-8.',
        span: { start: offset, end: offset + 1 },
      };
    }
    byte += utf8Length(character.codePointAt(0) ?? 0);
    offset += character.length;
  }
  return undefined;
}

function utf8Length(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}

/** One problem for all of them: a file that holds many is damaged, and a line for each would say no more. */
function controlCharacters(text: string): readonly Problem[] {
  const matches = [...text.matchAll(refused)];
  const first = matches[0];
  if (first === undefined) return [];
  const others = matches.length > 1 ? ` ${matches.length - 1} more follow.` : '';
  return [
    {
      code: 'control-character',
      message: `${codePointName(first[0])} is a control character: it does not show, or makes text read otherwise than it is.${others}`,
      fix: first[0] === '\r' ? 'Save the file with line feeds as line ends.' : 'Remove the character.',
      span: { start: first.index, end: first.index + first[0].length },
    },
  ];
}

/** `U+202E`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
