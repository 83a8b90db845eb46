import type { DefinedError } from 'ajv';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import schema from '../../schemas/federation.schema.json';

/** The definitions that the program checks data against. */
export type CheckedDefinition = 'Spec' | 'Environments' | 'PatchEnvironments';

const compiled = new Map<CheckedDefinition, ValidateFunction>();

/**
 * What Ajv says about a value, all of it. Here Ajv compiles the schema when it is first needed, which takes a fifth of
 * a second; the build replaces this module in dist/ by the same function over validators that were compiled ahead of
 * time (scripts/compile-schema.mjs), for a check runs at every commit.
 */
export function shapeErrors(definition: CheckedDefinition, value: unknown): readonly DefinedError[] {
  const validate = compiled.get(definition) ?? compileDefinition(definition);
  compiled.set(definition, validate);
  // Only keywords of the standard vocabularies report errors, so that each error is one of those that Ajv defines.
  return validate(value) ? [] : ((validate.errors ?? []) as DefinedError[]);
}

function compileDefinition(definition: CheckedDefinition): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true, ownProperties: true, keywords: ['patternErrorMessage'] });
  return ajv.addSchema(schema, 'federation').compile({ $ref: `federation#/$defs/${definition}` });
}
