import type { JsonObject } from '../document/json';
import { type Danger, type ReviewCode } from './codes';
import { type Sentence } from './sentence';
/** What a difference does to the people whom it is so for. */
export type PeopleChange = 'lost' | 'gained' | 'otherUser' | 'attributes';
/** A kind of sign-in of which something changes. */
export interface PeopleWitness {
    readonly change: PeopleChange;
    /** How many of the kinds that were tried it is so for. This one is the first of them. */
    readonly kinds: number;
    /** Name of the provider. */
    readonly through: string;
    /** Key of the app client. */
    readonly client: string;
    /** As in a file of sign-ins. */
    readonly users: JsonObject;
    /** As in a file of sign-ins. */
    readonly signIn: JsonObject;
    readonly before: PeopleOutcome;
    readonly after: PeopleOutcome;
    /** `users` and `signIn` as lines of YAML. */
    readonly lines: readonly string[];
}
/** What a sign-in comes to, as `test` gives it. */
export interface PeopleOutcome {
    readonly outcome: string;
    /** Absent for nobody, and for a user whom the sign-in makes. */
    readonly user?: string;
    /** Of a refusal. */
    readonly code?: string;
    /** What Cognito would say, with `error`. */
    readonly says?: string;
    /** The profile afterwards. */
    readonly attributes: Readonly<Record<string, string>>;
    /** What of it the app finds in its ID token. */
    readonly idToken: Readonly<Record<string, string>>;
}
/** What sign-ins under the old spec and the new one have shown. */
export interface PeopleFound {
    /** Kinds of sign-ins that were tried. */
    readonly tried: number;
    /** The worst first. */
    readonly witnesses: readonly PeopleWitness[];
    /** What they do not decide. */
    readonly undecided: readonly Sentence[];
}
/** What changes for the people of a stack. It is never called safe. */
export interface PeopleAnswer extends Omit<PeopleFound, 'undecided'> {
    readonly answer: 'same' | 'changed' | 'undecided';
    /** What is not decided; empty with `same`. */
    readonly reasons: readonly Sentence[];
}
/** The danger of a difference. */
export declare const DANGER_OF_CHANGE: Readonly<Record<PeopleChange, Danger>>;
/** Nothing was tried. */
export declare function undecided(...reasons: readonly Sentence[]): PeopleAnswer;
/** Nothing changes at all. */
export declare const UNCHANGED: PeopleAnswer;
/**
 * What sign-ins have shown, against what the plan does: a plan that takes something away is not outweighed by sign-ins that stay
 * the same.
 *
 * @param codes those of the plan's findings
 */
export declare function peopleAnswer({ tried, witnesses, undecided: open }: PeopleFound, codes: readonly ReviewCode[]): PeopleAnswer;
