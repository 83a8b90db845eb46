import type { LinkingPolicy } from '../src/model/linking-policy';
import type { RefusalCode } from '../src/model/refusals';

/** What a verdict means, before the policy has its say. */
type Ruling =
  | 'pass' // not a sign-up that this function judges
  | 'noMatch' // nobody to link to: `whenNoMatch` decides, and where it would make a native user, none was called for
  | 'notLinkable' // linking would not be safe: `whenUnsafe` decides
  | 'linked' // the identity belongs to the user: `afterLink` decides
  | RefusalCode; // refused, whatever the policy says

/**
 * Every verdict, with its row in docs/linking.md. The codes are in the log and in the documentation: they are part of
 * the contract with operators.
 */
export const verdicts = {
  NOT_FEDERATED: { row: 1, ruling: 'pass' },
  SIGN_UP_ALLOWED: { row: '1a', ruling: 'pass' },
  EMAIL_IN_USE: { row: '1a', ruling: 'EMAIL_IN_USE' },
  SIGN_UP_AMBIGUOUS: { row: '1a', ruling: 'EMAIL_IN_USE' },
  SIGN_UP_EMAIL_MALFORMED: { row: '1a', ruling: 'EMAIL_NOT_USABLE' },
  PROVIDER_UNKNOWN: { row: 2, ruling: 'notLinkable' },
  EMAIL_DOMAIN_NOT_ALLOWED: { row: '3a', ruling: 'EMAIL_DOMAIN_NOT_ALLOWED' },
  PROVIDER_NOT_LINKED: { row: 3, ruling: 'noMatch' },
  EMAIL_ABSENT: { row: 4, ruling: 'noMatch' },
  EMAIL_MALFORMED: { row: 5, ruling: 'notLinkable' },
  EMAIL_UNVERIFIED: { row: 6, ruling: 'notLinkable' },
  EMAIL_DOMAIN_FOREIGN: { row: 7, ruling: 'notLinkable' },
  SUBJECT_MISMATCH: { row: 8, ruling: 'notLinkable' },
  SUBJECT_TOO_LONG: { row: '8a', ruling: 'notLinkable' },
  USER_NOT_FOUND: { row: 9, ruling: 'noMatch' },
  USER_CREATED: { row: 9, ruling: 'linked' },
  REQUIRED_ATTRIBUTE_ABSENT: { row: 9, ruling: 'PROFILE_INCOMPLETE' },
  CREATE_REFUSED: { row: 9, ruling: 'LINK_REFUSED' },
  USER_CONTESTED: { row: 9, ruling: 'SIGN_IN_IN_PROGRESS' },
  USER_DISABLED: { row: 10, ruling: 'ACCOUNT_DISABLED' },
  USERS_AMBIGUOUS: { row: 11, ruling: 'notLinkable' },
  USER_UNPROVEN: { row: 13, ruling: 'notLinkable' },
  USER_INVITED: { row: 14, ruling: 'notLinkable' },
  USER_BEING_MADE: { row: 14, ruling: 'SIGN_IN_IN_PROGRESS' },
  PROVIDER_TAKEN: { row: 15, ruling: 'notLinkable' },
  IDENTITIES_UNREADABLE: { row: 15, ruling: 'notLinkable' },
  IDENTITY_UNTRUSTED: { row: 16, ruling: 'notLinkable' },
  ALREADY_LINKED: { row: 17, ruling: 'linked' },
  LINKED: { row: 18, ruling: 'linked' },
  LINK_CONFIRMED: { row: 19, ruling: 'linked' },
  IDENTITY_TAKEN: { row: 19, ruling: 'notLinkable' },
  LINK_REFUSED: { row: '19a', ruling: 'LINK_REFUSED' },
  IDENTITY_LIMIT_REACHED: { row: 20, ruling: 'TOO_MANY_IDENTITIES' },
  PROFILE_EXISTS: { row: 20, ruling: 'PROFILE_EXISTS' },
  POLICY_UNREADABLE: { row: 21, ruling: 'SIGN_IN_MISCONFIGURED' },
  EVENT_UNREADABLE: { row: 21, ruling: 'SIGN_IN_UNAVAILABLE' },
  THROTTLED: { row: 21, ruling: 'SIGN_IN_UNAVAILABLE' },
  TIMED_OUT: { row: 21, ruling: 'SIGN_IN_UNAVAILABLE' },
  SERVICE_UNAVAILABLE: { row: 21, ruling: 'SIGN_IN_UNAVAILABLE' },
  ACCESS_DENIED: { row: 21, ruling: 'SIGN_IN_MISCONFIGURED' },
  ANSWER_UNREADABLE: { row: 21, ruling: 'SIGN_IN_UNAVAILABLE' },
  USER_GONE: { row: 21, ruling: 'SIGN_IN_UNAVAILABLE' },
  UNEXPECTED_ERROR: { row: 21, ruling: 'SIGN_IN_UNAVAILABLE' },
} as const satisfies Record<string, { readonly row: number | string; readonly ruling: Ruling }>;

