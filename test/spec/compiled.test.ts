import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from '../../src/document/document';
import type { CheckedDefinition } from '../../src/spec/ajv';
import * as source from '../../src/spec/validators';
import { fullSpec } from './full-spec';

const root = join(__dirname, '../..');
const file = join(root, 'dist/src/checking.js');

/** What the build has put in the place of src/spec/validators.ts. */
function built(): typeof source {
  if (!existsSync(file)) throw new Error('There is no dist/. Build it with: npm run bundle');
  return jest.requireActual<typeof source>(file);
}

/** Errors without the place in the schema, which the two count from different tops and nobody reads. */
function told({ shapeErrors }: typeof source, definition: CheckedDefinition, value: unknown): readonly unknown[] {
  return shapeErrors(definition, value).map(({ instancePath, keyword, params, propertyName }) => ({
    instancePath,
    keyword,
    params,
    propertyName,
  }));
}

test('the built validators need no other package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'validators-'));
  try {
    for (const name of ['checking.js', 'shape-errors.js', 'shape-errors.js.gz'])
      copyFileSync(join(root, 'dist/src', name), join(folder, name));
    const { shapeErrors } = jest.requireActual<typeof source>(join(folder, 'checking.js'));
    expect(shapeErrors('Spec', fullSpec)).toEqual([]);
    expect(shapeErrors('Spec', { ...fullSpec, name: '' })).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the built validators say the same as those of the sources', () => {
  const shapes = join(root, 'test/golden/shape');
  const specs = readdirSync(shapes).flatMap((name) => {
    const { document } = parseDocument(name, readFileSync(join(shapes, name, 'bad.yaml')));
    return document === undefined ? [] : [document.value];
  });
  expect(specs.length).toBeGreaterThan(20);
  for (const spec of [fullSpec, ...specs]) {
    for (const [definition, value] of [
      ['Spec', spec],
      ['Environments', spec['environments']],
      ['Environments', { dev: spec }],
    ] as const) {
      expect(told(built(), definition, value)).toEqual(told(source, definition, value));
    }
  }
});

test('they say the same of names of every character of ASCII, and of others', () => {
  const characters = [
    ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
    ...Array.from('éß漢٣\u0301\u00a0\u200b\u2028€😀'),
  ];
  const pool = (names: Readonly<Record<string, unknown>>): object => ({
    userPool: { ...(fullSpec['userPool'] as object), ...names },
  });
  for (const character of characters) {
    for (const text of [character, `a${character}b`])
      for (const part of [
        pool({ customAttributes: { [text]: { type: 'string' } } }),
        pool({ groups: { [text]: {} } }),
        { appClients: { web: { externalProviders: [text], callbackUrls: [] } } },
        { identityProviders: { [text]: { type: 'google', clientId: 'x' } } },
      ]) {
        const spec = { ...fullSpec, ...part };
        expect({ text, told: told(built(), 'Spec', spec) }).toEqual({ text, told: told(source, 'Spec', spec) });
      }
  }
});
