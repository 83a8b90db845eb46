import { settingsOf } from '../../model/pool';
import { wordList } from '../../diagnostics/text';
import { addItem } from '../edits';
import type { Rule } from '../rule';

/** What Cognito refuses of a pool's first factors. */
export const firstFactorsUnusable: Rule = {
  code: 'first-factors-unusable',
  severity: 'error',
  title: 'Cognito refuses these first factors',
  why: 'The password must be among the first factors. Where MFA is required, Cognito refuses codes by email and by text message next to it, and passkeys unless they count as two factors, which no version of the AWS provider can set. The refusal comes halfway through an apply: the sign-in policy is changed by then, the MFA is not.',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/50110',
  *check({ federation }) {
    const { userPool } = federation;
    const { mfa, signIn } = settingsOf(userPool) ?? {};
    if (mfa === undefined || signIn === undefined) return;
    const { at } = userPool;
    const place = at.to('signIn').value('firstFactors');
    if (!signIn.firstFactors.includes('password'))
      yield {
        message: `The first factors are ${wordList(signIn.firstFactors, 'and')}, without password.`,
        fix: 'Add password.',
        edit: addItem(place, 'password'),
        place,
      };
    const others = signIn.firstFactors.filter((factor) => factor !== 'password');
    if (mfa.mode === 'required' && others.length > 0)
      yield {
        message: `MFA is required, and ${wordList(others, 'and')} would be a single factor.`,
        fix: `Write mode: optional under userPool.mfa, or remove ${wordList(others, 'and')} from the first factors.`,
        place,
        related: [{ ...at.to('mfa').value('mode'), note: 'MFA is required here' }],
      };
  },
};
