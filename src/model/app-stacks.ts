import { compareText } from '../diagnostics/diagnostic';
import { accountOf } from './account';
import type { Federation } from './federation';
import { prefixDomainHost } from './names';
import { statePlace } from './state-place';

/** A stack of the app. */
export interface AppStack {
  readonly federation: Federation;
  /** Whether it is not asked for, and was read so that its links with the others are known. */
  readonly companion: boolean;
}

/** The stacks of an app by what only one of them may have. */
export interface AppStacks {
  /** In the order in which they were read. */
  readonly byName: ReadonlyMap<string, readonly AppStack[]>;
  /** Sorted by name; so are the following ones. */
  readonly byState: ReadonlyMap<string, readonly AppStack[]>;
  readonly byDomain: ReadonlyMap<string, readonly AppStack[]>;
  readonly byCustomDomain: ReadonlyMap<string, readonly AppStack[]>;
  readonly byAdoptedPool: ReadonlyMap<string, readonly AppStack[]>;
  readonly byPublishedPrefix: ReadonlyMap<string, readonly AppStack[]>;
  readonly byPublishedSecrets: ReadonlyMap<string, readonly AppStack[]>;
}

/** What the stacks of an app have that only one of them may have. */
export function appStacks(stacks: readonly AppStack[]): AppStacks {
  const sorted = [...stacks].sort((a, b) => compareText(a.federation.stackName, b.federation.stackName));
  return {
    byName: groupedBy(stacks, ({ stackName }) => stackName),
    byState: groupedBy(sorted, (federation) => statePlace(federation)?.address),
    byDomain: groupedBy(sorted, domainHost),
    byCustomDomain: groupedBy(sorted, customDomainHost),
    byAdoptedPool: groupedBy(sorted, ({ userPool }) => (userPool.kind === 'adopted' ? userPool.id : undefined)),
    byPublishedPrefix: groupedBy(sorted, (federation) => publishedKey(federation, federation.publish?.parameterPrefix)),
    byPublishedSecrets: groupedBy(sorted, (federation) =>
      publishedKey(federation, federation.publish?.clientSecrets?.name),
    ),
  };
}

/** The host of a stack's prefix domain: AWS gives a prefix to one pool of a Region. */
export function domainHost({ userPool: { domain }, region }: Federation): string | undefined {
  return domain?.prefix && prefixDomainHost(domain.prefix.name, region);
}

/** The host of a stack's own domain: AWS gives it to one pool, whatever the Region and the account. */
export function customDomainHost({ userPool: { domain } }: Federation): string | undefined {
  return domain?.custom?.name;
}

/** A name of parameters or secrets, where it is one: in an account, as far as the spec tells it, and a Region. */
export function publishedKey(federation: Federation, name: string | undefined): string | undefined {
  return name === undefined ? undefined : [accountOf(federation) ?? '', federation.region, name].join(' ');
}

function groupedBy(
  stacks: readonly AppStack[],
  keyOf: (federation: Federation) => string | undefined,
): ReadonlyMap<string, readonly AppStack[]> {
  const groups = new Map<string, AppStack[]>();
  for (const stack of stacks) {
    const key = keyOf(stack.federation);
    if (key === undefined) continue;
    const group = groups.get(key) ?? [];
    group.push(stack);
    groups.set(key, group);
  }
  return groups;
}
