import Ajv2020, { type Options } from 'ajv/dist/2020';
import { assertions, definition } from './schema';

/** The definitions that the program checks data against. */
export const checkedDefinitions = ['Spec', 'Environments', 'PatchDefaults', 'SignIns'] as const;

export type CheckedDefinition = (typeof checkedDefinitions)[number];

/** How data is checked. */
export const ajvOptions: Options = {
  strict: true,
  // A conditional `required` names a property of the schema around it.
  strictRequired: false,
  allowUnionTypes: true,
  allErrors: true,
  // Our own sentences are made from the keyword and its parameters.
  messages: false,
  // Keys such as `constructor` are there only if the user wrote them.
  ownProperties: true,
  keywords: ['patternErrorMessage', 'enumDescriptions', 'refusedValues', 'notByOidc'],
};

/** Ajv with each checked definition as a schema of that name; `source` keeps the code that it generates. */
export function createAjv(source = false): Ajv2020 {
  const ajv = new Ajv2020({ ...ajvOptions, code: { source } });
  // Without references, because Ajv copies all errors so far at each of them, which a hostile file could make it do
  // a hundred thousand times.
  for (const name of checkedDefinitions) ajv.addSchema(assertions(definition(name)), name);
  return ajv;
}
