import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cognitoFederation, copySpec, filesBelow, newFolder, removeFolders, type Run } from './command-line';

afterAll(removeFolders);

/** A folder with a spec, and an empty one for the cache. */
function project(): { readonly cwd: string; readonly cache: string } {
  const cwd = newFolder();
  copySpec('examples/descope/federation.yaml', cwd);
  return { cwd, cache: newFolder() };
}

const VALID: Run = { code: 0, stdout: '1 spec valid: sample-app\n', stderr: '' };

function validate({ cwd, cache }: ReturnType<typeof project>, env: NodeJS.ProcessEnv = {}): Run {
  return cognitoFederation(['validate', 'federation.yaml'], { cwd, env: { XDG_CACHE_HOME: cache, ...env } });
}

const kept = (cache: string): readonly string[] => [...filesBelow(cache).keys()].map((file) => path.basename(file));

function checkingIn(cache: string): string {
  const [name = ''] = [...filesBelow(cache).keys()].filter((file) => file.endsWith('/checking.js'));
  return path.join(cache, name);
}

test('what a run compiles is kept for the next one, which takes it as it is', () => {
  const here = project();
  expect(validate(here)).toEqual(VALID);
  expect(kept(here.cache)).toEqual(['checking.js', 'command-line.js']);
  const file = checkingIn(here.cache);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const { ino } = statSync(file);
  expect(validate(here)).toEqual(VALID);
  expect(statSync(file).ino).toBe(ino);
});

test('what is damaged, or is of another version, is made anew', () => {
  const here = project();
  validate(here);
  const file = checkingIn(here.cache);
  const whole = readFileSync(file);
  for (const damaged of [Buffer.alloc(0), Buffer.from('text'), whole.subarray(0, 5000), Buffer.alloc(whole.length)]) {
    writeFileSync(file, damaged);
    expect(validate(here)).toEqual(VALID);
    expect(readFileSync(file).length).toBeGreaterThan(damaged.length === whole.length ? 0 : damaged.length);
    expect(readFileSync(file).equals(damaged)).toBe(false);
  }
});

test('what other versions kept goes after a month, whenever something is kept anew', () => {
  const here = project();
  const root = path.join(here.cache, 'cognito-federation');
  const month = new Date(Date.now() - 31 * 86_400_000);
  for (const [name, time] of [
    ['v18.0.0-x64-old', month],
    ['v22.0.0-x64-new', new Date()],
    ['of somebody', month],
  ] as const) {
    mkdirSync(path.join(root, name), { recursive: true });
    writeFileSync(path.join(root, name, 'checking.js'), '');
    utimesSync(path.join(root, name), time, time);
  }
  expect(validate(here)).toEqual(VALID);
  const left = readdirSync(root).sort();
  expect(left).toHaveLength(3);
  expect(left).toEqual(expect.arrayContaining(['of somebody', 'v22.0.0-x64-new']));
});

test('where it cannot be written nothing is lost', () => {
  const here = project();
  writeFileSync(path.join(here.cache, 'cognito-federation'), 'a file of somebody');
  expect(validate(here)).toEqual(VALID);
  expect(kept(here.cache)).toEqual(['cognito-federation']);
});

test('the variable that switches off the cache of Node switches off this one', () => {
  const here = project();
  expect(validate(here, { NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(VALID);
  expect(kept(here.cache)).toEqual([]);
});

test('a stack trace names the functions of our sources, in a check too', () => {
  const here = project();
  const broken = path.join(newFolder(), 'broken.cjs');
  mkdirSync(path.dirname(broken), { recursive: true });
  writeFileSync(broken, "Array.prototype.flatMap = () => { throw new Error('the reason'); };");
  const run = cognitoFederation(['validate', 'federation.yaml'], {
    cwd: here.cwd,
    env: { NODE_OPTIONS: `--require ${broken}`, COGNITO_FEDERATION_DEBUG: '1' },
  });
  expect(run).toMatchObject({ code: 3, stdout: '' });
  expect(run.stderr).toMatch(/^ {4}at \w{4,} \(.*\.js:\d+:\d+\)$/m);
});
