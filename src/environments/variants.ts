import type { Path } from '../diagnostics/finding';
import { emptyObject, isJsonObject, memberAt, type JsonObject } from '../document/json';
import type { Origin } from '../document/origin';
import { defaultsKey, fillDefaults } from './defaults';
import { mergePatch } from './merge-patch';

/** One stack's worth of a file: the file with its defaults filled in, without `environments`, or one environment merged over it. */
export interface Variant {
  readonly environment: string | undefined;
  readonly value: JsonObject;
  /**
   * The place that wrote what stands at a path of `value`: in the environment's patch where it has the path, else in the
   * base, else in the defaults of the one or the other.
   */
  readonly origin: Origin;
}

/**
 * The variants of a file, in the order of their environments' names.
 *
 * @param written which file wrote what of the data, before it was merged
 */
export function variantsOf(value: JsonObject, written: Origin): readonly Variant[] {
  const { environments, ...base } = value;
  if (!isJsonObject(environments)) return [variantOf(written, undefined, base, emptyObject())];
  return Object.keys(environments)
    .sort()
    .flatMap((environment) => {
      const patch = environments[environment];
      return isJsonObject(patch) ? [variantOf(written, environment, base, patch)] : [];
    });
}

function variantOf(written: Origin, environment: string | undefined, base: JsonObject, patch: JsonObject): Variant {
  return {
    environment,
    value: fillDefaults(mergePatch(base, patch), [base, patch]),
    origin: (path) => written(pathInFile(path, environment, base, patch)),
  };
}

function pathInFile(path: Path, environment: string | undefined, base: JsonObject, patch: JsonObject): Path {
  // The whole is the file, so that what misses in every environment is said once.
  if (path.length === 0) return path;
  const inPatch = (place: Path): Path => (environment === undefined ? place : ['environments', environment, ...place]);
  if (memberAt(patch, path) !== undefined) return inPatch(path);
  if (memberAt(base, path) !== undefined) return path;
  const [section, , ...rest] = path;
  const key = defaultsKey(section);
  if (key === undefined) return path;
  const place = ['defaults', key, ...rest];
  return memberAt(patch, place) === undefined ? place : inPatch(place);
}
