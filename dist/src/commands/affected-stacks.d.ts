import type { Diagnostic } from '../diagnostics/diagnostic';
/** A stack that a branch changes. */
export interface AffectedStack {
    readonly stack: string;
    /** The spec; of a deleted stack the one that gave it. */
    readonly spec: string;
    readonly environment?: string;
    readonly change: 'added' | 'changed' | 'deleted';
    /** Why, as sentences. */
    readonly reasons: readonly string[];
}
/** What a branch changes, or what keeps that from being known. */
export type Affected = {
    readonly stacks: readonly AffectedStack[];
} | {
    readonly diagnostics: readonly Diagnostic[];
    readonly sources: ReadonlyMap<string, string>;
};
/** Compares what the specs gave in one folder with what they give in another. */
export declare function affectedStacks(before: string | undefined, now: string, changedFiles: readonly string[]): Promise<Affected>;
