import { compareText } from '../diagnostics/diagnostic';
import type { Federation, FoundUpstream, IdentityProvider, OidcProvider, UpstreamProvider } from './federation';

/** Whether a provider is the user pool of another stack. */
export function isUpstream<Provider extends { readonly type: string }>(
  provider: Provider,
): provider is Extract<Provider, { readonly type: 'upstream' }> {
  return provider.type === 'upstream';
}

/** The stacks that a federation reads from, which are applied before it: each once, sorted by name. */
export function upstreamsOf({ identityProviders }: Federation): readonly FoundUpstream[] {
  const found = identityProviders
    .filter(isUpstream)
    .flatMap(({ upstream }) => (upstream.found.kind === 'found' ? [upstream.found] : []));
  return [...new Map(found.map((one) => [one.stackName, one])).values()].sort((a, b) =>
    compareText(a.stackName, b.stackName),
  );
}

/** Whether a provider speaks OpenID Connect, whichever stack makes it. */
export function speaksOidc(provider: IdentityProvider): provider is OidcProvider | UpstreamProvider {
  return provider.type === 'oidc' || provider.type === 'upstream';
}
