import { oidc } from './preset';

/** OneLogin. Its token endpoint takes Basic by default, which Cognito does not speak. */
export const oneLogin = oidc({
  name: 'one-login',
  title: 'OneLogin',
  subject: { claim: 'sub', mixedCase: false, note: 'The number of the user.' },
  emailVerification: {
    kind: 'none',
    why: 'OneLogin does not document email_verified, and its admins set emails without proof.',
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
      note: 'It needs the scope `groups` and the parameter Groups set to User Roles, semicolon delimited: the values are names of roles.',
    },
  },
  issuer: {
    pattern: /^https:\/\/[a-z0-9-]+\.onelogin\.com\/oidc\/2$/,
    words: 'https://<subdomain>.onelogin.com/oidc/2',
    customDomain: undefined,
    ownHost: undefined,
    refused: [],
  },
  endSession: {
    url: 'https://<subdomain>.onelogin.com/oidc/2/logout',
    note: "It returns to the app only with `id_token_hint`, an ID token of OneLogin, which the app never sees; without it people end on OneLogin's own page.",
  },
  handoff: {
    place: 'Applications › Applications › Add App › OpenId Connect (OIDC)',
    steps: [
      "Configuration › Redirect URI's: enter the redirect URI from above.",
      'Configuration › Login Url: a URL from "Where a sign-in starts" below, where people start at the OneLogin portal.',
      'SSO › Application Type: Web. Token Endpoint › Authentication Method: POST. Basic, which is the default, fails at the first sign-in.',
      'Users or Roles: those who may sign in.',
    ],
    switchOff: ['None (PKCE) as the Authentication Method of the Token Endpoint'],
    sendBack: [
      { key: 'issuer', words: 'Issuer URL, under SSO; it ends in `/oidc/2`' },
      { key: 'clientId', words: 'Client ID, under SSO' },
      { key: 'clientSecret', words: 'Client Secret, under SSO' },
    ],
    attest: [
      'Which email domains belong only to this organisation. Only those may be attested when accounts are linked.',
    ],
  },
  sources: [
    'https://developers.onelogin.com/openid-connect/connect-to-onelogin',
    'https://developers.onelogin.com/openid-connect/api/logout',
  ],
});
