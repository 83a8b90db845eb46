import type { Federation } from './federation';
import { prefixDomainHost } from './names';
import { statePlace } from './state-place';

/** What only one stack may have, by what tells it from others: the names of the stacks that have it, sorted. */
export interface AppStacks {
  readonly byState: ReadonlyMap<string, readonly string[]>;
  readonly byDomain: ReadonlyMap<string, readonly string[]>;
  readonly byAdoptedPool: ReadonlyMap<string, readonly string[]>;
}

/** What the stacks of an app have that only one of them may have. */
export function appStacks(federations: readonly Federation[]): AppStacks {
  return {
    byState: namesBy(federations, (federation) => statePlace(federation)?.address),
    byDomain: namesBy(federations, domainHost),
    byAdoptedPool: namesBy(federations, ({ userPool: { origin } }) =>
      origin.kind === 'adopted' ? origin.id : undefined,
    ),
  };
}

/** The host of a stack's prefix domain: AWS gives a prefix to one pool of a Region. */
export function domainHost({ userPool: { domainPrefix }, region }: Federation): string | undefined {
  return domainPrefix === undefined ? undefined : prefixDomainHost(domainPrefix, region);
}

function namesBy(
  federations: readonly Federation[],
  keyOf: (federation: Federation) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, Set<string>>();
  for (const federation of federations) {
    const key = keyOf(federation);
    if (key === undefined) continue;
    const having = names.get(key) ?? new Set();
    names.set(key, having.add(federation.stackName));
  }
  return new Map([...names].map(([key, having]) => [key, [...having].sort()]));
}
