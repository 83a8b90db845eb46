import { social } from './preset';

/** Sign in with Apple. By OpenID Connect it would not work: it has no userinfo endpoint, and its secret is a signed token. */
export const apple = social({
  name: 'apple',
  title: 'Apple',
  type: 'apple',
  providerName: 'SignInWithApple',
  scopes: ['email', 'name'],
  subject: { claim: 'sub', mixedCase: false, note: '`000000.<hex>.0000`, in lower case, others for each team.' },
  emailVerification: { kind: 'claim', claim: 'email_verified', always: true, attest: undefined },
  attributeMapping: {
    username: 'sub',
    email: 'email',
    email_verified: 'email_verified',
    given_name: 'firstName',
    family_name: 'lastName',
  },
  claims: {
    email: {
      sent: 'always',
      scope: 'email',
      note: 'May be an address at `privaterelay.appleid.com`, which no existing user has.',
    },
    email_verified: { sent: 'always', scope: 'email' },
    firstName: { sent: 'firstConsent', scope: 'name', note: 'Sent only at the first consent.' },
    lastName: { sent: 'firstConsent', scope: 'name', note: 'Sent only at the first consent.' },
    name: { sent: 'firstConsent', scope: 'name', note: 'Sent only at the first consent.' },
  },
  endSession: undefined,
  handoff: {
    place: 'Apple Developer › Certificates, Identifiers & Profiles',
    steps: [
      'Identifiers: make an App ID with the capability Sign in with Apple, if there is none.',
      'Identifiers: make a Services ID and configure Sign in with Apple for it.',
      'Domains and Subdomains: the host of the redirect URI, without `https://`. Return URLs: the redirect URI from above.',
      'Keys: make a key for Sign in with Apple. Its file can be downloaded once.',
      'Services › Sign in with Apple for Email Communication: register the domains that the app sends mail from, or mail to relay addresses bounces.',
    ],
    switchOff: [],
    sendBack: [
      { key: 'clientId', words: 'the identifier of the Services ID' },
      { key: 'teamId', words: 'Team ID' },
      { key: 'keyId', words: 'Key ID' },
      { key: 'privateKey', words: 'the content of the `.p8` file' },
    ],
    attest: [],
  },
  sources: [
    'https://docs.aws.amazon.com/cognito/latest/developerguide/apple.html',
    'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html',
  ],
});
