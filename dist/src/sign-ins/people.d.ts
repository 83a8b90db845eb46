import type { Federation } from '../model/federation';
import type { SignInCase, SignInUser } from './file';
/** What changes for a kind of sign-in between two specs. */
export type PeopleChange = 'shutOut' | 'letIn' | 'otherUser' | 'attributesLost' | 'attributesGained';
/** One kind of sign-in of which something changes, as a case for a file of sign-ins. */
interface Witness {
    readonly signIn: SignInCase;
    readonly users: Readonly<Record<string, SignInUser>>;
    /** What it comes to under the old spec and under the new one, in words. */
    readonly before: string;
    readonly now: string;
}
/** Something that changes for people. */
interface ChangedPeople {
    readonly change: PeopleChange;
    /** How many of the kinds that were tried it is so for. */
    readonly kinds: number;
    /** The first of them. */
    readonly witness: Witness;
}
/** What a change of a spec does to people. It is never called safe: what was tried is told, and what was not. */
export interface PeopleComparison {
    /** Kinds of sign-ins that were tried on both specs. */
    readonly tried: number;
    readonly changed: readonly ChangedPeople[];
    /** Why something could not be decided. */
    readonly undecided: readonly string[];
}
/**
 * Signs every kind of person in under two specs, starting from the same pool: provider, proven or unproven email, domain, who
 * is in the pool already, client, first and later sign-in.
 */
export declare function comparePeople(old: Federation, now: Federation): Promise<PeopleComparison>;
export {};
