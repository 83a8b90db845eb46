import type { Federation, IdentityProvider } from '../../model/federation';
import type { SignInCase, SignInUser } from '../file';
import { type SignInResult } from '../simulate';
/** What a provider has sent, as a case for a file of sign-ins. */
export type Sent = Pick<SignInCase, 'claims' | 'assertion'>;
/** What the pool makes of a sign-in that was rehearsed: the first one and the next. */
export interface RehearsedSignIn {
    readonly signIn: SignInCase;
    readonly first: SignInResult;
    readonly second: SignInResult;
}
/** Signs the person in on the pool of a file's users. */
export declare function signInArrived(federation: Federation, users: Readonly<Record<string, SignInUser>>, signIn: SignInCase): Promise<RehearsedSignIn>;
/**
 * The same sign-in of somebody who does not exist: every claim that the provider sent, with a neutral value of the same kind. What
 * the linking function and the mapping decide by stays as it was: whether an email was sent, whether it is proven, how long a text is.
 */
export declare function neutralSignIn(federation: Federation, provider: IdentityProvider, users: Readonly<Record<string, SignInUser>>, signIn: SignInCase): SignInCase;
/** The lines of a case for a file of sign-ins, which expects what the spec makes of it today. */
export declare function caseLines(federation: Federation, users: Readonly<Record<string, SignInUser>>, signIn: SignInCase): Promise<readonly string[]>;
/** Whether the next sign-in ends as the same user, or fails as the first one did. */
export declare function endsAlike({ first, second }: RehearsedSignIn): boolean;
/** A new file of sign-ins with one case. */
export declare function newFileLines(spec: string, environment: string | undefined, schema: string, lines: readonly string[]): string;
