import type { Rule } from '../rule';

/** A pool signs in by attributes instead of user names, or by aliases beside them. */
export const signInWithAndAliases: Rule = {
  code: 'sign-in-with-and-aliases',
  severity: 'error',
  title: 'signInWith and aliases exclude each other',
  why: 'Cognito accepts username attributes or alias attributes, never both. The choice cannot be changed later.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html',
  *check({ federation: { userPool } }) {
    if (!userPool.at.has('signInWith') || !userPool.at.has('aliases')) return;
    yield {
      message:
        'signInWith makes people sign in without a user name; aliases are other ways to sign in next to a user name.',
      fix: 'Keep signInWith where no one has a user name, else aliases.',
      place: userPool.at.key('aliases'),
      related: [{ ...userPool.at.key('signInWith'), note: 'signInWith is here' }],
    };
  },
};
