import { quote } from '../../diagnostics/text';
import { trustedByIam } from '../../model/iam-oidc-provider';
import type { IdentityProvider } from '../../model/federation';
import type { Rule } from '../rule';

/** IAM knows an issuer once in an account. */
export const iamOidcProviderRepeated: Rule = {
  code: 'iam-oidc-provider-repeated',
  severity: 'error',
  title: 'Two providers would give IAM the same issuer',
  why: 'An OIDC provider of IAM is called after its issuer, so an account has each issuer once. Apply would stop at the second one.',
  source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html',
  *check({ federation }) {
    const first = new Map<string, IdentityProvider>();
    for (const provider of trustedByIam(federation)) {
      const { iamOidcProviderUrl, at } = provider;
      const earlier = first.get(iamOidcProviderUrl);
      if (earlier === undefined) {
        first.set(iamOidcProviderUrl, provider);
        continue;
      }
      yield {
        message: `${quote(earlier.name)} gives IAM the same issuer already.`,
        fix: 'Leave it with one of them. A second client id is a second audience of that one provider: add it to client_id_list where the audiences are managed.',
        place: at.key('iamOidcProvider'),
        related: [{ ...earlier.at.key('iamOidcProvider'), note: `${earlier.name} asks for it` }],
      };
    }
  },
};
