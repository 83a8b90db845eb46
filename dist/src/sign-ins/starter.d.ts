import type { Federation } from '../model/federation';
/**
 * A file of sign-ins to begin with, for a spec: per provider the cases that every team needs to have decided, each with what the
 * spec makes of it today. It passes as it is written; what is not meant to be so is what to change in the spec.
 *
 * @param spec path of the spec, relative to the file
 * @param schema what the first line names as the schema
 */
export declare function starterText(federation: Federation, spec: string, schema: string): Promise<string>;
