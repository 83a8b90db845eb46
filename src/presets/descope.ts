import { oidc } from './preset';

/** Descope. The flow that signs people in must verify the email: nothing in Cognito can. */
export const descope = oidc({
  name: 'descope',
  title: 'Descope',
  scopes: ['openid', 'profile', 'email', 'descope.claims', 'descope.custom_claims'],
  attributeMapping: {
    username: 'sub',
    email: 'email',
    email_verified: 'email_verified',
    name: 'name',
    given_name: 'given_name',
    family_name: 'family_name',
  },
  emailRequired: 'must',
  issuer: {
    // The last segment is an application of the project; a custom domain takes the place of api.descope.com.
    pattern: /^https:\/\/[^/]+\/P[A-Za-z0-9]+(?:\/[A-Za-z0-9_-]+)?$/,
    words: 'https://api.descope.com/<Project ID>, or with your custom domain https://<host>/<Project ID>',
  },
  retiredScopes: { 'descope:claims': 'descope.claims', 'descope:custom_claims': 'descope.custom_claims' },
  sources: ['https://docs.descope.com/identity-federation/applications/oidc-apps'],
});
