import type { LinkingPolicy } from '../src/model/linking-policy';
import { judgeExistingLink, judgeFoundUsers, judgeSignUp, judgeUser, providerOf, type Ruled } from './decision';
import { readSignUp } from './event';
import { isFailure, type Failure } from './failure';
import type { PoolUser, UserPool } from './user-pool';
import type { VerdictCode } from './verdicts';

/** What one sign-up came to. */
export interface Conclusion {
  readonly verdict: VerdictCode;
  /** The provider's declared name, where the user name tells it. */
  readonly provider?: string | undefined;
  /** The `sub` of the native user whom the verdict is about. */
  readonly sub?: string | undefined;
  /** The name of the error behind the verdict. */
  readonly error?: string | undefined;
}

/**
 * Walks the rows of docs/linking.md for one event and links where every one of them agrees.
 *
 * @param event the trigger's event as it came.
 * @param policy undefined where there is none that can be read.
 * @param openUserPool opens the event's pool; called only where somebody is to be looked up.
 */
export async function link(
  event: unknown,
  policy: LinkingPolicy | undefined,
  openUserPool: (userPoolId: string) => UserPool,
): Promise<Conclusion> {
  const signUp = readSignUp(event);
  // Row 1, before the policy: what is broken for federated sign-ups must not stop the others.
  if (signUp === 'notFederated') return { verdict: 'NOT_FEDERATED' };
  if (policy === undefined) return { verdict: 'POLICY_UNREADABLE' };
  if (signUp === 'unreadable') return { verdict: 'EVENT_UNREADABLE' };

  const declared = providerOf(signUp.userName, policy.providers);
  if (declared === undefined) return { verdict: 'PROVIDER_UNKNOWN' };
  const provider = declared.name;
  const ended = ({ verdict, user }: Ruled): Conclusion => ({ verdict, provider, sub: subOf(user) });
  // Row 21.
  const failed = ({ failure, error }: Failure, user?: PoolUser): Conclusion => ({
    verdict: failure,
    provider,
    sub: subOf(user),
    error,
  });

  const claim = judgeSignUp(signUp, declared, policy);
  if ('verdict' in claim) return ended(claim);
  if (signUp.userPoolId === undefined) return { verdict: 'EVENT_UNREADABLE', provider };
  const pool = openUserPool(signUp.userPoolId);

  const users = await pool.findByEmail(claim.email);
  if (isFailure(users)) return failed(users);
  const found = judgeFoundUsers(claim, users, policy);
  if ('verdict' in found) return ended(found);

  const user = await pool.readUser(found.match.username);
  if (isFailure(user)) return failed(user, found.match);
  const target = judgeUser(claim, user, policy);
  if ('verdict' in target) return ended(target);

  const answer = await pool.link(target.match.username, claim.provider.name, claim.subject);
  switch (answer) {
    case 'linked': // Row 18.
      return ended({ verdict: 'LINKED', user: target.match });
    case 'limitReached': // Row 20.
      return ended({ verdict: 'IDENTITY_LIMIT_REACHED', user: target.match });
    case 'profileExists': // Row 20.
      return ended({ verdict: 'PROFILE_EXISTS', user: target.match });
    case 'alreadyLinked': {
      // Row 19: the pool says the same where the identity sits on another user.
      const holder = await pool.readUser(target.match.username);
      return isFailure(holder) ? failed(holder, target.match) : ended(judgeExistingLink(claim, holder));
    }
    default:
      return failed(answer, target.match);
  }
}

/** The user's `sub`, for the log: nothing but a UUID passes as one. */
function subOf(user: PoolUser | undefined): string | undefined {
  const sub = user?.attributes.get('sub');
  return sub !== undefined && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sub) ? sub : undefined;
}
