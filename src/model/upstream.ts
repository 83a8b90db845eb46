import { compareText } from '../diagnostics/diagnostic';
import type { Federation, FoundUpstream, IdentityProvider, UpstreamProvider } from './federation';

/** Whether a provider is the user pool of another stack. */
export function isUpstream(provider: IdentityProvider): provider is UpstreamProvider {
  return provider.type === 'oidc' && provider.upstream !== undefined;
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
