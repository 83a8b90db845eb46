import { oidc } from './preset';

/**
 * Okta, for workforces. It sends email_verified and tells integrators not to rely on it, so it is not mapped by
 * default: linking by email then needs a team that vouches for its domains (trustEmail: attested).
 */
export const okta = oidc({
  name: 'okta',
  title: 'Okta',
  scopes: ['openid', 'profile', 'email'],
  subject: { claim: 'sub', mixedCase: true, note: 'The user id, 20 characters such as `00uAbc…`.' },
  emailVerification: {
    kind: 'none',
    why: 'Okta sends email_verified but tells integrators not to rely on it: its admins set emails without proof.',
  },
  attributeMapping: {
    username: 'sub',
    email: 'email',
    name: 'name',
    given_name: 'given_name',
    family_name: 'family_name',
  },
  claims: {
    groups: {
      scope: 'groups',
      note: 'It needs the scope `groups` and a groups claim filter that lets only a few through: Cognito keeps 2,048 characters.',
    },
  },
  issuer: {
    // The org server, or a custom authorization server; a custom domain takes the place of the host.
    pattern: /^https:\/\/[^/]+(?:\/oauth2\/[A-Za-z0-9_-]+)?$/,
    words: 'https://<org>.okta.com, or https://<org>.okta.com/oauth2/<id> for a custom authorization server',
    customDomain: "https://<your domain>, where the application's issuer mode says so",
    ownHost: /\.(?:okta|oktapreview|okta-emea)\.com$/,
    refused: [],
  },
  endSession: {
    url: '<issuer>/oauth2/v1/logout?id_token_hint=<ID token of Okta>&post_logout_redirect_uri=<URL>',
    note: 'Of a custom authorization server `<issuer>/v1/logout`. The app never sees the ID token of Okta, so people may have to sign out there themselves.',
  },
  handoff: {
    place: 'Applications › Create App Integration › OIDC - OpenID Connect › Web Application',
    steps: [
      'Grant type: only Authorization Code.',
      'Sign-in redirect URIs: enter the redirect URI from above.',
      'Sign-out redirect URIs: the page of the app that people see after signing out of Okta.',
      'Client authentication: Client secret, sent by `client_secret_post`.',
      'Assignments: the people or groups who may sign in.',
      "Sign On › OpenID Connect ID Token: note which issuer the application uses, the org's or the custom domain.",
      'The org authorization server is enough. A custom one refuses every request until an access policy lets this application in.',
    ],
    switchOff: ['Require PKCE as additional verification'],
    sendBack: [
      {
        key: 'issuer',
        words: 'the Okta domain with `https://` before it, or the Issuer URI of the custom authorization server',
      },
      { key: 'clientId', words: 'Client ID' },
      { key: 'clientSecret', words: 'the client secret' },
    ],
    attest: [
      'Which email domains belong only to this organisation. Only those may be attested when accounts are linked.',
    ],
  },
  sources: [
    'https://developer.okta.com/docs/concepts/auth-servers/',
    'https://developer.okta.com/docs/guides/customize-tokens-groups-claim/main/',
    'https://developer.okta.com/docs/guides/submit-app/openidconnect/main/',
  ],
});
