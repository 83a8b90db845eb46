import fc from 'fast-check';
import type { LinkingPolicy, PolicyLink, PolicyProvider } from '../../src/model/linking-policy';
import type { Failure } from '../../lambda/failure';
import { link } from '../../lambda/linking';
import { refusalFor } from '../../lambda/verdicts';
import { policyOf, USER_POOL_ID } from './fixtures';
import { poolOf } from './model-pool';
import { START_OF_TESTS, UserPoolModel, type ModelUser } from './user-pool-model';

/**
 * Safety, stated without the code: whatever the event, the policy and the users, a link is made only where every
 * condition holds, and a user only where a claim could be linked. The values are few, so that they meet each other often.
 */

const PROVIDERS = ['Descope', 'Okta', 'Entra', 'Google'];
const NOW = new Date(START_OF_TESTS * 1000);
const EMAILS = ['ann@example.com', 'Ann@Example.COM', 'ann@example.org'];

/** Mostly the first value, so that what is wrong is often the one thing that is wrong. */
function mostly<T>(good: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant(good) },
    ...others.map((other) => ({ weight: 1, arbitrary: fc.constant(other) })),
  );
}

const policyLink: fc.Arbitrary<PolicyLink> = fc.record({
  trustEmail: mostly<PolicyLink['trustEmail']>('verifiedClaim', 'attested', 'attested'),
  emailVerifiedMapped: mostly(true, false),
  emailVerifiedAlways: mostly(true, false),
  emailDomains: mostly<readonly string[]>(['example.com'], ['example.org'], [], ['example.com', 'example.org']),
  subjectAttribute: mostly('custom:idp_sub', 'custom:raw'),
});

const policies: fc.Arbitrary<LinkingPolicy> = fc
  .record({
    providers: mostly(PROVIDERS, [...PROVIDERS, 'Okta_x'], [...PROVIDERS, 'okta'], PROVIDERS.slice(1))
      .chain((names) => fc.tuple(...names.map((name) => policyLink.map((settings) => ({ name, link: settings })))))
      .chain((linked) =>
        fc.tuple(
          ...linked.map((provider) => mostly<LinkingPolicy['providers'][number]>(provider, { name: provider.name })),
        ),
      ),
    caseSensitiveUsernames: fc.boolean(),
    whenUnsafe: fc.constantFrom('separateUser', 'reject'),
    whenNoMatch: fc.constantFrom('createUser', 'createNative', 'reject'),
    linkInvitedUsers: fc.boolean(),
    afterLink: fc.constantFrom('continue', 'retry'),
    newUsers: fc.record({
      emailIsUsername: fc.boolean(),
      requiredAttributes: mostly<readonly string[]>([], ['given_name'], ['email_verified', 'email']),
    }),
  })
  .map(({ newUsers, ...policy }) => (policy.whenNoMatch === 'createNative' ? { ...policy, newUsers } : policy));

interface ModelEvent {
  readonly triggerSource: string;
  readonly userPoolId: string;
  readonly userName: string;
  readonly request: { readonly userAttributes: Readonly<Record<string, unknown>> };
}

const events: fc.Arbitrary<ModelEvent> = fc.record({
  triggerSource: mostly('PreSignUp_ExternalProvider', 'PreSignUp_SignUp'),
  userPoolId: fc.constant(USER_POOL_ID),
  userName: fc
    .tuple(fc.constantFrom(...PROVIDERS, 'descope', 'okta', 'GitHub'), mostly('S1', 's1', 'x_S1'))
    .map(([prefix, subject]) => `${prefix}_${subject}`),
  request: fc.record({
    userAttributes: fc
      .record({
        email: mostly<unknown>('ann@example.com', ...EMAILS, 'ann@example.com"', 'änn@example.com', 5, undefined),
        email_verified: mostly<unknown>('true', 'false', true, undefined),
        'custom:idp_sub': mostly<unknown>('S1', 's1', 'x_S1', '', undefined),
        'custom:raw': mostly<unknown>('S1', 's1', 'x_S1', '', undefined),
        given_name: mostly<unknown>('Ann', '', undefined),
      })
      .map((attributes) => JSON.parse(JSON.stringify(attributes)) as Readonly<Record<string, unknown>>),
  }),
});

