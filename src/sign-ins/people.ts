import type { JsonObject } from '../document/json';
import type { AppClient, Federation, IdentityProvider } from '../model/federation';
import { customAttributesOf } from '../model/pool';
import { triggersOf } from '../model/triggers';
import type { SignInCase, SignInUser } from './file';
import { sampleClaims, samplePerson, subjectClaims } from './sample';
import type { SimulatedPool, SimulatedUser } from './pool';
import { poolOf } from './run';
import { isToRetry, simulate, type SignInResult } from './simulate';

/**
 * What changes for a kind of sign-in between two specs: it got in and no longer does, it gets in and did not, it ends as another
 * user, or its profile or its token has other attributes.
 */
type PeopleChange = 'lost' | 'gained' | 'otherUser' | 'attributes';

/** One kind of sign-in of which something changes, and what it comes to under the old spec and under the new one. */
interface Witness {
  readonly change: PeopleChange;
  /** How many of the kinds that were tried it is so for. This one is the first of them. */
  readonly kinds: number;
  /** Name of the provider, the new one where it has another. */
  readonly through: string;
  /** Key of the app client. */
  readonly client: string;
  /** Who is in the pool before the sign-in. */
  readonly users: Readonly<Record<string, SignInUser>>;
  /** As a case for a file of sign-ins of the new spec. */
  readonly signIn: SignInCase;
  readonly before: SignInResult;
  readonly after: SignInResult;
}

/** What a change of a spec does to people. It is never called safe: what was tried is told, and what was not. */
export interface PeopleComparison {
  /** Kinds of sign-ins that were tried on both specs; none where the specs say the same. */
  readonly tried: number;
  /** One for each difference of a provider and an app client, the worst first. */
  readonly witnesses: readonly Witness[];
  /** Why something could not be decided. */
  readonly undecided: readonly Undecided[];
}

/** What sign-ins do not decide, as a sentence; with a provider its end, after the provider's name. */
interface Undecided {
  readonly provider?: string;
  readonly why: string;
}

/** The worst first. */
const ORDER: readonly PeopleChange[] = ['gained', 'otherUser', 'lost', 'attributes'];

/** Who is in the pool already, of those whom a sign-in may meet. */
const PRESENT: Readonly<Record<string, Partial<SignInUser> | undefined>> = {
  nobody: undefined,
  proven: { emailVerified: true },
  unproven: { emailVerified: false },
  unconfirmed: { emailVerified: false, status: 'UNCONFIRMED' },
  disabled: { emailVerified: true, enabled: false },
  invited: { emailVerified: true, status: 'FORCE_CHANGE_PASSWORD' },
  'of another provider': {
    emailVerified: true,
    status: 'EXTERNAL_PROVIDER',
    username: 'elsewhere_person01',
    identities: [{ provider: 'Elsewhere', subject: 'Person01' }],
  },
};

/** Whom an identity of the provider opens already. */
const LINKED = 'linked';

const SUBJECT = 'Person01';

/**
 * Signs every kind of person in under two specs, starting from the same pool: provider, proven or unproven email, domain, who
 * is in the pool already, app client, callback URL, first and later sign-in.
 */
export async function comparePeople(old: Federation, now: Federation): Promise<PeopleComparison> {
  if (textOf(old) === textOf(now)) return { tried: 0, witnesses: [], undecided: [] };
  const found = new Map<string, Witness>();
  let tried = 0;
  for (const kind of kindsOf(old, now)) {
    const start = poolOf(old, kind.users);
    const first = await tryBoth(old, now, start, kind);
    const later = await tryBoth(old, now, first.before.pool, kind);
    tried += 2;
    for (const [which, pool, { before, after }] of [
      ['first', start, first],
      ['later', first.before.pool, later],
    ] as const) {
      const change = changeBetween(pool, before, after);
      if (change === undefined) continue;
      const { through, client = '' } = kind.signIn;
      const key = JSON.stringify([ORDER.indexOf(change), through, client]);
      const known = found.get(key);
      found.set(key, {
        ...(known ?? {
          change,
          through,
          client,
          users: usersOf(pool),
          signIn: { ...kind.signIn, name: `${kind.signIn.name}, ${which} sign-in` },
          before,
          after,
        }),
        kinds: (known?.kinds ?? 0) + 1,
      });
    }
  }
  const witnesses = [...found.values()].sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change));
  return { tried, witnesses, undecided: undecidedOf(old, now) };
}

/** All that a spec says, without where it says it: under the same spec every sign-in comes to the same. */
function textOf(federation: Federation): string {
  return JSON.stringify(federation, (key, value: unknown) => (key === 'at' ? undefined : value));
}

