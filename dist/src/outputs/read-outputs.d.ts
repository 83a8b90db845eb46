import { type JsonValue } from '../document/json';
/** What `terraform output -json` has printed. */
export interface TerraformOutputs {
    /** Those that anybody may see, by name. */
    readonly shown: ReadonlyMap<string, JsonValue>;
    /** Names of those that Terraform marks as sensitive, sorted. Their values are not kept. */
    readonly sensitive: readonly string[];
    /** Keys of the app clients that have a secret, which is not kept. */
    readonly clientsWithSecret: ReadonlySet<string>;
}
/** Reads the outputs of a stack; what is wrong comes as a sentence that quotes none of their values. */
export declare function readOutputs(text: string): TerraformOutputs | {
    readonly problem: string;
};
