import { oidc } from './preset';

/**
 * Idura Verify, once Criipto Verify: national electronic identities. They bring no email, so the pool must not require
 * one, and nobody can be linked by it. National identity numbers are there, and are never mapped by default.
 */
export const idura = oidc({
  name: 'idura',
  title: 'Idura Verify',
  // Enough with the static scope strategy; with the dynamic one ssn, address and phone bring more.
  scopes: ['openid'],
  subject: {
    claim: 'sub',
    mixedCase: false,
    note: 'A GUID in lower case and in braces, such as `{0f9960a0-d28d-4353-a3e2-ea07f8ffa185}`.',
  },
  emailVerification: { kind: 'none', why: 'Electronic identities carry no email.' },
  attributeMapping: { username: 'sub', name: 'name', given_name: 'given_name', family_name: 'family_name' },
  claims: {
    email: { sent: 'never', scope: undefined },
    email_verified: { sent: 'never', scope: undefined },
    name: { sent: 'notAlways', scope: undefined, note: 'Which names are there depends on the electronic identity.' },
    given_name: {
      sent: 'notAlways',
      scope: undefined,
      note: 'Which names are there depends on the electronic identity.',
    },
    family_name: {
      sent: 'notAlways',
      scope: undefined,
      note: 'Which names are there depends on the electronic identity.',
    },
    // Idura's static strategy sends everything for openid.
    birthdate: { scope: undefined },
    address: { scope: undefined },
    phone_number: { scope: undefined },
  },
  nationalIdClaims: ['cprNumberIdentifier', 'ssn', 'socialno', 'hetu'],
  emailRequired: 'must-not',
  issuer: {
    // A path would be that of one electronic identity, /BASE64(acr_values), which belongs into endpoints.authorize.
    pattern: /^https:\/\/[^/]+$/,
    words: 'https://<name>.idura.broker (older tenants: https://<name>.criipto.id)',
    customDomain: 'https://<your domain>',
    ownHost: /\.(?:idura\.broker|criipto\.id)$/,
    refused: [],
  },
  endSession: {
    url: 'https://<domain>/oauth2/logout?post_logout_redirect_uri=<a registered callback URL>',
    note: 'Needed only where single sign-on is enabled for the domain.',
  },
  handoff: {
    place: 'Dashboard › Applications › Add application › OpenID Connect',
    steps: [
      'Choose a Client ID that no other application has, test and production apart, for example `urn:acme:production:cognito`.',
      'Callback URLs: enter the redirect URI from above.',
      'Choose the electronic identities that people may use. Cognito sends no `acr_values`, so Idura offers all of them.',
      'Save, then open the application again: OpenID Connect › OAuth2 Code Flow: enable it. The secret is shown once.',
      'Scope strategy: static, with which `openid` brings every claim; with dynamic, tell us which of `ssn`, `address` and `phone` to ask for.',
      'User info response strategy: `plainJson`. Cognito refuses every other with "invalid token_type in idp oauth response".',
      'For production, use a domain of your own: people see it when they sign in.',
    ],
    switchOff: ['`signedJwt`, `signedAndEncryptedJwt` and `fromTokenEndpoint` as the user info response strategy'],
    sendBack: [
      { key: 'issuer', words: 'Domain, with `https://` before it' },
      { key: 'clientId', words: 'Client ID / Realm, which may be a URN' },
      { key: 'clientSecret', words: 'the secret, which is shown once and kept as a hash' },
    ],
    attest: [
      'No electronic identity of the Finnish Trust Network is enabled: it demands signed requests, which Cognito does not send.',
    ],
  },
  sources: [
    'https://docs.idura.app/verify/integrations/aws-cognito',
    'https://docs.idura.app/verify/getting-started/oidc-intro',
    'https://docs.idura.app/verify/reference/token-contents',
  ],
});