async function tryBoth(
  old: Federation,
  now: Federation,
  pool: SimulatedPool,
  { signIn, formerly }: Kind,
): Promise<Pick<Witness, 'before' | 'after'>> {
  return {
    before: await inTheEnd(old, pool, { ...signIn, through: formerly }),
    after: await inTheEnd(now, pool, signIn),
  };
}

/** What a sign-in comes to, with the second try that `afterLink: retry` asks for. */
async function inTheEnd(federation: Federation, pool: SimulatedPool, signIn: SignInCase): Promise<SignInResult> {
  const result = await simulate(federation, pool, signIn);
  return isToRetry(result) ? simulate(federation, result.pool, signIn) : result;
}

/** A kind of person, with a way to sign in. */
interface Kind {
  readonly users: Readonly<Record<string, SignInUser>>;
  readonly signIn: SignInCase;
  /** The provider's name in the old spec. */
  readonly formerly: string;
}

/** A provider as either spec has it. */
interface ComparedProvider {
  /** Its name now, and where it is gone the one that it had. */
  readonly name: string;
  readonly formerly: string;
  readonly specs: readonly { readonly federation: Federation; readonly provider: IdentityProvider }[];
}

function kindsOf(old: Federation, now: Federation): readonly Kind[] {
  return providersOf(old, now).flatMap((provider) => {
    const clients = clientsOf(provider, old, now);
    return clients.flatMap(({ key, redirectUris }) => [
      ...domainsOf(provider, old, now).flatMap((domain) =>
        [true, false].flatMap((verified) =>
          [...Object.keys(PRESENT), LINKED].flatMap((who) => {
            const kind = kindOf(provider, key, domain, verified, who);
            return [kind, ...redirectUris.map((redirectUri) => goingBackTo(kind, redirectUri))];
          }),
        ),
      ),
      kindWithoutEmail(provider, key),
    ]);
  });
}

function goingBackTo({ users, signIn, formerly }: Kind, redirectUri: string): Kind {
  return { users, formerly, signIn: { ...signIn, name: `${signIn.name}, back to ${redirectUri}`, redirectUri } };
}

/** Somebody of whom the provider sends no email. */
function kindWithoutEmail(provider: ComparedProvider, client: string): Kind {
  const { users, signIn, formerly } = kindOf(provider, client, ELSEWHERE, true, 'nobody');
  const sent = withoutEmail(signIn, `person@${ELSEWHERE}`);
  return { users, formerly, signIn: { ...sent, name: `${signIn.name}, no email sent` } };
}

function withoutEmail(signIn: SignInCase, email: string): SignInCase {
  const kept = <Value>(sent: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
    Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== email));
  const { claims, assertion } = signIn;
  return {
    ...signIn,
    ...(claims !== undefined && { claims: kept(claims) }),
    ...(assertion !== undefined && { assertion: { ...assertion, attributes: kept(assertion.attributes ?? {}) } }),
  };
}

/** Providers of the same name are the same; so is one that only has another name now. */
function providersOf(old: Federation, now: Federation): readonly ComparedProvider[] {
  const living = now.identityProviders.map((provider): ComparedProvider => {
    const before = old.identityProviders.find(({ name }) => name === provider.name) ?? renamedFrom(provider, old, now);
    const { name } = provider;
    const specs = [
      ...(before === undefined ? [] : [{ federation: old, provider: before }]),
      { federation: now, provider },
    ];
    return { name, formerly: before?.name ?? name, specs };
  });
  const gone = old.identityProviders.filter(({ name }) => !living.some(({ formerly }) => formerly === name));
  return [
    ...living,
    ...gone.map((provider) => ({
      name: provider.name,
      formerly: provider.name,
      specs: [{ federation: old, provider }],
    })),
  ];
}

