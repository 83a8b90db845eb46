import type { Rule } from '../rule';

/** A pool whose user names differ by case is nearly never meant, and cannot be mended. */
export const caseSensitiveUsernames: Rule = {
  code: 'case-sensitive-usernames',
  severity: 'warning',
  title: 'User names and emails differ by case',
  why: 'In such a pool Ann@acme.com and ann@acme.com are two users: a person who types the address in another way cannot sign in, and a second user can register. AWS recommends the other setting. It cannot be changed later.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html',
  *check({ federation: { userPool } }) {
    if (userPool.kind !== 'created' || !userPool.caseSensitiveUsernames) return;
    yield {
      message: 'caseSensitiveUsernames is true: ann@acme.com and Ann@acme.com are two users.',
      fix: 'Remove caseSensitiveUsernames before the pool is made, or accept this warning with the reason.',
      place: userPool.at.value('caseSensitiveUsernames'),
    };
  },
};
