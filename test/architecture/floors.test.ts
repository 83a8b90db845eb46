import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../cli/command-line';

/** Floors of the house. A file imports from lower floors and from its own folder; rooms of one floor do not know one another. */
const FLOORS: Readonly<Record<string, number>> = {
  diagnostics: 0,
  document: 1,
  spec: 2,
  report: 2,
  model: 3,
  presets: 4,
  normalise: 5,
  'deployer-policy': 6,
  handoff: 6,
  rules: 6,
  terraform: 6,
  'explanations.ts': 7,
  'load.ts': 7,
  commands: 8,
  'cli.ts': 9,
  'main.ts': 9,
  'index.ts': 9,
};

/** Packages that only one room may touch. */
const FENCES: Readonly<Record<string, string>> = {
  cdktf: 'terraform',
  constructs: 'terraform',
  '@cdktf/provider-aws': 'terraform',
  yaml: 'document',
  ajv: 'spec',
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

test('the AWS SDK stays in the function', () => {
  expect(imports.filter(({ target }) => target.startsWith('@aws-sdk/') || target.startsWith('@smithy/'))).toEqual([]);
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

test('checking a spec never loads CDKTF', () => {
  const loaded = new Set<string>();
  const visit = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    // A dynamic import is what keeps CDKTF out; a static one of a type is gone after compilation.
    for (const [, target = ''] of readFileSync(path.join(ROOT, 'dist/src', file), 'utf8').matchAll(
      /require\("([^"]+)"\)/g,
    )) {
      if (target.startsWith('.') && !target.endsWith('.json'))
        visit(resolved(path.posix.join(path.posix.dirname(file), target)));
      else loaded.add(target);
    }
  };
  visit('cli.js');
  expect([...loaded]).toContain('commands/validate.js');
  expect([...loaded].filter((file) => /^(cdktf|constructs|@cdktf)(\/|$)|^terraform\//.test(file))).toEqual([]);
});

function resolved(module: string): string {
  const names = readdirSync(path.join(ROOT, 'dist/src', path.posix.dirname(module)));
  return names.includes(`${path.posix.basename(module)}.js`) ? `${module}.js` : `${module}/index.js`;
}
