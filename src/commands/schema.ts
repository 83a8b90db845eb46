import { readFileSync } from 'node:fs';
import path from 'node:path';
import { command } from './command';
import { EXIT } from './terminal';

/** The published schemas, by the word that asks for each. */
const SCHEMAS = ['federation', 'report', 'review', 'sign-ins'] as const;

/** `schema [NAME]`: prints a published schema. */
export const schema = command({
  name: 'schema',
  operands: '[NAME]',
  summary: `print the JSON Schema of specs (${SCHEMAS.join(', ')})`,
  options: {},
  words: SCHEMAS,
  run({ operands }, terminal) {
    const [asked = 'federation'] = operands;
    const name = SCHEMAS.find((one) => one === asked);
    if (name === undefined || operands.length > 1) {
      terminal.err(`schema prints one of ${SCHEMAS.join(', ')}.\n`);
      return EXIT.usage;
    }
    // Bundled, this file is in dist/src; the sources are as deep.
    terminal.out(readFileSync(path.join(__dirname, '../../schemas', `${name}.schema.json`), 'utf8'));
    return EXIT.clean;
  },
});
