import type { Federation } from '../model/federation';
import type { SignInCase, SignInOutcome } from './file';
import { type SimulatedPool, type SimulatedUser } from './pool';
/** One step on the way of a sign-in, in words, and where it is written how Cognito or the function does it. */
export interface Step {
    readonly step: string;
    /** Row of docs/linking.md. */
    readonly row?: number | string;
    readonly verdict?: string;
    readonly fact: string;
}
/** What one sign-in came to. */
export interface SignInResult {
    readonly outcome: SignInOutcome;
    /** The user who is signed in; undefined where nobody is. */
    readonly user: SimulatedUser | undefined;
    /** Of a refusal by the linking function. */
    readonly code: string | undefined;
    /** What Cognito would say, with `error`, or the function, with `refused`. */
    readonly says: string | undefined;
    /** What would have to change, in the spec or at the provider; undefined where nothing is wrong. */
    readonly change: string | undefined;
    readonly steps: readonly Step[];
    /** What of the profile the app finds in its ID token; empty where nobody is signed in. */
    readonly idToken: Readonly<Record<string, string>>;
    /** The pool afterwards. */
    readonly pool: SimulatedPool;
}
/** Whether a sign-in linked somebody and asks for a second one, as `afterLink: retry` has it. */
export declare function isToRetry({ outcome, code }: SignInResult): boolean;
/**
 * Signs somebody in to a pool as Cognito would: client, claims, mapping, the linking function itself, profile. Nothing
 * outside is read or called.
 */
export declare function simulate(federation: Federation, pool: SimulatedPool, signIn: SignInCase): Promise<SignInResult>;
