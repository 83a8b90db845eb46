import { oidc } from './preset';

/** Keycloak. Its issuer follows the server's hostname setting, which must be the public name. */
export const keycloak = oidc({
  name: 'keycloak',
  title: 'Keycloak',
  subject: {
    claim: 'sub',
    mixedCase: true,
    note: 'A UUID in lower case; `f:<component>:<name>` for users of a federated store.',
  },
  emailVerification: {
    kind: 'claim',
    claim: 'email_verified',
    always: false,
    attest:
      'Email verified is on only for users whose address is proven: the realm asks for Verify email, and no admin, import or identity provider with Trust Email sets it otherwise.',
  },
  claims: {
    roles: { note: 'It needs a mapper with Add to ID token or Add to userinfo.' },
    groups: { note: 'It needs a mapper with Add to ID token or Add to userinfo.' },
  },
  issuer: {
    pattern: /^https:\/\/[^/]+(?:\/[^/]+)*\/realms\/[^/]+$/,
    words: 'https://<host>/realms/<realm>, or https://<host>/auth/realms/<realm> on older servers',
    customDomain: undefined,
    ownHost: undefined,
    refused: [],
  },
  endSession: {
    url: '<issuer>/protocol/openid-connect/logout?client_id=<client id>&post_logout_redirect_uri=<URL>',
    note: 'The URL must be one of Valid post logout redirect URIs. Without `id_token_hint` Keycloak asks the person to confirm.',
  },
  handoff: {
    place: '(the realm) › Clients › Create client › OpenID Connect',
    steps: [
      'Client authentication: on. Authentication flow: only Standard flow.',
      'Valid redirect URIs: enter the redirect URI from above.',
      'Valid post logout redirect URIs: the page of the app that people see after signing out of Keycloak.',
      'Credentials › Client Authenticator: Client Id and Secret.',
      'Client scopes: `email` and `profile` among the default ones.',
    ],
    switchOff: ['Require PKCE (Proof Key for Code Exchange Code Challenge Method: empty)', 'Require DPoP bound tokens'],
    sendBack: [
      { key: 'issuer', words: 'the value of `issuer` under Realm settings › OpenID Endpoint Configuration' },
      { key: 'clientId', words: 'Client ID' },
      { key: 'clientSecret', words: 'Client Secret, under Credentials' },
    ],
    attest: ['The server answers under its public name on port 443, with a certificate of a public authority.'],
  },
  sources: [
    'https://www.keycloak.org/docs/latest/server_admin/index.html#_oidc_clients',
    'https://www.keycloak.org/server/hostname',
    'https://github.com/keycloak/keycloak/pull/44365',
  ],
});
