import type { Path } from '../diagnostics/finding';
import { emptyMap, isJsonMap, mergePatch, type Json, type JsonMap } from './merge-patch';

/** One stack's worth of a file: the file without `environments`, or one environment merged over it. */
export interface Variant {
  readonly environment: string | undefined;
  readonly value: JsonMap;
  /** The place in the file that wrote what stands at `path` of `value`: in the environment's patch where it has the path, else in the base. */
  readonly origin: (path: Path) => Path;
}

/** The variants of a file, in the order of their environments' names. */
export function variantsOf(file: JsonMap): readonly Variant[] {
  const base = emptyMap<Json>();
  for (const [key, value] of Object.entries(file)) if (key !== 'environments') base[key] = value;
  const environments = file.environments;
  if (!isJsonMap(environments)) return [{ environment: undefined, value: base, origin: (path) => path }];
  return Object.keys(environments)
    .sort()
    .flatMap((environment) => {
      const patch = environments[environment];
      if (!isJsonMap(patch)) return [];
      const value = mergePatch(base, patch);
      return isJsonMap(value) ? [{ environment, value, origin: (path: Path) => originOf(path, environment, patch) }] : [];
    });
}

function originOf(path: Path, environment: string, patch: JsonMap): Path {
  // The whole is the file, so that what misses in every environment is said once.
  if (path.length === 0) return path;
  let at: Json | undefined = patch;
  for (const step of path) {
    if (Array.isArray(at) && typeof step === 'number') at = at[step] as Json | undefined;
    else if (isJsonMap(at) && typeof step === 'string' && Object.hasOwn(at, step)) at = at[step];
    else return path;
    if (at === undefined) return path;
  }
  return ['environments', environment, ...path];
}
