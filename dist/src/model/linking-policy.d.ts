import type { Federation } from './federation';
import type { RefusalCode } from './refusals';
/**
 * What the linking function is told by its one environment variable `LINKING_POLICY`, as JSON.
 * Written by the generator, read by the function; both compile against this file. An option that is absent is off.
 */
export interface LinkingPolicy {
    /** Every provider that the pool declares, linked or not: an event must be told apart from all of them. */
    readonly providers: readonly PolicyProvider[];
    readonly caseSensitiveUsernames: boolean;
    readonly whenUnsafe: 'separateUser' | 'reject';
    readonly whenNoMatch: 'createUser' | 'createNative' | 'reject';
    readonly linkInvitedUsers: boolean;
    readonly afterLink: 'continue' | 'retry';
    /** Refuses a self sign-up with an email that a user of a linked provider has. */
    readonly nativeSignUp?: 'refuseKnownEmail';
    /** How a native user is made; only with `whenNoMatch: createNative`. */
    readonly newUsers?: PolicyNewUsers;
    /** The words after a refusal's code, by code. */
    readonly messages?: Partial<Readonly<Record<RefusalCode, string>>>;
}
export interface PolicyProvider {
    /** Cognito's ProviderName in its declared casing. */
    readonly name: string;
    /** Absent: everybody whom the provider lets in. */
    readonly admission?: PolicyAdmission;
    /** Absent: the provider is declared but not in `accountLinking.providers`. */
    readonly link?: PolicyLink;
}
/** Only people with a trusted email of one of these domains may come in (`allowedEmailDomains`). */
export interface PolicyAdmission {
    /** Lower case. */
    readonly emailDomains: readonly string[];
    /** Whether the provider's mapping carries `email_verified`; it decides where the provider is not linked. */
    readonly emailVerifiedMapped: boolean;
}
export interface PolicyLink {
    readonly trustEmail: 'verifiedClaim' | 'attested';
    /** Whether the provider's mapping carries `email_verified`; unmapped, the event's value is Cognito's placeholder. */
    readonly emailVerifiedMapped: boolean;
    /** Whether the provider sends `email_verified` with every email, so that no older value stays next to a new email. */
    readonly emailVerifiedAlways?: boolean;
    /** Lower case; only with `attested`. */
    readonly emailDomains: readonly string[];
    /** The user pool attribute that carries the raw subject, with `custom:`. */
    readonly subjectAttribute: string;
}
/** What AdminCreateUser must be told in this pool. */
export interface PolicyNewUsers {
    /** Users sign in with their email, so that it is the name to create them with. */
    readonly emailIsUsername: boolean;
    /** Attributes that every user must have, next to `email`. */
    readonly requiredAttributes: readonly string[];
}
/** What the pre sign-up function is told of a federation. Without linking it lets everybody in whom no provider keeps out. */
export declare function linkingPolicyOf(federation: Federation): LinkingPolicy;
