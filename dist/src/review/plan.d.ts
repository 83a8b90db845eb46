import { type State } from './value';
/** What Terraform will do to a resource. `unknown`: an action that this version does not know. */
type Action = 'no-op' | 'create' | 'read' | 'update' | 'delete' | 'replace' | 'forget' | 'unknown';
/** One resource of a plan, before and after. */
export interface ResourceChange {
    /** Within its module. */
    readonly address: string;
    /** Address of the module, such as `module.a`; empty: the root. */
    readonly module: string;
    readonly type: string;
    /** Name within its type. */
    readonly name: string;
    readonly action: Action;
    /** Address that the resource had before, where it moves. */
    readonly movedFrom: string | undefined;
    /** Whether it comes into the state by an import. */
    readonly imported: boolean;
    /** Undefined: is not there, or not known. */
    readonly before: State | undefined;
    readonly after: State | undefined;
    /** The arguments that force a replacement. */
    readonly replacedFor: readonly string[];
}
/** What a plan holds that reviews read. */
export interface Plan {
    /** Managed resources, in the plan's order: also those that do not change. */
    readonly changes: readonly ResourceChange[];
    /** What changed outside Terraform since the last run. */
    readonly drift: readonly ResourceChange[];
    /** Why Terraform itself does not call the plan whole. */
    readonly unfinished: readonly ('errored' | 'incomplete')[];
}
/** A plan, or why there is none. `version`: a format that this version does not know. */
export type ReadPlan = {
    readonly plan: Plan;
} | {
    readonly problem: 'not-json' | 'not-a-plan';
} | {
    readonly problem: 'version';
    readonly version: string;
};
/**
 * Reads what `terraform show -json PLAN` prints. The plan is hostile: whatever it holds, only what reviews understand is
 * taken, and values that are secret are hidden for good.
 * Source: https://developer.hashicorp.com/terraform/internals/json-format
 */
export declare function readPlan(text: string): ReadPlan;
export {};
