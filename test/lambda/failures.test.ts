import { policyOf, withAttributes } from './fixtures';
import { readEvent } from './linking-function';
import { useTrigger, type Judgement } from './trigger';
import type { Operation } from '../../lambda/cognito';
import type { Fault } from './user-pool-api';

/** Row 21: whatever goes wrong, nobody is let through into a duplicate profile. */

const oidc = readEvent('oidc');
const OPERATIONS: readonly Operation[] = ['ListUsers', 'AdminGetUser', 'AdminLinkProviderForUser'];

const trigger = useTrigger();
const { pool, api } = trigger;
beforeEach(() => {
  pool.add('ann@example.com');
});

const judge = (event: unknown = oidc, policy = policyOf()): Promise<Judgement> => trigger.judge(event, policy);
const linked = (): boolean => pool.opens('Descope', 'U2MixedCase01') !== undefined;
const callsUpTo = (operation: Operation, times: number): readonly string[] => {
  const index = OPERATIONS.indexOf(operation);
  return [...OPERATIONS.slice(0, index), ...Array<string>(times).fill(operation)];
};

describe.each(OPERATIONS)('%s', (operation) => {
  it.each<[string, Fault, string]>([
    ['is throttled twice', { kind: 'error', code: 'TooManyRequestsException' }, 'THROTTLED'],
    ['is throttled by the account’s common limit', { kind: 'error', code: 'ThrottlingException' }, 'THROTTLED'],
    ['is throttled without a code', { kind: 'raw', status: 429, body: '' }, 'THROTTLED'],
    ['fails inside the service', { kind: 'error', code: 'InternalErrorException', status: 500 }, 'SERVICE_UNAVAILABLE'],
    [
      'is answered by something else',
      { kind: 'raw', status: 502, body: '<html>Bad gateway</html>' },
      'SERVICE_UNAVAILABLE',
    ],
    ['loses its connection', { kind: 'reset' }, 'SERVICE_UNAVAILABLE'],
    ['gets no answer', { kind: 'hang' }, 'TIMED_OUT'],
  ])('%s: tried once more, then refused', async (_title, fault, verdict) => {
    api.fail(operation, fault, fault);
    const judged = await judge();
    expect(judged).toMatchObject({ verdict, row: 21, refused: 'SIGN_IN_UNAVAILABLE', calls: callsUpTo(operation, 2) });
  });

  it.each<[string, Fault]>([
    ['is throttled', { kind: 'error', code: 'TooManyRequestsException' }],
    ['fails inside the service', { kind: 'error', code: 'InternalErrorException', status: 500 }],
    ['loses its connection', { kind: 'reset' }],
    ['gets no answer', { kind: 'hang' }],
  ])('%s once: the second try links', async (_title, fault) => {
    api.fail(operation, fault);
    const judged = await judge();
    expect(judged).toMatchObject({ verdict: 'LINKED', refused: undefined });
    expect(judged.calls).toStrictEqual(
      [...OPERATIONS, operation].sort((a, b) => OPERATIONS.indexOf(a) - OPERATIONS.indexOf(b)),
    );
    expect(linked()).toBe(true);
  });

  it.each<[string, Fault, string, string]>([
    ['is denied', { kind: 'error', code: 'AccessDeniedException' }, 'ACCESS_DENIED', 'SIGN_IN_MISCONFIGURED'],
    [
      'is denied as the API declares it',
      { kind: 'error', code: 'NotAuthorizedException' },
      'ACCESS_DENIED',
      'SIGN_IN_MISCONFIGURED',
    ],
    [
      'is denied by something in between',
      { kind: 'raw', status: 403, body: '<html/>' },
      'ACCESS_DENIED',
      'SIGN_IN_MISCONFIGURED',
    ],
    [
      'is signed with expired credentials',
      { kind: 'error', code: 'ExpiredTokenException' },
      'ACCESS_DENIED',
      'SIGN_IN_MISCONFIGURED',
    ],
    [
      'fails in a way nobody knows',
      { kind: 'error', code: 'ann@example.com' },
      'UNEXPECTED_ERROR',
      'SIGN_IN_UNAVAILABLE',
    ],
    ['fails without a word', { kind: 'raw', status: 400, body: '{}' }, 'UNEXPECTED_ERROR', 'SIGN_IN_UNAVAILABLE'],
    ['is redirected', { kind: 'raw', status: 302, body: '' }, 'UNEXPECTED_ERROR', 'SIGN_IN_UNAVAILABLE'],
    [
      'is answered with a page',
      { kind: 'raw', status: 200, body: '<html>Sign in</html>' },
      'ANSWER_UNREADABLE',
      'SIGN_IN_UNAVAILABLE',
    ],
  ])('%s: refused at once', async (_title, fault, verdict, refused) => {
    api.fail(operation, fault);
    expect(await judge()).toMatchObject({ verdict, row: 21, refused, calls: callsUpTo(operation, 1) });
    expect(linked()).toBe(false);
  });
});

