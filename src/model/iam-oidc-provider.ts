import type { Federation, IdentityProvider, OidcProvider, Text } from './federation';

/** A provider whose issuer IAM is to trust as well. */
export type TrustedByIam = OidcProvider & { readonly iamOidcProviderUrl: string; readonly clientId: Text };

/** The identity providers that come with an OIDC provider of IAM, by name. */
export function trustedByIam({ identityProviders }: Federation): readonly TrustedByIam[] {
  return identityProviders.filter(isTrustedByIam);
}

function isTrustedByIam(provider: IdentityProvider): provider is TrustedByIam {
  return provider.type === 'oidc' && provider.iamOidcProviderUrl !== undefined && provider.clientId !== undefined;
}
