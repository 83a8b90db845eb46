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
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A map without a prototype, to be filled. */
export function emptyObject(): Record<string, JsonValue> {
  return Object.create(null) as Record<string, JsonValue>;
}

/** What is at a step of a path, null included; undefined where there is nothing. */
export function memberOf(value: JsonValue, step: string | number): JsonValue | undefined {
  if (typeof step === 'number') return Array.isArray(value) ? (value as readonly JsonValue[])[step] : undefined;
  return isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** What is at a path, null included; undefined where there is nothing. */
export function memberAt(value: JsonValue, path: Path): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>(
    (member, step) => (member === undefined ? undefined : memberOf(member, step)),
    value,
  );
}
