import { type JsonObject, type JsonValue } from '../document/json';
import { type PoolAnswers, type Refused } from '../model/pool-answers';
/** What a state holds of one pool, and what it has to let go of. */
export interface StateAnswers {
    readonly answers: PoolAnswers;
    /** Addresses of what the spec takes over. */
    readonly taken: readonly string[];
    /** Addresses of what else the state has of the pool. */
    readonly others: readonly string[];
    /** Addresses of the other instances of what is taken: a `removed` block would let go of them as well. */
    readonly siblings: readonly string[];
}
/** Whether a JSON is what `terraform show -json` prints of a state. Source: https://developer.hashicorp.com/terraform/internals/json-format */
export declare function isShownState(value: JsonValue): value is JsonObject;
/** Whether a JSON is a state file itself, whose form is Terraform's own business. */
export declare function isStateFile(value: JsonValue): boolean;
/**
 * Reads a state by the types of its resources, whatever module made them.
 *
 * @param wanted id of the pool, where the state has several
 */
export declare function readState(state: JsonObject, wanted: string | undefined): StateAnswers | Refused;
/** An address of a resource without the keys of instances, as a `removed` block takes it. */
export declare function withoutIndexes(address: string): string;
