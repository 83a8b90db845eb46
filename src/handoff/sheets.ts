import type { Federation, IdentityProvider } from '../model/federation';
import { sheet } from './sheet';

export { SHEET_MARKER } from './sheet';

/** The sheets of a stack by path, relative to the output folder: `<stack>/<provider>.md`, one for each identity provider. */
export function handoffSheets(federation: Federation): ReadonlyMap<string, string> {
  const { identityProviders, pendingProviders, stackName } = federation;
  return new Map(
    [
      ...identityProviders.map((provider) => ({ provider, text: sheet(federation, provider) })),
      ...pendingProviders.map((provider) => ({ provider, text: sheet(withProvider(federation, provider), provider) })),
    ].map(({ provider, text }) => [`${stackName}/${provider.name}.md`, text]),
  );
}

/** The federation as it will be when the side of a pending provider is there. */
function withProvider(federation: Federation, provider: IdentityProvider): Federation {
  return {
    ...federation,
    identityProviders: [...federation.identityProviders, provider],
    appClients: federation.appClients.map((client) =>
      client.listedProviders.includes(provider.name)
        ? { ...client, identityProviders: [...client.identityProviders, provider.name] }
        : client,
    ),
  };
}
