import type { LinkingPolicy } from '../src/model/linking-policy';
import type { RefusalCode } from '../src/model/refusals';
/**
 * Every verdict, with its row in docs/linking.md. The codes are in the log and in the documentation: they are part of
 * the contract with operators.
 */
export declare const verdicts: {
    readonly NOT_FEDERATED: {
        readonly row: 1;
        readonly ruling: "pass";
    };
    readonly SIGN_UP_ALLOWED: {
        readonly row: "1a";
        readonly ruling: "pass";
    };
    readonly EMAIL_IN_USE: {
        readonly row: "1a";
        readonly ruling: "EMAIL_IN_USE";
    };
    readonly SIGN_UP_AMBIGUOUS: {
        readonly row: "1a";
        readonly ruling: "EMAIL_IN_USE";
    };
    readonly SIGN_UP_EMAIL_MALFORMED: {
        readonly row: "1a";
        readonly ruling: "EMAIL_NOT_USABLE";
    };
    readonly PROVIDER_UNKNOWN: {
        readonly row: 2;
        readonly ruling: "notLinkable";
    };
    readonly EMAIL_DOMAIN_NOT_ALLOWED: {
        readonly row: "3a";
        readonly ruling: "EMAIL_DOMAIN_NOT_ALLOWED";
    };
    readonly PROVIDER_NOT_LINKED: {
        readonly row: 3;
        readonly ruling: "noMatch";
    };
    readonly EMAIL_ABSENT: {
        readonly row: 4;
        readonly ruling: "noMatch";
    };
    readonly EMAIL_MALFORMED: {
        readonly row: 5;
        readonly ruling: "notLinkable";
    };
    readonly EMAIL_UNVERIFIED: {
        readonly row: 6;
        readonly ruling: "notLinkable";
    };
    readonly EMAIL_DOMAIN_FOREIGN: {
        readonly row: 7;
        readonly ruling: "notLinkable";
    };
    readonly SUBJECT_MISMATCH: {
        readonly row: 8;
        readonly ruling: "notLinkable";
    };
    readonly SUBJECT_TOO_LONG: {
        readonly row: "8a";
        readonly ruling: "notLinkable";
    };
    readonly USER_NOT_FOUND: {
        readonly row: 9;
        readonly ruling: "noMatch";
    };
    readonly USER_CREATED: {
        readonly row: 9;
        readonly ruling: "linked";
    };
    readonly REQUIRED_ATTRIBUTE_ABSENT: {
        readonly row: 9;
        readonly ruling: "PROFILE_INCOMPLETE";
    };
    readonly CREATE_REFUSED: {
        readonly row: 9;
        readonly ruling: "LINK_REFUSED";
    };
    readonly USER_CONTESTED: {
        readonly row: 9;
        readonly ruling: "SIGN_IN_IN_PROGRESS";
    };
    readonly USER_DISABLED: {
        readonly row: 10;
        readonly ruling: "ACCOUNT_DISABLED";
    };
    readonly USERS_AMBIGUOUS: {
        readonly row: 11;
        readonly ruling: "notLinkable";
    };
    readonly USER_UNPROVEN: {
        readonly row: 13;
        readonly ruling: "notLinkable";
    };
    readonly USER_INVITED: {
        readonly row: 14;
        readonly ruling: "notLinkable";
    };
    readonly USER_BEING_MADE: {
        readonly row: 14;
        readonly ruling: "SIGN_IN_IN_PROGRESS";
    };
    readonly PROVIDER_TAKEN: {
        readonly row: 15;
        readonly ruling: "notLinkable";
    };
    readonly IDENTITIES_UNREADABLE: {
        readonly row: 15;
        readonly ruling: "notLinkable";
    };
    readonly IDENTITY_UNTRUSTED: {
        readonly row: 16;
        readonly ruling: "notLinkable";
    };
    readonly ALREADY_LINKED: {
        readonly row: 17;
        readonly ruling: "linked";
    };
    readonly LINKED: {
        readonly row: 18;
        readonly ruling: "linked";
    };
    readonly LINK_CONFIRMED: {
        readonly row: 19;
        readonly ruling: "linked";
    };
    readonly IDENTITY_TAKEN: {
        readonly row: 19;
        readonly ruling: "notLinkable";
    };
    readonly LINK_REFUSED: {
        readonly row: "19a";
        readonly ruling: "LINK_REFUSED";
    };
    readonly IDENTITY_LIMIT_REACHED: {
        readonly row: 20;
        readonly ruling: "TOO_MANY_IDENTITIES";
    };
    readonly PROFILE_EXISTS: {
        readonly row: 20;
        readonly ruling: "PROFILE_EXISTS";
    };
    readonly POLICY_UNREADABLE: {
        readonly row: 21;
        readonly ruling: "SIGN_IN_MISCONFIGURED";
    };
    readonly EVENT_UNREADABLE: {
        readonly row: 21;
        readonly ruling: "SIGN_IN_UNAVAILABLE";
    };
    readonly THROTTLED: {
        readonly row: 21;
        readonly ruling: "SIGN_IN_UNAVAILABLE";
    };
    readonly TIMED_OUT: {
        readonly row: 21;
        readonly ruling: "SIGN_IN_UNAVAILABLE";
    };
    readonly SERVICE_UNAVAILABLE: {
        readonly row: 21;
        readonly ruling: "SIGN_IN_UNAVAILABLE";
    };
    readonly ACCESS_DENIED: {
        readonly row: 21;
        readonly ruling: "SIGN_IN_MISCONFIGURED";
    };
    readonly ANSWER_UNREADABLE: {
        readonly row: 21;
        readonly ruling: "SIGN_IN_UNAVAILABLE";
    };
    readonly USER_GONE: {
        readonly row: 21;
        readonly ruling: "SIGN_IN_UNAVAILABLE";
    };
    readonly UNEXPECTED_ERROR: {
        readonly row: 21;
        readonly ruling: "SIGN_IN_UNAVAILABLE";
    };
};
export type VerdictCode = keyof typeof verdicts;
/**
 * What the person signing in reads. An application recognises the code in front and nothing else: Cognito wraps the
 * text ("PreSignUp failed with error ….") and promises no wording. It ends the sentence, so the last full stop is its.
 * The policy may have other words.
 */
export declare const refusals: Readonly<Record<RefusalCode, string>>;
/**
 * What the policy makes of a verdict: the code to refuse the sign-up with, or undefined to let it go on.
 *
 * Every comparison names the open choice, so that a policy that is not there refuses.
 */
export declare function refusalFor(verdict: VerdictCode, policy: LinkingPolicy | undefined): RefusalCode | undefined;
/** What the person reads: the code, and the policy's words or ours. */
export declare function messageOf(refusal: RefusalCode, policy: LinkingPolicy | undefined): string;
