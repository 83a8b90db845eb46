import Ajv2020 from 'ajv/dist/2020';
import schema from '../../schemas/federation.schema.json';

/** The definitions that the program checks data against. */
export const checkedDefinitions = ['Spec', 'Environments', 'PatchEnvironments'] as const;

export type CheckedDefinition = (typeof checkedDefinitions)[number];

/** Ajv with the schema; `source` keeps the code that it generates. */
export function createAjv(source = false): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    // A conditional `required` names a property of the schema around it.
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    // Keys such as `constructor` are there only if the user wrote them.
    ownProperties: true,
    keywords: ['patternErrorMessage', 'refusedValues'],
    code: { source },
  });
  return ajv.addSchema(schema, 'federation');
}

/** Where Ajv finds a definition. */
export function schemaReference(definition: CheckedDefinition): string {
  return `federation#/$defs/${definition}`;
}
