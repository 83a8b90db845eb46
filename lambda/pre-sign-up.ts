import { link, type Conclusion } from './linking';
import { parsePolicy } from './policy';
import { openUserPool, type UserPool } from './user-pool';
import { refusalFor, refusals, verdicts, type RefusalCode } from './verdicts';

/** Cognito waits 5 s for a trigger, its cold start included, and then lets the sign-in fail without a word of ours. */
const TIME_LIMIT_MS = 4500;

/** Read once, so that every invocation of a running function goes by the same policy. */
const linkingPolicy = parsePolicy(process.env.LINKING_POLICY);

/** A sign-up that is not to happen. Cognito shows the message to the person. */
class SignUpRefused extends Error {
  override readonly name = 'SignUpRefused';

  constructor(refusal: RefusalCode) {
    super(`${refusal}: ${refusals[refusal]}`);
  }
}

/**
 * Cognito's pre sign-up trigger: makes a first federated sign-in a second way into the native user with the same
 * proven email, where that is safe. See docs/linking.md.
 *
 * @returns the event as it came: nothing here confirms a user or verifies an address.
 * @throws SignUpRefused, and nothing else.
 */
export async function handler(event: unknown): Promise<unknown> {
  const start = performance.now();
  let pool: UserPool | undefined;
  let conclusion: Conclusion;
  try {
    conclusion = await link(
      event,
      linkingPolicy,
      (userPoolId) => (pool = openUserPool(userPoolId, start + TIME_LIMIT_MS)),
    );
  } catch {
    // A bug of ours. The error may quote the event, so that only its place in the rows is told.
    conclusion = { verdict: 'UNEXPECTED_ERROR' };
  }
  const refusal = refusalFor(conclusion.verdict, linkingPolicy);
  // Lambda's JSON log format makes this object the `message` of one line.
  console.log({
    verdict: conclusion.verdict,
    row: verdicts[conclusion.verdict].row,
    outcome: refusal === undefined ? 'proceeded' : 'refused',
    refusal,
    provider: conclusion.provider,
    sub: conclusion.sub,
    error: conclusion.error,
    requests: pool?.requests() ?? 0,
    ms: Math.round(performance.now() - start),
  });
  if (refusal !== undefined) throw new SignUpRefused(refusal);
  return event;
}
