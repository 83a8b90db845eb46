import type { UserPool } from '../../lambda/user-pool';
/** A user of the simulated pool. */
export interface SimulatedUser {
    /** The name that the file of sign-ins gives to the user; undefined for one whom a sign-in has made. */
    readonly label: string | undefined;
    readonly username: string;
    readonly sub: string;
    readonly status: string;
    readonly enabled: boolean;
    /** Without `sub` and `identities`. All values are texts, as Cognito stores them. */
    readonly attributes: Readonly<Record<string, string>>;
    readonly identities: readonly Identity[];
}
/** An identity that signs in to a user. */
export interface Identity {
    readonly provider: string;
    readonly subject: string;
}
/** Who is in a pool at one moment. Values: a sign-in makes another pool of it. */
export interface SimulatedPool {
    readonly users: readonly SimulatedUser[];
    /** How many users have been made, so that each gets ids of its own, the same in every run. */
    readonly made: number;
}
/** What of a pool's settings the linking function's calls meet. */
export interface PoolSettings {
    readonly immutableAttributes: readonly string[];
    readonly emailIsUsername: boolean;
}
/** A `sub` or a name that Cognito would make up: the same in every run. */
export declare function madeUpId(number: number): string;
export declare function addUser(pool: SimulatedPool, user: Omit<SimulatedUser, 'sub'>): SimulatedPool;
export declare function replaceUser(pool: SimulatedPool, username: string, change: Partial<SimulatedUser>): SimulatedPool;
/** The pool as the linking function calls it, and how it is after the calls. */
export interface CalledPool {
    readonly userPool: UserPool;
    readonly after: () => SimulatedPool;
}
/** Answers the four calls of the linking function from the model. Source of each answer: facts of the Cognito API. */
export declare function callablePool(before: SimulatedPool, { immutableAttributes, emailIsUsername }: PoolSettings): CalledPool;
/** Whether identities hold this one: linked ones match byte for byte. */
export declare function holds(identities: readonly Identity[], { provider, subject }: Identity): boolean;
export declare function isNative({ status }: SimulatedUser): boolean;
