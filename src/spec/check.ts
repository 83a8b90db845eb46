import type { DefinedError } from 'ajv';
import type { Finding, Path } from '../diagnostics/finding';
import { isJsonObject, type JsonObject, type JsonValue } from '../document/json';
import { explain } from './explain';
import { definition, memberOf } from './schema';
import { literalSecret } from './sentences';
import type { Spec } from './spec';
import { shapeErrors } from './validators';

/**
 * Checks one merged, complete spec, without `environments`, against the schema.
 *
 * @returns the spec, or every error in it in a stable order: at most one per place, the most helpful one
 */
export function checkSpec(value: JsonObject): { readonly spec: Spec } | { readonly findings: readonly Finding[] } {
  const errors = shapeErrors('Spec', value);
  return isSpec(value, errors) ? { spec: value } : { findings: explain(errors, definition('Spec'), value) };
}

/** The type is generated from the schema that found no errors. */
function isSpec(_value: JsonObject, errors: readonly DefinedError[]): _value is JsonObject & Spec {
  return errors.length === 0;
}

/**
 * Checks the value of `environments` as far as the merged specs cannot show it: that it is a map of maps under good
 * names, and that no patch removes a key that does not exist. Places start with `environments`.
 */
export function checkEnvironments(value: JsonValue): readonly Finding[] {
  const findings = findingsOf('Environments', value);
  if (findings.length > 0) return findings;
  return findingsOf('PatchEnvironments', value).filter(({ code, place }) => code === 'unknown-key' && valueAt(value, place.path.slice(1)) === null);
}

/**
 * Checks the part of a file that its environments change for secrets that every environment overrides: they are in the
 * file although they reach no merged spec.
 */
export function checkBase(value: JsonObject): readonly Finding[] {
  const providers = memberOf(value, 'identityProviders');
  if (!isJsonObject(providers)) return [];
  return Object.entries(providers).flatMap(([name, provider]) => {
    const secret = memberOf(provider, 'clientSecret');
    return secret === undefined || secret === null || typeof secret === 'object' ? [] : [literalSecret(['identityProviders', name, 'clientSecret'])];
  });
}

function findingsOf(name: 'Environments' | 'PatchEnvironments', value: JsonValue): readonly Finding[] {
  return explain(shapeErrors(name, value), definition(name), value, ['environments']);
}

function valueAt(value: JsonValue, path: Path): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((found, step) => (found === undefined ? undefined : memberOf(found, step)), value);
}
