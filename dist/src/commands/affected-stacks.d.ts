import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Federation } from '../model/federation';
/** A stack that a branch changes. */
interface AffectedStack {
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
/** The stacks of one state of a project. */
export interface ProjectState {
    readonly federations: readonly Federation[];
    /** By spec, the files that it is made of, relative to the folder. */
    readonly filesOf: (spec: string) => readonly string[];
    /** Whether a spec has errors: then the stacks are not known. */
    readonly isBroken: boolean;
    readonly diagnostics: readonly Diagnostic[];
    readonly sources: ReadonlyMap<string, string>;
}
/** Compares what the specs gave in one folder with what they give in another. */
export declare function affectedStacks(before: string | undefined, now: string, changedFiles: readonly string[]): Promise<Affected>;
/** What the specs of the app in a folder give. */
export declare function projectState(folder: string | undefined): ProjectState;
/** What some specs give. */
export declare function specsState(specFiles: readonly string[], folder: string): ProjectState;
export {};
