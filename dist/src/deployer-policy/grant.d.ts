import type { Actions } from '../model/resources';
/**
 * What a role may do with some resources. Which actions there are comes from the table of resources; which of them take
 * an ARN, from AWS's service authorization reference: https://docs.aws.amazon.com/service-authorization/latest/reference/
 */
export interface Grant {
    /** Becomes the statement's id. Grants of several stacks that differ in their resources alone become one statement. */
    readonly sid: string;
    /** Actions that a plan calls, and so every apply. */
    readonly read: readonly string[];
    /** Actions that an apply calls besides. */
    readonly write: readonly string[];
    /** ARNs, or `*`; text of a spec within them has passed through `iamLiteral`. */
    readonly resources: readonly string[];
    readonly condition?: Condition;
}
/** Operator to condition key to the value, or the values, that it is compared with. */
export type Condition = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
/** Which half of a grant is wanted: a plan's, or all of it. */
export type Access = 'plan' | 'apply';
/** What an apply calls to make, change and delete resources of a type. */
export declare function writesOf({ create, update, delete: remove }: Actions): readonly string[];
