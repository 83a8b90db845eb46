import { oidc } from './preset';

/** Auth0. Its tokens carry whichever domain the sign-in used, so the issuer is the custom domain where there is one. */
export const auth0 = oidc({
  name: 'auth0',
  title: 'Auth0',
  scopes: ['openid', 'profile', 'email'],
  postNote: 'Auth0 documents only GET /userinfo, and AWS asks for GET in its own article on Auth0.',
  subject: {
    claim: 'sub',
    mixedCase: true,
    note: '`<connection>|<id>`, such as `auth0|…` or `google-oauth2|…`: another connection makes another user.',
  },
  emailVerification: {
    kind: 'claim',
    claim: 'email_verified',
    always: true,
    attest:
      'Every connection that is enabled for the application sets `email_verified` honestly. One to Entra ID or ADFS can be set to say always `true`.',
  },
  claims: {
    given_name: { sent: 'notAlways', note: 'Database connections have none of their own.' },
    family_name: { sent: 'notAlways', note: 'Database connections have none of their own.' },
  },
  issuer: {
    pattern: /^https:\/\/[^/]+$/,
    words: 'https://<tenant>.<region>.auth0.com',
    customDomain: 'https://<your custom domain>',
    ownHost: /\.auth0\.com$/,
    refused: [],
  },
  slashAfterIssuer: true,
  endSession: {
    url: 'https://<domain>/oidc/logout?client_id=<client id>&post_logout_redirect_uri=<URL>',
    note: 'The URL must be one of Allowed Logout URLs, in the encoded form in which it is sent. Without `id_token_hint` Auth0 asks the person to confirm.',
  },
  handoff: {
    place: 'Applications › Applications › Create Application › Regular Web Applications',
    steps: [
      'Make a Regular Web Application. A Single Page Application is a public client, which Cognito cannot be.',
      'Settings › Allowed Callback URLs: enter the redirect URI from above.',
      'Settings › Application Login URI, if you need it: enter a URL from "Where a sign-in starts" below.',
      'Settings › Allowed Logout URLs: enter the URL to which the app sends people after it has ended the session at Auth0.',
      'Leave Allowed Web Origins and CORS empty: Cognito calls Auth0 from server to server.',
      'Credentials › Authentication Method: Client Secret (Post).',
      'Advanced Settings › OAuth › JSON Web Token Signature Algorithm: RS256.',
      'Connections: enable those through which people may sign in.',
    ],
    switchOff: ['Require Pushed Authorization Requests of the application', 'JSON Web Encryption of tokens'],
    sendBack: [
      {
        key: 'issuer',
        words:
          'Domain, under Settings, with `https://` before it and no slash at the end; the custom domain where sign-ins go through one',
      },
      { key: 'clientId', words: 'Client ID, under Settings' },
      { key: 'clientSecret', words: 'Client Secret, under Settings' },
    ],
    attest: ['The enabled connections are those that may reach this user pool.'],
  },
  sources: [
    'https://auth0.com/docs/api/authentication/user-profile/get-user-info',
    'https://auth0.com/docs/get-started/applications/application-settings',
    'https://auth0.com/docs/authenticate/login/logout/log-users-out-of-auth0',
    'https://repost.aws/knowledge-center/auth0-oidc-cognito',
  ],
});
