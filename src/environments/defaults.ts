import { emptyObject, isJsonObject, memberAt, type JsonObject, type JsonValue } from '../document/json';
import { mergePatch } from './merge-patch';

/** The maps whose entries have defaults, with their key in `defaults`. */
const DEFAULTED = [
  ['appClients', 'appClient'],
  ['identityProviders', 'identityProvider'],
] as const;

/** The key in `defaults` of what stands in for missing parts of a section's entries; undefined where a section has no defaults. */
export function defaultsKey(section: string | number | undefined): string | undefined {
  return DEFAULTED.find(([defaulted]) => defaulted === section)?.[1];
}

/**
 * A merged file without `defaults`, its entries filled in. An entry is its defaults, with what the base writes of it merged
 * over, and over that what the environment does: so the environment can also remove what a default gave, and has the defaults
 * for entries of its own.
 *
 * @param layers the base and the environment's patch
 */
export function fillDefaults(merged: JsonObject, layers: readonly JsonObject[]): JsonObject {
  const value = emptyObject();
  for (const [key, member] of Object.entries(merged)) if (key !== 'defaults') value[key] = member;
  for (const [section, kind] of DEFAULTED) {
    const entries = value[section];
    if (!isJsonObject(entries)) continue;
    const filled = emptyObject();
    for (const key of Object.keys(entries)) {
      const written = [
        ['defaults', kind],
        [section, key],
      ].flatMap((path) => layers.map((layer) => memberAt(layer, path)));
      filled[key] = mergeEntries(written.filter((layer) => layer !== undefined));
    }
    value[section] = filled;
  }
  return value;
}

/** A single layer stays as it is written, nulls included: they are for the shape check to report. */
function mergeEntries([first, ...others]: readonly JsonValue[]): JsonValue {
  return others.reduce<JsonValue>(mergeEntry, first ?? null);
}

/** In a provider's mapping null is a value, which takes an entry of the preset out: it outlives the merge. */
function mergeEntry(target: JsonValue, patch: JsonValue): JsonValue {
  const merged = mergePatch(target, patch);
  const own = memberAt(patch, ['attributeMapping']);
  if (!isJsonObject(merged) || !isJsonObject(own)) return merged;
  const attributeMapping = emptyObject();
  for (const mapping of [memberAt(target, ['attributeMapping']), own])
    if (isJsonObject(mapping)) Object.assign(attributeMapping, mapping);
  return Object.assign(emptyObject(), merged, { attributeMapping });
}
