import { type PoolAnswers } from '../model/pool-answers';
/** What a spec is written for, besides the pool itself. */
export interface Target {
    /** Name of the stack. */
    readonly name: string;
    /** Undefined where the source does not tell it. */
    readonly region: string | undefined;
    /** The pool's id; undefined where the source does not tell it. */
    readonly poolId: string | undefined;
    /** Where an editor finds the schema. */
    readonly schema: string;
}
/** Something that is wrong with a line of a draft, counted from 1, in words. */
export interface LineError {
    readonly line: number;
    readonly message: string;
}
/** A spec that is written, and what of the pool it does not say because the format would not have it so. */
export interface Draft {
    readonly text: string;
    /** One sentence each. */
    readonly leftOut: readonly string[];
    /** Providers, clients, domains, groups and resource servers that the spec has. */
    readonly taken: Readonly<Record<'providers' | 'clients' | 'domains' | 'groups' | 'resourceServers', number>>;
}
/**
 * Writes a spec of a pool. A key that the format or a rule refuses is left out, with a comment: what a spec does not say of
 * something adopted stays as it is, so that leaving it out is always safe.
 *
 * @param check finds the errors of a text
 */
export declare function draftOf(answers: PoolAnswers, target: Target, check: (text: string) => readonly LineError[]): Draft;
