import { quote } from '../../diagnostics/text';
import { textsOf } from '../texts';
import { writeValue } from '../edits';
import type { Rule } from '../rule';

/** Terraform writes every text in one Unicode form, whatever form it was given in. */
export const textNotInNormalForm: Rule = {
  code: 'text-not-in-normal-form',
  severity: 'error',
  title: 'Terraform would change this text',
  why: 'Terraform turns every text into Unicode normalization form C. The value in AWS would look the same as in the spec and yet differ from it: a claim or URL would no longer be found.',
  source: 'https://developer.hashicorp.com/terraform/language/expressions/strings',
  *check({ federation }) {
    for (const { text, place } of textsOf(federation)) {
      const normal = text.normalize('NFC');
      if (text === normal) continue;
      yield {
        message: `${quote(text)} is not in Unicode normalization form C.`,
        fix: `Write ${quote(normal)}, typed anew: the letters look the same, but accents belong to them.`,
        // A key may be named elsewhere in the spec.
        edit: writeValue(place, normal),
        place,
      };
    }
  },
};
