import { count, wordList } from '../diagnostics/text';
import type { Danger } from './codes';
import { dangerOf, type StackReview } from './review';

/** How reports head the findings of a danger. */
export const DANGER_HEADINGS: Readonly<Record<Danger, string>> = {
  destructive: 'Users, identities or clients are lost, or the apply fails',
  access: 'Access is wider',
  signIn: 'Sign-in fails for some',
  security: 'A protection is weaker or moves',
  none: 'Other changes',
};

/** `1 destructive, 2 security`; the findings of a stack, counted. */
export function countsOf({ findings }: StackReview, dangers: readonly Danger[]): string {
  const parts = dangers.flatMap((danger) => {
    const amount = findings.filter((finding) => dangerOf(finding) === danger).length;
    return amount === 0 ? [] : [danger === 'none' ? count(amount, 'other change') : `${amount} ${danger}`];
  });
  return parts.length === 0 ? 'nothing changes' : wordList(parts, 'and');
}

/** What is said of people, as a sentence. */
export function peopleText({ people }: StackReview): string {
  return people.answer === 'same'
    ? 'Terraform changes nothing, so nothing changes for people.'
    : `Not decided what changes for people: ${people.reasons.join(' ')}`;
}
