import { oidc } from './preset';

/** PingOne. Whether it sends email_verified is not established, so nothing is made of it by default. */
export const pingOne = oidc({
  name: 'ping-one',
  title: 'PingOne',
  subject: {
    claim: 'sub',
    mixedCase: true,
    note: "A UUID by default; the application's attribute mapping can fill it from something else.",
  },
  emailVerification: {
    kind: 'none',
    why: 'PingOne does not document email_verified; a team that has seen it in a token can map it and vouch for the domains.',
  },
  attributeMapping: {
    username: 'sub',
    email: 'email',
    name: 'name',
    given_name: 'given_name',
    family_name: 'family_name',
  },
  issuer: {
    pattern:
      /^https:\/\/(?:auth\.pingone\.(?:com|eu|ca|asia|com\.au)\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?!auth\.pingone\.)[^/]+)\/as$/,
    words: 'https://auth.pingone.<com, eu, ca, asia or com.au>/<environment id>/as',
    customDomain: 'https://<your domain>/as',
    ownHost: undefined,
    refused: [],
  },
  endSession: {
    url: '<issuer>/signoff?client_id=<client id>&post_logout_redirect_uri=<URL>',
    note: "The URL must be one of the application's Signoff URLs.",
  },
  handoff: {
    place: 'Applications › Applications › + › OIDC Web App',
    steps: [
      'Configuration › Response Type: Code. Grant Type: Authorization Code.',
      'Redirect URIs: enter the redirect URI from above.',
      'Signoff URLs: the page of the app that people see after signing out of PingOne.',
      'Token Endpoint Authentication Method: Client Secret Post. The samples of PingOne use Basic, with which sign-in fails.',
      'Resource Access: grant the scopes from above.',
      'Attribute Mappings: a line for each of the claims above.',
    ],
    switchOff: ['PKCE Enforcement (OPTIONAL, neither REQUIRED nor S256_REQUIRED)', 'Require Signed Request Object'],
    sendBack: [
      {
        key: 'issuer',
        words: "Issuer ID, under Configuration; it ends in `/as` and holds the domain of the environment's region",
      },
      { key: 'clientId', words: 'Client ID' },
      { key: 'clientSecret', words: 'Client Secret' },
    ],
    attest: ['The application is enabled, and the people who may sign in are in its groups.'],
  },
  sources: [
    'https://docs.pingidentity.com/pingone/applications/p1_token_endpoint_authentication_methods.html',
    'https://developer.pingidentity.com/pingone-api/auth/openid-connect-oauth-2.html',
  ],
});
