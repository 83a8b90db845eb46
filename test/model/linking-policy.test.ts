import { parsePolicy } from '../../lambda/policy';
import { linkingPolicyOf } from '../../src/model/linking-policy';
import type { AccountLinking, Spec, UserPool } from '../../src/spec/spec';
import { federationOf } from '../federation-of';

/** What the function is told, which it must be able to read. */
function policyOf(accountLinking: AccountLinking, userPool: UserPool = {}) {
  const spec: Spec = {
    version: 1,
    name: 'acme',
    region: 'us-west-2',
    userPool,
    identityProviders: {
      Okta: {
        preset: 'okta',
        issuer: 'https://acme.okta.com',
        clientId: 'acme',
        clientSecret: { variable: 'okta_client_secret' },
      },
    },
    accountLinking,
  };
  const federation = federationOf(spec);
  if (federation.accountLinking === undefined) throw new Error('the spec has accountLinking');
  const policy = linkingPolicyOf(federation, federation.accountLinking);
  expect(parsePolicy(JSON.stringify(policy))).toEqual(policy);
  return policy;
}

test('an option that is off is not mentioned', () => {
  expect(Object.keys(policyOf({}))).toEqual([
    'providers',
    'caseSensitiveUsernames',
    'whenUnsafe',
    'whenNoMatch',
    'linkInvitedUsers',
    'afterLink',
  ]);
  expect(policyOf({ nativeSignUp: 'allow', messages: {} })).toEqual(policyOf({ messages: {} }));
});

test('createNative tells how users are made in this pool', () => {
  expect(policyOf({ whenNoMatch: 'createNative' })).toMatchObject({
    whenNoMatch: 'createNative',
    newUsers: { emailIsUsername: false, requiredAttributes: [] },
  });
  expect(
    policyOf(
      { whenNoMatch: 'createNative' },
      { signInWith: ['phone_number', 'email'], requiredAttributes: ['email', 'name'] },
    ).newUsers,
  ).toEqual({ emailIsUsername: true, requiredAttributes: ['name'] });
  // An alias is no user name: Cognito refuses a name that has the form of an email there.
  expect(policyOf({ whenNoMatch: 'createNative' }, { aliases: ['email'] }).newUsers?.emailIsUsername).toBe(false);
});

test('nativeSignUp and messages are handed on, the messages in one order', () => {
  const { nativeSignUp, messages } = policyOf({
    nativeSignUp: 'refuseKnownEmail',
    messages: { NOT_INVITED: 'Ask your team lead', EMAIL_IN_USE: 'Sign in with Okta' },
  });
  expect(nativeSignUp).toBe('refuseKnownEmail');
  expect(JSON.stringify(messages)).toBe('{"EMAIL_IN_USE":"Sign in with Okta","NOT_INVITED":"Ask your team lead"}');
});
