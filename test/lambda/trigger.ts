import type { LinkingPolicy } from '../../src/model/linking-policy';
import type { RefusalCode } from '../../src/model/refusals';
import { verdicts, refusals } from '../../lambda/verdicts';
import { policyOf, USER_POOL_ID } from './fixtures';
import { buildBundle, startFunction, type Bundle, type LinkingFunction } from './linking-function';
import { createUserPoolApi, type UserPoolApi } from './user-pool-api';
import { UserPoolModel, type ModelSettings } from './user-pool-model';

/** What a sign-up came to, as everybody outside sees it. */
export interface Judgement {
  readonly verdict: string;
  readonly row: number | string;
  /** The code that the person sees; undefined where the sign-up went on. */
  readonly refused: string | undefined;
  /** The calls that the pool received. */
  readonly calls: readonly string[];
  /** The one line of the log. */
  readonly log: Readonly<Record<string, unknown>>;
  /** By the test's clock, which stands still while the machine works. */
  readonly ms: number;
}

/** Holds each field to the values it can have: no field is left that could carry an email or a token. */
function expectNothingPersonal(
  log: Readonly<Record<string, unknown>>,
  providers: readonly string[],
  subs: readonly string[],
): void {
  const { verdict, row, outcome, refusal, provider, sub, error, requests, ms, ...others } = log;
  expect(others).toStrictEqual({});
  expect(Object.keys(verdicts)).toContain(verdict);
  expect(row).toBe(verdicts[verdict as keyof typeof verdicts].row);
  expect(['proceeded', 'refused']).toContain(outcome);
  expect([undefined, ...Object.keys(refusals)]).toContain(refusal);
  expect([undefined, ...providers]).toContain(provider);
  expect([undefined, ...subs]).toContain(sub);
  expect(String(error)).toMatch(/^(?:undefined|[A-Z][A-Za-z]+(?:Exception|Error))$/);
  expect([typeof requests, typeof ms]).toStrictEqual(['number', 'number']);
}

function declaredNames(policy: LinkingPolicy | string | undefined): readonly string[] {
  return typeof policy === 'object' ? policy.providers.map(({ name }) => name) : [];
}

/** The shipped bundle, wired to a pool as Cognito wires it. */
export interface Trigger {
  readonly pool: UserPoolModel;
  readonly api: UserPoolApi;
  readonly judge: (event: unknown, policy?: LinkingPolicy | string) => Promise<Judgement>;
  /** As `judge`, where the variable with the policy is missing. */
  readonly judgeWithoutPolicy: (event: unknown) => Promise<Judgement>;
  /** The code that the person sees; for invocations that run at the same time, whose calls cannot be told apart. */
  readonly invokeAlone: (event: unknown, policy: LinkingPolicy) => Promise<string | undefined>;
}

/** Starts the trigger before the first test of a file, empties its pool before each, and stops it after the last. */
export function useTrigger(settings: Partial<ModelSettings> = {}): Trigger {
  const pool = new UserPoolModel({
    userPoolId: USER_POOL_ID,
    providers: ['Descope', 'Entra', 'Google', 'Okta'],
    immutableAttributes: ['custom:immutable'],
    ...settings,
  });
  /** Whose time passes while an answer is late. */
  let invoked: LinkingFunction | undefined;
  const api = createUserPoolApi(pool, async (duration) => invoked?.pass(duration));
  const functions = new Map<string, LinkingFunction>();
  let bundle: Bundle;
  let endpoint: string;

  beforeAll(async () => {
    bundle = buildBundle();
    endpoint = await api.listen();
  });
  beforeEach(() => {
    pool.clear();
    api.reset();
  });
  afterAll(async () => {
    for (const running of functions.values()) running.stop();
    await api.close();
    bundle.remove();
  });

  async function functionFor(policy: LinkingPolicy | string | undefined): Promise<LinkingFunction> {
    const key = JSON.stringify([policy]);
    const running = functions.get(key) ?? (await startFunction(bundle, { policy, endpoint }));
    functions.set(key, running);
    return running;
  }

  async function judge(event: unknown, policy: LinkingPolicy | string | undefined): Promise<Judgement> {
    const running = await functionFor(policy);
    invoked = running;
    const text = typeof event === 'string' ? event : JSON.stringify(event);
    const before = api.requests.length;
    const subs = pool.users.map(({ sub }) => sub);
    const { returned, thrown, lines, timersLeft } = await running.invoke(text);

    // What holds of every invocation, whatever it came to.
    expect(lines).toHaveLength(1);
    const log = (JSON.parse(lines[0]!) as { message: Record<string, unknown> }).message;
    expectNothingPersonal(log, [...declaredNames(policy)], [...subs, ...pool.users.map(({ sub }) => sub)]);
    expect(running.output()).toBe('');
    expect(timersLeft).toBe(0);
    if (thrown === undefined) {
      expect(returned).toBe(JSON.stringify(JSON.parse(text)));
      expect(log.outcome).toBe('proceeded');
    } else {
      const refusal = log.refusal as RefusalCode;
      const words = typeof policy === 'object' ? policy.messages?.[refusal] : undefined;
      expect(thrown.name).toBe('SignUpRefused');
      expect(thrown.message).toBe(`${refusal}: ${words ?? refusals[refusal]}`);
      expect(log.outcome).toBe('refused');
    }
    expect(log.requests).toBe(api.requests.length - before);

    return {
      verdict: String(log.verdict),
      row: log.row as Judgement['row'],
      refused: thrown?.message.split(':')[0],
      calls: api.requests.slice(before).map(({ operation }) => operation),
      log,
      ms: Number(log.ms),
    };
  }

  return {
    pool,
    api,
    judge: (event, policy = policyOf()) => judge(event, policy),
    judgeWithoutPolicy: (event) => judge(event, undefined),
    async invokeAlone(event, policy) {
      const { thrown } = await (await functionFor(policy)).invoke(event);
      return thrown?.message.split(':')[0];
    },
  };
}
