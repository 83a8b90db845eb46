import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesOfKey } from '../../src/spec/key-index';
import { NOT_BUILT_PATHS } from '../../src/spec/not-built';

const report = readFileSync(join(__dirname, '../golden/shape/not-built-yet/bad.txt'), 'utf8');

test.each(NOT_BUILT_PATHS)('%s is in no schema, and a person is told what goes missing', (path) => {
  const steps = path.split('.');
  const key = steps.at(-1) ?? '';
  const around = steps.length === 1 ? 'the spec itself' : steps.slice(0, -1).join('.').replace('*', '<name>');
  expect(placesOfKey(key)).not.toContain(around);
  expect(report).toMatch(
    new RegExp(`^  ${path.replace('*', '\\w+').replaceAll('.', '\\.')} is not built yet\\. [A-Z]`, 'm'),
  );
});

test('nobody is told to remove such a key', () => {
  expect(report).not.toContain('Remove it');
});
