import { quote } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** Without a secret nobody can tell Cognito from others at the token endpoint. */
export const providerWithoutSecret: Rule = {
  code: 'provider-without-secret',
  severity: 'warning',
  title: 'Nothing authenticates Cognito to this provider',
  why: 'Cognito sends no client_secret then, and anyone who reaches the proxy can have its client assertion signed. Where the proxy checks a secret that is shared only with Cognito, as the one of AWS does, no one else can.',
  source: 'https://github.com/aws-samples/cognito-external-idp-proxy',
  *check({ federation }) {
    for (const provider of federation.identityProviders) {
      if (provider.type !== 'oidc' || provider.clientSecret !== 'none') continue;
      yield {
        message: `The token endpoint of ${quote(provider.name)} gets no client_secret.`,
        fix: 'Have the proxy check a secret, and name where it lives. If it is protected in another way, accept this warning with the reason.',
        place: provider.at.value('clientSecret'),
      };
    }
  },
};
