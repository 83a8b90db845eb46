/**
 * Codes with which the linking function refuses, as its log lines and messages carry them, each with who has to act.
 * The words that a person reads are the function's; a test compares the codes.
 */
export const REFUSALS = {
  /** How `afterLink: retry` succeeds. */
  ACCOUNT_LINKED: 'nobody',
  ACCOUNT_DISABLED: 'person',
  EMAIL_DOMAIN_NOT_ALLOWED: 'person',
  EMAIL_IN_USE: 'person',
  EMAIL_NOT_USABLE: 'person',
  /** Cognito refuses the link or the new user, and will refuse it again: something about the pool or the user is wrong. */
  LINK_REFUSED: 'setup',
  NOT_INVITED: 'person',
  PROFILE_EXISTS: 'person',
  /** The provider does not send an attribute that the pool requires. */
  PROFILE_INCOMPLETE: 'setup',
  SIGN_IN_IN_PROGRESS: 'person',
  SIGN_IN_MISCONFIGURED: 'setup',
  SIGN_IN_REFUSED: 'person',
  SIGN_IN_UNAVAILABLE: 'service',
  TOO_MANY_IDENTITIES: 'person',
} as const satisfies Readonly<Record<string, Cause>>;

/** What a refusal is about: one person, the set-up (somebody has to change it), or Cognito's availability. */
export type Cause = 'nobody' | 'person' | 'setup' | 'service';

export type RefusalCode = keyof typeof REFUSALS;

/** Every code that stands for a failure. */
export const REFUSAL_CODES = (Object.keys(REFUSALS) as RefusalCode[]).filter((code) => REFUSALS[code] !== 'nobody');