export type VerdictCode = keyof typeof verdicts;

/**
 * What the person signing in reads. An application recognises the code in front and nothing else: Cognito wraps the
 * text ("PreSignUp failed with error ….") and promises no wording. It ends the sentence, so the last full stop is its.
 * The policy may have other words.
 */
export const refusals: Readonly<Record<RefusalCode, string>> = {
  ACCOUNT_LINKED: 'This sign-in now opens your existing account. Please sign in once more',
  ACCOUNT_DISABLED: 'This account is disabled. Please contact support',
  EMAIL_DOMAIN_NOT_ALLOWED: 'This sign-in is for the email addresses of certain domains only. Please use another one',
  EMAIL_IN_USE: 'There is already an account with this email address. Please sign in the way you did before',
  EMAIL_NOT_USABLE: 'This email address cannot be used here. Please register with another one',
  LINK_REFUSED: 'This sign-in cannot be connected to an account. Please contact support',
  NOT_INVITED: 'There is no account for this sign-in. Please ask for an invitation',
  PROFILE_EXISTS:
    'This sign-in already has a profile of its own. Please contact support to have that profile removed first',
  PROFILE_INCOMPLETE: 'This sign-in lacks something that an account here needs. Please contact support',
  SIGN_IN_IN_PROGRESS: 'Another sign-in with this email address is under way. Please try again in a minute',
  SIGN_IN_MISCONFIGURED: 'Signing in is not set up correctly. Please tell the owner of this application',
  SIGN_IN_REFUSED:
    'This sign-in cannot be connected to an account safely. Please sign in the way you did before, or contact support',
  SIGN_IN_UNAVAILABLE: 'Signing in does not work at the moment. Please try again in a minute',
  TOO_MANY_IDENTITIES:
    'This account already has as many ways to sign in as it can have. Please sign in with one of them and have another removed',
};

/**
 * What the policy makes of a verdict: the code to refuse the sign-up with, or undefined to let it go on.
 *
 * Every comparison names the open choice, so that a policy that is not there refuses.
 */
export function refusalFor(verdict: VerdictCode, policy: LinkingPolicy | undefined): RefusalCode | undefined {
  const { ruling } = verdicts[verdict];
  switch (ruling) {
    case 'pass':
      return undefined;
    case 'noMatch':
      return admitsStrangers(policy) ? undefined : 'NOT_INVITED';
    case 'notLinkable':
      // A separate user is a new profile too, and an invite-only pool gets none.
      return policy?.whenUnsafe === 'separateUser' && admitsStrangers(policy) ? undefined : 'SIGN_IN_REFUSED';
    case 'linked':
      // Row 22.
      return policy?.afterLink === 'continue' ? undefined : 'ACCOUNT_LINKED';
    default:
      return ruling;
  }
}

function admitsStrangers(policy: LinkingPolicy | undefined): boolean {
  return policy?.whenNoMatch === 'createUser' || policy?.whenNoMatch === 'createNative';
}

/** What the person reads: the code, and the policy's words or ours. */
export function messageOf(refusal: RefusalCode, policy: LinkingPolicy | undefined): string {
  return `${refusal}: ${policy?.messages?.[refusal] ?? refusals[refusal]}`;
}
