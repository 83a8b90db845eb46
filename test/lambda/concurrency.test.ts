import type { LinkingPolicy } from '../../src/model/linking-policy';
import { link } from '../../lambda/linking';
import { refusalFor, type VerdictCode } from '../../lambda/verdicts';
import { createNative, policyOf, USER_POOL_ID, withAttributes } from './fixtures';
import { inEveryOrder, steppedPool, type SteppedSignUp } from './interleavings';
import { readEvent } from './linking-function';
import { poolOf } from './model-pool';
import { START_OF_TESTS, UserPoolModel, type ModelSettings, type ModelUser } from './user-pool-model';

/**
 * Two first sign-ins of one person in the same second, in every order of their calls. After each, Cognito does what it
 * does: where the trigger lets a sign-in go on and nobody holds the identity, it makes a profile.
 */

const NOW = new Date(START_OF_TESTS * 1000);
const EMAIL = 'ann@example.com';
const oidc = readEvent('oidc');

interface Identity {
  readonly providerName: string;
  readonly userId: string;
}

const ANN_AT_DESCOPE: Identity = { providerName: 'Descope', userId: 'U2MixedCase01' };
const ANN_AT_OKTA: Identity = { providerName: 'Okta', userId: 'X1' };

function eventOf({ providerName, userId }: Identity): unknown {
  const userName = `${providerName}_${userId}`.toLowerCase();
  return withAttributes({ ...oidc, userName }, { email: EMAIL, 'custom:idp_sub': userId });
}

interface Outcome {
  readonly verdict: VerdictCode;
  readonly refused: boolean;
}

interface Result {
  readonly pool: UserPoolModel;
  /** By sign-up. */
  readonly outcomes: readonly Outcome[];
  /** Who was in the pool before. */
  readonly before: readonly ModelUser[];
}

/** Runs both sign-ins in every order, and holds each result to what must hold of all, and to what the test says. */
async function inAllOrders(
  identities: readonly Identity[],
  policy: LinkingPolicy,
  settings: Partial<ModelSettings>,
  prepare: (pool: UserPoolModel) => void,
  check: (result: Result) => void,
): Promise<void> {
  const orders = await inEveryOrder(() => {
    const pool = new UserPoolModel({ userPoolId: USER_POOL_ID, providers: ['Descope', 'Okta'], ...settings });
    prepare(pool);
    const before = [...pool.users];
    const outcomes: Outcome[] = [];
    const signUps = identities.map((identity, index): SteppedSignUp => async (takeTurn) => {
      const stepped = steppedPool(poolOf(pool), takeTurn);
      const { verdict } = await link(eventOf(identity), policy, { openUserPool: () => stepped, date: () => NOW });
      const refused = refusalFor(verdict, policy) !== undefined;
      outcomes[index] = { verdict, refused };
      await takeTurn();
      if (!refused && pool.opens(identity.providerName, identity.userId) === undefined)
        pool.addFederated(identity.providerName, identity.userId, EMAIL);
    });
    return {
      signUps,
      check() {
        for (const { providerName, userId } of identities) {
          const holders = pool.users.filter((user) =>
            user.identities.some((one) => one.providerName === providerName && one.userId === userId),
          );
          expect(holders.length).toBeLessThanOrEqual(1);
          for (const holder of holders) expect(holder.attributes.email?.toLowerCase()).toBe(EMAIL);
        }
        check({ pool, outcomes, before });
      },
    };
  });
  // The test is about something: the calls do meet.
  expect(orders).toBeGreaterThan(5);
}

const nativeUsers = (pool: UserPoolModel): readonly ModelUser[] =>
  pool.users.filter(({ status }) => status !== 'EXTERNAL_PROVIDER');

const POOLS: readonly (readonly [string, Partial<ModelSettings>, LinkingPolicy])[] = [
  ['users have names', { signInWith: 'name' }, createNative()],
  ['an email is an alias', { signInWith: 'nameOrEmail' }, createNative()],
  [
    'users sign in with their email',
    { signInWith: 'email' },
    createNative({ newUsers: { emailIsUsername: true, requiredAttributes: [] } }),
  ],
];

