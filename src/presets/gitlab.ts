import { oidc } from './preset';

/** GitLab, gitlab.com or an instance of one's own. */
export const gitlab = oidc({
  name: 'gitlab',
  title: 'GitLab',
  subject: { claim: 'sub', mixedCase: false, note: 'The number of the user.' },
  emailVerification: { kind: 'claim', claim: 'email_verified', always: true, attest: undefined },
  attributeMapping: { username: 'sub', email: 'email', email_verified: 'email_verified', name: 'name' },
  claims: {
    email: {
      // Without the scope it is the public address, which is one that nobody asked for.
      note: 'The primary address with the scope `email`; without it the public one, if there is any.',
    },
    groups: { note: 'All groups of the user, which can be more than the 2,048 characters that Cognito keeps.' },
    groups_direct: { note: 'The groups that the user is a direct member of, in the ID token.' },
  },
  issuer: {
    // An instance may live under one path segment; /oauth is where its endpoints begin.
    pattern: /^https:\/\/(?:gitlab\.com|(?!gitlab\.com\/)[^/]+(?:\/(?!oauth$)[^/]+)?)$/,
    words: 'https://gitlab.com, or the URL of the instance',
    customDomain: undefined,
    ownHost: /^gitlab\.com$/,
    refused: [],
  },
  handoff: {
    place: 'Admin area, group or user settings › Applications › Add new application',
    steps: [
      'Redirect URI: enter the redirect URI from above.',
      'Confidential: ticked.',
      'Scopes: tick those from above, `openid` among them.',
    ],
    switchOff: [],
    sendBack: [
      { key: 'issuer', words: 'the URL of the instance, without a slash at the end' },
      { key: 'clientId', words: 'Application ID' },
      { key: 'clientSecret', words: 'Secret, which is shown once' },
    ],
    attest: ['Who may have an account on this instance. On `gitlab.com` that is everyone.'],
  },
  sources: [
    'https://docs.gitlab.com/integration/openid_connect_provider',
    'https://docs.gitlab.com/integration/oauth_provider/',
  ],
});
