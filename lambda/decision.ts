import type { LinkingPolicy, PolicyLink, PolicyProvider } from '../src/model/linking-policy';
import { asciiLowerCase } from './ascii';
import type { SignUp } from './event';
import { isRecord, parseJson } from './json';
import type { FoundUsers, PoolUser } from './user-pool';
import type { VerdictCode } from './verdicts';

/**
 * The decision: what an event, the users found and the policy say, row by row of docs/linking.md. No AWS, no clock and
 * no environment. Each function goes on where the one before it found nothing against a link.
 */

/** The end of the walk: what was found, and about which user of the pool. */
export interface Ruled {
  readonly verdict: VerdictCode;
  readonly user?: PoolUser | undefined;
}

/** What a trusted provider asserts: rows 2 to 8 found nothing against it. */
export interface Claim {
  readonly provider: LinkedProvider;
  /** Plain ASCII, lower case, safe between the double quotes of a filter. */
  readonly email: string;
  /** The provider's own id of the person, in its own casing. */
  readonly subject: string;
}

/** A provider of `accountLinking.providers`. */
export type LinkedProvider = PolicyProvider & { readonly link: PolicyLink };

/** The one native user with the claim's email. */
export interface Match {
  readonly match: PoolUser;
}

/** RFC 5321's longest path, less its angle brackets. */
const LONGEST_EMAIL = 254;

/** What Cognito takes as a user name: no white space, no control characters, no half of a surrogate pair. */
const USER_NAME = /^[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,128}$/u;

/** Row 2: the one declared provider whose name is the prefix of the user name. A subject may contain `_`. */
export function providerOf(userName: string, providers: readonly PolicyProvider[]): PolicyProvider | undefined {
  const [provider, another] = providers.filter(({ name }) => hasPrefix(userName, name));
  return another === undefined ? provider : undefined;
}

/** Rows 3 to 8: what the event alone says. */
export function judgeSignUp(signUp: SignUp, provider: PolicyProvider, policy: LinkingPolicy): Ruled | Claim {
  // Row 3.
  if (!isLinked(provider)) return { verdict: 'PROVIDER_NOT_LINKED' };
  // Row 4.
  const email = signUp.attributes.get('email');
  if (email === undefined) return { verdict: 'EMAIL_ABSENT' };
  // Row 5.
  if (!isPlainEmail(email)) return { verdict: 'EMAIL_MALFORMED' };
  const address = asciiLowerCase(email);
  switch (provider.link.trustEmail) {
    case 'verifiedClaim':
      // Row 6. Unmapped, the attribute is a placeholder of Cognito's and says nothing about the provider.
      if (!provider.link.emailVerifiedMapped || signUp.attributes.get('email_verified') !== 'true') {
        return { verdict: 'EMAIL_UNVERIFIED' };
      }
      break;
    case 'attested':
      // Row 7.
      if (!holdsDomain(provider.link, address)) return { verdict: 'EMAIL_DOMAIN_FOREIGN' };
      break;
  }
  // Row 8.
  const subject = subjectOf(signUp, provider, policy);
  if (subject === undefined) return { verdict: 'SUBJECT_MISMATCH' };
  return { provider, email: address, subject };
}

/** Rows 9 to 12: whether exactly one native user has the email. */
export function judgeFoundUsers(claim: Claim, found: FoundUsers, policy: LinkingPolicy): Ruled | Match {
  // Row 12 comes first: a federated user is no match for the rows below.
  const natives = found.users.filter((user) => hasEmail(user, claim.email) && !isFederated(user, policy));
  // Row 10, before row 9: it must not matter how many others there are.
  const disabled = natives.find((user) => !user.enabled);
  if (disabled !== undefined) return { verdict: 'USER_DISABLED', user: disabled };
  const [match, another] = natives;
  // Row 11, before row 9: what was not read may hold a match.
  if (another !== undefined || !found.complete) return { verdict: 'USERS_AMBIGUOUS' };
  // Row 9.
  if (match === undefined) return { verdict: 'USER_NOT_FOUND' };
  return { match };
}

