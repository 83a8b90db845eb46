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
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
