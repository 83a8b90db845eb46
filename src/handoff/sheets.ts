import type { Federation } from '../model/federation';
import { sheet } from './sheet';

export { SHEET_MARKER } from './sheet';

/** The sheets of a stack by path, relative to the output folder: `<stack>/<provider>.md`, one for each identity provider. */
export function handoffSheets(federation: Federation): ReadonlyMap<string, string> {
  return new Map(
    federation.identityProviders.map((provider) => [
      `${federation.stackName}/${provider.name}.md`,
      sheet(federation, provider),
    ]),
  );
}
