import { pathText, quote } from '../diagnostics/text';
import { referencesOf } from '../model/references';
import { placeOf } from './place';
import type { Rule } from './rule';

/** A variable carries a secret, or a value that plans and outputs show. */
export const variableSecretAndShown: Rule = {
  code: 'variable-secret-and-shown',
  severity: 'error',
  title: 'A variable carries a secret and something else',
  why: 'A variable with a secret is marked sensitive, and Terraform refuses to show it. One that also gives a client id or a URL would either hide those or show the secret.',
  source: 'https://developer.hashicorp.com/terraform/language/values/variables',
  *check({ federation, spec }) {
    const uses = referencesOf(federation);
    const placeOfUse = (path: (typeof uses)[number]['path']) => placeOf(spec, [...path, 'variable']);
    for (const { path, what, secret, reference } of uses) {
      if (secret || reference.kind !== 'variable') continue;
      const carrying = uses.find((use) => use.secret && use.reference.kind === 'variable' && use.reference.name === reference.name);
      if (carrying === undefined) continue;
      yield {
        message: `The variable ${quote(reference.name)} gives the ${what} here and the ${carrying.what} at ${pathText(carrying.path)}.`,
        fix: 'Use a variable of its own here.',
        place: placeOfUse(path),
        related: [{ ...placeOfUse(carrying.path), note: 'here it carries a secret' }],
      };
    }
  },
};
