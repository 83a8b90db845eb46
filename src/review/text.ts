import { pathText, visible } from '../diagnostics/text';
import { codeEntry, DANGERS } from './codes';
import { placeText } from '../document/place';
import { dangerOf, type LocatedFinding, type Review } from './review';
import { plainText } from './sentence';
import type { PeopleWitness } from './people';
import { changeText, countsOf, peopleSentence, witnessText } from './words';

/** A review for a terminal. */
export function reviewText({ stacks, lookedAt, notShown }: Review): string {
  const blocks = stacks.map((stack) =>
    [
      `${visible(stack.stack)}: ${countsOf(stack, DANGERS)}`,
      ...stack.findings.flatMap(findingLines),
      `  people: ${plainText(peopleSentence(stack))}`,
      ...stack.people.witnesses.flatMap(witnessLines),
    ].join('\n'),
  );
  return `${[...blocks, section('Looked at:', lookedAt), section('Not shown:', notShown)].join('\n\n')}\n`;
}

function findingLines(finding: LocatedFinding): readonly string[] {
  const { code, at, address, message, place } = finding;
  const { title, see } = codeEntry(code);
  const places = [
    ...(at.length === 0 ? [] : [pathText(at)]),
    ...(place === undefined ? [] : [placeText(place)]),
    ...(address === '' ? [] : [visible(address)]),
  ];
  return [
    `  ${dangerOf(finding)}: ${title} [${code}]`,
    `    ${plainText(message)}`,
    ...(places.length === 0 ? [] : [`    at: ${places.join(', ')}`]),
    `    see: ${see}`,
  ];
}

function witnessLines(witness: PeopleWitness): readonly string[] {
  return [
    `    ${changeText(witness.change)}: ${visible(witnessText(witness))}`,
    ...witness.lines.map((line) => `      ${visible(line)}`),
  ];
}

function section(title: string, items: readonly string[]): string {
  return [title, ...items.map((item) => `  ${visible(item)}`)].join('\n');
}
