import type { Path, Place } from '../diagnostics/finding';
import type { Spec } from '../spec/spec';

/**
 * The value at `path` where the spec writes it. Where it does not, because a default stands there, the key of the
 * nearest entry around it that is written.
 */
export function placeOf(spec: Spec, path: Path): Place {
  let value: unknown = spec;
  for (const [depth, step] of path.entries()) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return { path: path.slice(0, depth), at: 'key' };
    value = Reflect.get(value, step) as unknown;
  }
  return { path, at: 'value' };
}

/** The key of the entry at `path` where the spec writes it, else of the nearest entry around it. */
export function keyOf(spec: Spec, path: Path): Place {
  return { path: placeOf(spec, path).path, at: 'key' };
}

/** Where `accountLinking` names a provider, or the key of accountLinking where the provider is linked by default. */
export function placeOfLinked(spec: Spec, name: string): Place {
  const providers = spec.accountLinking?.providers;
  const step = Array.isArray(providers) ? providers.indexOf(name) : name;
  return { ...placeOf(spec, ['accountLinking', 'providers', step]), at: 'key' };
}
