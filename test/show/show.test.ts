import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readBeside } from '../../src/commands/read-beside';
import { load, type Loaded } from '../../src/load';
import { shownVariants } from '../../src/show/show';
import { cognitoFederation, commandLine, ROOT } from '../cli/command-line';
import { expectGolden } from '../golden';

const FILE = 'test/show/federation.yaml';

const specs = [
  FILE,
  ...readdirSync(path.join(ROOT, 'examples')).flatMap((name) =>
    readdirSync(path.join(ROOT, 'examples', name))
      .filter((file) => /(?<!\.sign-ins)\.yaml$/.test(file))
      .map((file) => `examples/${name}/${file}`),
  ),
  ...readdirSync(path.join(ROOT, 'test/specs'))
    // Its environments name one another, and one alone has none.
    .filter((file) => /(?<!\.sign-ins)\.yaml$/.test(file) && file !== 'upstreams.yaml')
    .map((file) => `test/specs/${file}`),
];

function loaded(file: string, text: string): Loaded {
  return load([{ file, bytes: Buffer.from(text) }], (spec, named) => readBeside(path.join(ROOT, spec), named));
}

/** Everything of the stacks but where it is written, and what the name of an environment adds. */
function content({ federations }: Loaded): readonly string[] {
  const places = ['at', 'stackName', 'environment', 'stateKey'];
  return federations.map((one) =>
    JSON.stringify(one, (key, value: unknown) =>
      places.includes(key) ? undefined : value instanceof Map ? [...(value as Map<unknown, unknown>)] : value,
    ),
  );
}

test('the merged specs of a file, with who wrote each value', () => {
  const { code, stdout } = cognitoFederation(['show', FILE]);
  expect(code).toBe(0);
  expectGolden('test/show/expected.yaml', stdout);
});

test.each(specs)('what is shown of %s is a spec that gives the same stacks', (file) => {
  const source = readFileSync(path.join(ROOT, file), 'utf8');
  const original = loaded(file, source);
  const shown = shownVariants(file, source, () => []).map(({ text }) => loaded(file, text));
  const wrong = shown.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error'));
  expect(wrong.map(({ code }) => code)).toEqual(
    original.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  );
  // Some of its tags look like secrets, and are masked.
  if (file !== 'test/specs/hostile.yaml') expect(shown.flatMap(content).sort()).toEqual([...content(original)].sort());
});

test('of one environment, and a name that is close to none', async () => {
  const { stdout } = await commandLine(['show', FILE, '--environment', 'dev']);
  expect(stdout.split('\n')[0]).toBe(`# ${FILE}, environment dev`);
  expect(stdout).not.toContain('---');
  const message = async (name: string): Promise<unknown> => {
    const { code, stderr } = await commandLine(['show', FILE, '--environment', name]);
    return [code, stderr.split('\n').at(-2)];
  };
  expect(await message('prd')).toEqual([2, 'No spec has the environment "prd". Did you mean prod?']);
  expect(await message('x')).toEqual([2, 'No spec has the environment "x". There are dev and prod.']);
});

test('of a spec with errors nothing is shown but the errors', async () => {
  const { code, stdout, stderr } = await commandLine(['show', 'test/golden/shape/bad-key/bad.yaml']);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('[bad-key]');
});

test('no text of a spec acts on a terminal or leaves its line', () => {
  const source = `version: 1\nname: acme\nregion: us-west-2\ntags: { "a\\u061C": "b # c\\u202E" }\nuserPool: {}\n`;
  const [{ text } = { text: '' }] = shownVariants('a\u001b.yaml', source, () => []);
  expect(text).toContain('"a\\u061C": "b # c\\u202E"');
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});
