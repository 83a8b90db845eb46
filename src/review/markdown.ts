import { pathText, visible } from '../diagnostics/text';
import { code, fenced, list } from '../report/markdown';
import { codeEntry, DANGERS, type Danger, type ReviewCode } from './codes';
import { mermaid } from './mermaid';
import { placeText } from '../document/place';
import { dangerOf, type LocatedFinding, type Review, type StackReview } from './review';
import { markdownText } from './sentence';
import { changeText, countsOf, DANGER_HEADINGS, peopleSentence, witnessText } from './words';

/** The longest comment, in characters; GitHub refuses one of more than 65,536. */
export const LONGEST_COMMENT = 65_000;

/** A picture that is longer is left out. */
const LONGEST_PICTURE = 15_000;

/** A review as Markdown, for the comment of a pull request or the summary of a job. */
export function reviewMarkdown(review: Review, command: string): string {
  const blocks = [
    ...review.stacks.flatMap((stack) => stackBlocks(stack)),
    `<details><summary>What this review looked at, and what a plan does not show</summary>`,
    list(review.lookedAt.map((sentence) => code(sentence))),
    list(review.notShown),
    '</details>',
  ];
  return fitted(blocks, `Made by:\n\n${fenced([command])}\n`, LONGEST_COMMENT);
}

function stackBlocks(stack: StackReview): readonly string[] {
  const { picture, findings } = stack;
  const drawn = picture === undefined ? undefined : `\`\`\`mermaid\n${mermaid(picture)}\`\`\``;
  return [
    marker(stack.stack),
    `## Review of ${code(stack.stack)}: ${countsOf(stack, DANGERS)}`,
    markdownText(peopleSentence(stack)),
    ...DANGERS.flatMap((danger) => dangerBlocks(danger, findings)),
    ...peopleBlocks(stack),
    ...(drawn === undefined
      ? []
      : [drawn.length > LONGEST_PICTURE ? 'The picture of this stack is too large to be shown here.' : drawn]),
  ];
}

/**
 * A comment that no reader sees, by which CI finds the comment of a stack to update it in place. Nothing in a name can end it.
 */
export function marker(stack: string): string {
  return `<!-- cognito-federation review: ${encodeURIComponent(visible(stack)).replaceAll('--', '%2D%2D')} -->`;
}

/** One block for each difference: the case is fenced, for it holds names of the spec. */
function peopleBlocks({ people }: StackReview): readonly string[] {
  if (people.witnesses.length === 0) return [];
  return [
    '### Who is affected',
    ...people.witnesses.map(
      (witness) => `**${changeText(witness.change)}**: ${code(witnessText(witness))}\n\n${fenced(witness.lines)}`,
    ),
  ];
}

function dangerBlocks(danger: Danger, findings: readonly LocatedFinding[]): readonly string[] {
  const own = findings.filter((finding) => dangerOf(finding) === danger);
  if (own.length === 0) return [];
  const codes = [...new Set(own.map((finding) => finding.code))];
  return [
    `### ${DANGER_HEADINGS[danger]}`,
    ...codes.flatMap((one) =>
      codeBlocks(
        one,
        own.filter((finding) => finding.code === one),
      ),
    ),
  ];
}

function codeBlocks(reviewCode: ReviewCode, findings: readonly LocatedFinding[]): readonly string[] {
  const { title, see } = codeEntry(reviewCode);
  return [`**${title}** ([${reviewCode}](${see}))`, ...findings.map((finding) => list([findingText(finding)]))];
}

function findingText({ message, at, place, address }: LocatedFinding): string {
  const where = [
    ...(at.length === 0 ? [] : [code(pathText(at))]),
    ...(place === undefined ? [] : [code(placeText(place))]),
    ...(address === '' ? [] : [code(address)]),
  ];
  return `${markdownText(message)}${where.length === 0 ? '' : `\n  ${where.join(' · ')}`}`;
}

/** The blocks with what comes last, in no more than `limit` characters: what has no room is left out of the middle. */
export function fitted(blocks: readonly string[], last: string, limit: number): string {
  const whole = [...blocks, last].join('\n\n');
  if (whole.length <= limit) return whole;
  const gap = (left: number): string => `*${left} parts of this review are left out here: they do not fit.*`;
  const room = limit - last.length - gap(blocks.length).length - 8;
  const head = taken(blocks, (room * 3) / 4);
  const tail = taken(blocks.slice(head).reverse(), room / 4);
  const left = blocks.length - head - tail;
  return [...blocks.slice(0, head), gap(left), ...blocks.slice(blocks.length - tail), last].join('\n\n');
}

/** How many of the first blocks have room. */
function taken(blocks: readonly string[], room: number): number {
  let used = 0;
  const over = blocks.findIndex((block) => (used += block.length + 2) > room);
  return over === -1 ? blocks.length : over;
}