it.each(['ListUsers', 'AdminGetUser'] as const)('%s is refused as such: refused at once', async (operation) => {
  for (const code of ['ResourceNotFoundException', 'InvalidParameterException']) {
    api.fail(operation, { kind: 'error', code });
    expect(await judge()).toMatchObject({
      verdict: 'UNEXPECTED_ERROR',
      row: 21,
      refused: 'SIGN_IN_UNAVAILABLE',
      calls: callsUpTo(operation, 1),
      log: { error: code },
    });
    api.reset();
  }
});

describe('an answer that cannot be read', () => {
  const user = { Username: 'u', Enabled: true, UserStatus: 'CONFIRMED' };
  const attributes = [
    { Name: 'email', Value: 'ann@example.com' },
    { Name: 'email_verified', Value: 'true' },
  ];

  it.each([
    ['no users', {}],
    ['users that are no list', { Users: 'ann@example.com' }],
    ['a user that is none', { Users: [null] }],
    ['a user without a name', { Users: [{ ...user, Username: undefined, Attributes: attributes }] }],
    ['a user with an empty name', { Users: [{ ...user, Username: '', Attributes: attributes }] }],
    ['a user whose name is no text', { Users: [{ ...user, Username: 5, Attributes: attributes }] }],
    ['a user neither enabled nor disabled', { Users: [{ ...user, Enabled: undefined, Attributes: attributes }] }],
    ['a user who is "true"', { Users: [{ ...user, Enabled: 'true', Attributes: attributes }] }],
    ['a user without attributes', { Users: [user] }],
    ['attributes that are no list', { Users: [{ ...user, Attributes: { email: 'ann@example.com' } }] }],
    ['an attribute without a name', { Users: [{ ...user, Attributes: [...attributes, { Value: 'x' }] }] }],
    [
      'an attribute twice',
      { Users: [{ ...user, Attributes: [...attributes, { Name: 'email', Value: 'bob@example.com' }] }] },
    ],
    ['a token that is no text', { Users: [], PaginationToken: 5 }],
  ])('ListUsers: %s', async (_title, answer) => {
    api.fail('ListUsers', { kind: 'rewrite', rewrite: () => answer });
    expect(await judge()).toMatchObject({
      verdict: 'ANSWER_UNREADABLE',
      row: 21,
      refused: 'SIGN_IN_UNAVAILABLE',
      calls: ['ListUsers'],
    });
  });

  it.each([
    ['nothing', {}],
    ['no attributes', { UserAttributes: undefined }],
    ['neither enabled nor disabled', { Enabled: undefined }],
    ['another user', { Username: 'somebody-else' }],
  ])('AdminGetUser: %s', async (title, changes) => {
    api.fail('AdminGetUser', {
      kind: 'rewrite',
      rewrite: (answer) => (title === 'nothing' ? {} : { ...answer, ...changes }),
    });
    expect(await judge()).toMatchObject({ verdict: 'ANSWER_UNREADABLE', row: 21, refused: 'SIGN_IN_UNAVAILABLE' });
    expect(linked()).toBe(false);
  });

  it('on a later page', async () => {
    pool.pageSizes = [1, 1];
    api.fail('ListUsers', { kind: 'delay', ms: 0 }, { kind: 'raw', status: 200, body: '{}' });
    expect(await judge()).toMatchObject({ verdict: 'ANSWER_UNREADABLE', calls: ['ListUsers', 'ListUsers'] });
  });

  it('from the look after "already linked"', async () => {
    api.fail('AdminLinkProviderForUser', {
      kind: 'error',
      code: 'InvalidParameterException',
      message: 'SourceUser is already linked to DestinationUser',
    });
    api.fail('AdminGetUser', { kind: 'delay', ms: 0 }, { kind: 'raw', status: 200, body: '{}' });
    expect(await judge()).toMatchObject({ verdict: 'ANSWER_UNREADABLE', refused: 'SIGN_IN_UNAVAILABLE' });
  });
});

