import type { JsonObject } from '../../src/document/json';
import type { SignInUser } from '../../src/sign-ins/file';
import { runSignIns } from '../../src/sign-ins/run';
import { loadSpec } from '../load/load-spec';
import { people, type Login } from './people';

/** What `test` says of a sign-in: compared with what the browser, the emulator and the running function made of the same one. */
export interface Simulated {
  readonly outcome: string;
  /** Of the function, at the first sign-in and at the second; undefined where it does not run. */
  readonly verdicts: readonly (string | undefined)[];
  readonly code: string | undefined;
  /** Whether the first sign-in and the second end as the user who was there before. */
  readonly isNative: readonly boolean[];
}

/** Runs a person's sign-in to the example through the simulation, with that native user in the pool. */
export async function simulated(login: Login, native?: Omit<SignInUser, 'email'>): Promise<Simulated> {
  const [federation] = loadSpec('examples/descope/federation.yaml').federations;
  if (federation === undefined) throw new Error('the example has errors');
  const claims = people[login] as unknown as JsonObject;
  const [ran] = await runSignIns(federation, {
    version: 1,
    spec: 'federation.yaml',
    users: native === undefined ? {} : { native: { email: people[login].email, emailVerified: true, ...native } },
    signIns: [{ name: login, through: 'Descope', claims }],
  });
  const both = ran === undefined ? [] : [ran.first, ...(ran.second === undefined ? [] : [ran.second])];
  return {
    outcome: ran?.first.outcome ?? '',
    verdicts: both.map(({ steps }) => steps.find(({ verdict }) => verdict !== undefined)?.verdict),
    code: ran?.first.code,
    isNative: both.map(({ user }) => user?.label === 'native'),
  };
}
