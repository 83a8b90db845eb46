import type { Federation } from '../model/federation';
import type { SignInCase, SignInsFile, SignInUser } from './file';
import { type SimulatedPool } from './pool';
import { type SignInResult } from './simulate';
/** A sign-in and what it came to, twice where it was run twice. */
export interface RanSignIn {
    readonly signIn: SignInCase;
    readonly first: SignInResult;
    readonly second: SignInResult | undefined;
    /** What differs from `expect`, and of the second sign-in from the first; undefined where nothing is expected. */
    readonly differences: readonly Difference[] | undefined;
}
export interface Difference {
    readonly key: string;
    readonly expected: string;
    readonly actual: string;
}
/** Runs the sign-ins of a file in its order, each on the pool that the ones before it left. */
export declare function runSignIns(federation: Federation, file: SignInsFile): Promise<readonly RanSignIn[]>;
/** The pool with the users of the file. Native users with an email sign in with a name that Cognito makes up. */
export declare function poolOf({ userPool }: Federation, users: Readonly<Record<string, SignInUser>>): SimulatedPool;
