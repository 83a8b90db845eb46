import { oidc } from './preset';

/** Any provider that speaks OpenID Connect, with the standard claims of its email scope. */
export const plainOidc = oidc({
  name: 'oidc',
  // What sentences call a provider whose vendor is not known.
  title: 'the identity provider',
  attributeMapping: { username: 'sub', email: 'email', email_verified: 'email_verified' },
  handoff: {
    place: 'where applications (clients) are registered',
    steps: [
      'Register a confidential web application for the authorization code grant.',
      'Enter the redirect URI from above, one line for each.',
      'Choose `client_secret_post` as the way in which the application authenticates at the token endpoint.',
      'Allow the scopes from above.',
      'Have ID tokens signed with RS256.',
    ],
    switchOff: [],
    sendBack: [
      { key: 'issuer', words: 'the value of `issuer` in the discovery document' },
      { key: 'clientId', words: 'the client id' },
      { key: 'clientSecret', words: 'the client secret, with the day on which it expires' },
    ],
    attest: [],
  },
  sources: ['https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html'],
});