const users: fc.Arbitrary<Omit<ModelUser, 'sub'>> = fc.record({
  username: fc.tuple(mostly('', 'Google_', 'descope_'), fc.uuid()).map((parts) => parts.join('')),
  status: mostly(
    'CONFIRMED',
    'RESET_REQUIRED',
    'UNCONFIRMED',
    'FORCE_CHANGE_PASSWORD',
    'EXTERNAL_PROVIDER',
    'ARCHIVED',
  ),
  enabled: mostly(true, false),
  attributes: fc.record({
    email: fc.constantFrom(...EMAILS, 'carol@example.com', 'dave@example.com', 'eve@example.com'),
    email_verified: mostly('true', 'false'),
    'custom:idp_sub': mostly('', 'S1', 's1'),
  }),
  identities: mostly<ModelUser['identities']>(
    [],
    [{ providerName: 'Descope', userId: 'S1' }],
    [{ providerName: 'Okta', userId: 's1' }],
    [{ providerName: 'Google', userId: '1' }],
    [
      { providerName: 'Entra', userId: '1' },
      { providerName: 'Okta', userId: 'x' },
    ],
    ['1', '2', '3', '4', '5'].map((userId) => ({ providerName: 'Descope', userId })),
  ),
});

interface World {
  readonly event: ModelEvent;
  readonly policy: LinkingPolicy;
  /** The users as the search sees them, and what changed since. */
  readonly pool: UserPoolModel;
}

const worlds: fc.Arbitrary<World> = fc
  .record({
    event: events,
    policy: policies,
    population: fc.array(users, { maxLength: 4 }),
    change: mostly(undefined, 0, 1).chain((index) => fc.tuple(fc.constant(index), users)),
    pageSizes: mostly([60], [1], [0, 1], [1, 0, 0, 0, 0, 0]),
  })
  .map(({ event, policy, population, change: [index, changes], pageSizes }) => {
    const pool = new UserPoolModel({
      userPoolId: USER_POOL_ID,
      providers: policy.providers.map(({ name }) => name),
      signInWith: policy.newUsers?.emailIsUsername === true ? 'email' : 'name',
    });
    for (const user of population) pool.add(user.attributes.email!, user);
    pool.freezeSearch();
    const user = index === undefined ? undefined : pool.users[index];
    if (user !== undefined) pool.change(user.username, { ...changes, username: user.username });
    pool.pageSizes = pageSizes;
    return { event, policy, pool };
  });

/** ASCII letters alone are the same in both cases. */
const same = (a: string, b: string): boolean => /^[\x00-\x7f]*$/.test(a) && a.toUpperCase() === b.toUpperCase();

const domainOf = (email: string): string => email.split('@')[1]!.toLowerCase();

/** What must hold of the event and the policy before anything may be written: the provider proved the email. */
function expectProvenClaim({ event, policy }: World, identity: Identity): NonNullable<PolicyProvider['link']> {
  const {
    userName,
    request: { userAttributes },
  } = event;
  const { email } = userAttributes;
  // It is a federated sign-up of exactly one declared provider, and that one is linked.
  expect(event.triggerSource).toBe('PreSignUp_ExternalProvider');
  const declared = policy.providers.filter(({ name }) => userName.toUpperCase().startsWith(`${name}_`.toUpperCase()));
  expect(declared.map(({ name }) => name)).toStrictEqual([identity.providerName]);
  const settings = declared[0]!.link!;
  expect(settings).toBeDefined();
  // Its email is trusted.
  expect(email).toMatch(/^[!-~]+@[!-~]+$/);
  if (settings.trustEmail === 'verifiedClaim')
    expect([settings.emailVerifiedMapped, userAttributes.email_verified]).toStrictEqual([true, 'true']);
  else expect(settings.emailDomains).toContain(domainOf(String(email)));
  // The subject is the one that Cognito will sign in with.
  const suffix = userName.slice(identity.providerName.length + 1);
  const raw = userAttributes[settings.subjectAttribute];
  if (policy.caseSensitiveUsernames) expect(identity.userId).toBe(suffix);
  else expect(same(identity.userId, suffix)).toBe(true);
  if (raw !== undefined || !policy.caseSensitiveUsernames) expect(identity.userId).toBe(raw);
  return settings;
}

type Identity = ModelUser['identities'][number];

/** Whether the provider of an identity could have written this email only together with what it says of it. */
function isBelieved({ policy }: World, { providerName }: Identity, asserting: string, email: string): boolean {
  const declared = policy.providers.filter(({ name }) => name.toUpperCase() === providerName.toUpperCase());
  return (
    declared.length > 0 &&
    declared.every(({ name, link: other }) =>
      other?.trustEmail === 'verifiedClaim'
        ? other.emailVerifiedMapped && (name.toUpperCase() === asserting.toUpperCase() || other.emailVerifiedAlways)
        : other?.emailDomains.includes(domainOf(email)),
    )
  );
}

