import type { DefinedError } from 'ajv';
import type { Finding, Path } from '../diagnostics/finding';
import { nearest } from '../diagnostics/text';
import { isJsonObject, memberOf, type JsonObject, type JsonValue } from '../document/json';
import type { CheckedDefinition } from './ajv';
import { explain, type Subject } from './explain';
import { definition, memberSchema } from './schema';
import {
  isLiteralSecret,
  keysOf,
  literalSecret,
  nestedEnvironments,
  tooManyEnvironments,
  unknownKey,
} from './sentences';
import type { Spec } from './spec';
import { shapeErrors } from './validators';

/**
 * Checks one merged, complete spec, without `environments` and `defaults`, against the schema.
 *
 * @returns the spec, or every error in it in a stable order: at most one per place, the most helpful one
 */
export function checkSpec(value: JsonObject): { readonly spec: Spec } | { readonly findings: readonly Finding[] } {
  const errors = shapeErrors('Spec', value);
  return isSpec(value, errors) ? { spec: value } : { findings: explained('Spec', errors, value, []) };
}

/** Checks the shape of a file of sign-ins against the schema. */
export function checkSignIns(value: JsonObject): readonly Finding[] {
  return explained('SignIns', shapeErrors('SignIns', value), value, []);
}

/** What errors mean. The schema is read only where there are any. */
function explained(
  name: CheckedDefinition,
  errors: readonly DefinedError[],
  value: JsonValue,
  path: Path,
): readonly Finding[] {
  return errors.length === 0 ? [] : explain(errors, definition(name), value, path);
}

/** The type is generated from the schema that found no errors. */
function isSpec(_value: JsonObject, errors: readonly DefinedError[]): _value is JsonObject & Spec {
  return errors.length === 0;
}

/**
 * Checks of a file with environments or defaults what its merged specs would not show.
 *
 * @returns every finding, and whether the file can be merged in spite of them
 */
export function checkUnmerged(value: JsonObject): {
  readonly findings: readonly Finding[];
  readonly mergeable: boolean;
} {
  const { environments } = value;
  const preventing = [
    ...(environments === undefined ? [] : checkEnvironments(environments)),
    ...checkDefaults(value),
    ...checkSize(value),
  ];
  return {
    findings: [...preventing, ...(environments === undefined ? [] : checkBase(value))],
    mergeable: preventing.length === 0,
  };
}

/**
 * Checks the value of `environments` as far as the merged specs cannot show it: that it is a map of maps under good
 * names, that no patch holds environments, and that none removes a key that does not exist. Places start with `environments`.
 */
export function checkEnvironments(value: JsonValue): readonly Finding[] {
  const path = ['environments'];
  const findings = explained('Environments', shapeErrors('Environments', value), value, path);
  if (findings.length > 0 || !isJsonObject(value)) return findings;
  const nesting = Object.entries(value).filter(([, patch]) => isJsonObject(memberOf(patch, 'environments')));
  if (nesting.length > 0) return nesting.map(([environment]) => nestedEnvironments([...path, environment]));
  if (!holdsNull(value)) return [];
  // What an environment changes in the defaults is checked with the defaults.
  return unknownRemovals({ path, value, schema: definition('PatchEnvironments'), others: [] }).filter(
    ({ place }) => place.path[2] !== 'defaults',
  );
}

/** So many values are checked in all environments together: an app of ten environments with fifty clients each has 10,000. */
const maximumValues = 200_000;

/** More environments than an organisation has. */
const maximumEnvironments = 100;

/** Checks that a file's environments, each of which is checked with everything in the file, are not too much work. */
function checkSize(value: JsonObject): readonly Finding[] {
  const { environments, ...base } = value;
  if (!isJsonObject(environments)) return [];
  const amount = Object.keys(environments).length;
  const values = size(base);
  return amount <= maximumEnvironments && amount * values <= maximumValues
    ? []
    : [tooManyEnvironments({ amount, values }, { amount: maximumEnvironments, values: maximumValues })];
}

/** How many values there are in a value, itself included. */
function size(value: JsonValue): number {
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, member) => sum + size(member), 1)
    : 1;
}

function holdsNull(value: JsonValue): boolean {
  return value === null || (typeof value === 'object' && Object.values(value).some(holdsNull));
}

/** The keys that a patch removes although no spec knows them: a merged spec would not show them. */
function unknownRemovals(subject: Subject): readonly Finding[] {
  const { path, value, schema } = subject;
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const known = memberSchema(schema, key, member);
    if (known !== undefined) return unknownRemovals({ path: [...path, key], value: member, ...known });
    return member === null && schema.additionalProperties === false
      ? [unknownKey(subject, key, nearest(key, keysOf(subject)))]
      : [];
  });
}

/** Checks the `defaults` of a file and of its environments, which are merged away before a spec is checked. */
export function checkDefaults(value: JsonObject): readonly Finding[] {
  const environments = memberOf(value, 'environments');
  const written = [
    [memberOf(value, 'defaults'), ['defaults']] as const,
    ...(isJsonObject(environments) ? Object.entries(environments) : []).map(
      ([environment, patch]) => [memberOf(patch, 'defaults'), ['environments', environment, 'defaults']] as const,
    ),
  ];
  return written.flatMap(([defaults, path]) =>
    defaults === undefined ? [] : explained('PatchDefaults', shapeErrors('PatchDefaults', defaults), defaults, path),
  );
}

/**
 * Checks the part of a file that its environments change for secrets that every environment overrides: they are in the
 * file although they reach no merged spec.
 */
export function checkBase(value: JsonObject): readonly Finding[] {
  const providers = memberOf(value, 'identityProviders');
  if (!isJsonObject(providers)) return [];
  return Object.entries(providers).flatMap(([name, provider]) => {
    return ['clientSecret', 'privateKey'].flatMap((key) => {
      const secret = memberOf(provider, key);
      const path = ['identityProviders', name, key];
      return secret === undefined || secret === null || !isLiteralSecret({ path, value: secret })
        ? []
        : [literalSecret(path)];
    });
  });
}
