/** Data as YAML and JSON carry it. Objects may have no prototype. */
export type Json = string | number | boolean | null | readonly Json[] | JsonMap;
export interface JsonMap {
  readonly [key: string]: Json;
}

/** Whether a value is a map: what a merge patch merges key by key. */
export function isJsonMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * JSON Merge Patch (RFC 7396): maps merge, everything else is replaced, null removes.
 * Results have no prototype, so that `__proto__` is a key like any other.
 */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isJsonMap(patch)) return patch;
  const merged: Record<string, Json> = emptyMap();
  if (isJsonMap(target)) for (const [key, value] of Object.entries(target)) merged[key] = value;
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) Reflect.deleteProperty(merged, key);
    else merged[key] = mergePatch(merged[key], value);
  }
  return merged;
}

/** A map without a prototype. */
export function emptyMap<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}
