import { link } from '../../lambda/linking';
import type { LinkingPolicy } from '../../src/model/linking-policy';
import type { Failure } from '../../lambda/failure';
import { policyOf, USER_POOL_ID, withAttributes } from './fixtures';
import { readEvent } from './linking-function';
import { poolOf } from './model-pool';
import { START_OF_TESTS, UserPoolModel } from './user-pool-model';

/** What a conclusion tells beside its verdict, and which calls lead to it. */

const oidc = readEvent('oidc');
const policy = policyOf();
const NOW = new Date(START_OF_TESTS * 1000);
const SUB = '0c0b3f0e-3c43-4b3a-9d5c-6a1f1d9f7b11';
const THROTTLED: Failure = { failure: 'THROTTLED', error: 'TooManyRequestsException' };

let pool: UserPoolModel;
beforeEach(() => {
  pool = new UserPoolModel({ userPoolId: USER_POOL_ID, providers: ['Descope', 'Okta'] });
});

async function judge(
  event: unknown,
  failures: readonly (Failure | undefined)[] = [],
  goesBy: LinkingPolicy = policy,
): Promise<unknown> {
  const opened: string[] = [];
  const model = poolOf(pool, failures);
  const conclusion = await link(event, goesBy, {
    openUserPool: (userPoolId) => {
      opened.push(userPoolId);
      return model;
    },
    date: () => NOW,
  });
  expect(opened).toStrictEqual(model.requests() > 0 ? [USER_POOL_ID] : []);
  return { ...conclusion, requests: model.requests() };
}

it('says nothing of a provider that it does not know', async () => {
  expect(await judge({ ...oidc, userName: 'github_1' })).toStrictEqual({ verdict: 'PROVIDER_UNKNOWN', requests: 0 });
  expect(await judge(readEvent('native-sign-up'))).toStrictEqual({ verdict: 'NOT_FEDERATED', requests: 0 });
  expect(await judge({ ...oidc, request: {} })).toStrictEqual({ verdict: 'EVENT_UNREADABLE', requests: 0 });
});

it.each([policy, policyOf({ nativeSignUp: 'refuseKnownEmail' }), undefined])(
  'lets an administrator make users, whatever the policy',
  async (goesBy) => {
    const conclusion = await link(readEvent('admin-create-user'), goesBy, {
      openUserPool: () => {
        throw new Error('nothing is to be asked');
      },
      date: () => NOW,
    });
    expect(conclusion).toStrictEqual({ verdict: 'NOT_FEDERATED' });
  },
);

describe('somebody registers, and known emails are refused', () => {
  const refusing = policyOf({ nativeSignUp: 'refuseKnownEmail' });
  const native = readEvent('native-sign-up');

  it('looks the email up once', async () => {
    pool.add('ann@example.com', { sub: SUB });
    expect(await judge(native, [], refusing)).toStrictEqual({
      verdict: 'SIGN_UP_ALLOWED',
      sub: undefined,
      requests: 1,
    });
    pool.addFederated('Descope', 'U2MixedCase01', 'ann@example.com');
    expect(await judge(native, [], refusing)).toMatchObject({ verdict: 'EMAIL_IN_USE', requests: 1 });
  });

  it('looks nothing up where there is nothing to look for, or no pool to ask', async () => {
    const without = withAttributes(native, { email: undefined });
    expect(await judge(without, [], refusing)).toMatchObject({ verdict: 'NOT_FEDERATED', requests: 0 });
    const unusable = withAttributes(native, { email: 'x' });
    expect(await judge(unusable, [], refusing)).toMatchObject({ verdict: 'SIGN_UP_EMAIL_MALFORMED', requests: 0 });
    const nowhere = { ...native, userPoolId: '' };
    expect(await judge(nowhere, [], refusing)).toMatchObject({ verdict: 'EVENT_UNREADABLE', requests: 0 });
    expect(await judge({ ...native, request: {} }, [], refusing)).toStrictEqual({
      verdict: 'EVENT_UNREADABLE',
      requests: 0,
    });
  });

  it('names the error of the look-up', async () => {
    expect(await judge(native, [THROTTLED], refusing)).toMatchObject({
      verdict: 'THROTTLED',
      error: 'TooManyRequestsException',
      requests: 1,
    });
  });
});

it('names the provider as it is declared', async () => {
  expect(await judge(withAttributes(oidc, { email: undefined }))).toStrictEqual({
    verdict: 'EMAIL_ABSENT',
    provider: 'Descope',
    sub: undefined,
    requests: 0,
  });
  expect(await judge({ ...oidc, userPoolId: '' })).toStrictEqual({
    verdict: 'EVENT_UNREADABLE',
    provider: 'Descope',
    sub: undefined,
    requests: 0,
  });
  expect(await judge(oidc)).toStrictEqual({
    verdict: 'USER_NOT_FOUND',
    provider: 'Descope',
    sub: undefined,
    requests: 1,
  });
});

it.each([
  [{ enabled: false }, 'USER_DISABLED', 1],
  [{ status: 'UNCONFIRMED' }, 'USER_UNPROVEN', 2],
  [{}, 'LINKED', 3],
  [
    { identities: ['1', '2', '3', '4', '5'].map((userId) => ({ providerName: 'Okta', userId })) },
    'IDENTITY_LIMIT_REACHED',
    4,
  ],
])('names the user by sub: %j', async (changes, verdict, requests) => {
  pool.add('ann@example.com', { sub: SUB, ...changes });
  expect(await judge(oidc)).toStrictEqual({ verdict, provider: 'Descope', sub: SUB, requests });
});

it('names the user whose link the pool refuses', async () => {
  pool.add('ann@example.com', { sub: SUB });
  pool.addFederated('Descope', 'U2MixedCase01', 'old@example.com');
  expect(await judge(oidc)).toStrictEqual({ verdict: 'PROFILE_EXISTS', provider: 'Descope', sub: SUB, requests: 3 });
});

it('looks at the user again after "already linked"', async () => {
  pool.add('ann@example.com', { sub: SUB });
  pool.add('bob@example.com', { identities: [{ providerName: 'Descope', userId: 'U2MixedCase01' }] });
  expect(await judge(oidc)).toStrictEqual({ verdict: 'IDENTITY_TAKEN', provider: 'Descope', sub: SUB, requests: 4 });
  const failed = {
    verdict: 'THROTTLED',
    provider: 'Descope',
    sub: SUB,
    error: 'TooManyRequestsException',
    requests: 4,
  };
  expect(await judge(oidc, [undefined, undefined, undefined, THROTTLED])).toStrictEqual(failed);
});

it.each([
  [0, undefined],
  [1, SUB],
  [2, SUB],
])('names the error of call %d, and the user as far as one is known', async (index, sub) => {
  pool.add('ann@example.com', { sub: SUB });
  const failures = [...Array<undefined>(index).fill(undefined), THROTTLED];
  expect(await judge(oidc, failures)).toStrictEqual({
    verdict: 'THROTTLED',
    provider: 'Descope',
    sub,
    error: 'TooManyRequestsException',
    requests: index + 1,
  });
});

it.each([
  '',
  'ann@example.com',
  `${SUB}0`,
  `0${SUB}`,
  SUB.toUpperCase(),
  SUB.replace(/-/g, ''),
  `${SUB.slice(0, -1)}g`,
])('%j is no sub, and is not told', async (sub) => {
  pool.add('ann@example.com', { sub });
  expect(await judge(oidc)).toStrictEqual({ verdict: 'LINKED', provider: 'Descope', sub: undefined, requests: 3 });
});
