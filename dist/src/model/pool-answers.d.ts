import { type JsonObject, type JsonValue } from '../document/json';
/**
 * What AWS answers about one user pool, in the shapes of its API, whatever the source was. Nothing is checked: every member may
 * be missing, or of another type than AWS gives it.
 * Source: Cognito API, DescribeUserPool and the other calls that are named.
 */
export interface PoolAnswers {
    /** DescribeUserPool, UserPool. */
    readonly pool: JsonObject;
    /** GetUserPoolMfaConfig; undefined where the source does not show it. */
    readonly mfa: JsonObject | undefined;
    /** DescribeIdentityProvider, IdentityProvider, of each. */
    readonly providers: readonly JsonObject[];
    /** DescribeUserPoolClient, UserPoolClient, of each. */
    readonly clients: readonly JsonObject[];
    /** DescribeUserPoolDomain, DomainDescription, of each. */
    readonly domains: readonly JsonObject[];
    /** ListGroups, Groups. */
    readonly groups: readonly JsonObject[];
    /** ListResourceServers, ResourceServers. */
    readonly resourceServers: readonly JsonObject[];
}
/** A source that cannot be imported: each sentence says what is wrong, and what to do. */
export interface Refused {
    readonly problems: readonly string[];
}
/** The key of an object that stands for a value which a variable of Terraform gives; its value is the variable's name. */
export declare const VARIABLE = "$variable";
/** The key of an object that stands for a value which the source does not tell; its value is what the source has there. */
export declare const UNTOLD = "$untold";
/** The member, where it is a text that is not empty. */
export declare function textOf(object: JsonObject | undefined, key: string): string | undefined;
/** The member, where it is a list of texts and not empty. */
export declare function textsOf(object: JsonObject | undefined, key: string): readonly string[] | undefined;
export declare function numberOf(object: JsonObject | undefined, key: string): number | undefined;
export declare function flagOf(object: JsonObject | undefined, key: string): boolean | undefined;
export declare function objectOf(object: JsonObject | undefined, key: string): JsonObject | undefined;
/** The objects of a list; what else it holds is left out. */
export declare function objectsOf(object: JsonObject | undefined, key: string): readonly JsonObject[];
export declare function isList(value: JsonValue | undefined): value is readonly JsonValue[];
/** The member, where the object has it itself and it is not null. */
export declare function memberOf(object: JsonObject | undefined, key: string): JsonValue | undefined;
