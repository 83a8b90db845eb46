import { writeValue } from '../edits';
import type { Rule } from '../rule';

/** How a user is made depends on settings of the pool that a spec does not hold of one that exists already. */
export const nativeUsersInExistingPool: Rule = {
  code: 'native-users-in-existing-pool',
  severity: 'error',
  title: 'Native users cannot be made in a pool whose settings are not known',
  why: 'What AdminCreateUser must be told depends on what people sign in with and on the required attributes. Nothing of an adopted pool is known here, and a wrong guess refuses every first sign-in that matches no user.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html',
  *check({ federation: { accountLinking, userPool } }) {
    // A pool that is only referred to takes no linking at all, which another rule says.
    if (accountLinking?.whenNoMatch !== 'createNative' || userPool.kind !== 'adopted') return;
    yield {
      message: 'createNative makes users, and the settings of the adopted pool are not known.',
      fix: 'Write whenNoMatch: createUser.',
      edit: writeValue(accountLinking.at.value('whenNoMatch'), 'createUser'),
      place: accountLinking.at.value('whenNoMatch'),
      related: [{ ...userPool.at.key('adopt'), note: 'the pool exists already' }],
    };
  },
};
