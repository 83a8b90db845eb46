import { social } from './preset';

/** Facebook. It never says whether an email is verified, so that nobody is linked by it. */
export const facebook = social({
  name: 'facebook',
  title: 'Facebook',
  type: 'facebook',
  providerName: 'Facebook',
  scopes: ['public_profile', 'email'],
  scopeSeparator: ',',
  subject: {
    claim: 'id',
    mixedCase: false,
    note: 'Digits, others for each app. Mapped a second time it makes Facebook leave out the email.',
  },
  emailVerification: {
    kind: 'none',
    why: 'Facebook has no claim for whether an email is verified, and anyone may have an account there.',
  },
  attributeMapping: {
    username: 'id',
    email: 'email',
    name: 'name',
    given_name: 'first_name',
    family_name: 'last_name',
  },
  claims: {
    email: {
      sent: 'notAlways',
      scope: 'email',
      note: 'Missing where people signed up by phone or did not allow it.',
    },
    name: { sent: 'always', scope: 'public_profile' },
    first_name: { sent: 'always', scope: 'public_profile' },
    last_name: { sent: 'always', scope: 'public_profile' },
    middle_name: { sent: 'notAlways', scope: 'public_profile' },
  },
  endSession: undefined,
  handoff: {
    place: 'Meta for Developers › My Apps › Facebook Login › Settings',
    steps: [
      'Valid OAuth Redirect URIs: enter the redirect URI from above.',
      'App settings › Basic: URLs of the privacy policy and of the data deletion instructions.',
      'Switch the app to Live. Meta may ask for business verification.',
    ],
    switchOff: [],
    sendBack: [
      { key: 'clientId', words: 'App ID' },
      { key: 'clientSecret', words: 'App secret' },
      { key: 'apiVersion', words: 'the version of the Graph API that the app uses' },
    ],
    attest: [],
  },
  sources: [
    'https://docs.aws.amazon.com/cognito/latest/developerguide/facebook.html',
    'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html',
  ],
});
