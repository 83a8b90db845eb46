import type { LinkingPolicy } from '../../src/model/linking-policy';
import { verdicts, refusals } from '../../lambda/verdicts';
import { USER_POOL_ID } from './fixtures';
import { buildBundle, startFunction, type Bundle, type LinkingFunction } from './linking-function';
import { startUserPoolApi, type UserPoolApi } from './user-pool-api';
import { UserPoolModel } from './user-pool-model';

/** What a sign-up came to, as everybody outside sees it. */
export interface Judgement {
  readonly verdict: string;
  readonly row: number;
  /** The code that the person sees; undefined where the sign-up went on. */
  readonly refused: string | undefined;
  /** The calls that the pool received. */
  readonly calls: readonly string[];
  /** The one line of the log. */
  readonly log: Readonly<Record<string, unknown>>;
  readonly ms: number;
}

/** Holds each field to the values it can have: no field is left that could carry an email or a token. */
export function expectNothingPersonal(
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
  readonly judge: (event: unknown, policy: LinkingPolicy | string | undefined) => Promise<Judgement>;
  /** The code that the person sees; for invocations that run at the same time, whose calls cannot be told apart. */
  readonly invokeAlone: (event: unknown, policy: LinkingPolicy) => Promise<string | undefined>;
  readonly stop: () => Promise<void>;
}

export async function startTrigger(): Promise<Trigger> {
  const bundle: Bundle = buildBundle();
  const pool = new UserPoolModel({
    userPoolId: USER_POOL_ID,
    providers: ['Descope', 'Entra', 'Google', 'Okta'],
    immutableAttributes: ['custom:immutable'],
  });
  const api = await startUserPoolApi(pool);
  const functions = new Map<string, LinkingFunction>();

  async function functionFor(policy: LinkingPolicy | string | undefined): Promise<LinkingFunction> {
    const key = JSON.stringify([policy]);
    const running = functions.get(key) ?? (await startFunction(bundle, { policy, endpoint: api.url }));
    functions.set(key, running);
    return running;
  }

  return {
    pool,
    api,
    async judge(event, policy) {
      const running = await functionFor(policy);
      const text = typeof event === 'string' ? event : JSON.stringify(event);
      const before = api.requests.length;
      const subs = pool.users.map(({ sub }) => sub);
      const { returned, thrown, lines, ms } = await running.invoke(text);

      // What holds of every invocation, whatever it came to.
      expect(lines).toHaveLength(1);
      const log = (JSON.parse(lines[0]!) as { message: Record<string, unknown> }).message;
      expectNothingPersonal(log, [...declaredNames(policy)], [...subs, ...pool.users.map(({ sub }) => sub)]);
      expect(running.output()).toBe('');
      if (thrown === undefined) {
        expect(returned).toBe(JSON.stringify(JSON.parse(text)));
        expect(log.outcome).toBe('proceeded');
      } else {
        expect(thrown.name).toBe('SignUpRefused');
        expect(thrown.message).toBe(`${String(log.refusal)}: ${refusals[log.refusal as keyof typeof refusals]}`);
        expect(log.outcome).toBe('refused');
      }
      expect(log.requests).toBe(api.requests.length - before);

      return {
        verdict: String(log.verdict),
        row: Number(log.row),
        refused: thrown?.message.split(':')[0],
        calls: api.requests.slice(before).map(({ operation }) => operation),
        log,
        ms,
      };
    },
    async invokeAlone(event, policy) {
      const { thrown } = await (await functionFor(policy)).invoke(event);
      return thrown?.message.split(':')[0];
    },
    async stop() {
      for (const running of functions.values()) running.stop();
      await api.close();
      bundle.remove();
    },
  };
}