describe.each(POOLS)('createNative where %s', (_title, settings, policy) => {
  it.each([false, true])('by one provider: one user, who holds the identity (search behind: %s)', async (behind) => {
    await inAllOrders(
      [ANN_AT_DESCOPE, ANN_AT_DESCOPE],
      policy,
      settings,
      (pool) => {
        if (behind) pool.freezeSearch();
      },
      ({ pool, outcomes }) => {
        expect(pool.users).toHaveLength(1);
        expect(pool.users[0]!.identities).toStrictEqual([ANN_AT_DESCOPE]);
        expect(outcomes.some(({ refused }) => !refused)).toBe(true);
      },
    );
  });

  it.each([false, true])(
    'by two providers: one user; the later one links or is refused (search behind: %s)',
    async (behind) => {
      await inAllOrders(
        [ANN_AT_DESCOPE, ANN_AT_OKTA],
        policy,
        settings,
        (pool) => {
          if (behind) pool.freezeSearch();
        },
        ({ pool, outcomes }) => {
          expect(pool.users).toHaveLength(1);
          const held = pool.users[0]!.identities;
          const letIn = outcomes.filter(({ refused }) => !refused);
          expect(held.length).toBe(letIn.length);
          expect(letIn.length).toBeGreaterThan(0);
          for (const { verdict, refused } of outcomes) if (refused) expect(verdict).toBe('USER_BEING_MADE');
        },
      );
    },
  );

  it('a stranger whose own email was changed meanwhile is not who gets linked', async () => {
    await inAllOrders(
      [ANN_AT_DESCOPE, ANN_AT_DESCOPE],
      policy,
      settings,
      (pool) => {
        pool.add('eve@evil.org', { username: 'eve' });
      },
      ({ pool }) => {
        expect(pool.user('eve')!.identities).toStrictEqual([]);
        expect(nativeUsers(pool)).toHaveLength(2);
      },
    );
  });
});

describe('createUser', () => {
  it('by one provider: one profile', async () => {
    await inAllOrders(
      [ANN_AT_DESCOPE, ANN_AT_DESCOPE],
      policyOf(),
      {},
      () => undefined,
      ({ pool }) => {
        expect(pool.users).toMatchObject([{ status: 'EXTERNAL_PROVIDER', identities: [ANN_AT_DESCOPE] }]);
      },
    );
  });

  it('by two providers: a profile each, as one after the other', async () => {
    await inAllOrders(
      [ANN_AT_DESCOPE, ANN_AT_OKTA],
      policyOf(),
      {},
      () => undefined,
      ({ pool, outcomes }) => {
        expect(outcomes.map(({ verdict }) => verdict)).toStrictEqual(['USER_NOT_FOUND', 'USER_NOT_FOUND']);
        expect(pool.users.map(({ status }) => status)).toStrictEqual(['EXTERNAL_PROVIDER', 'EXTERNAL_PROVIDER']);
      },
    );
  });
});

describe.each([
  ['createUser', policyOf()],
  ['createNative', createNative()],
  ['reject', policyOf({ whenNoMatch: 'reject' })],
])('%s, and a native user is there', (_title, policy) => {
  it.each<[string, readonly Identity[]]>([
    ['one provider', [ANN_AT_DESCOPE, ANN_AT_DESCOPE]],
    ['two providers', [ANN_AT_DESCOPE, ANN_AT_OKTA]],
  ])('by %s: both sign in as that user', async (_by, identities) => {
    await inAllOrders(
      identities,
      policy,
      {},
      (pool) => {
        pool.add(EMAIL, { username: 'ann' });
      },
      ({ pool, outcomes }) => {
        expect(outcomes.map(({ refused }) => refused)).toStrictEqual([false, false]);
        expect(pool.users.map(({ username }) => username)).toStrictEqual(['ann']);
        for (const { providerName, userId } of identities) expect(pool.opens(providerName, userId)).toBeDefined();
      },
    );
  });
});
