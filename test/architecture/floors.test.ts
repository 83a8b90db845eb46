import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cognitoFederation, copySpec, newFolder, removeFolders, ROOT } from '../cli/command-line';

afterAll(removeFolders);

/** Floors of the house. A file imports from lower floors and from its own folder; rooms of one floor do not know one another. */
const FLOORS: Readonly<Record<string, number>> = {
  diagnostics: 0,
  document: 1,
  environments: 2,
  spec: 2,
  report: 2,
  model: 3,
  presets: 4,
  normalise: 5,
  'deployer-policy': 6,
  doctor: 6,
  handoff: 6,
  import: 6,
  init: 6,
  'known-errors': 6,
  outputs: 6,
  review: 6,
  rules: 6,
  show: 6,
  'sign-ins': 6,
  terraform: 6,
  'check-file.ts': 6,
  'explanations.ts': 7,
  'load.ts': 7,
  commands: 8,
  'cli.ts': 9,
  'main.ts': 9,
  'index.ts': 9,
  'construct.ts': 9,
};

/** Packages that only one room may touch. */
const FENCES: Readonly<Record<string, string>> = {
  cdktf: 'terraform',
  constructs: 'terraform',
  '@cdktf/provider-aws': 'terraform',
  yaml: 'document',
  ajv: 'spec',
  saxes: 'model',
  tinyglobby: 'commands',
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

const source = path.join(ROOT, 'src');

const imports: readonly Import[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .flatMap((file) =>
    [
      ...readFileSync(path.join(source, file), 'utf8').matchAll(
        /(?:from\s+|import\s*\(\s*|import\s+|require\s*\(\s*)'([^']+)'/g,
      ),
    ].map(([, target = '']) => ({ file, room: roomOf(file), target })),
  );

function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

test('every room stands on a floor', () => {
  expect(readdirSync(source).filter((room) => !(room in FLOORS))).toEqual([]);
});

test('a file imports only from lower floors and its own room', () => {
  const relative = imports.filter(({ target }) => target.startsWith('.'));
  expect(relative.length).toBeGreaterThan(50);
  const upwards = relative.flatMap(({ file, room, target }) => {
    const wanted = path.posix.join(path.posix.dirname(file), target);
    if (wanted.startsWith('..')) return []; // outside of src: package.json and the schema
    const other = roomOf(`${wanted.replace(/\.js$/, '')}${wanted.includes('/') ? '' : '.ts'}`).replace(
      /^(presets|rules)\.ts$/,
      '$1',
    );
    if (other === room || (FLOORS[room] ?? 0) === 9) return [];
    return (FLOORS[other] ?? Infinity) < (FLOORS[room] ?? -1) ? [] : [`${file} imports ${target}`];
  });
  expect(upwards).toEqual([]);
});

test('fenced packages are imported in one room alone', () => {
  const outside = imports.flatMap(({ file, room, target }) => {
    const name = Object.keys(FENCES).find((fenced) => target === fenced || target.startsWith(`${fenced}/`));
    return name === undefined || FENCES[name] === room ? [] : [`${file} imports ${target}`];
  });
  expect(outside).toEqual([]);
  for (const [name, room] of Object.entries(FENCES)) {
    expect(imports.some((one) => one.room === room && (one.target === name || one.target.startsWith(`${name}/`)))).toBe(
      true,
    );
  }
});

test('the AWS SDK stays in the function, and with what reads a pool', () => {
  const importing = imports.filter(({ target }) => target.startsWith('@aws-sdk/') || target.startsWith('@smithy/'));
  expect([...new Set(importing.map(({ file }) => file))]).toEqual(['commands/libraries.ts', 'commands/live-pool.ts']);
});

test('the function takes of src the linking policy and its refusals, and of src only sign-in tests take the decision itself', () => {
  const lambda = path.join(ROOT, 'lambda');
  const taken = readdirSync(lambda)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(path.join(lambda, file), 'utf8').matchAll(/from '(\.\.\/[^']+)'/g)])
    .map(([, target]) => target);
  expect([...new Set(taken)].sort()).toEqual(['../src/model/linking-policy', '../src/model/refusals']);
  const taking = imports.filter(({ target }) => /\.\.\/lambda\//.test(target));
  expect(taking.filter(({ room }) => room !== 'sign-ins')).toEqual([]);
  expect([...new Set(taking.map(({ target }) => target))].sort()).toEqual([
    '../../lambda/linking',
    '../../lambda/user-pool',
    '../../lambda/verdicts',
  ]);
});

test('the root index of the AWS bindings is never imported: it loads every service', () => {
  expect(imports.filter(({ target }) => target === '@cdktf/provider-aws')).toEqual([]);
});

test('environment, disk and console are touched at the edges only', () => {
  const touching = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && (FLOORS[roomOf(file)] ?? 0) < 8)
    .filter((file) =>
      /process\.(env|cwd|std)|console\.|from 'node:(fs|child_process|net|http)/.test(
        readFileSync(path.join(source, file), 'utf8'),
      ),
    );
  expect(touching).toEqual([]);
});

/** The files of dist/ and the modules of Node that a run of the command line loads. */
function loadedBy(args: readonly string[], cwd: string): readonly string[] {
  const folder = newFolder();
  const recorder = path.join(folder, 'recorder.cjs');
  const list = path.join(folder, 'loaded.json');
  writeFileSync(
    recorder,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(list)}, JSON.stringify(Object.keys(require.cache))));`,
  );
  // Without the cache Node itself loads them, and lists them.
  const env = { NODE_OPTIONS: `--require ${recorder}`, NODE_DISABLE_COMPILE_CACHE: '1' };
  const run = cognitoFederation(args, { cwd, env });
  expect(run).toMatchObject({ code: 0 });
  const loaded = JSON.parse(readFileSync(list, 'utf8')) as readonly string[];
  return loaded.filter((file) => file !== recorder).map((file) => path.relative(ROOT, file));
}

test('the command line loads files of its own only, and each command no more than it needs', () => {
  const spec = copySpec('examples/descope/federation.yaml', newFolder());
  const start = ['dist/src/cli.js', 'dist/src/command-line.js'];
  // What checks is in one place of its own, for `validate` and `synth`; the program has the compiled validators from there.
  const check = [...start, 'dist/src/checking.js'];
  const program = [...start, 'dist/src/program.js', 'dist/src/synthesis.js', 'dist/src/checking.js'];
  const cwd = path.dirname(spec);
  expect(loadedBy(['--help'], cwd)).toEqual(start);
  expect(loadedBy(['validate', spec], cwd)).toEqual(check);
  expect(loadedBy(['validate', '*.yaml'], cwd)).toEqual([...check, 'dist/src/tinyglobby.js']);
  expect(loadedBy(['validate', spec, '--format', 'sarif'], cwd)).toEqual([...check, 'dist/src/machine-reports.js']);
  expect(loadedBy(['handoff', spec, '--output', newFolder()], cwd)).toEqual(program);
  expect(loadedBy(['synth', spec, '--output', newFolder()], cwd)).toEqual([
    ...check,
    'dist/src/synthesis.js',
    'dist/src/cdktf.js',
  ]);
});
