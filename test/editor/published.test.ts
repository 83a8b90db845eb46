import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { parse } from 'yaml';
import format from '../../schemas/format.schema.json';
import { projectRoot } from '../terraform/harness/tools';

/** The files of the project that are specs, right and wrong ones. */
const SPECS = ['examples', 'test/specs', 'test/golden/rules', 'test/golden/shape', 'test/handoff'].flatMap((folder) =>
  readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.sign-ins)\.yaml$/.test(file))
    .map((file) => path.join(folder, file)),
);

const published: unknown = JSON.parse(readFileSync(path.join(projectRoot, 'schemas/federation.schema.json'), 'utf8'));

function accepting(schema: object): (spec: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false });
  const validate = ajv.compile(schema);
  return (spec) => validate(spec);
}

/** The value of a file, where it has one that JSON can say. */
function valueOf(file: string): unknown {
  try {
    const value: unknown = parse(readFileSync(path.join(projectRoot, file), 'utf8'), { logLevel: 'silent' });
    return JSON.parse(JSON.stringify(value)) as unknown;
  } catch {
    return undefined;
  }
}

/** What the format of a file with environments leaves to the merged spec, and an editor can tell already. */
function lacksSomethingEverywhere(spec: unknown): boolean {
  if (typeof spec !== 'object' || spec === null) return false;
  const { environments } = spec as { readonly environments?: unknown };
  if (environments === undefined && !('defaults' in spec)) return false;
  const parts = Object.values((environments ?? {}) as Readonly<Record<string, object | null>>);
  return ['version', 'name', 'region', 'userPool'].some(
    (key) => !(key in spec) && (environments === undefined || parts.some((part) => part === null || !(key in part))),
  );
}

test('the published schema accepts what the format accepts, and nothing else', () => {
  const byFormat = accepting(format);
  const byPublished = accepting(published as object);
  const values = SPECS.map((file) => [file, valueOf(file)] as const).filter(([, value]) => value !== undefined);
  expect(values.length).toBeGreaterThan(400);
  const accepted = values.filter(([, value]) => byPublished(value));
  expect(accepted.length).toBeGreaterThan(200);
  expect(accepted.map(([file]) => file)).toEqual(
    values.filter(([, value]) => byFormat(value) && !lacksSomethingEverywhere(value)).map(([file]) => file),
  );
});

test('every example begins with the line that names the schema', () => {
  const examples = SPECS.filter((file) => file.startsWith('examples/'));
  expect(examples.length).toBeGreaterThan(7);
  for (const file of examples) {
    const [first = ''] = readFileSync(path.join(projectRoot, file), 'utf8').split('\n');
    const [, named = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(first) ?? [];
    expect([file, path.join(path.dirname(file), named)]).toEqual([file, 'schemas/federation.schema.json']);
  }
});
