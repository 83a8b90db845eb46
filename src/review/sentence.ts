import { quote } from '../diagnostics/text';
import { code } from '../report/markdown';

/** Text of a plan or a spec within a sentence: each writer marks it in its own way, so that nothing in it is markup. */
interface Quoted {
  readonly quoted: string;
}

/** A sentence in our words, with the texts of others in their places. */
export class Sentence {
  constructor(readonly parts: readonly (string | Quoted)[]) {}
}

/** The longest text of others that a sentence holds. */
const LONGEST = 200;

/** The most texts that a list within a sentence holds: the others are counted. */
const MOST = 10;

/** Makes a sentence: texts and lists of texts are quoted, numbers and other sentences are ours. */
export function say(
  ours: TemplateStringsArray,
  ...values: readonly (string | number | readonly string[] | Sentence)[]
): Sentence {
  return new Sentence(
    ours.flatMap((text, index) => {
      const value = values[index];
      return [text, ...(value === undefined ? [] : partsOf(value))];
    }),
  );
}

/** Words of ours that are chosen at run time, such as `is` or `are`. */
export function words(text: string): Sentence {
  return new Sentence([text]);
}

/** Sentences one after the other. */
export function joined(sentences: readonly Sentence[], between: string): Sentence {
  return new Sentence(sentences.flatMap(({ parts }, index) => (index === 0 ? parts : [between, ...parts])));
}

function partsOf(value: string | number | readonly string[] | Sentence): Sentence['parts'] {
  if (value instanceof Sentence) return value.parts;
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return [{ quoted: value }];
  const shown = value.slice(0, MOST);
  const more = value.length - shown.length;
  return [
    ...shown.flatMap((one, index) => [
      ...(index === 0 ? [] : [index === value.length - 1 ? ' and ' : ', ']),
      { quoted: one },
    ]),
    ...(more > 0 ? [` and ${more} more`] : []),
  ];
}

/** The sentence for a terminal and for JSON. */
export function plainText({ parts }: Sentence): string {
  return parts.map((part) => (typeof part === 'string' ? part : quote(part.quoted, LONGEST))).join('');
}

/** The sentence in Markdown. */
export function markdownText({ parts }: Sentence): string {
  return parts.map((part) => (typeof part === 'string' ? part : code(shortened(part.quoted)))).join('');
}

function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 2 * LONGEST + 2));
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
}
