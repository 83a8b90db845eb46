import type { Federation } from '../model/federation';
import { type PolicyDocument } from './document';
import type { Access } from './grant';
/** What one role needs. */
export interface RolePolicies {
    /** ARN of a role that a spec has Terraform assume; undefined for the role that Terraform is started as. */
    readonly role: string | undefined;
    /** Account of the role: twelve digits, or the placeholder. */
    readonly account: string;
    /** Names of the stacks that it is needed for, sorted. */
    readonly stacks: readonly string[];
    readonly documents: readonly PolicyDocument[];
}
/**
 * The least that each role needs to plan, or to plan and apply, exactly these stacks. First come the roles that
 * Terraform is started as, one for each account, then those that it assumes.
 */
export declare function deployerPolicies(federations: readonly Federation[], access: Access): readonly RolePolicies[];
