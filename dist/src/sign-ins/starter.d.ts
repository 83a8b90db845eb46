import { type JsonObject } from '../document/json';
import type { Federation } from '../model/federation';
import type { SignInCase, SignInUser } from './file';
/**
 * A file of sign-ins to begin with, for a spec: per provider the cases that every team needs to have decided, each with what the
 * spec makes of it today. It passes as it is written; what is not meant to be so is what to change in the spec.
 *
 * @param spec path of the spec, relative to the file
 * @param schema what the first line names as the schema
 */
export declare function starterText(federation: Federation, spec: string, schema: string): Promise<string>;
/** Users, as a file of sign-ins has them. */
export declare function usersLines(users: Readonly<Record<string, SignInUser>>): readonly string[];
/** A sign-in without its expectation, as a file of sign-ins has it. */
export declare function signInLines({ name, through, client, claims, signUp, assertion, redirectUri, times, }: SignInCase): readonly string[];
/** A map on one line. */
export declare function inline(value: JsonObject): string;
