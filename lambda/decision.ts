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

/** What a trusted provider asserts: rows 2 to 8a found nothing against it. */
export interface Claim {
  readonly provider: LinkedProvider;
  /** Plain ASCII, lower case, safe between the double quotes of a filter. */
  readonly email: string;
  /** The email as the provider sent it. */
  readonly sentEmail: string;
  /** The provider's own id of the person, in its own casing. */
  readonly subject: string;
}

/** A provider of `accountLinking.providers`. */
type LinkedProvider = PolicyProvider & { readonly link: PolicyLink };

/** The one native user with the claim's email. */
export interface Match {
  readonly match: PoolUser;
}

/** RFC 5321's longest path, less its angle brackets. */
const LONGEST_EMAIL = 254;

/** What Cognito accepts as a user name: no white space, no control characters, no half of a surrogate pair. */
const USER_NAME = /^[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,128}$/u;

/** What AdminLinkProviderForUser accepts for provider, attribute and value together. Source: aws-sdk-js-v3 issue 6985. */
const LONGEST_LINK = 128;

/** How long after a user was made its maker may still be about to link it: an invocation ends within 5 s. */
const MAKING_SECONDS = 10;

/** Row 2: the one declared provider whose name is the prefix of the user name. A subject may contain `_`. */
export function providerOf(userName: string, providers: readonly PolicyProvider[]): PolicyProvider | undefined {
  const [provider, another] = providers.filter(({ name }) => hasPrefix(userName, name));
  return another === undefined ? provider : undefined;
}

/** Row 1a: the address to look for before somebody registers natively. */
export function judgeNativeSignUp(signUp: SignUp, policy: LinkingPolicy): Ruled | { readonly email: string } {
  const email = policy.nativeSignUp === 'refuseKnownEmail' ? signUp.attributes.get('email') : undefined;
  if (email === undefined) return { verdict: 'NOT_FEDERATED' };
  return isPlainEmail(email) ? { email: asciiLowerCase(email) } : { verdict: 'SIGN_UP_EMAIL_MALFORMED' };
}

/** Row 1a: whether one of the users found came through a provider whose emails we trust. */
export function judgeKnownEmail(email: string, found: FoundUsers, policy: LinkingPolicy): Ruled {
  const known = found.users.find((user) => hasEmail(user, email) && isOfLinkedProvider(user, policy));
  if (known !== undefined) return { verdict: 'EMAIL_IN_USE', user: known };
  // What was not read may hold one.
  return { verdict: found.complete ? 'SIGN_UP_ALLOWED' : 'SIGN_UP_AMBIGUOUS' };
}

/** Rows 3a to 8a: what the event alone says. */
export function judgeSignUp(signUp: SignUp, provider: PolicyProvider, policy: LinkingPolicy): Ruled | Claim {
  const sentEmail = signUp.attributes.get('email');
  const email = sentEmail !== undefined && isPlainEmail(sentEmail) ? asciiLowerCase(sentEmail) : undefined;
  // Row 3a, whatever comes after it.
  if (provider.admission !== undefined) {
    const trusted = email !== undefined && distrust(provider, provider.admission, email, signUp) === undefined;
    if (!trusted || !holdsDomain(provider.admission, email)) return { verdict: 'EMAIL_DOMAIN_NOT_ALLOWED' };
  }
  // Row 3.
  if (!isLinked(provider)) return { verdict: 'PROVIDER_NOT_LINKED' };
  // Row 4.
  if (sentEmail === undefined) return { verdict: 'EMAIL_ABSENT' };
  // Row 5.
  if (email === undefined) return { verdict: 'EMAIL_MALFORMED' };
  // Rows 6 and 7.
  const untrusted = distrust(provider, provider.link, email, signUp);
  if (untrusted !== undefined) return { verdict: untrusted };
  // Row 8.
  const subject = subjectOf(signUp, provider, policy);
  if (subject === undefined) return { verdict: 'SUBJECT_MISMATCH' };
  // Row 8a.
  if (`${provider.name}Cognito_Subject${subject}`.length > LONGEST_LINK) return { verdict: 'SUBJECT_TOO_LONG' };
  return { provider, email, sentEmail, subject };
}

