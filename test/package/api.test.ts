import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copySpec, filesBelow, newFolder, removeFolders, ROOT } from '../cli/command-line';

afterAll(removeFolders);

/** A project that has the package, Node's types, and CDKTF for the example of the construct. */
function project(): string {
  const folder = newFolder();
  mkdirSync(path.join(folder, 'node_modules/@types'), { recursive: true });
  symlinkSync(ROOT, path.join(folder, 'node_modules/cognito-federation'));
  mkdirSync(path.join(folder, 'node_modules/@cdktf'));
  for (const name of ['@types/node', 'cdktf', 'constructs', '@cdktf/provider-aws'])
    symlinkSync(path.join(ROOT, 'node_modules', name), path.join(folder, 'node_modules', name));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
}

const API = readFileSync(path.join(ROOT, 'docs/api.md'), 'utf8');

describe('the examples of docs/api.md', () => {
  const examples = [...API.matchAll(/```ts\n(.*?)```/gs)].map(([, example = '']) => example);
  let folder: string;

  beforeAll(() => {
    folder = project();
    for (const [index, example] of examples.entries()) writeFileSync(path.join(folder, `example-${index}.ts`), example);
    copySpec('examples/descope/federation.yaml', folder);
  });

  const run = (index: number): string =>
    execFileSync(process.execPath, [`example-${index}.js`], { cwd: folder, encoding: 'utf8' });

  test('compile under strict', () => {
    const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    const options = '--strict --module nodenext --target es2022 --types node --exactOptionalPropertyTypes'.split(' ');
    const files = examples.map((_, index) => `example-${index}.ts`);
    const compiled = spawnSync(process.execPath, [tsc, ...options, ...files], { cwd: folder, encoding: 'utf8' });
    expect(compiled.stdout).toBe('');
  });

  test('do the whole job: read, judge, synthesise and write', () => {
    expect(run(0)).toBe('sample-app\n');
    expect([...filesBelow(path.join(folder, 'cdktf.out')).keys()]).toEqual([
      'manifest.json',
      'stacks/sample-app/cdk.tf.json',
      'stacks/sample-app/lambda/pre-sign-up.zip',
    ]);
  });

  test('give the sheets', () => {
    expect(run(1)).toBe('sample-app/Descope.md true\n');
  });

  test("put a federation into an app of the team's own", () => {
    run(2);
    const written = readFileSync(path.join(folder, 'cdktf.out/stacks/sample-app/cdk.tf.json'), 'utf8');
    const { output, resource } = JSON.parse(written) as {
      readonly output: Readonly<Record<string, { readonly value: string }>>;
      readonly resource: Readonly<Record<string, object>>;
    };
    expect(output['pool']?.value).toBe('${aws_cognito_user_pool.sign-in_pool.arn}');
    expect(Object.keys(resource['aws_lambda_function'] ?? {})).toEqual(['sign-in_pre_sign_up']);
  });

  test('call every function of the API', () => {
    const functions = [...API.matchAll(/^\| `(\w+)\(/gm)].map(([, name = '']) => name);
    expect(functions.length).toBeGreaterThan(5);
    expect(functions.filter((name) => !examples.some((example) => example.includes(name)))).toEqual([]);
  });
});

test('internals cannot be imported, the schema can', () => {
  const folder = project();
  const imported = (name: string): number | null =>
    spawnSync(process.execPath, ['-e', `require('cognito-federation/${name}')`], { cwd: folder }).status;
  expect(imported('schemas/federation.schema.json')).toBe(0);
  expect(imported('dist/src/program.js')).not.toBe(0);
});

test('the tarball has what README and the other pages link to', () => {
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8' }),
  ) as readonly { readonly files: readonly { readonly path: string }[]; readonly unpackedSize: number }[];
  const [{ files, unpackedSize } = { files: [], unpackedSize: 0 }] = packed;
  const names = files.map((file) => file.path);
  const missing = names
    .filter((name) => name.endsWith('.md'))
    .flatMap((page) =>
      [...readFileSync(path.join(ROOT, page), 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !target.includes('://'))
        .map((target) => path.posix.join(path.posix.dirname(page), target))
        .filter((target) => !names.some((name) => name === target || name.startsWith(`${target.replace(/\/$/, '')}/`))),
    );
  expect(missing).toEqual([]);
  expect(unpackedSize).toBeLessThan(15 * 1024 * 1024);
});
