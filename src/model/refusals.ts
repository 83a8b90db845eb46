/**
 * Codes with which the linking function refuses a sign-in, as its log lines and messages carry them; a test holds the
 * list against the function. `ACCOUNT_LINKED` is not among them: it is how `afterLink: retry` succeeds.
 */
export const REFUSAL_CODES = [
  'ACCOUNT_DISABLED',
  'NOT_INVITED',
  'PROFILE_EXISTS',
  'SIGN_IN_MISCONFIGURED',
  'SIGN_IN_REFUSED',
  'SIGN_IN_UNAVAILABLE',
  'TOO_MANY_IDENTITIES',
] as const;