/** Everything that must hold for a link of this identity to this user, in words of the design. */
function expectSafe(world: World, before: ModelUser, identity: Identity, nativeMatches: readonly ModelUser[]): void {
  const { event, policy, pool } = world;
  const email = String(event.request.userAttributes.email);
  const { subjectAttribute } = expectProvenClaim(world, identity);
  // The user has proven that very email, may sign in, and is native.
  expect(same(before.attributes.email!, email)).toBe(true);
  expect(before.attributes.email_verified).toBe('true');
  expect(before.enabled).toBe(true);
  expect(['CONFIRMED', 'RESET_REQUIRED', 'FORCE_CHANGE_PASSWORD']).toContain(before.status);
  if (before.status === 'FORCE_CHANGE_PASSWORD') {
    const ours = policy.whenNoMatch === 'createNative' && before.attributes[subjectAttribute] === identity.userId;
    const entered = before.identities.some((one) => isBelieved(world, one, identity.providerName, email));
    expect(policy.linkInvitedUsers || ours || entered).toBe(true);
  }
  expect(policy.providers.some(({ name }) => before.username.toUpperCase().startsWith(`${name}_`.toUpperCase()))).toBe(
    false,
  );
  // The user is the only one whom it could be.
  expect(nativeMatches.map(({ username }) => username)).toStrictEqual([before.username]);
  expect(pool.pageSizes.length).toBeLessThanOrEqual(5);
  // Nobody else could have written the email into the user, and the provider is not there already.
  for (const one of before.identities) {
    expect(one.providerName).not.toBe(identity.providerName);
    expect(isBelieved(world, one, identity.providerName, email)).toBe(true);
  }
}

const judge = async (
  { event, policy, pool }: World,
  failures: readonly (Failure | undefined)[] = [],
): Promise<{ verdict: string; refusal: string | undefined; requests: number }> => {
  const opened = poolOf(pool, failures);
  const { verdict } = await link(event, policy, { openUserPool: () => opened, date: () => NOW });
  return { verdict, refusal: refusalFor(verdict, policy), requests: opened.requests() };
};

/** What the search sees of native users with the asserted email. */
function nativeMatchesOf({ event, policy, pool }: World): readonly ModelUser[] {
  const { email } = event.request.userAttributes;
  return pool.searchedUsers.filter(
    ({ attributes, status, username }) =>
      typeof email === 'string' &&
      same(attributes.email!, email) &&
      status !== 'EXTERNAL_PROVIDER' &&
      !policy.providers.some(({ name }) => username.toUpperCase().startsWith(`${name}_`.toUpperCase())),
  );
}

const RUNS = { numRuns: 2000 };

it('no link and no user unless every condition holds, and nothing else about a user ever changes', async () => {
  let links = 0;
  let users = 0;
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const before = [...world.pool.users];
      const nativeMatches = nativeMatchesOf(world);
      await judge(world);
      const changed = world.pool.users.filter((user, index) => user !== before[index]);
      expect(changed.length).toBeLessThanOrEqual(1);
      for (const user of changed) {
        const old = before.find(({ username }) => username === user.username);
        if (old === undefined) {
          expectMadeSafely(world, user, nativeMatches, before);
          users += 1;
        } else {
          expect(user).toStrictEqual({ ...old, identities: [...old.identities, user.identities.at(-1)] });
          // Where the search is behind, the pool itself may know the one match by the name that it would be given.
          const known = nativeMatches.length > 0 ? nativeMatches : [old];
          expectSafe(world, old, user.identities.at(-1)!, known);
          links += 1;
        }
      }
    }),
    RUNS,
  );
  // The property is about something: links and users do happen.
  expect(links).toBeGreaterThan(RUNS.numRuns / 100);
  expect(users).toBeGreaterThan(RUNS.numRuns / 100);
});

/** A user who was not there before: made for a claim that could be linked, with the email that was proven. */
function expectMadeSafely(
  world: World,
  user: ModelUser,
  nativeMatches: readonly ModelUser[],
  before: readonly ModelUser[],
): void {
  const { event, policy } = world;
  const { userAttributes } = event.request;
  expect(policy.whenNoMatch).toBe('createNative');
  const providers = policy.providers.filter(({ name }) =>
    event.userName.toUpperCase().startsWith(`${name}_`.toUpperCase()),
  );
  expect(providers).toHaveLength(1);
  const { name: providerName, link: settings } = providers[0]!;
  const identity = { providerName, userId: user.attributes[settings!.subjectAttribute]! };
  // Unless the identity belongs to somebody else already, who keeps it.
  const holder = before.some(({ identities }) => identities.some((one) => one.userId === identity.userId));
  if (!holder) expect(user.identities).toStrictEqual([identity]);
  const { subjectAttribute } = expectProvenClaim(world, identity);
  expect(user).toMatchObject({ status: 'FORCE_CHANGE_PASSWORD', enabled: true });
  expect(user.attributes).toStrictEqual({
    ...Object.fromEntries((policy.newUsers?.requiredAttributes ?? []).map((name) => [name, userAttributes[name]])),
    email: userAttributes.email,
    email_verified: 'true',
    [subjectAttribute]: identity.userId,
  });
  // Nobody who could be meant is passed by: at the second reading the one match had gone or had another email.
  expect(nativeMatches.length).toBeLessThanOrEqual(1);
  for (const { username } of nativeMatches) {
    const now = before.find((one) => one.username === username);
    expect(
      now === undefined ||
        !same(now.attributes.email!, String(userAttributes.email)) ||
        now.status === 'EXTERNAL_PROVIDER',
    ).toBe(true);
  }
}

