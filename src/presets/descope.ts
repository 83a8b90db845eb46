import { oidc } from './preset';

/** Descope. The flow that signs people in must verify the email: nothing in Cognito can. */
export const descope = oidc({
  name: 'descope',
  title: 'Descope',
  scopes: ['openid', 'profile', 'email', 'descope.claims', 'descope.custom_claims'],
  subject: { claim: 'sub', mixedCase: true, note: 'The user id, such as `U2abcDEF`.' },
  emailVerification: {
    kind: 'claim',
    claim: 'email_verified',
    always: false,
    attest:
      'The flow that signs people in verifies the email, by one-time password or magic link, also for people who use a passkey or a social login.',
  },
  claims: {
    roles: { scope: 'descope.claims', note: 'It needs the scope `descope.claims`.' },
    permissions: { scope: 'descope.claims', note: 'It needs the scope `descope.claims`.' },
    tenants: { scope: 'descope.claims', note: 'It needs the scope `descope.claims`.' },
  },
  emailRequired: 'must',
  issuer: {
    // The last segment is an application of the project; a custom domain takes the place of api.descope.com.
    pattern: /^https:\/\/[^/]+\/P[A-Za-z0-9]+(?:\/[A-Za-z0-9_-]+)?$/,
    words: 'https://api.descope.com/<Project ID>',
    customDomain: 'https://<host>/<Project ID>',
    ownHost: /(?:^|\.)descope\.com$/,
    refused: [],
  },
  retiredScopes: { 'descope:claims': 'descope.claims', 'descope:custom_claims': 'descope.custom_claims' },
  endSession: {
    url: 'https://api.descope.com/oauth2/v1/logout',
    note: 'With a custom domain its host replaces `api.descope.com`.',
  },
  handoff: {
    place: 'Applications',
    steps: [
      'Open the OIDC application, or add one.',
      'Set Flow Hosting URL to the page that runs the sign-in flow, for example `https://auth.descope.io/<Project ID>?flow=sign-up-or-in`.',
      'Add the redirect URI from above to the approved redirect URLs.',
      'Allow the scopes from above; `descope.claims` brings roles, permissions and tenants, `descope.custom_claims` custom claims.',
      'Make an Access Key for the project, or make the application a confidential client with a secret of its own.',
    ],
    switchOff: ['Force PKCE of the application'],
    sendBack: [
      {
        key: 'issuer',
        words: 'Issuer, on the page of the application; with a custom domain it begins with that domain',
      },
      { key: 'clientId', words: 'the Project ID, or the Client ID of a confidential application' },
      { key: 'clientSecret', words: 'the Access Key, or the Client Secret of a confidential application' },
    ],
    attest: ['The audience (`aud`) of ID tokens holds the client id.'],
  },
  sources: [
    'https://docs.descope.com/identity-federation/applications/oidc-apps',
    'https://docs.descope.com/identity-federation/applications/oidc-endpoints',
  ],
});
