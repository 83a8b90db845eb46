import type { Path } from '../diagnostics/finding';
/** A value as JSON has it. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
/**
 * A map of JSON. The objects of a parsed document have no prototype, so that `__proto__` and `constructor` are keys
 * like any other; code that copies entries must keep it so.
 */
export interface JsonObject {
    readonly [key: string]: JsonValue;
}
/** Whether the value is a map: neither a list nor null. */
export declare function isJsonObject(value: JsonValue | undefined): value is JsonObject;
/** A map without a prototype, to be filled. */
export declare function emptyObject(): Record<string, JsonValue>;
/** What is at a step of a path, null included; undefined where there is nothing. */
export declare function memberOf(value: JsonValue, step: string | number): JsonValue | undefined;
/** What is at a path, null included; undefined where there is nothing. */
export declare function memberAt(value: JsonValue, path: Path): JsonValue | undefined;