/** Rows 9 to 17 on what the pool says of the one match itself: the search behind it may be out of date. */
export function judgeUser(claim: Claim, user: PoolUser | 'gone', policy: LinkingPolicy): Ruled | Match {
  // Rows 9 to 12.
  const found = judgeFoundUsers(claim, { users: user === 'gone' ? [] : [user], complete: true }, policy);
  if ('verdict' in found) return found;
  const { match } = found;
  // Row 13: whoever registered the address first did not prove that it is theirs.
  if (!LINKABLE_STATUSES.has(match.status) || match.attributes.get('email_verified') !== 'true') {
    return { verdict: 'USER_UNPROVEN', user: match };
  }
  // Row 14.
  if (match.status === 'FORCE_CHANGE_PASSWORD' && !policy.linkInvitedUsers)
    return { verdict: 'USER_INVITED', user: match };
  // Row 15.
  const identities = identitiesOf(match);
  if (identities === undefined) return { verdict: 'IDENTITIES_UNREADABLE', user: match };
  const ofThisProvider = identities.filter(({ providerName }) => isCalled(claim.provider, providerName));
  if (ofThisProvider.some(({ userId }) => userId !== claim.subject)) return { verdict: 'PROVIDER_TAKEN', user: match };
  // Row 16: a linked provider writes the user's email at each sign-in, so it may have put this one there.
  if (!identities.every(({ providerName }) => isTrustedFor(providerName, claim.email, policy))) {
    return { verdict: 'IDENTITY_UNTRUSTED', user: match };
  }
  // Row 17.
  if (ofThisProvider.length > 0) return { verdict: 'ALREADY_LINKED', user: match };
  return { match };
}

/** Row 19: after "already linked", whether it is this user who holds the identity. */
export function judgeExistingLink(claim: Claim, user: PoolUser | 'gone'): Ruled {
  if (user === 'gone') return { verdict: 'USER_GONE' };
  const held = identitiesOf(user)?.some(
    ({ providerName, userId }) => isCalled(claim.provider, providerName) && userId === claim.subject,
  );
  return { verdict: held === true ? 'LINK_CONFIRMED' : 'IDENTITY_TAKEN', user };
}

const LINKABLE_STATUSES: ReadonlySet<string> = new Set(['CONFIRMED', 'RESET_REQUIRED', 'FORCE_CHANGE_PASSWORD']);

function isLinked(provider: PolicyProvider): provider is LinkedProvider {
  return provider.link !== undefined;
}

function isPlainEmail(text: string): boolean {
  return (
    text.length <= LONGEST_EMAIL && /^[\x21-\x7E]+$/.test(text) && !/["\\]/.test(text) && /^[^@]+@[^@]+$/.test(text)
  );
}

/** Row 8: the raw subject, or undefined where attribute and user name do not speak of the same person. */
function subjectOf(signUp: SignUp, provider: LinkedProvider, policy: LinkingPolicy): string | undefined {
  const suffix = signUp.userName.slice(provider.name.length + 1);
  const subject =
    signUp.attributes.get(provider.link.subjectAttribute) ?? (policy.caseSensitiveUsernames ? suffix : '');
  if (subject === '' || !USER_NAME.test(`${provider.name}_${subject}`)) return undefined;
  const same = policy.caseSensitiveUsernames ? subject === suffix : asciiLowerCase(subject) === asciiLowerCase(suffix);
  return same ? subject : undefined;
}

function holdsDomain(link: PolicyLink, address: string): boolean {
  return link.emailDomains.includes(address.slice(address.indexOf('@') + 1));
}

function hasEmail(user: PoolUser, address: string): boolean {
  return asciiLowerCase(user.attributes.get('email') ?? '') === address;
}

/** Row 12: a password set on a federated profile hides its status, the name stays. */
function isFederated(user: PoolUser, policy: LinkingPolicy): boolean {
  return user.status === 'EXTERNAL_PROVIDER' || policy.providers.some(({ name }) => hasPrefix(user.username, name));
}

function hasPrefix(userName: string, providerName: string): boolean {
  return asciiLowerCase(userName).startsWith(`${asciiLowerCase(providerName)}_`);
}

function isCalled(provider: PolicyProvider, name: string): boolean {
  return asciiLowerCase(provider.name) === asciiLowerCase(name);
}

/**
 * Row 16: whether we would believe this email of the provider of an identity that is already there. A provider of
 * verified claims writes `email_verified` along with the email, so row 13 has seen what it says.
 */
function isTrustedFor(providerName: string, address: string, policy: LinkingPolicy): boolean {
  const declared = policy.providers.filter((provider) => isCalled(provider, providerName));
  return declared.length > 0 && declared.every((provider) => isLinked(provider) && couldAssert(provider, address));
}

function couldAssert({ link }: LinkedProvider, address: string): boolean {
  return link.trustEmail === 'attested' ? holdsDomain(link, address) : link.emailVerifiedMapped;
}

interface Identity {
  readonly providerName: string;
  readonly userId: string;
}

/** The attribute `identities`, a JSON text: empty where there is none, undefined where it cannot be read. */
function identitiesOf(user: PoolUser): readonly Identity[] | undefined {
  const text = user.attributes.get('identities');
  if (text === undefined) return [];
  const value = parseJson(text);
  return Array.isArray(value) && value.every(isIdentity) ? value : undefined;
}

function isIdentity(value: unknown): value is Identity {
  return isRecord(value) && typeof value.providerName === 'string' && typeof value.userId === 'string';
}
