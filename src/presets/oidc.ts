import { oidc } from './preset';

/** Any provider that speaks OpenID Connect, with the standard claims of its email scope. */
export const plainOidc = oidc({
  name: 'oidc',
  title: 'OpenID Connect',
  attributeMapping: { username: 'sub', email: 'email', email_verified: 'email_verified' },
  sources: ['https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html'],
});
