import { parsePolicy } from '../../lambda/policy';
import { linkingPolicyOf } from '../../src/model/linking-policy';
import type { AccountLinking, Spec, UserPool } from '../../src/spec/spec';
import { federationOf } from '../federation-of';

/** What the function is told, which it must be able to read. */
function policyOf(
  accountLinking: AccountLinking | undefined,
  userPool: UserPool = {},
  allowedEmailDomains?: readonly string[],
) {
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
        ...(allowedEmailDomains && {
          allowedEmailDomains: [...allowedEmailDomains],
          attributeMapping: { email_verified: 'email_verified' },
        }),
      },
    },
    ...(accountLinking && { accountLinking }),
  };
  const policy = linkingPolicyOf(federationOf(spec));
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

test('allowedEmailDomains goes along with and without linking, which alone makes calls', () => {
  const admission = { emailDomains: ['acme.com'], emailVerifiedMapped: true };
  expect(policyOf({}, {}, ['acme.com']).providers).toEqual([
    { name: 'Okta', admission, link: expect.objectContaining({ trustEmail: 'verifiedClaim' }) as object },
  ]);
  expect(policyOf(undefined, {}, ['acme.com'])).toEqual({
    providers: [{ name: 'Okta', admission }],
    caseSensitiveUsernames: false,
    whenUnsafe: 'separateUser',
    whenNoMatch: 'createUser',
    linkInvitedUsers: false,
    afterLink: 'continue',
  });
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
