import type { Rule } from '../rule';

/** A pool signs in by attributes instead of user names, or by aliases beside them. */
export const signInWithAndAliases: Rule = {
  code: 'sign-in-with-and-aliases',
  severity: 'error',
  title: 'signInWith and aliases exclude each other',
  why: 'Cognito takes username attributes or alias attributes, never both. The choice cannot be changed later.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html',
  *check({ spec: { userPool } }) {
    if (userPool.signInWith === undefined || userPool.aliases === undefined) return;
    yield {
      message: 'signInWith makes people sign in without a user name; aliases are signed in with beside a user name.',
      fix: 'Keep signInWith where nobody has a user name, else aliases.',
      place: { path: ['userPool', 'aliases'], at: 'key' },
      related: [{ path: ['userPool', 'signInWith'], at: 'key', note: 'signInWith stands here' }],
    };
  },
};
