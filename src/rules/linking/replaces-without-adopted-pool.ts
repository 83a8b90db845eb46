import { removeEntry } from '../edits';
import type { Rule } from '../rule';

/** Only a pool that is adopted can have a function at its trigger that ours displaces. */
export const replacesWithoutAdoptedPool: Rule = {
  code: 'replaces-without-adopted-pool',
  severity: 'error',
  title: 'There is no function to replace',
  why: 'replaces names the pre sign-up function of a pool that exists already. A pool that the stack makes has none, and of one that is only referred to the trigger stays as it is.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html',
  *check({ federation: { accountLinking, userPool } }) {
    if (accountLinking?.replaces === undefined || userPool.kind === 'adopted') return;
    const place = accountLinking.at.value('replaces');
    yield {
      message: userPool.kind === 'created' ? 'The stack makes the pool.' : 'The pool is referred to, and not adopted.',
      fix: 'Remove replaces.',
      edit: removeEntry(place),
      place,
    };
  },
};