/** Rows 9 to 12: whether exactly one native user has the email. */
export function judgeFoundUsers(claim: Claim, found: FoundUsers, policy: LinkingPolicy): Ruled | Match {
  const holders = found.users.filter((user) => hasEmail(user, claim.email) && user.status !== 'EXTERNAL_PROVIDER');
  // Row 10, before row 9: it must not matter how many others there are, nor what the user is called.
  const disabled = holders.find((user) => !user.enabled);
  if (disabled !== undefined) return { verdict: 'USER_DISABLED', user: disabled };
  // Row 12 comes before those that count.
  const [match, another] = holders.filter((user) => !hasPrefixOfOne(user.username, policy.providers));
  // Row 11, before row 9: what was not read may hold a match.
  if (another !== undefined || !found.complete) return { verdict: 'USERS_AMBIGUOUS' };
  // Row 9.
  if (match === undefined) return { verdict: 'USER_NOT_FOUND' };
  return { match };
}

/**
 * Rows 9 to 17 on what the pool says of the one match itself: the search behind it may be out of date.
 *
 * @param now the time of day in seconds of Unix time.
 */
export function judgeUser(claim: Claim, user: PoolUser | 'gone', policy: LinkingPolicy, now: number): Ruled | Match {
  // Rows 9 to 12.
  const found = judgeFoundUsers(claim, { users: user === 'gone' ? [] : [user], complete: true }, policy);
  if ('verdict' in found) return found;
  const { match } = found;
  // Row 13: the person who registered the address first did not prove that it is theirs.
  if (!LINKABLE_STATUSES.has(match.status) || match.attributes.get('email_verified') !== 'true') {
    return { verdict: 'USER_UNPROVEN', user: match };
  }
  const identities = identitiesOf(match);
  // Row 14.
  if (match.status === 'FORCE_CHANGE_PASSWORD' && !mayLinkInvited(claim, match, identities ?? [], policy)) {
    const underWay = isMadeBySignUp(match, policy) && now - (match.createdAt ?? 0) < MAKING_SECONDS;
    return { verdict: underWay ? 'USER_BEING_MADE' : 'USER_INVITED', user: match };
  }
  // Row 15.
  if (identities === undefined) return { verdict: 'IDENTITIES_UNREADABLE', user: match };
  const ofThisProvider = identities.filter(({ providerName }) => isCalled(claim.provider, providerName));
  if (ofThisProvider.some(({ userId }) => userId !== claim.subject)) return { verdict: 'PROVIDER_TAKEN', user: match };
  // Row 16: a linked provider writes the user's email at each sign-in, so it may have put this one there.
  if (!identities.every((identity) => isTrustedFor(identity, claim, policy))) {
    return { verdict: 'IDENTITY_UNTRUSTED', user: match };
  }
  // Row 17.
  if (ofThisProvider.length > 0) return { verdict: 'ALREADY_LINKED', user: match };
  return { match };
}

/** What a refused link turns out to be, once the user was read again: rows 19, 19a and 20. */
export function judgeRefusedLink(
  claim: Claim,
  user: PoolUser | 'gone',
  refusal: 'alreadyLinked' | 'limitReached' | 'refused',
): Ruled {
  if (user === 'gone') return { verdict: 'USER_GONE' };
  const held = identitiesOf(user)?.some((identity) => isIdentityOf(claim, identity));
  return { verdict: held === true ? 'LINK_CONFIRMED' : VERDICT_OF_REFUSAL[refusal], user };
}

const VERDICT_OF_REFUSAL = {
  alreadyLinked: 'IDENTITY_TAKEN',
  limitReached: 'IDENTITY_LIMIT_REACHED',
  refused: 'LINK_REFUSED',
} as const;

/** The attributes of the native user to make for a claim, or why none can be made. */
export function newUserAttributes(
  claim: Claim,
  signUp: SignUp,
  requiredAttributes: readonly string[],
): Ruled | ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const name of requiredAttributes) {
    const value = signUp.attributes.get(name);
    if (value === undefined || value === '') return { verdict: 'REQUIRED_ATTRIBUTE_ABSENT' };
    attributes.set(name, value);
  }
  // Last, so that nothing above takes their place: the claim is what was judged.
  return attributes
    .set('email', claim.sentEmail)
    .set('email_verified', 'true')
    .set(claim.provider.link.subjectAttribute, claim.subject);
}

