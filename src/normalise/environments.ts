import type { Path } from '../diagnostics/finding';
import { emptyMap, isJsonMap, mergePatch, type Json, type JsonMap } from './merge-patch';

/** One stack's worth of a file: the file with its defaults filled in, without `environments`, or one environment merged over it. */
export interface Variant {
  readonly environment: string | undefined;
  readonly value: JsonMap;
  /**
   * The place in the file that wrote what stands at `path` of `value`: in the environment's patch where it has the path,
   * else in the base, else in the defaults of the one or the other.
   */
  readonly origin: (path: Path) => Path;
}

/** The maps whose entries have defaults, with their key in `defaults`. */
const DEFAULTED = [
  ['appClients', 'appClient'],
  ['identityProviders', 'identityProvider'],
] as const;

/** The variants of a file, in the order of their environments' names. */
export function variantsOf(file: JsonMap): readonly Variant[] {
  const { environments, ...base } = file;
  if (!isJsonMap(environments)) return [variantOf(undefined, base, emptyMap())];
  return Object.keys(environments)
    .sort()
    .flatMap((environment) => {
      const patch = environments[environment];
      return isJsonMap(patch) ? [variantOf(environment, base, patch)] : [];
    });
}

/**
 * An entry is its defaults, with what the base writes of it merged over, and over that what the environment does: so the
 * environment can also remove what a default gave, and has the defaults for entries of its own.
 */
function variantOf(environment: string | undefined, base: JsonMap, patch: JsonMap): Variant {
  const merged = mergePatch(base, patch);
  const value = emptyMap<Json>();
  if (isJsonMap(merged))
    for (const [key, member] of Object.entries(merged)) if (key !== 'defaults') value[key] = member;
  for (const [section, kind] of DEFAULTED) {
    const entries = value[section];
    if (!isJsonMap(entries)) continue;
    const filled = emptyMap<Json>();
    for (const key of Object.keys(entries)) {
      const layers = [base, patch]
        .map((layer) => memberAt(layer, ['defaults', kind]))
        .concat([base, patch].map((layer) => memberAt(layer, [section, key])));
      filled[key] = entryOf(layers.filter((layer) => layer !== undefined));
    }
    value[section] = filled;
  }
  return { environment, value, origin: (path) => originOf(path, environment, base, patch) };
}

/** A single layer stays as it is written, nulls included: they are for the shape check to report. */
function entryOf([first, ...others]: readonly Json[]): Json {
  return others.reduce<Json>(mergeEntry, first ?? null);
}

/** In a provider's mapping null is a value, which takes an entry of the preset out: it outlives the merge. */
function mergeEntry(target: Json, patch: Json): Json {
  const merged = mergePatch(target, patch);
  const own = memberAt(patch, ['attributeMapping']);
  if (!isJsonMap(merged) || !isJsonMap(own)) return merged;
  const attributeMapping = emptyMap<Json>();
  for (const mapping of [memberAt(target, ['attributeMapping']), own])
    if (isJsonMap(mapping)) Object.assign(attributeMapping, mapping);
  return Object.assign(emptyMap<Json>(), merged, { attributeMapping });
}

function originOf(path: Path, environment: string | undefined, base: JsonMap, patch: JsonMap): Path {
  // The whole is the file, so that what misses in every environment is said once.
  if (path.length === 0) return path;
  const inPatch = (place: Path): Path => (environment === undefined ? place : ['environments', environment, ...place]);
  if (memberAt(patch, path) !== undefined) return inPatch(path);
  if (memberAt(base, path) !== undefined) return path;
  const [section, , ...rest] = path;
  const kind = DEFAULTED.find(([defaulted]) => defaulted === section)?.[1];
  if (kind === undefined) return path;
  const place = ['defaults', kind, ...rest];
  return memberAt(patch, place) === undefined ? place : inPatch(place);
}

/** What stands at a path, null included; undefined where there is nothing. */
function memberAt(value: Json, path: Path): Json | undefined {
  let at: Json | undefined = value;
  for (const step of path) {
    if (Array.isArray(at) && typeof step === 'number') at = at[step] as Json | undefined;
    else if (isJsonMap(at) && typeof step === 'string' && Object.hasOwn(at, step)) at = at[step];
    else return undefined;
  }
  return at;
}
