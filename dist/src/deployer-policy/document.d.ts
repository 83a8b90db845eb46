import type { Access, Condition, Grant } from './grant';
/** An IAM policy. */
export interface PolicyDocument {
    readonly Version: '2012-10-17';
    readonly Statement: readonly Statement[];
}
export interface Statement {
    readonly Sid: string;
    readonly Effect: 'Allow';
    readonly Action: readonly string[];
    readonly Resource: readonly string[];
    readonly Condition?: Condition;
}
/**
 * How many characters a managed policy may have; IAM does not count white space.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export declare const MAX_POLICY_LENGTH = 6144;
/**
 * The policies that grants come to, sorted: one, or as many as it takes for each to be short enough for IAM. A single
 * statement on a single resource is not split, so a text of a thousand wildcards can still make one too long.
 */
export declare function documentsOf(grants: readonly Grant[], access: Access): readonly PolicyDocument[];
/** A policy's length as IAM counts it, or a little more. */
export declare function policyLength(document: PolicyDocument): number;
/**
 * A policy as JSON text. IAM takes no characters beyond Latin-1 as they are, and a reader should see each one, so all
 * but printable ASCII is escaped.
 */
export declare function policyText(document: PolicyDocument): string;
