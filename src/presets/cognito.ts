import { oidc } from './preset';

/** Another Cognito user pool. Its issuer names the pool; the domain of its sign-in pages never is the issuer. */
export const cognito = oidc({
  name: 'cognito',
  title: 'Amazon Cognito',
  scopes: ['openid', 'email', 'profile'],
  // Every attribute that the client may read.
  openidBringsAll: true,
  postNote: 'The userInfo endpoint of Cognito answers only GET.',
  subject: {
    claim: 'sub',
    mixedCase: false,
    note: 'A UUID in lower case; a user who is deleted and made anew has another one.',
  },
  emailVerification: {
    kind: 'claim',
    claim: 'email_verified',
    always: false,
    attest:
      'In the other pool no one but Cognito itself sets `email_verified`: no app client may write it, and no job sets it for users whose address is not proven.',
  },
  issuer: {
    // Since June 2026 a pool has the original issuer or the updated one, which begins with `issuer-`. The Region is in
    // the host and again before the underscore of the pool's id. Source: Cognito API, IssuerConfigurationType.
    pattern: /^https:\/\/(?:issuer-)?cognito-idp\.([a-z]{2}(?:-[a-z]+)+-\d)\.amazonaws\.com(?:\.cn)?\/\1_[A-Za-z0-9]+$/,
    words: 'https://cognito-idp.<region>.amazonaws.com/<pool id>',
    customDomain: undefined,
    ownHost: undefined,
    refused: [
      {
        pattern: /^https:\/\/[^/]+\.auth(?:-fips)?\.[a-z0-9-]+\.amazoncognito\.com(?:\/|$)/,
        why: "The domain of a user pool's sign-in pages is not its issuer, whatever the path.",
        wayOut: 'Write https://cognito-idp.<region>.amazonaws.com/<pool id>, of the pool that people sign in to there.',
      },
    ],
  },
  endSession: {
    url: 'https://<domain of the other pool>/logout?client_id=<client id there>&logout_uri=<URL>',
    note: "The URL must be one of the client's sign-out URLs there, byte for byte.",
  },
  handoff: {
    place: 'User pools › (the pool) › App clients',
    steps: [
      'Make an app client with a client secret (Traditional web application).',
      'Login pages › Allowed callback URLs: enter the redirect URI from above. It is the domain of the pool that receives people, not of this one.',
      'Identity providers: choose only those through which people may come.',
      'OAuth grant types: only Authorization code grant.',
      'OpenID Connect scopes: those from above.',
      'Allowed sign-out URLs: the URL from "Signing out" below, where the app ends both sessions.',
    ],
    switchOff: [],
    sendBack: [
      { key: 'issuer', words: '`https://cognito-idp.<region>.amazonaws.com/<User pool ID>`' },
      { key: 'clientId', words: 'Client ID of the app client' },
      { key: 'clientSecret', words: 'Client secret of the app client' },
    ],
    attest: [
      'The other pool has a domain: sign-in goes through its pages.',
      'The app client may read the attributes that the claims above name.',
    ],
  },
  sources: [
    'https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html',
    'https://docs.aws.amazon.com/cognito/latest/developerguide/userinfo-endpoint.html',
    'https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html',
  ],
});