/** A sign-in that brings what either spec maps: what one of them no longer maps must not go unseen. */
function kindOf(
  { name, formerly, specs }: ComparedProvider,
  client: string,
  domain: string,
  verified: boolean,
  who: string,
): Kind {
  const person = samplePerson(`person@${domain}`, SUBJECT, verified);
  const subjects = specs.flatMap(({ federation, provider }) => subjectClaims(federation, provider));
  const sent = specs.map(({ federation, provider }) =>
    sampleClaims(provider, person, [...subjectClaims(federation, provider), ...subjects]),
  );
  const claims = Object.assign({}, ...sent.map((one) => one.claims)) as JsonObject;
  const assertions = sent.flatMap(({ assertion }) => assertion ?? []);
  const [assertion] = assertions;
  const user = who === LINKED ? { emailVerified: true } : PRESENT[who];
  const identities = [{ provider: formerly, subject: SUBJECT }];
  return {
    users:
      user === undefined ? {} : { person: { email: person.email, ...user, ...(who === LINKED && { identities }) } },
    formerly,
    signIn: {
      name: `${name}, client ${client}, ${verified ? 'proven' : 'unproven'} email of ${domain}, in the pool: ${who}`,
      through: name,
      client,
      ...(Object.keys(claims).length > 0 && { claims }),
      ...(assertion !== undefined && {
        assertion: {
          ...assertion,
          attributes: Object.assign({}, ...assertions.map((one) => one.attributes)) as Readonly<Record<string, string>>,
        },
      }),
    },
  };
}

/** An app client, and, where both specs have it, a callback URL that only one of them has. */
interface ComparedClient {
  readonly key: string;
  readonly redirectUris: readonly string[];
}

/**
 * App clients that offer a provider in one of the specs. Of several that are alike for a sign-in in both specs one is enough: with
 * fifty clients for fifty providers it would be tried the same way thousands of times.
 */
function clientsOf(provider: ComparedProvider, old: Federation, now: Federation): readonly ComparedClient[] {
  const offering = [
    ...old.appClients.filter(({ identityProviders }) => identityProviders.includes(provider.formerly)),
    ...now.appClients.filter(({ identityProviders }) => identityProviders.includes(provider.name)),
  ];
  const alike = new Map<string, ComparedClient>();
  for (const { key } of offering) {
    const [before, after] = [old, now].map(({ appClients }) => appClients.find((client) => client.key === key));
    const redirectUris = before === undefined || after === undefined ? [] : onlyInOne(urlsOf(before), urlsOf(after));
    const trait = JSON.stringify([traitsOf(before, provider.formerly), traitsOf(after, provider.name), redirectUris]);
    if (!alike.has(trait)) alike.set(trait, { key, redirectUris });
  }
  return [...alike.values()];
}

/** What of an app client tells in a sign-in. */
function traitsOf(client: AppClient | undefined, provider: string): unknown {
  if (client === undefined) return 'none';
  const { identityProviders, flows, scopes, readAttributes, writeAttributes } = client;
  return [
    identityProviders.includes(provider),
    flows,
    scopes,
    readAttributes ?? 'standard',
    writeAttributes ?? 'standard',
  ];
}

function urlsOf({ callbackUrls }: AppClient): readonly string[] {
  return callbackUrls.filter((url) => typeof url === 'string');
}

/** One URL that only the first list has and one that only the second has: others come to the same. */
function onlyInOne(a: readonly string[], b: readonly string[]): readonly string[] {
  const [gone, come] = [a.find((one) => !b.includes(one)), b.find((one) => !a.includes(one))];
  return [gone, come].filter((url) => url !== undefined);
}

/** A domain that no spec names. */
const ELSEWHERE = 'somewhere.example';

/** A domain that either spec names for the provider, each once, and one that none names. */
function domainsOf({ name, formerly }: ComparedProvider, old: Federation, now: Federation): readonly string[] {
  const named = [
    { federation: old, own: formerly },
    { federation: now, own: name },
  ].flatMap(({ federation: { identityProviders, accountLinking }, own }) => [
    ...(identityProviders.find((one) => one.name === own)?.allowedEmailDomains ?? []),
    ...(accountLinking?.providers.find((one) => one.name === own)?.emailDomains ?? []),
  ]);
  return [...new Set([...named, ELSEWHERE])];
}

function changeBetween(pool: SimulatedPool, before: SignInResult, after: SignInResult): PeopleChange | undefined {
  if (before.user === undefined || after.user === undefined) {
    if (before.user === undefined && after.user === undefined) return undefined;
    return before.user === undefined ? 'gained' : 'lost';
  }
  if (personOf(pool, before.user) !== personOf(pool, after.user)) return 'otherUser';
  const sides = [before, after].map(({ user, idToken }) => JSON.stringify([sorted(user?.attributes), sorted(idToken)]));
  return sides[0] === sides[1] ? undefined : 'attributes';
}

