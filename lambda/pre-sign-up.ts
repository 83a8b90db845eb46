import type { RefusalCode } from '../src/model/refusals';
import type { Clock } from './clock';
import { openCognito, type Environment } from './cognito';
import { link, type Conclusion } from './linking';
import { parsePolicy } from './policy';
import { openUserPool, type UserPool } from './user-pool';
import { messageOf, refusalFor, verdicts } from './verdicts';

/** Cognito waits 5 s for a trigger, its cold start included, and then lets the sign-in fail without a word of ours. */
const TIME_LIMIT_MS = 4500;

/** A sign-up that is not to happen. Cognito shows the message to the person. */
class SignUpRefused extends Error {
  override readonly name = 'SignUpRefused';
}

/** One line of the log; Lambda's JSON log format makes it the `message` of a line. Each value is of a closed set. */
interface LogLine extends Conclusion {
  readonly row: number | string;
  readonly outcome: 'proceeded' | 'refused';
  readonly refusal: RefusalCode | undefined;
  readonly requests: number;
  readonly ms: number;
}

/** What the function needs from outside. */
export interface Surroundings {
  readonly environment: Environment;
  readonly clock: Clock;
  readonly log: (line: LogLine) => void;
}

/** Handles one event: gives it back as it came, or throws. */
export type Handler = (event: unknown) => Promise<unknown>;

/**
 * Makes the handler of Cognito's pre sign-up trigger. It makes a first federated sign-in a second way into the native
 * user with the same proven email, where that is safe. See docs/linking.md.
 *
 * @returns a handler that returns the event as it came: nothing here confirms a user or verifies an address. It throws
 *   SignUpRefused, and nothing else.
 */
export function preSignUp({ environment, clock, log }: Surroundings): Handler {
  // Read once, so that every invocation of a running function goes by the same policy.
  const policy = parsePolicy(environment.LINKING_POLICY);
  const cognito = openCognito(environment, clock);

  return async (event) => {
    const start = clock.now();
    let pool: UserPool | undefined;
    let conclusion: Conclusion;
    try {
      conclusion = await link(event, policy, {
        openUserPool: (userPoolId) => (pool = openUserPool(cognito, clock, userPoolId, start + TIME_LIMIT_MS)),
        date: clock.date,
      });
    } catch {
      // A bug of ours. The error may quote the event, so that only its place in the rows is told.
      conclusion = { verdict: 'UNEXPECTED_ERROR' };
    }
    const refusal = refusalFor(conclusion.verdict, policy);
    log({
      verdict: conclusion.verdict,
      row: verdicts[conclusion.verdict].row,
      outcome: refusal === undefined ? 'proceeded' : 'refused',
      refusal,
      provider: conclusion.provider,
      sub: conclusion.sub,
      error: conclusion.error,
      requests: pool?.requests() ?? 0,
      ms: Math.round(clock.now() - start),
    });
    if (refusal !== undefined) throw new SignUpRefused(messageOf(refusal, policy));
    return event;
  };
}
