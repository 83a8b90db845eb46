import type { LinkingPolicy, PolicyNewUsers } from '../src/model/linking-policy';
import {
  isMadeFor,
  judgeFoundUsers,
  judgeKnownEmail,
  judgeNativeSignUp,
  judgeRefusedLink,
  judgeSignUp,
  judgeUser,
  newUserAttributes,
  providerOf,
  type Claim,
  type Match,
  type Ruled,
} from './decision';
import { readSignUp, type SignUp } from './event';
import { isFailure, type Failure } from './failure';
import { anotherUserName, unknownPassword, userNameFor } from './new-user';
import type { CreateAnswer, PoolUser, UserPool } from './user-pool';
import type { VerdictCode } from './verdicts';

/** What one sign-up came to. */
export interface Conclusion {
  readonly verdict: VerdictCode;
  /** The provider's declared name, where the user name tells it. */
  readonly provider?: string | undefined;
  /** The `sub` of the user whom the verdict is about. */
  readonly sub?: string | undefined;
  /** The code of the error behind the verdict. */
  readonly error?: string | undefined;
}

/** What the walk needs from outside. */
export interface Surroundings {
  /** Opens the event's pool; called only where somebody is to be looked up. */
  readonly openUserPool: (userPoolId: string) => UserPool;
  /** The time of day. */
  readonly date: () => Date;
}

/** The end of the walk: a verdict, or a call that failed (row 21), perhaps about a user. */
type End = Ruled | (Failure & { readonly user?: PoolUser | undefined });

/**
 * Walks the rows of docs/linking.md for one event, and links, or makes a user to link to, where every one of them agrees.
 *
 * @param event the trigger's event as it came.
 * @param policy undefined where there is none that can be read.
 */
export async function link(
  event: unknown,
  policy: LinkingPolicy | undefined,
  surroundings: Surroundings,
): Promise<Conclusion> {
  const signUp = readSignUp(event);
  if (signUp === 'other') return { verdict: 'NOT_FEDERATED' };
  const kind = 'unreadable' in signUp ? signUp.unreadable : signUp.kind;
  // Row 1, before the policy: what is broken for federated sign-ups must not stop the others.
  if (kind === 'native' && policy?.nativeSignUp === undefined) return { verdict: 'NOT_FEDERATED' };
  if (policy === undefined) return { verdict: 'POLICY_UNREADABLE' };
  if ('unreadable' in signUp) return { verdict: 'EVENT_UNREADABLE' };
  if (signUp.kind === 'native') return concluded(await walkNative(signUp, policy, surroundings));

  const provider = providerOf(signUp.userName, policy.providers);
  // Row 2.
  if (provider === undefined) return { verdict: 'PROVIDER_UNKNOWN' };
  const claim = judgeSignUp(signUp, provider, policy);
  const end = 'verdict' in claim ? claim : await openAndWalk(signUp, claim, policy, surroundings);
  return { ...concluded(end), provider: provider.name };
}

/** Row 1a. */
async function walkNative(signUp: SignUp, policy: LinkingPolicy, { openUserPool }: Surroundings): Promise<End> {
  const judged = judgeNativeSignUp(signUp, policy);
  if ('verdict' in judged) return judged;
  if (signUp.userPoolId === undefined) return { verdict: 'EVENT_UNREADABLE' };
  const users = await openUserPool(signUp.userPoolId).findByEmail(judged.email);
  return isFailure(users) ? users : judgeKnownEmail(judged.email, users, policy);
}

async function openAndWalk(
  signUp: SignUp,
  claim: Claim,
  policy: LinkingPolicy,
  { openUserPool, date }: Surroundings,
): Promise<End> {
  const { userPoolId } = signUp;
  if (userPoolId === undefined) return { verdict: 'EVENT_UNREADABLE' };
  return walkFederated({ signUp, claim, policy, userPoolId, pool: openUserPool(userPoolId), date });
}

interface FederatedSignUp extends Pick<Surroundings, 'date'> {
  readonly signUp: SignUp;
  readonly claim: Claim;
  readonly policy: LinkingPolicy;
  readonly userPoolId: string;
  readonly pool: UserPool;
}

