import type { Federation } from '../model/federation';
import { DEFAULTS } from '../spec/defaults';
import type { SignInCase, SignInExpectation, SignInsFile, SignInUser } from './file';
import { addUser, madeUpId, type SimulatedPool, type SimulatedUser } from './pool';
import { isToRetry, simulate, type SignInResult } from './simulate';

/** A sign-in and what it came to, twice where it was run twice. */
export interface RanSignIn {
  readonly signIn: SignInCase;
  readonly first: SignInResult;
  readonly second: SignInResult | undefined;
  /** What differs from `expect`, and of the second sign-in from the first; undefined where nothing is expected. */
  readonly differences: readonly Difference[] | undefined;
}

export interface Difference {
  readonly key: string;
  readonly expected: string;
  readonly actual: string;
}

/** Runs the sign-ins of a file in its order, each on the pool that the ones before it left. */
export async function runSignIns(federation: Federation, file: SignInsFile): Promise<readonly RanSignIn[]> {
  const start = poolOf(federation, file.users ?? {});
  let pool = start;
  const ran: RanSignIn[] = [];
  for (const signIn of file.signIns) {
    const first = await simulate(federation, (signIn.fresh ?? DEFAULTS.signInCase.fresh) ? start : pool, signIn);
    const isRepeated = (signIn.times ?? DEFAULTS.signInCase.times) > 1 && signIn.through !== 'COGNITO';
    const second = isRepeated ? await simulate(federation, first.pool, signIn) : undefined;
    pool = (second ?? first).pool;
    const differences =
      signIn.expect === undefined
        ? undefined
        : [...expectedDifferences(signIn.expect, first), ...secondDifferences(first, second)];
    ran.push({ signIn, first, second, differences });
  }
  return ran;
}

/** The pool with the users of the file. Native users with an email sign in with a name that Cognito makes up. */
export function poolOf({ userPool }: Federation, users: Readonly<Record<string, SignInUser>>): SimulatedPool {
  const emailIsUsername = userPool.kind === 'created' && userPool.signInWith.includes('email');
  return Object.entries(users).reduce<SimulatedPool>(
    (pool, [label, user]) =>
      addUser(pool, {
        label,
        username: user.username ?? (emailIsUsername ? madeUpId(2_000_000 + pool.made) : label),
        status: user.status ?? DEFAULTS.signInUser.status,
        enabled: user.enabled ?? DEFAULTS.signInUser.enabled,
        attributes: {
          ...user.attributes,
          ...(user.email !== undefined && { email: user.email }),
          ...(user.email !== undefined && {
            email_verified: String(user.emailVerified ?? DEFAULTS.signInUser.emailVerified),
          }),
        },
        identities: user.identities ?? [],
      }),
    { users: [], made: 0 },
  );
}

function expectedDifferences(expected: SignInExpectation, actual: SignInResult): readonly Difference[] {
  const { outcome, user, code, attributes = {} } = expected;
  return [
    ...difference('outcome', outcome, actual.outcome),
    ...difference('user', user, userWords(actual.user)),
    ...difference('code', code, actual.code ?? 'none'),
    ...Object.entries(attributes).flatMap(([attribute, value]) => {
      const profile = actual.user?.attributes ?? {};
      // The name is the file's own text, and may be one that every object has.
      const there = Object.hasOwn(profile, attribute) ? profile[attribute] : undefined;
      return (value ?? undefined) === there
        ? []
        : [{ key: `attributes.${attribute}`, expected: value ?? 'absent', actual: there ?? 'absent' }];
    }),
  ];
}

function difference(key: string, expected: string | undefined, actual: string): readonly Difference[] {
  return expected === undefined || expected === actual ? [] : [{ key, expected, actual }];
}

function userWords(user: SimulatedUser | undefined): string {
  return user === undefined ? 'nobody' : (user.label ?? 'a user whom the sign-in made');
}

/** The second sign-in is where federations break: it must end as the same user. */
function secondDifferences(first: SignInResult, second: SignInResult | undefined): readonly Difference[] {
  if (second === undefined) return [];
  if (first.outcome === 'error' || (first.outcome === 'refused' && !isToRetry(first)))
    return difference('second sign-in', first.outcome, second.outcome);
  if (second.outcome !== 'signedIn')
    return [{ key: 'second sign-in', expected: 'signedIn', actual: `${second.outcome}: ${second.says ?? ''}`.trim() }];
  if (first.user === undefined || first.user.sub === second.user?.sub) return [];
  return [{ key: 'second sign-in', expected: userWords(first.user), actual: userWords(second.user) }];
}
