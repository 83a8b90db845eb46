/**
 * Codes with which the linking function refuses, as its log lines and messages carry them, each with who has to act.
 * The words that a person reads are the function's; a test compares the codes.
 */
export declare const REFUSALS: {
    /** How `afterLink: retry` succeeds. */
    readonly ACCOUNT_LINKED: "nobody";
    readonly ACCOUNT_DISABLED: "person";
    readonly EMAIL_DOMAIN_NOT_ALLOWED: "person";
    readonly EMAIL_IN_USE: "person";
    readonly EMAIL_NOT_USABLE: "person";
    /** Cognito refuses the link or the new user, and will refuse it again: something about the pool or the user is wrong. */
    readonly LINK_REFUSED: "setup";
    readonly NOT_INVITED: "person";
    readonly PROFILE_EXISTS: "person";
    /** The provider does not send an attribute that the pool requires. */
    readonly PROFILE_INCOMPLETE: "setup";
    readonly SIGN_IN_IN_PROGRESS: "person";
    readonly SIGN_IN_MISCONFIGURED: "setup";
    readonly SIGN_IN_REFUSED: "person";
    readonly SIGN_IN_UNAVAILABLE: "service";
    readonly TOO_MANY_IDENTITIES: "person";
};
/** What a refusal is about: one person, the set-up (somebody has to change it), or Cognito's availability. */
export type Cause = 'nobody' | 'person' | 'setup' | 'service';
export type RefusalCode = keyof typeof REFUSALS;
/** Every code that stands for a failure. */
export declare const REFUSAL_CODES: ("ACCOUNT_LINKED" | "ACCOUNT_DISABLED" | "EMAIL_DOMAIN_NOT_ALLOWED" | "EMAIL_IN_USE" | "EMAIL_NOT_USABLE" | "LINK_REFUSED" | "NOT_INVITED" | "PROFILE_EXISTS" | "PROFILE_INCOMPLETE" | "SIGN_IN_IN_PROGRESS" | "SIGN_IN_MISCONFIGURED" | "SIGN_IN_REFUSED" | "SIGN_IN_UNAVAILABLE" | "TOO_MANY_IDENTITIES")[];
