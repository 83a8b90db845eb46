import { social } from './preset';

/** Google, as Cognito knows it by itself: billed as an ordinary user, other than Google by OpenID Connect. */
export const google = social({
  name: 'google',
  title: 'Google',
  type: 'google',
  providerName: 'Google',
  scopes: ['openid', 'email', 'profile'],
  subject: { claim: 'sub', mixedCase: false, note: '21 digits.' },
  emailVerification: {
    kind: 'claim',
    claim: 'email_verified',
    always: true,
    // Google speaks for gmail.com and for the domains of a Workspace; an outside address was verified once.
    attest: undefined,
  },
  attributeMapping: {
    username: 'sub',
    email: 'email',
    email_verified: 'email_verified',
    name: 'name',
    given_name: 'given_name',
    family_name: 'family_name',
  },
  claims: {
    email: { sent: 'always', scope: 'email' },
    email_verified: { sent: 'always', scope: 'email' },
    name: { sent: 'always', scope: 'profile' },
    given_name: { sent: 'always', scope: 'profile' },
    // Source: github.com/aws-amplify/amplify-js/issues/8823
    family_name: { sent: 'notAlways', scope: 'profile' },
    picture: { sent: 'always', scope: 'profile' },
  },
  endSession: undefined,
  handoff: {
    place: 'Google Cloud console › APIs & Services › Credentials',
    steps: [
      'OAuth consent screen: choose Internal for one Workspace, else External, and publish it (In production).',
      'Authorized domains: the domain of the redirect URI; `amazoncognito.com` for a prefix domain.',
      'Create credentials › OAuth client ID › Web application.',
      'Authorized redirect URIs: enter the redirect URI from above.',
    ],
    switchOff: [],
    sendBack: [
      { key: 'clientId', words: 'Client ID' },
      { key: 'clientSecret', words: 'Client secret' },
    ],
    attest: ['Whether anyone with a Google account may sign in, or only people of the Workspace.'],
  },
  sources: [
    'https://docs.aws.amazon.com/cognito/latest/developerguide/google.html',
    'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html',
  ],
});
