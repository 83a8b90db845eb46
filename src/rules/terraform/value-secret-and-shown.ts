import { pathText, quote } from '../../diagnostics/text';
import { referencesOf, referenceWords, secretAmong, type ReferenceUse } from '../../model/references';
import type { Rule } from '../rule';

/** A value from elsewhere is a secret, or one that plans and outputs show. */
export const valueSecretAndShown: Rule = {
  code: 'value-secret-and-shown',
  severity: 'error',
  title: 'One value is a secret and something else',
  why: 'Terraform hides a secret and shows a client id or a URL in plans, outputs and the sign-in pages. One value for both would either hide what is to be seen or show the secret.',
  source: 'https://developer.hashicorp.com/terraform/language/values/variables',
  *check({ federation }) {
    const uses = referencesOf(federation);
    const placeOfUse = ({ at, reference }: ReferenceUse) => at.value(reference.kind);
    for (const use of uses) {
      if (use.secret) continue;
      const carrying = secretAmong(uses, use.reference);
      if (carrying === undefined) continue;
      yield {
        message: `The ${quote(referenceWords(use.reference))} gives the ${use.what} here and the ${carrying.what} at ${pathText(carrying.at.path)}.`,
        fix: 'Name a place of its own here.',
        place: placeOfUse(use),
        related: [{ ...placeOfUse(carrying), note: 'here it carries a secret' }],
      };
    }
  },
};
