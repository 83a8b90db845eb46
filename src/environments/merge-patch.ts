import { emptyObject, isJsonObject, type JsonObject, type JsonValue } from '../document/json';

/**
 * JSON Merge Patch (RFC 7396): maps merge, everything else is replaced, null removes.
 * Results have no prototype, so that `__proto__` is a key like any other.
 */
export function mergePatch(target: JsonValue | undefined, patch: JsonObject): JsonObject;
export function mergePatch(target: JsonValue | undefined, patch: JsonValue): JsonValue;
export function mergePatch(target: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (!isJsonObject(patch)) return patch;
  const merged = emptyObject();
  if (isJsonObject(target)) for (const [key, value] of Object.entries(target)) merged[key] = value;
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) Reflect.deleteProperty(merged, key);
    else merged[key] = mergePatch(merged[key], value);
  }
  return merged;
}
