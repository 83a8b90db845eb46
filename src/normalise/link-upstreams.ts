import { compareText } from '../diagnostics/diagnostic';
import type {
  DownstreamPool,
  Federation,
  FoundUpstream,
  IdentityProvider,
  MissingUpstream,
  StandaloneClient,
  StandaloneFederation,
  StandaloneProvider,
  Upstream,
} from '../model/federation';
import { idpRedirectUri, signInHosts } from '../model/sign-in-urls';
import { isUpstream } from '../model/upstream';

/**
 * Links the stacks of an app that federate to one another: each `upstream` gets the app client that it names, and each
 * such client the redirect URIs of the pools that come through it. Gives the federations in the order of `federations`.
 */
export function linkUpstreams(federations: readonly StandaloneFederation[]): readonly Federation[] {
  const bySpec = new Map<string, StandaloneFederation[]>();
  for (const federation of federations)
    bySpec.set(federation.specName, [...(bySpec.get(federation.specName) ?? []), federation]);
  const find = (from: StandaloneFederation, upstream: Upstream): Target | MissingUpstream =>
    target(from, upstream, bySpec);
  const upstreamStacks = new Map(
    federations.map((federation) => [federation.stackName, stacksAbove(federation, find)]),
  );
  const downstream = downstreamPools(federations, find);
  const linked = (federation: StandaloneFederation, providers: readonly StandaloneProvider[]) =>
    providers.map((provider) =>
      withFound(provider, (upstream) =>
        foundOf(find(federation, upstream), (stackName) => wayTo(federation.stackName, stackName, upstreamStacks)),
      ),
    );
  return federations.map((federation) => ({
    ...federation,
    identityProviders: linked(federation, federation.identityProviders),
    pendingProviders: linked(federation, federation.pendingProviders),
    appClients: federation.appClients.map((client) => ({
      ...client,
      downstreamPools: downstream.get(placeOf(federation, client)) ?? [],
    })),
  }));
}

/** An app client with the federation that it belongs to. */
interface Target {
  readonly kind: 'target';
  readonly federation: StandaloneFederation;
  readonly client: StandaloneClient;
}

type Find = (from: StandaloneFederation, upstream: Upstream) => Target | MissingUpstream;

function upstreamsOf({ identityProviders }: StandaloneFederation): readonly Upstream[] {
  return identityProviders.filter(isUpstream).map(({ upstream }) => upstream);
}

/** A spec without environments stands for itself in every environment of another. */
function target(
  from: StandaloneFederation,
  upstream: Upstream,
  bySpec: ReadonlyMap<string, readonly StandaloneFederation[]>,
): Target | MissingUpstream {
  const ofSpec = bySpec.get(upstream.spec);
  // A spec of one stack is no upstream of itself.
  const others = [...bySpec].filter(([name, { length }]) => name !== from.specName || length > 1);
  if (ofSpec === undefined) return { kind: 'noSpec', known: others.map(([name]) => name).sort(compareText) };
  const environment = upstream.environment ?? from.environment;
  const whole = upstream.environment === undefined ? ofSpec.find((one) => one.environment === undefined) : undefined;
  const federation = ofSpec.find((one) => one.environment === environment) ?? whole;
  if (federation === undefined)
    return { kind: 'noEnvironment', known: ofSpec.flatMap((one) => one.environment ?? []).sort(compareText) };
  const client = federation.appClients.find(({ key }) => key === upstream.client);
  if (client === undefined) return { kind: 'noClient', known: federation.appClients.map(({ key }) => key) };
  return { kind: 'target', federation, client };
}

function foundOf(
  found: Target | MissingUpstream,
  circleFrom: (stackName: string) => readonly string[] | undefined,
): FoundUpstream | MissingUpstream {
  if (found.kind !== 'target') return found;
  const { federation, client } = found;
  const { stackName, userPool, terraform } = federation;
  return {
    kind: 'found',
    stackName,
    backend: terraform.backend,
    hasDomain: userPool.domain !== undefined || userPool.kind !== 'created',
    hosts: signInHosts(federation),
    client,
    circle: circleFrom(stackName),
  };
}

function withFound(
  provider: StandaloneProvider,
  found: (upstream: Upstream) => FoundUpstream | MissingUpstream,
): IdentityProvider {
  if (!isUpstream(provider)) return provider;
  return { ...provider, upstream: { ...provider.upstream, found: found(provider.upstream) } };
}

/** The stacks that a federation federates to. */
function stacksAbove(federation: StandaloneFederation, find: Find): readonly string[] {
  return upstreamsOf(federation).flatMap((upstream) => {
    const found = find(federation, upstream);
    return found.kind === 'target' ? [found.federation.stackName] : [];
  });
}

/** The shortest way from one stack up to another, both included; undefined where there is none. */
function wayTo(to: string, from: string, above: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = way[way.length - 1] ?? from;
    if (last === to) return way;
    for (const next of above.get(last) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

/** The redirect URIs of the pools that come through each app client, by the client's place. */
function downstreamPools(
  federations: readonly StandaloneFederation[],
  find: Find,
): ReadonlyMap<string, readonly DownstreamPool[]> {
  const pools = new Map<string, Map<string, DownstreamPool>>();
  for (const federation of federations) {
    const { stackName } = federation;
    for (const upstream of upstreamsOf(federation)) {
      const found = find(federation, upstream);
      if (found.kind !== 'target') continue;
      const place = placeOf(found.federation, found.client);
      const ofClient = pools.get(place) ?? new Map<string, DownstreamPool>();
      pools.set(
        place,
        ofClient.set(stackName, { stackName, redirectUris: signInHosts(federation).map(idpRedirectUri) }),
      );
    }
  }
  return new Map(
    [...pools].map(([place, ofClient]) => [
      place,
      [...ofClient.values()].sort((a, b) => compareText(a.stackName, b.stackName)),
    ]),
  );
}

function placeOf({ stackName }: StandaloneFederation, { key }: StandaloneClient): string {
  return `${stackName} ${key}`;
}
