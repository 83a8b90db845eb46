import { count, wordList } from '../diagnostics/text';
import type { Danger } from './codes';
import type { PeopleChange, PeopleOutcome, PeopleWitness } from './people';
import { dangerOf, type StackReview } from './review';
import { joined, say, words, type Sentence } from './sentence';

/** How reports head the findings of a danger. */
export const DANGER_HEADINGS: Readonly<Record<Danger, string>> = {
  destructive: 'Users, identities or clients are lost, or the apply fails',
  access: 'Access is wider',
  signIn: 'Sign-in fails for some',
  security: 'A protection is weaker or moves',
  none: 'Other changes',
};

/** `1 destructive, 2 security`; the findings of a stack, counted. */
export function countsOf({ findings, people }: StackReview, dangers: readonly Danger[]): string {
  const parts = dangers.flatMap((danger) => {
    const amount = findings.filter((finding) => dangerOf(finding) === danger).length;
    return amount === 0 ? [] : [danger === 'none' ? count(amount, 'other change') : `${amount} ${danger}`];
  });
  if (parts.length > 0) return wordList(parts, 'and');
  return people.answer === 'changed' ? 'no finding' : 'nothing changes';
}

/** What is said of people. */
export function peopleSentence({ people }: StackReview): Sentence {
  const { answer, reasons, tried, witnesses } = people;
  switch (answer) {
    case 'same':
      return tried === 0
        ? say`Nothing changes for people: nothing that decides a sign-in changes.`
        : say`Nothing changes for people, in ${tried} kinds of sign-ins.`;
    case 'changed':
      return joined(
        [
          say`Changed for people, in ${words(count(witnesses.length, 'way'))}; ${tried} kinds of sign-ins were tried.`,
          ...(reasons.length === 0 ? [] : [words('Not decided:'), ...reasons]),
        ],
        ' ',
      );
    case 'undecided':
      return joined([words('Not decided what changes for people:'), ...reasons], ' ');
  }
}

const CHANGES: Readonly<Record<PeopleChange, string>> = {
  gained: 'People get in who did not before',
  otherUser: 'People end as another user',
  lost: 'People no longer get in',
  attributes: 'Profiles or tokens have other attributes',
};

/** What a difference is, as the heading of its witness. */
export function changeText(change: PeopleChange): string {
  return CHANGES[change];
}

/** What a witness shows, as a text without markup: its names are a spec's. */
export function witnessText({ change, before, after, kinds }: PeopleWitness): string {
  const shown =
    change === 'attributes'
      ? [
          ...differences('', before.attributes, after.attributes),
          ...differences(' in the ID token', before.idToken, after.idToken),
        ]
      : [`before: ${outcomeText(before)}`, `after: ${outcomeText(after)}`];
  return `${count(kinds, 'kind')} of sign-ins, such as (${shown.join('; ')})`;
}

function differences(
  where: string,
  before: PeopleOutcome['attributes'],
  after: PeopleOutcome['attributes'],
): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .filter((name) => before[name] !== after[name])
    .map((name) => {
      if (before[name] === undefined) return `gains ${name}${where}`;
      return after[name] === undefined ? `loses ${name}${where}` : `another ${name}${where}`;
    });
}

function outcomeText({ outcome, user, code, says }: PeopleOutcome): string {
  const who = outcome === 'refused' || outcome === 'error' ? '' : ` as ${user ?? 'a user of its own'}`;
  return `${outcome}${who}${code === undefined ? '' : ` (${code})`}${says === undefined ? '' : ` (${says})`}`;
}
