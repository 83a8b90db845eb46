import { policyOf } from './fixtures';
import { readEvent } from './linking-function';
import { useTrigger, type Judgement } from './trigger';
import type { Fault } from './user-pool-api';

/** Cognito gives a trigger five seconds: the one limit of the product that a test measures. */

const oidc = readEvent('oidc');
/** What Cognito waits for a trigger. */
const TRIGGER_LIMIT_MS = 5000;
/** The function waits a second for each call: this is slow, and leaves a busy machine time to answer. */
const SLOW_MS = 800;
/** As slow as a call may be. On a busy machine it is given up instead; either way the time must do. */
const SLOWEST_MS = 990;

const trigger = useTrigger();
const { pool, api } = trigger;
beforeEach(() => {
  pool.add('ann@example.com');
});

const judge = (): Promise<Judgement> => trigger.judge(oidc, policyOf());

it('every call slow, one throttle and its retry: linked inside the trigger’s limit', async () => {
  api.fail(
    'ListUsers',
    { kind: 'delayedError', ms: SLOW_MS, code: 'TooManyRequestsException' },
    { kind: 'delay', ms: SLOW_MS },
  );
  api.fail('AdminGetUser', { kind: 'delay', ms: SLOW_MS });
  api.fail('AdminLinkProviderForUser', { kind: 'delay', ms: SLOW_MS });
  const judged = await judge();
  expect(judged).toMatchObject({
    verdict: 'LINKED',
    calls: ['ListUsers', 'ListUsers', 'AdminGetUser', 'AdminLinkProviderForUser'],
  });
  expect(judged.ms).toBeLessThan(TRIGGER_LIMIT_MS);
});

it('the longest way with every call at its slowest, one throttle and its retry: answered inside the trigger’s limit', async () => {
  api.fail(
    'ListUsers',
    { kind: 'delayedError', ms: SLOWEST_MS, code: 'TooManyRequestsException' },
    { kind: 'delay', ms: SLOWEST_MS },
  );
  api.fail('AdminGetUser', { kind: 'delay', ms: SLOWEST_MS }, { kind: 'delay', ms: SLOWEST_MS });
  const already = { code: 'InvalidParameterException', message: 'SourceUser is already linked to DestinationUser' };
  api.fail('AdminLinkProviderForUser', { kind: 'delayedError', ms: SLOWEST_MS, ...already });
  const judged = await judge();
  expect(judged).toMatchObject({ verdict: 'TIMED_OUT', refused: 'SIGN_IN_UNAVAILABLE' });
  expect(judged.ms).toBeLessThan(TRIGGER_LIMIT_MS);
});

it('a link whose answer is too late is found by the next sign-in', async () => {
  api.fail('AdminLinkProviderForUser', { kind: 'answerLost' }, { kind: 'hang' });
  expect(await judge()).toMatchObject({ verdict: 'TIMED_OUT', refused: 'SIGN_IN_UNAVAILABLE' });
  expect(await judge()).toMatchObject({ verdict: 'ALREADY_LINKED', refused: undefined });
});

it('five slow pages end before the limit', async () => {
  pool.pageSizes = [1, 0, 0, 0, 0, 0];
  api.fail('ListUsers', ...Array<Fault>(6).fill({ kind: 'delay', ms: 950 }));
  const judged = await judge();
  expect(judged).toMatchObject({ verdict: 'TIMED_OUT', refused: 'SIGN_IN_UNAVAILABLE' });
  expect(judged.ms).toBeLessThan(TRIGGER_LIMIT_MS);
});

it('half an answer is none', async () => {
  api.fail('ListUsers', { kind: 'stall' }, { kind: 'stall' });
  expect(await judge()).toMatchObject({
    verdict: 'TIMED_OUT',
    refused: 'SIGN_IN_UNAVAILABLE',
    calls: ['ListUsers', 'ListUsers'],
  });
});

it('a call that was given up leaves no connection behind', async () => {
  api.fail('ListUsers', { kind: 'hang' });
  await judge();
  expect(new Set(api.requests.map(({ connection }) => connection)).size).toBe(2);
  while ((await api.openConnections()) > 1) await new Promise((resolve) => setTimeout(resolve, 50));
});