function sorted(attributes: Readonly<Record<string, string>> = {}): readonly (readonly [string, string])[] {
  return Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A user who was there before, or one who is made for the identity. */
function personOf({ users }: SimulatedPool, { sub, status }: SimulatedUser): string {
  return users.some((user) => user.sub === sub) ? sub : `made: ${status}`;
}

/** The users of a pool, as a file of sign-ins has them. */
function usersOf({ users }: SimulatedPool): Readonly<Record<string, SignInUser>> {
  return Object.fromEntries(
    users.map(({ label, username, status, enabled, attributes, identities }, index) => {
      const { email, email_verified: verified, ...others } = attributes;
      return [
        label ?? `user${index + 1}`,
        {
          ...(email !== undefined && { email, emailVerified: verified === 'true' }),
          ...(status !== 'CONFIRMED' && { status: status as NonNullable<SignInUser['status']> }),
          ...(!enabled && { enabled }),
          ...(label === undefined && { username }),
          ...(Object.keys(others).length > 0 && { attributes: others }),
          ...(identities.length > 0 && { identities }),
        },
      ];
    }),
  );
}

/** Why the simulation of sign-ins does not decide it all, in the order of the spec. */
function undecidedOf(old: Federation, now: Federation): readonly Undecided[] {
  const differs = (part: (federation: Federation) => unknown): boolean =>
    JSON.stringify(part(old)) !== JSON.stringify(part(now));
  const moved = providersOf(old, now).filter(({ specs: [before, after] }) =>
    before === undefined || after === undefined ? false : farSide(before.provider) !== farSide(after.provider),
  );
  return [
    ...([old, now].every(({ userPool }) => userPool.kind === 'created')
      ? []
      : [{ why: 'The pool is not made by the stack: its attributes and what it requires are not in the spec.' }]),
    ...([old, now].every(({ identityProviders }) => identityProviders.length === 0)
      ? [{ why: 'There is no identity provider to sign in through.' }]
      : []),
    ...(differs((one) => fixedOf(one, old))
      ? [
          {
            why: 'The pool changes in what AWS cannot change in a pool that exists: the plan says whether it is replaced.',
          },
        ]
      : []),
    ...(differs(({ userPool }) => domainsOfPool(userPool))
      ? [{ why: 'The domain of the sign-in pages changes: the plan says whether the old one goes.' }]
      : []),
    ...moved.map(({ name }) => ({
      provider: name,
      why: 'leads elsewhere, or with other keys: whom it lets in is not in the spec.',
    })),
    ...(differs(({ userPool }) => triggersOf(userPool).map(({ slot, functionArn }) => [slot, functionArn]))
      ? [{ why: 'The triggers of the pool change: what other functions decide is not in the spec.' }]
      : []),
    ...(differs(nativeOf) ? [{ why: 'The sign-in with a password of the pool changes, and is not simulated.' }] : []),
  ];
}

/** Where a provider is and what it is asked with; what its people are made of here is left out. */
function farSide(provider: IdentityProvider): string {
  const { name, attributeMapping, identifiers, allowedEmailDomains, adopted, nationalIdConsent, at, preset, ...rest } =
    provider;
  return JSON.stringify(rest, (key, value: unknown) => (key === 'scopes' || key === 'found' ? undefined : value));
}

/** The provider of the old spec that has another name in the new one: all else of the far side is the same. */
function renamedFrom(provider: IdentityProvider, old: Federation, now: Federation): IdentityProvider | undefined {
  const gone = old.identityProviders.filter(({ name }) => !now.identityProviders.some((one) => one.name === name));
  const alike = gone.filter((one) => farSide(one) === farSide(provider));
  return alike.length === 1 ? alike[0] : undefined;
}

function domainsOfPool({ domain }: Federation['userPool']): unknown {
  return [domain?.prefix?.name, domain?.custom?.name];
}

/** What a pool that exists cannot change; new custom attributes it can get. */
function fixedOf({ region, userPool }: Federation, old: Federation): unknown {
  const known = customAttributesOf(old.userPool).map(({ name }) => name);
  const customAttributes = customAttributesOf(userPool).filter(({ name }) => known.includes(name));
  if (userPool.kind === 'referenced') return [region, userPool.reference];
  if (userPool.kind === 'adopted') return [region, userPool.id];
  const { name, signInWith, aliases, caseSensitiveUsernames, requiredAttributes } = userPool;
  return [region, name, signInWith, aliases, caseSensitiveUsernames, requiredAttributes, customAttributes];
}

/** What decides who signs in with the pool's own password. */
function nativeOf({ userPool, appClients }: Federation): unknown {
  return [
    appClients
      .filter(({ identityProviders }) => identityProviders.includes('COGNITO'))
      .map(({ key, authFlows }) => [key, authFlows]),
    ...(userPool.kind === 'created' ? [userPool.selfSignUp, userPool.mfa, userPool.signIn] : []),
  ];
}