it('the same event twice gives the same answer and no second link', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const first = await judge(world);
      const after = world.pool.users;
      const second = await judge(world);
      expect(second.refusal).toBe(first.refusal);
      expect(world.pool.users).toStrictEqual(after);
    }),
    RUNS,
  );
});

it('a disabled user with the asserted email is never passed by, whatever the name, once somebody is looked up', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const { email } = world.event.request.userAttributes;
      const disabled = world.pool.searchedUsers.some(
        ({ attributes, status, enabled }) =>
          !enabled && status !== 'EXTERNAL_PROVIDER' && typeof email === 'string' && same(attributes.email!, email),
      );
      const { refusal, requests } = await judge(world);
      if (disabled && requests > 0 && world.pool.pageSizes.length === 1) expect(refusal).toBe('ACCOUNT_DISABLED');
    }),
    RUNS,
  );
});

it('an invite-only pool makes no profile: what goes on there was linked', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const { verdict, refusal } = await judge({
        ...world,
        policy: { ...world.policy, whenNoMatch: 'reject', afterLink: 'continue' },
      });
      if (refusal === undefined)
        expect(['NOT_FEDERATED', 'LINKED', 'ALREADY_LINKED', 'LINK_CONFIRMED']).toContain(verdict);
    }),
    RUNS,
  );
});

it('a call that fails refuses, whichever it is and whatever the policy', async () => {
  const failures = fc.tuple(
    fc.nat(3),
    fc.constantFrom(
      'THROTTLED',
      'TIMED_OUT',
      'SERVICE_UNAVAILABLE',
      'ACCESS_DENIED',
      'ANSWER_UNREADABLE',
      'UNEXPECTED_ERROR',
    ),
  );
  await fc.assert(
    fc.asyncProperty(worlds, failures, async (world, [index, failure]) => {
      const { verdict, refusal, requests } = await judge(world, [
        ...Array<undefined>(index).fill(undefined),
        { failure, error: undefined },
      ]);
      if (requests > index) expect([verdict, refusal !== undefined]).toStrictEqual([failure, true]);
    }),
    RUNS,
  );
});

it('at most the calls of the longest way', async () => {
  const afterRefusal = ['LINK_CONFIRMED', 'LINK_REFUSED', 'IDENTITY_TAKEN', 'IDENTITY_LIMIT_REACHED', 'USER_GONE'];
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const { verdict, requests } = await judge(world);
      const plain = afterRefusal.includes(verdict) ? 4 : 3;
      expect(requests).toBeLessThanOrEqual(world.policy.whenNoMatch === 'createNative' ? 7 : plain);
    }),
    RUNS,
  );
});

it('without a policy every federated sign-up is refused without a call', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async ({ event, pool }) => {
      const opened = poolOf(pool);
      const { verdict } = await link(event, undefined, { openUserPool: () => opened, date: () => NOW });
      expect(verdict).toBe(event.triggerSource === 'PreSignUp_SignUp' ? 'NOT_FEDERATED' : 'POLICY_UNREADABLE');
      expect(opened.requests()).toBe(0);
    }),
  );
});

it('a good case links, whoever else is in the pool', async () => {
  const others = fc.array(
    users.map((user) => ({ ...user, attributes: { ...user.attributes, email: 'somebody@else.org' } })),
    { maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(
      others,
      fc.constantFrom('CONFIRMED', 'RESET_REQUIRED'),
      fc.constantFrom(...EMAILS.slice(0, 2)),
      async (population, status, email) => {
        const pool = new UserPoolModel({ userPoolId: USER_POOL_ID, providers: PROVIDERS });
        for (const user of population) pool.add(user.attributes.email, { ...user, identities: [] });
        const { username } = pool.add(email, { status });
        const event = {
          triggerSource: 'PreSignUp_ExternalProvider',
          userPoolId: USER_POOL_ID,
          userName: 'descope_s1',
          request: { userAttributes: { email: 'ann@example.com', email_verified: 'true', 'custom:idp_sub': 'S1' } },
        };
        const { verdict, requests } = await judge({ event, policy: policyOf(), pool });
        expect([verdict, requests]).toStrictEqual(['LINKED', 3]);
        expect(pool.opens('Descope', 'S1')?.username).toBe(username);
      },
    ),
  );
});