/** Rows 9 to 20 for a claim that could be linked. */
async function walkFederated({ signUp, claim, policy, userPoolId, pool, date }: FederatedSignUp): Promise<End> {
  const target = await findMatch();
  if ('match' in target) return linkTo(target.match, 'LINKED');
  const newUsers = policy.whenNoMatch === 'createNative' ? policy.newUsers : undefined;
  return isMissing(target) && newUsers !== undefined ? makeUser(newUsers) : target;

  /** Rows 9 to 17. */
  async function findMatch(): Promise<End | Match> {
    const users = await pool.findByEmail(claim.email);
    if (isFailure(users)) return users;
    const found = judgeFoundUsers(claim, users, policy);
    return 'match' in found ? judge(await pool.readUser(found.match.username), found.match) : found;
  }

  function judge(user: PoolUser | 'gone' | Failure, searched?: PoolUser): End | Match {
    if (isFailure(user)) return { ...user, user: searched };
    return judgeUser(claim, user, policy, date().getTime() / 1000);
  }

  /** `whenNoMatch: createNative`. */
  async function makeUser({ emailIsUsername, requiredAttributes }: PolicyNewUsers): Promise<End> {
    const attributes = newUserAttributes(claim, signUp, requiredAttributes);
    if ('verdict' in attributes) return attributes;
    const create = (username: string): Promise<CreateAnswer | Failure> =>
      pool.createUser({ username, attributes, temporaryPassword: unknownPassword() });

    const name = emailIsUsername ? claim.sentEmail : userNameFor(userPoolId, claim.email);
    const made = await create(name);
    if (made !== 'nameTaken' && made !== 'aliasTaken') return linkToMade(made);
    // Somebody was faster, or the search is behind: it may be this very person. The name's holder is never out of date.
    const byAlias = emailIsUsername || made === 'aliasTaken';
    let holder = judge(await (byAlias ? pool.readUserByAlias(claim.email) : pool.readUser(name)));
    if (isMissing(holder)) holder = await findMatch();
    if ('match' in holder) return linkTo(holder.match, 'LINKED');
    if (!isMissing(holder)) return holder;
    // The name is a stranger's. It can be worked out, so it must not be what decides whether somebody gets in.
    return linkToMade(emailIsUsername ? made : await create(anotherUserName()));
  }

  async function linkToMade(made: CreateAnswer | Failure): Promise<End> {
    if (made === 'nameTaken') return { verdict: 'USER_CONTESTED' };
    if (made === 'aliasTaken' || made === 'refused') return { verdict: 'CREATE_REFUSED' };
    if (isFailure(made)) return made;
    return isMadeFor(claim, made) ? linkTo(made, 'USER_CREATED') : { verdict: 'ANSWER_UNREADABLE', user: made };
  }

  /** Rows 18 to 20. */
  async function linkTo(user: PoolUser, linked: 'LINKED' | 'USER_CREATED'): Promise<End> {
    const answer = await pool.link(user.username, claim.provider.name, claim.subject);
    switch (answer) {
      case 'linked':
        return { verdict: linked, user };
      case 'profileExists':
        return { verdict: 'PROFILE_EXISTS', user };
      case 'alreadyLinked':
      case 'limitReached':
      case 'refused': {
        // The identity may be on another user, or this very link was made by a call that ran at the same time.
        const holder = await pool.readUser(user.username);
        return isFailure(holder) ? { ...holder, user } : judgeRefusedLink(claim, holder, answer);
      }
      default:
        return { ...answer, user };
    }
  }
}

function isMissing(end: End | Match): boolean {
  return 'verdict' in end && end.verdict === 'USER_NOT_FOUND';
}

function concluded(end: End): Conclusion {
  return isFailure(end)
    ? { verdict: end.failure, sub: subOf(end.user), error: end.error }
    : { verdict: end.verdict, sub: subOf(end.user) };
}

/** The user's `sub`, for the log: nothing but a UUID passes as one. */
function subOf(user: PoolUser | undefined): string | undefined {
  const sub = user?.attributes.get('sub');
  return sub !== undefined && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sub) ? sub : undefined;
}
