import '../property-seed';
import fc from 'fast-check';
import { load } from '../../src/load';
import type { Federation } from '../../src/model/federation';
import type { SignInsFile } from '../../src/sign-ins/file';
import { comparePeople, type PeopleComparison } from '../../src/sign-ins/people';
import { runSignIns } from '../../src/sign-ins/run';
import type { SignInResult } from '../../src/sign-ins/simulate';
import { everybody, NO_EMAIL, type FarSide } from './everybody';

const from = fc.constantFrom;

/** What of a spec is generated. */
interface Parts {
  readonly name: 'Keycloak' | 'KeycloakEU';
  readonly hasCorp: boolean;
  readonly admitted: readonly string[] | undefined;
  readonly team: boolean;
  readonly nickname: 'nickname' | 'preferred_username' | undefined;
  readonly linking: object | undefined;
  readonly clients: readonly (readonly string[])[];
  readonly callbacks: readonly string[];
  readonly scopes: readonly string[];
  readonly readAttributes: readonly string[] | undefined;
}

const parts: fc.Arbitrary<Parts> = fc.record({
  name: from<Parts['name'][]>('Keycloak', 'Keycloak', 'Keycloak', 'KeycloakEU'),
  hasCorp: fc.boolean(),
  admitted: from<Parts['admitted'][]>(undefined, undefined, ['acme.com'], ['acme.com', 'partner.example']),
  team: fc.boolean(),
  nickname: from<Parts['nickname'][]>(undefined, 'nickname', 'preferred_username'),
  linking: fc.option(
    fc.record(
      {
        whenUnsafe: from('separateUser', 'reject'),
        whenNoMatch: from('createUser', 'createNative', 'reject'),
        linkInvitedUsers: fc.boolean(),
        afterLink: from('continue', 'retry'),
        domains: from(['acme.com'], ['acme.com', 'partner.example']),
      },
      { requiredKeys: [] },
    ),
    { nil: undefined, freq: 4 },
  ),
  clients: from([['web']], [['web'], ['admin']], [['web'], ['admin', 'onlyCorp']]),
  callbacks: from(['https://app.acme.com/cb'], ['https://app.acme.com/cb', 'https://app.acme.com/other']),
  scopes: from(['openid', 'email', 'profile'], ['openid', 'email']),
  readAttributes: from<Parts['readAttributes'][]>(undefined, ['email', 'email_verified', 'nickname', 'custom:team']),
});

/** Two specs that differ in a few of the parts, as a pull request has them. */
const pairs = fc
  .tuple(
    parts,
    parts,
    fc.subarray(
      [
        'name',
        'hasCorp',
        'admitted',
        'team',
        'nickname',
        'linking',
        'clients',
        'callbacks',
        'scopes',
        'readAttributes',
      ] as const,
      { maxLength: 3 },
    ),
  )
  .map(([old, other, keys]) => ({
    old,
    now: { ...old, ...Object.fromEntries(keys.map((key) => [key, other[key]])) } as Parts,
  }));

function federationOf({
  name,
  hasCorp,
  admitted,
  team,
  nickname,
  linking,
  clients,
  callbacks,
  scopes,
  readAttributes,
}: Parts): Federation {
  const { domains, ...options } = (linking ?? {}) as { readonly domains?: readonly string[] };
  const providers = [name, ...(hasCorp ? ['Corp'] : [])];
  const spec = {
    version: 1,
    name: 'acme',
    region: 'us-west-2',
    userPool: {
      signInWith: ['email'],
      customAttributes: { idp_sub: { type: 'string' }, team: { type: 'string' } },
      domain: { prefix: 'acme' },
    },
    identityProviders: {
      [name]: {
        type: 'oidc',
        issuer: 'https://id.acme.com/realms/acme',
        clientId: 'cognito',
        clientSecret: { variable: 'a' },
        attributeMapping: {
          email: 'email',
          email_verified: 'email_verified',
          'custom:idp_sub': 'sub',
          ...(nickname && { nickname }),
          ...(team && { 'custom:team': 'team' }),
        },
        ...(admitted && { allowedEmailDomains: admitted }),
      },
      ...(hasCorp && {
        Corp: {
          type: 'saml',
          metadataUrl: 'https://sso.acme.com/m',
          attributeMapping: { email: 'mail', 'custom:idp_sub': 'id' },
        },
      }),
    },
    appClients: Object.fromEntries(
      clients.map(([key = '', only]) => [
        key,
        {
          identityProviders: only === undefined || !hasCorp ? [...providers, 'COGNITO'] : ['Corp'],
          callbackUrls: callbacks,
          scopes,
          ...(readAttributes && { readAttributes: [...readAttributes, 'name'] }),
        },
      ]),
    ),
    ...(linking && {
      accountLinking: {
        ...options,
        providers: {
          [name]: {},
          ...(hasCorp && { Corp: { trustEmail: 'attested', emailDomains: domains ?? ['acme.com'] } }),
        },
      },
    }),
  };
  const { federations, diagnostics } = load([{ file: 'federation.yaml', bytes: Buffer.from(JSON.stringify(spec)) }]);
  const [federation] = federations;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (federation === undefined || errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
  return federation;
}

const SIDES: readonly FarSide[] = [
  { names: ['Keycloak', 'KeycloakEU'], saml: false },
  { names: ['Corp'], saml: true },
];
const EMAILS = ['person@acme.com', 'person@partner.example', 'person@elsewhere.example', NO_EMAIL];

test('two specs come to what an oracle finds that signs everybody in under both, one by one', async () => {
  const seen = { same: 0, changed: 0 };
  await fc.assert(
    fc.asyncProperty(pairs, async ({ old: oldParts, now: nowParts }) => {
      const [old, now] = [federationOf(oldParts), federationOf(nowParts)];
      const { kinds } = await everybody(old, now, SIDES, EMAILS);
      const found = await comparePeople(old, now);
      // Clients that are alike are tried once, so that they are compared by provider.
      const byProvider = (all: Iterable<string>): readonly string[] =>
        [...new Set([...all].map((one) => one.split(' ').slice(0, 2).join(' ')))].sort();
      expect(byProvider(found.witnesses.map(({ change, through }) => `${change} ${through}`))).toEqual(
        byProvider(kinds),
      );
      seen[kinds.size === 0 ? 'same' : 'changed'] += 1;
      await expectWitnesses(found, old, now);
    }),
    { numRuns: 200 },
  );
  expect(seen.same).toBeGreaterThan(20);
  expect(seen.changed).toBeGreaterThan(60);
});

/** A witness that is pasted into a file of sign-ins of the new spec comes to what it says. */
async function expectWitnesses({ witnesses }: PeopleComparison, old: Federation, now: Federation): Promise<void> {
  for (const { users, signIn, before, after, through } of witnesses) {
    const file: SignInsFile = { version: 1, spec: 'federation.yaml', users, signIns: [signIn] };
    const last = async (federation: Federation): Promise<SignInResult | undefined> => {
      const [ran] = await runSignIns(federation, file);
      return ran?.first.code === 'ACCOUNT_LINKED' ? ran.second : ran?.first;
    };
    const ran = await last(now);
    expect([ran?.outcome, ran?.code, ran?.user?.attributes]).toEqual([
      after.outcome,
      after.code,
      after.user?.attributes,
    ]);
    if (!old.identityProviders.some(({ name }) => name === through)) continue;
    const ranBefore = await last(old);
    expect([ranBefore?.outcome, ranBefore?.code]).toEqual([before.outcome, before.code]);
  }
}
