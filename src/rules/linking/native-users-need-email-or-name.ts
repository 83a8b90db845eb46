import type { Rule } from '../rule';

/** In a pool of phone numbers alone the function has no name to make a user with. */
export const nativeUsersNeedEmailOrName: Rule = {
  code: 'native-users-need-email-or-name',
  severity: 'error',
  title: 'A native user cannot be made where people sign in only with their phone number',
  why: 'AdminCreateUser then accepts only a phone number as user name. The function knows an email, so every first sign-in that matches no user would be refused.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html',
  *check({ federation: { accountLinking, userPool } }) {
    if (accountLinking?.whenNoMatch !== 'createNative' || userPool.kind !== 'created') return;
    const { signInWith, at } = userPool;
    if (!signInWith.includes('phone_number') || signInWith.includes('email')) return;
    yield {
      message: 'createNative needs an email or a free name to make a user with, and signInWith has only phone_number.',
      fix: 'Write whenNoMatch: createUser. Or, before the pool is made, write signInWith: [email, phone_number]; an existing pool cannot be changed.',
      place: accountLinking.at.value('whenNoMatch'),
      related: [{ ...at.key('signInWith'), note: 'people sign in with this' }],
    };
  },
};
