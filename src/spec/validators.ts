import type { DefinedError, ValidateFunction } from 'ajv';
import { createAjv, type CheckedDefinition } from './ajv';

const compiled = new Map<CheckedDefinition, ValidateFunction>();

/**
 * What Ajv says about a value, all of it. Here Ajv compiles the schema when it is first needed, which takes a fifth of
 * a second; the build replaces this module in dist/ by the same function over validators that were compiled ahead of
 * time (scripts/compile-schema.mjs), for a check runs at every commit.
 */
export function shapeErrors(definition: CheckedDefinition, value: unknown): readonly DefinedError[] {
  const validate = compiled.get(definition) ?? compile(definition);
  compiled.set(definition, validate);
  // Only keywords of the standard vocabularies report errors, so that each error is one of those that Ajv defines.
  return validate(value) ? [] : ((validate.errors ?? []) as DefinedError[]);
}

function compile(definition: CheckedDefinition): ValidateFunction {
  const validate = createAjv().getSchema(definition);
  if (validate === undefined) throw new Error(`Ajv has no schema ${definition}`);
  return validate;
}
