import type { Federation, FoundUpstream, MissingUpstream } from '../../src/model/federation';
import { load } from '../../src/load';
import { isUpstream } from '../../src/model/upstream';

/** A spec of JSON, which is YAML too: a hub that federates to `partner`, or the partner. */
function spec(name: string, rest: object): { readonly file: string; readonly bytes: Uint8Array } {
  const value = { version: 1, name, region: 'us-west-2', userPool: { domain: { prefix: name } }, ...rest };
  return { file: `${name}.yaml`, bytes: Buffer.from(JSON.stringify(value)) };
}

const upstream = (told: object): object => ({
  identityProviders: { Partner: { preset: 'cognito', upstream: { spec: 'partner', client: 'hub', ...told } } },
  appClients: { web: { callbackUrls: ['https://app.acme.com/cb'] } },
});

const partner = {
  appClients: { hub: { secret: true, identityProviders: ['COGNITO'], callbackUrls: ['https://own.acme.com/cb'] } },
};

function federations(
  ...specs: readonly { readonly file: string; readonly bytes: Uint8Array }[]
): ReadonlyMap<string, Federation> {
  return new Map(load(specs).federations.map((federation) => [federation.stackName, federation]));
}

function found(federation: Federation | undefined): FoundUpstream | MissingUpstream | undefined {
  return federation?.identityProviders.filter(isUpstream)[0]?.upstream.found;
}

const uri = (prefix: string): string => `https://${prefix}.auth.us-west-2.amazoncognito.com/oauth2/idpresponse`;

/** What each stack's app client `hub` gets. */
function downstream(all: ReadonlyMap<string, Federation>, stack: string): readonly object[] | undefined {
  return all.get(stack)?.appClients.find(({ key }) => key === 'hub')?.downstreamPools;
}

const inEnvironments = (...environments: readonly string[]): object => ({
  environments: Object.fromEntries(
    environments.map((name) => [name, { userPool: { domain: { prefix: `x-${name}` } } }]),
  ),
});

test('environments of the same name go together', () => {
  const all = federations(
    spec('hub', { ...upstream({}), ...inEnvironments('dev', 'prod') }),
    spec('partner', { ...partner, ...inEnvironments('dev', 'prod') }),
  );
  expect(found(all.get('hub-dev'))).toMatchObject({ kind: 'found', stackName: 'partner-dev' });
  expect(found(all.get('hub-prod'))).toMatchObject({ kind: 'found', stackName: 'partner-prod' });
  expect(downstream(all, 'partner-dev')).toEqual([{ stackName: 'hub-dev', redirectUris: [uri('x-dev')] }]);
  expect(downstream(all, 'partner-prod')).toEqual([{ stackName: 'hub-prod', redirectUris: [uri('x-prod')] }]);
});

test('a partner without environments serves all those of the hub, and the pools of several specs, sorted', () => {
  const all = federations(
    spec('zeta', upstream({})),
    spec('hub', { ...upstream({}), ...inEnvironments('dev', 'prod') }),
    spec('partner', partner),
  );
  expect(downstream(all, 'partner')).toEqual([
    { stackName: 'hub-dev', redirectUris: [uri('x-dev')] },
    { stackName: 'hub-prod', redirectUris: [uri('x-prod')] },
    { stackName: 'zeta', redirectUris: [uri('zeta')] },
  ]);
});

test('an environment that is named is the one that is meant', () => {
  const all = federations(
    spec('hub', { ...upstream({ environment: 'dev' }), ...inEnvironments('dev', 'stage') }),
    spec('partner', { ...partner, ...inEnvironments('dev', 'prod') }),
  );
  expect(found(all.get('hub-stage'))).toMatchObject({ stackName: 'partner-dev' });
});

test.each([
  ['no such spec', spec('hub', upstream({ spec: 'other' })), { kind: 'noSpec', known: ['partner'] }],
  ['an environment is wanted', spec('hub', upstream({})), { kind: 'noEnvironment', known: ['dev', 'prod'] }],
  [
    'no such environment',
    spec('hub', upstream({ environment: 'test' })),
    { kind: 'noEnvironment', known: ['dev', 'prod'] },
  ],
  [
    'no such app client',
    spec('hub', upstream({ environment: 'dev', client: 'web' })),
    { kind: 'noClient', known: ['hub'] },
  ],
])('%s', (_, hub, missing) => {
  const all = federations(hub, spec('partner', { ...partner, ...inEnvironments('dev', 'prod') }));
  expect(found(all.get('hub'))).toEqual(missing);
  expect(downstream(all, 'partner-dev')).toEqual([]);
});

test('two providers that name the same client give it one redirect URI', () => {
  const providers = Object.fromEntries(
    ['Staff', 'Members'].map((name) => [name, { preset: 'cognito', upstream: { spec: 'partner', client: 'hub' } }]),
  );
  const all = federations(
    spec('hub', { identityProviders: providers, appClients: { web: { callbackUrls: ['https://app.acme.com/cb'] } } }),
    spec('partner', partner),
  );
  expect(downstream(all, 'partner')).toEqual([{ stackName: 'hub', redirectUris: [uri('hub')] }]);
});

test('a circle is found from each of its stacks, and from no other', () => {
  const middle = (to: string): object => ({
    identityProviders: { Next: { preset: 'cognito', upstream: { spec: to, client: 'hub' } } },
    appClients: { hub: { secret: true, callbackUrls: ['https://own.acme.com/cb'] } },
  });
  const all = federations(
    spec('one', middle('two')),
    spec('two', middle('three')),
    spec('three', middle('one')),
    spec('before', middle('one')),
  );
  expect(found(all.get('one'))).toMatchObject({ circle: ['two', 'three', 'one'] });
  expect(found(all.get('three'))).toMatchObject({ circle: ['one', 'two', 'three'] });
  expect(found(all.get('before'))).toMatchObject({ stackName: 'one', circle: undefined });
});
