import type { Clock } from './clock';
/** Cognito's calls that the function makes. */
export type Operation = 'AdminCreateUser' | 'AdminGetUser' | 'AdminLinkProviderForUser' | 'ListUsers';
/** What came of one request. */
export type Answer = 
/** Cognito, or something in its place, answered. */
{
    readonly kind: 'answer';
    /** The HTTP status. */
    readonly status: number;
    /** The body as JSON; undefined where it is none. */
    readonly body: unknown;
}
/** No answer within the time that it was given. */
 | {
    readonly kind: 'timedOut';
}
/** The connection could not be made, or broke. */
 | {
    readonly kind: 'broken';
};
/** Cognito's API, for the role and the Region of the function. */
export interface Cognito {
    /** Sends one request, never a second one. Every failure is a value. */
    readonly send: (operation: Operation, input: object, timeoutMs: number) => Promise<Answer>;
}
/** Where requests go, and what they are signed with: the variables that Lambda sets. */
export type Environment = Readonly<Record<string, string | undefined>>;
/**
 * Opens Cognito's API. Made once: later invocations find its connections open.
 *
 * @param environment `AWS_REGION`, the role's credentials, and perhaps `AWS_ENDPOINT_URL`, as for every AWS SDK.
 */
export declare function openCognito(environment: Environment, clock: Clock): Cognito;
/** Cognito's endpoint in a Region. Source: the partitions of the AWS SDK's endpoint rules. */
export declare function endpointIn(region: string): URL;
/** The code of the error that an answer carries, without its namespace; empty where it carries none. */
export declare function errorCodeOf(body: unknown): string;
/** The error's message; empty where there is none. AWS writes the key in either case. */
export declare function errorMessageOf(body: unknown): string;