describe('the user goes away', () => {
  it('before the link', async () => {
    api.fail('AdminLinkProviderForUser', {
      kind: 'meanwhile',
      run: () => {
        pool.clear();
      },
    });
    expect(await judge()).toMatchObject({ verdict: 'USER_GONE', row: 21, refused: 'SIGN_IN_UNAVAILABLE' });
  });

  it('before the look after "already linked"', async () => {
    api.fail('AdminLinkProviderForUser', {
      kind: 'error',
      code: 'InvalidParameterException',
      message: 'SourceUser is already linked to DestinationUser',
    });
    api.fail(
      'AdminGetUser',
      { kind: 'delay', ms: 0 },
      {
        kind: 'meanwhile',
        run: () => {
          pool.clear();
        },
      },
    );
    expect(await judge()).toMatchObject({ verdict: 'USER_GONE', row: 21, refused: 'SIGN_IN_UNAVAILABLE' });
  });
});

it.each(['InternalErrorException', 'LambdaThrottledException'])('the link call fails with %s', async (code) => {
  const fault: Fault = { kind: 'error', code, status: code.startsWith('Internal') ? 500 : 400 };
  api.fail('AdminLinkProviderForUser', fault, fault);
  expect(await judge()).toMatchObject({ row: 21, refused: 'SIGN_IN_UNAVAILABLE' });
});

it('a limit that another call reports is no identity limit', async () => {
  api.fail('ListUsers', { kind: 'error', code: 'LimitExceededException' });
  expect(await judge()).toMatchObject({ verdict: 'UNEXPECTED_ERROR', refused: 'SIGN_IN_UNAVAILABLE' });
});

it('a link whose answer is lost is found by the second try', async () => {
  api.fail('AdminLinkProviderForUser', { kind: 'answerLost' });
  const judged = await judge();
  expect(judged).toMatchObject({ verdict: 'LINK_CONFIRMED', row: 19, refused: undefined });
  expect(judged.calls).toStrictEqual([...OPERATIONS, 'AdminLinkProviderForUser', 'AdminGetUser']);
});

it('one retry in the whole invocation, not one per call', async () => {
  api.fail('ListUsers', { kind: 'error', code: 'TooManyRequestsException' });
  api.fail('AdminGetUser', { kind: 'error', code: 'TooManyRequestsException' });
  expect(await judge()).toMatchObject({ verdict: 'THROTTLED', calls: ['ListUsers', 'ListUsers', 'AdminGetUser'] });
});

it('the next invocation has a retry of its own', async () => {
  for (let invocation = 0; invocation < 2; invocation += 1) {
    api.fail('ListUsers', { kind: 'error', code: 'TooManyRequestsException' });
    expect((await judge()).refused).toBeUndefined();
  }
});

it('one connection serves the calls of several invocations', async () => {
  await judge();
  await judge();
  const sent = api.requests.map(({ connection }) => connection);
  expect(sent).toHaveLength(5);
  expect(new Set(sent).size).toBe(1);
});

it('an event without a pool is refused once a call is needed', async () => {
  for (const userPoolId of [undefined, null, 5, '', 'eu-central-1/x', '../x', 'x'.repeat(56)]) {
    expect(await judge({ ...oidc, userPoolId })).toMatchObject({
      verdict: 'EVENT_UNREADABLE',
      row: 21,
      refused: 'SIGN_IN_UNAVAILABLE',
      calls: [],
    });
  }
});

it.each([
  undefined,
  null,
  'x',
  5,
  [],
  {},
  { userAttributes: null },
  { userAttributes: [] },
  { userAttributes: 'email' },
])('an event with request %j is refused', async (request) => {
  expect(await judge({ ...oidc, request })).toMatchObject({
    verdict: 'EVENT_UNREADABLE',
    row: 21,
    refused: 'SIGN_IN_UNAVAILABLE',
    calls: [],
  });
});

it.each([null, 5, 'PreSignUp_ExternalProvider', true, [], [oidc]])(
  '%j, which is no event, is refused',
  async (event) => {
    expect(await trigger.judge(JSON.stringify(event), policyOf())).toMatchObject({
      verdict: 'EVENT_UNREADABLE',
      refused: 'SIGN_IN_UNAVAILABLE',
      calls: [],
    });
  },
);

it.each([undefined, '', '{', 'null', '[]', '{}', JSON.stringify({ ...policyOf(), whenUnsafe: 'link' })])(
  'with the policy %j every federated sign-up is refused',
  async (policy) => {
    for (const event of [
      oidc,
      { ...oidc, userName: 'google_1' },
      { ...oidc, request: {} },
      withAttributes(oidc, { email: undefined }),
    ]) {
      const judged = policy === undefined ? trigger.judgeWithoutPolicy(event) : trigger.judge(event, policy);
      expect(await judged).toMatchObject({
        verdict: 'POLICY_UNREADABLE',
        row: 21,
        refused: 'SIGN_IN_MISCONFIGURED',
        calls: [],
      });
    }
  },
);
