import type { LinkingPolicy } from '../src/model/linking-policy';

/** What a verdict means, before the policy has its say. */
type Ruling =
  | 'pass' // not a sign-up that this function judges
  | 'noMatch' // nobody to link to: `whenNoMatch` decides
  | 'notLinkable' // linking would not be safe: `whenUnsafe` decides
  | 'linked' // the identity belongs to the user: `afterLink` decides
  | RefusalCode; // refused, whatever the policy says

/**
 * Every verdict, with its row in docs/linking.md. The codes are in the log and in the documentation: they are part of
 * the contract with operators.
 */
export const verdicts = {
  NOT_FEDERATED: { row: 1, ruling: 'pass' },
  PROVIDER_UNKNOWN: { row: 2, ruling: 'notLinkable' },
  PROVIDER_NOT_LINKED: { row: 3, ruling: 'noMatch' },
  EMAIL_ABSENT: { row: 4, ruling: 'noMatch' },
  EMAIL_MALFORMED: { row: 5, ruling: 'notLinkable' },
  EMAIL_UNVERIFIED: { row: 6, ruling: 'notLinkable' },
  EMAIL_DOMAIN_FOREIGN: { row: 7, ruling: 'notLinkable' },
  SUBJECT_MISMATCH: { row: 8, ruling: 'notLinkable' },
  USER_NOT_FOUND: { row: 9, ruling: 'noMatch' },
  USER_DISABLED: { row: 10, ruling: 'ACCOUNT_DISABLED' },
  USERS_AMBIGUOUS: { row: 11, ruling: 'notLinkable' },
  USER_UNPROVEN: { row: 13, ruling: 'notLinkable' },
  USER_INVITED: { row: 14, ruling: 'notLinkable' },
  PROVIDER_TAKEN: { row: 15, ruling: 'notLinkable' },
  IDENTITIES_UNREADABLE: { row: 15, ruling: 'notLinkable' },
  IDENTITY_UNTRUSTED: { row: 16, ruling: 'notLinkable' },
  ALREADY_LINKED: { row: 17, ruling: 'linked' },
  LINKED: { row: 18, ruling: 'linked' },
  LINK_CONFIRMED: { row: 19, ruling: 'linked' },
  IDENTITY_TAKEN: { row: 19, ruling: 'notLinkable' },
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
} as const satisfies Record<string, { readonly row: number; readonly ruling: Ruling }>;

export type VerdictCode = keyof typeof verdicts;

/**
 * What the person signing in reads. An application recognises the code in front and nothing else: Cognito wraps the
 * text ("PreSignUp failed with error ….") and promises no wording. It ends the sentence, so the last full stop is its.
 */
export const refusals = {
  ACCOUNT_LINKED: 'This sign-in now opens your existing account. Please sign in once more',
  ACCOUNT_DISABLED: 'This account is disabled. Please contact support',
  SIGN_IN_REFUSED:
    'This sign-in cannot be connected to an account safely. Please sign in the way you did before, or contact support',
  NOT_INVITED: 'There is no account for this sign-in. Please ask for an invitation',
  TOO_MANY_IDENTITIES:
    'This account already has as many ways to sign in as it can have. Please sign in with one of them and have another removed',
  PROFILE_EXISTS:
    'This sign-in already has a profile of its own. Please contact support to have that profile removed first',
  SIGN_IN_MISCONFIGURED: 'Signing in is not set up correctly. Please tell the owner of this application',
  SIGN_IN_UNAVAILABLE: 'Signing in does not work at the moment. Please try again in a minute',
} as const;

export type RefusalCode = keyof typeof refusals;

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
      return policy?.whenNoMatch === 'createUser' ? undefined : 'NOT_INVITED';
    case 'notLinkable':
      // A separate user is a new profile too, and an invite-only pool gets none.
      return policy?.whenUnsafe === 'separateUser' && policy.whenNoMatch === 'createUser'
        ? undefined
        : 'SIGN_IN_REFUSED';
    case 'linked':
      // Row 22.
      return policy?.afterLink === 'continue' ? undefined : 'ACCOUNT_LINKED';
    default:
      return ruling;
  }
}
