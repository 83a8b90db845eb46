import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../cli/command-line';

/** One row of "The walk of a spec" in CONTRIBUTING.md. */
interface Step {
  readonly name: string;
  readonly file: string;
  readonly caller: string;
}

const steps: readonly Step[] = [
  ...readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8').matchAll(
    /^\| `(\w+)` \| `(src\/[\w./-]+)` \| ([^|]+) \|/gm,
  ),
].map(([, name = '', file = '', caller = '']) => ({ name, file, caller: caller.replaceAll('`', '') }));

const text = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** The file that each name of a file comes from: imported as a value, at once or when it is needed. */
function importsOf(file: string): ReadonlyMap<string, string> {
  const found = [
    ...text(file).matchAll(/(?:import|export|const) \{([^{}]*)\} (?:from|=\s*await import\()\s*'(\.[^']+)'/g),
    // In one of two files of the build.
    ...text(file).matchAll(/const \{([^{}]*)\} = await \(\w[^']*import\('[^']+'\) : import\('(\.[^']+)'\)\)/g),
  ].flatMap(([, names = '', target = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => [name, resolved(file, target)] as const),
  );
  return new Map(found);
}

function resolved(file: string, target: string): string {
  const module = path.posix.join(path.posix.dirname(file), target.replace(/\.js$/, ''));
  return existsSync(path.join(ROOT, `${module}.ts`)) ? `${module}.ts` : `${module}/index.ts`;
}

test('the walk starts at the command and goes through load to the files', () => {
  const names = steps.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['load', 'normalise', 'runRules', 'locate', 'configurationOf']));
  expect(new Set(names).size).toBe(names.length);
});

test.each(steps)('$name is exported by $file', ({ name, file }) => {
  expect(text(file)).toMatch(new RegExp(`^export (?:async )?(?:function|const|class) ${name}\\b`, 'm'));
});

test.each(steps.slice(1))('$name is called by $caller, which comes before it', ({ name, file, caller }) => {
  const before = steps.slice(
    0,
    steps.findIndex((step) => step.name === name),
  );
  const calling = before.find((step) => step.name === caller)?.file;
  if (calling === undefined) throw new Error(`${caller} does not come before ${name}`);
  const imported = importsOf(calling).get(name) ?? '';
  // What is bundled on its own passes it on.
  expect([imported, imported === '' ? '' : importsOf(imported).get(name)]).toContain(file);
  expect(text(calling).match(new RegExp(`\\b${name}\\b`, 'g'))?.length).toBeGreaterThan(1);
});

test('every stage that load knows is on the walk', () => {
  const stages = [...importsOf('src/load.ts'), ...importsOf('src/check-file.ts')].filter(
    ([, file]) => !file.startsWith('src/diagnostics/'),
  );
  expect(stages.length).toBeGreaterThan(8);
  expect(stages.map(([name]) => name).filter((name) => !steps.some((step) => step.name === name))).toEqual([]);
});
