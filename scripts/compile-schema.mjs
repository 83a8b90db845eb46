// Compiles the validators of schemas/format.schema.json ahead of time. Ajv takes a fifth of a second to start and
// to compile them; the generated code loads in a few milliseconds, and a check of a spec runs at every commit.
import { createRequire } from 'node:module';
import { lazyPatterns } from './lazy-patterns.mjs';
import { verdictOnly } from './verdict-only.mjs';

const require = createRequire(import.meta.url);
const standaloneCode = require('ajv/dist/standalone').default;

/**
 * The code of a module like src/spec/validators.ts, made with what src/spec/ajv.ts exports, so that both find the same
 * errors. Every reference is followed in it, which makes it long: it is loaded only for a value that has errors.
 */
export function shapeErrorsCode({ checkedDefinitions, createAjv }) {
  const code = standaloneCode(
    createAjv(true),
    byName(checkedDefinitions, (name) => name),
  );
  // A tenth of the text: sentences are made from the place in the file, the keyword and its parameters.
  return `${code.replace(/,schemaPath:"(?:[^"\\\\]|\\\\.)*"/g, '')}
const validators = { ${checkedDefinitions.map((name) => `${name}: exports.${name}`).join(', ')} };
exports.shapeErrors = (definition, value) => {
  const validate = validators[definition];
  return validate(value) ? [] : (validate.errors ?? []);
};
`;
}

/**
 * The code of a module that says of a right value that it has no errors, and leaves any other to the module above. It has a
 * function for each definition, of which Node compiles only those that a spec needs.
 */
export function validatorsCode({ checkedDefinitions, ajvOptions }, schema, shapeErrorsModule) {
  const Ajv = require('ajv/dist/2020').default;
  const ajv = new Ajv({ ...ajvOptions, allErrors: false, inlineRefs: false, code: { source: true, optimize: 2 } });
  ajv.addSchema({ $id: 'federation', $defs: mapValues(schema.$defs, withoutAnnotations) });
  const code = standaloneCode(
    ajv,
    byName(checkedDefinitions, (name) => `federation#/$defs/${name}`),
  );
  return `${lazyPatterns(verdictOnly(code))}
const valid = { ${checkedDefinitions.map((name) => `${name}: exports.${name}`).join(', ')} };
exports.shapeErrors = (definition, value) =>
  valid[definition](value) ? [] : require('${shapeErrorsModule}').shapeErrors(definition, value);
`;
}

const ANNOTATIONS = [
  '$comment',
  'default',
  'description',
  'examples',
  'notByOidc',
  'patternErrorMessage',
  'refusedValues',
];

/** Keywords whose members are schemas by name. */
const MAPS = ['properties', '$defs'];

function withoutAnnotations(schema) {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !ANNOTATIONS.includes(keyword))
      .map(([keyword, value]) => [
        keyword,
        MAPS.includes(keyword) ? mapValues(value, withoutAnnotations) : withoutAnnotations(value),
      ]),
  );
}

function mapValues(map, change) {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

function byName(names, valueOf) {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]));
}
