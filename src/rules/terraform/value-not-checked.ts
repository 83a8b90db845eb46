import { pathText, wordList } from '../../diagnostics/text';
import { referencesOf, secretAmong } from '../../model/references';
import type { Rule } from '../rule';

/** Most places to name; a team with more knows the rest. */
const MOST = 20;

/** What the spec does not hold cannot be judged. */
export const valueNotChecked: Rule = {
  code: 'value-not-checked',
  severity: 'info',
  title: 'Values live elsewhere and are not checked',
  why: 'A value that a variable, a parameter or a secret gives is known only to Terraform: what is wrong with it shows when AWS refuses it, or at a sign-in.',
  source: 'https://developer.hashicorp.com/terraform/language/values/variables',
  *check({ federation }) {
    const uses = referencesOf(federation);
    // Another rule refuses a value that is a secret as well.
    const shown = uses.filter(({ secret, reference }) => !secret && secretAmong(uses, reference) === undefined);
    const [first] = shown;
    if (first === undefined) return;
    const places = shown.slice(0, MOST).map(({ at }) => pathText(at.path));
    yield {
      message: `Not checked: ${wordList(shown.length > MOST ? [...places, `${shown.length - MOST} more`] : places, 'and')} ${shown.length === 1 ? 'is' : 'are'} known only to Terraform.`,
      place: first.at.value(),
    };
  },
};
