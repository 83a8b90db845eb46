import { social } from './preset';

/** Login with Amazon. It never says whether an email is verified, so that nobody is linked by it. */
export const amazon = social({
  name: 'amazon',
  title: 'Login with Amazon',
  type: 'amazon',
  providerName: 'LoginWithAmazon',
  scopes: ['profile'],
  subject: { claim: 'user_id', mixedCase: true, note: '`amzn1.account.<letters and digits>`.' },
  emailVerification: {
    kind: 'none',
    why: 'Amazon has no claim for whether an email is verified, and anyone may have an account there.',
  },
  attributeMapping: { username: 'user_id', email: 'email', name: 'name' },
  claims: {
    email: { sent: 'always', scope: 'profile' },
    name: { sent: 'always', scope: 'profile' },
    postal_code: { scope: 'postal_code', note: 'It needs the scope `postal_code`.' },
  },
  endSession: undefined,
  handoff: {
    place: 'Amazon Developer › Login with Amazon › Security profiles › Web Settings',
    steps: [
      'Make a security profile.',
      'Allowed Origins: `https://` and the domain of the user pool.',
      'Allowed Return URLs: enter the redirect URI from above.',
    ],
    switchOff: [],
    sendBack: [
      { key: 'clientId', words: 'Client ID' },
      { key: 'clientSecret', words: 'Client Secret' },
    ],
    attest: [],
  },
  sources: [
    'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon.html',
    'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html',
  ],
});