/** Whether a user whom the pool describes as just made is the one for this claim. */
export function isMadeFor(claim: Claim, user: PoolUser): boolean {
  return hasEmail(user, claim.email) && user.attributes.get('email_verified') === 'true';
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

/** Rows 6 and 7: why the email is not believed; undefined where it is. A provider that is not linked is judged by its claim. */
function distrust(
  { link }: PolicyProvider,
  { emailVerifiedMapped }: { readonly emailVerifiedMapped: boolean },
  address: string,
  { attributes }: SignUp,
): 'EMAIL_UNVERIFIED' | 'EMAIL_DOMAIN_FOREIGN' | undefined {
  if (link?.trustEmail === 'attested') return holdsDomain(link, address) ? undefined : 'EMAIL_DOMAIN_FOREIGN';
  // Unmapped, the attribute is a placeholder of Cognito's and says nothing about the provider.
  return emailVerifiedMapped && attributes.get('email_verified') === 'true' ? undefined : 'EMAIL_UNVERIFIED';
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

function holdsDomain({ emailDomains }: { readonly emailDomains: readonly string[] }, address: string): boolean {
  return emailDomains.includes(address.slice(address.indexOf('@') + 1));
}

function hasEmail(user: PoolUser, address: string): boolean {
  return asciiLowerCase(user.attributes.get('email') ?? '') === address;
}

/** Row 12: a password set on a federated profile hides its status, the name stays. */
function hasPrefixOfOne(userName: string, providers: readonly PolicyProvider[]): boolean {
  return providers.some(({ name }) => hasPrefix(userName, name));
}

/**
 * Row 1a: a profile of a provider that others run could carry any email, and must not keep the email's owner out.
 * A native user with linked identities is none: its name is no provider's.
 */
function isOfLinkedProvider(user: PoolUser, policy: LinkingPolicy): boolean {
  return hasPrefixOfOne(user.username, policy.providers.filter(isLinked));
}

function hasPrefix(userName: string, providerName: string): boolean {
  return asciiLowerCase(userName).startsWith(`${asciiLowerCase(providerName)}_`);
}

function isCalled(provider: PolicyProvider, name: string): boolean {
  return asciiLowerCase(provider.name) === asciiLowerCase(name);
}

/**
 * Row 14: an invited user never proved the mailbox. That is no matter where the team says so, where a trusted provider
 * signs in to the user already, or where this function made the user for this very identity and could not link it.
 */
function mayLinkInvited(claim: Claim, user: PoolUser, identities: readonly Identity[], policy: LinkingPolicy): boolean {
  return (
    policy.linkInvitedUsers ||
    identities.some((identity) => isTrustedFor(identity, claim, policy)) ||
    (policy.whenNoMatch === 'createNative' &&
      user.attributes.get(claim.provider.link.subjectAttribute) === claim.subject)
  );
}

/** Row 14: whether this function made the user, for whichever identity. An administrator's user has no subject. */
function isMadeBySignUp(user: PoolUser, policy: LinkingPolicy): boolean {
  return (
    policy.whenNoMatch === 'createNative' &&
    policy.providers.filter(isLinked).some(({ link }) => (user.attributes.get(link.subjectAttribute) ?? '') !== '')
  );
}

/**
 * Row 16: whether we would believe this email of the provider of an identity that is already there. A provider of
 * verified claims that always sends `email_verified` writes it along with the email, so row 13 has seen what it says.
 * One that may leave it out can change the email next to an older "true".
 */
function isTrustedFor({ providerName }: Identity, claim: Claim, policy: LinkingPolicy): boolean {
  const declared = policy.providers.filter((provider) => isCalled(provider, providerName));
  return declared.length > 0 && declared.every((provider) => isLinked(provider) && couldAssert(provider, claim));
}

function couldAssert(provider: LinkedProvider, claim: Claim): boolean {
  const { link } = provider;
  if (link.trustEmail === 'attested') return holdsDomain(link, claim.email);
  return link.emailVerifiedMapped && (link.emailVerifiedAlways === true || isCalled(claim.provider, provider.name));
}

interface Identity {
  readonly providerName: string;
  readonly userId: string;
}

function isIdentityOf(claim: Claim, { providerName, userId }: Identity): boolean {
  return isCalled(claim.provider, providerName) && userId === claim.subject;
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
