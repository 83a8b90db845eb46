import { quote } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** Without a client secret something else must answer for Cognito, and its addresses are in no discovery document. */
export const endpointsMissingWithoutSecret: Rule = {
  code: 'endpoints-missing-without-secret',
  severity: 'error',
  title: 'A provider without a client secret has no endpoints of its own',
  why: 'Cognito authenticates at a token endpoint only with a client secret. A provider that accepts none needs a proxy, which signs client assertions in place of Cognito, and the token endpoint has to be that of the proxy.',
  source:
    'https://aws.amazon.com/blogs/security/use-private-key-jwt-authentication-between-amazon-cognito-user-pools-and-an-oidc-idp/',
  *check({ federation }) {
    for (const provider of federation.identityProviders) {
      if (provider.type !== 'oidc' || provider.clientSecret !== 'none' || provider.endpoints !== undefined) continue;
      yield {
        message: `${quote(provider.name)} has no client secret, so Cognito must not go to the token endpoint of its discovery document.`,
        fix: 'Add endpoints, with the token endpoint of the proxy; or name where the client secret lives.',
        place: provider.at.key(),
        related: [{ ...provider.at.value('clientSecret'), note: 'there is no secret' }],
      };
    }
  },
};
