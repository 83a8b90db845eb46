// Compiles the validators of schemas/federation.schema.json ahead of time. Ajv takes a fifth of a second to start and
// to compile them; the generated code loads in a few milliseconds, and a check of a spec runs at every commit.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const standaloneCode = require('ajv/dist/standalone').default;

/** Replaces the compiled src/spec/validators.ts in `dist` by validators that need no compiler, with the same function. */
export function compileSchema(dist) {
  const folder = path.join(path.resolve(dist), 'src', 'spec');
  writeFileSync(path.join(folder, 'validators.js'), validatorsCode(require(path.join(folder, 'ajv.js'))));
}

/** The code of the module, made with what src/spec/ajv.ts exports, so that both validate alike. */
export function validatorsCode({ checkedDefinitions, createAjv }) {
  const exported = Object.fromEntries(checkedDefinitions.map((definition) => [definition, definition]));
  return `// Compiled by scripts/compile-schema.mjs.
${standaloneCode(createAjv(true), exported)}
const validators = { ${checkedDefinitions.map((definition) => `${definition}: exports.${definition}`).join(', ')} };
exports.shapeErrors = (definition, value) => {
  const validate = validators[definition];
  return validate(value) ? [] : (validate.errors ?? []);
};
`;
}
