import { quote, wordList } from '../../diagnostics/text';
import { slug } from '../../model/names';
import { referencesOf } from '../../model/references';
import type { Rule } from '../rule';

/** Names that Terraform keeps for itself. Source: Terraform language, "Input variables". */
const RESERVED = ['count', 'depends_on', 'for_each', 'lifecycle', 'locals', 'providers', 'source', 'version'];

/** A variable must have a name that Terraform takes. */
export const reservedVariableName: Rule = {
  code: 'reserved-variable-name',
  severity: 'error',
  title: 'Terraform keeps this variable name for itself',
  why: 'Terraform refuses a configuration that declares a variable under one of the names of its own module arguments.',
  source: 'https://developer.hashicorp.com/terraform/language/values/variables',
  *check({ federation }) {
    for (const { owner, what, at, reference } of referencesOf(federation)) {
      if (reference.kind !== 'variable' || !RESERVED.includes(reference.name)) continue;
      yield {
        message: `No variable can be called ${quote(reference.name)}. Reserved are ${wordList(RESERVED, 'and')}.`,
        fix: `Call it ${quote(`${slug(owner)}_${what.toLowerCase().replaceAll(' ', '_')}`)}, for example.`,
        place: at.value('variable'),
      };
    }
  },
};
