import type { Clock } from './clock';
import { type Cognito } from './cognito';
import { type Failure } from './failure';
/** A user as the pool describes it. */
export interface PoolUser {
    /** The Username: where users sign in with their email it is a UUID, never the email. */
    readonly username: string;
    readonly enabled: boolean;
    /** Empty where the pool names none. */
    readonly status: string;
    /** When the user was made, in seconds of Unix time; undefined where the pool does not say. */
    readonly createdAt: number | undefined;
    readonly attributes: ReadonlyMap<string, string>;
}
export interface FoundUsers {
    readonly users: readonly PoolUser[];
    /** False where the pool has more pages than are read. */
    readonly complete: boolean;
}
/** A user to make. */
interface NewUser {
    /** A name, or the email where users sign in with it. */
    readonly username: string;
    readonly attributes: ReadonlyMap<string, string>;
    /** Nobody learns it. Without one, a pool with passwordless sign-in would make a user who is CONFIRMED. */
    readonly temporaryPassword: string;
}
/**
 * What became of the link call. All but the first are the pool's refusals that the decision has rows for; `refused` is
 * one that no repetition changes.
 */
export type LinkAnswer = 'linked' | 'alreadyLinked' | 'limitReached' | 'profileExists' | 'refused';
/** What became of a user to make: the user, or why the pool refused. */
export type CreateAnswer = PoolUser
/** Another user has the name, or the email where it is an alias. */
 | 'nameTaken' | 'aliasTaken'
/** No repetition changes it: the pool does not accept a value. */
 | 'refused';
/** The pool as one invocation sees it. Every failure is a value. */
export interface UserPool {
    /** Every user with this email in any letter case, disabled and federated ones included. Eventually consistent. */
    readonly findByEmail: (email: string) => Promise<FoundUsers | Failure>;
    /** The user of exactly this Username. */
    readonly readUser: (username: string) => Promise<PoolUser | 'gone' | Failure>;
    /** The user whom the pool finds under this email as an alias. The caller compares the email. */
    readonly readUserByAlias: (email: string) => Promise<PoolUser | 'gone' | Failure>;
    readonly createUser: (user: NewUser) => Promise<CreateAnswer | Failure>;
    readonly link: (username: string, providerName: string, subject: string) => Promise<LinkAnswer | Failure>;
    /** How many requests were sent so far, the repeated one included. */
    readonly requests: () => number;
}
/**
 * Opens the pool for one invocation.
 *
 * @param deadline when every call must be over, in milliseconds of `clock.now()`.
 */
export declare function openUserPool(cognito: Cognito, clock: Clock, userPoolId: string, deadline: number): UserPool;
export {};
