import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { filesBelow, newFolder, removeFolders, ROOT } from './command-line';

const spec = (name: string, providers: readonly string[]): string => `version: 1
name: ${name}
region: us-west-2
userPool: { domain: { prefix: ${name}-x } }
identityProviders:
${providers.map((one) => `  ${one}: { preset: oidc, issuer: "https://${one.toLowerCase()}.example.com", clientId: a, clientSecret: { variable: x }, attributeMapping: { email: email } }`).join('\n')}
appClients: { web: { callbackUrls: ["https://app.example.com/cb"] } }
`;

const args = ['handoff', 'a.yaml', '--output', 'out', '--quiet'];

/** A copy of a folder with a spec; the sheets of an earlier version of it are in `out`. */
function project(): string {
  const folder = newFolder();
  cpSync(prepared, folder, { recursive: true });
  return folder;
}

function prepare(): string {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'a.yaml'), spec('acme', ['Old', 'Both']));
  expect(run(folder).code).toBe(0);
  writeFileSync(
    path.join(folder, 'a.yaml'),
    spec('acme', ['New', 'Newer', 'Both']).replace('prefix: acme-x', 'prefix: acme-y'),
  );
  return folder;
}

function run(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): { readonly code: number | null; readonly signal: string | null; readonly stderr: string } {
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    ['--require', path.join(__dirname, 'killed-at.cjs'), path.join(ROOT, 'dist/src/cli.js'), ...args],
    { cwd: folder, env: { ...process.env, FC_FOLDER: path.join(folder, 'out'), ...env }, encoding: 'utf8' },
  );
  return { code: status, signal, stderr };
}

/** What is below the output folder, without what a killed run has not moved yet. */
function sheets(folder: string): ReadonlyMap<string, string> {
  return new Map(
    [...filesBelow(path.join(folder, 'out'))]
      .filter(([name]) => !name.startsWith('.cognito-federation-'))
      .map(([name, bytes]) => [name, bytes.toString('utf8')]),
  );
}

const left = (folder: string): readonly string[] =>
  readdirSync(path.join(folder, 'out')).filter((name) => name.startsWith('.'));

afterAll(removeFolders);

let prepared: string;
let before: ReadonlyMap<string, string>;
let after: ReadonlyMap<string, string>;
let operations: number;

beforeAll(() => {
  prepared = prepare();
  const folder = project();
  before = sheets(folder);
  operations = Number(/operations: (\d+)/.exec(run(folder, { FC_COUNT: '1' }).stderr)?.[1]);
  after = sheets(folder);
  expect(left(folder)).toEqual([]);
  expect(operations).toBeGreaterThan(10);
  expect([...before.keys()]).toEqual(['acme/Both.md', 'acme/Old.md']);
  expect([...after.keys()]).toEqual(['acme/Both.md', 'acme/New.md', 'acme/Newer.md']);
});

test('a run that is killed leaves whole files, and the next run finishes its work', () => {
  let moved = 0;
  for (let at = 1; at <= operations; at++) {
    const folder = project();
    expect(run(folder, { FC_KILL_AT: String(at) }).signal).toBe('SIGKILL');
    const now = sheets(folder);
    for (const [name, text] of now) expect([before.get(name), after.get(name)]).toContain(text);
    const isOld = [...before].every(([name, text]) => now.get(name) === text) && now.size === before.size;
    if (!isOld) moved++;
    // Before the plan is made nothing has changed; after it, no file of the new state gets lost.
    const again = run(folder);
    expect(again.code).toBe(0);
    expect(sheets(folder)).toEqual(after);
    expect(left(folder)).toEqual([]);
  }
  expect(moved).toBeGreaterThan(0);
});

test('a full disk is said, and changes nothing', () => {
  let failed = 0;
  for (let at = 1; at <= operations; at++) {
    const folder = project();
    const { code, stderr } = run(folder, { FC_FULL_AT: String(at) });
    if (code === 0) continue;
    failed++;
    expect(code).toBe(1);
    expect(stderr).toContain('ENOSPC');
    expect(sheets(folder)).toEqual(before);
    expect(left(folder)).toEqual([]);
  }
  expect(failed).toBeGreaterThan(4);
});

test('a full disk leaves no new folder', () => {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'a.yaml'), spec('acme', ['New']));
  expect(run(folder, { FC_FULL_AT: '5' }).code).toBe(1);
  expect(existsSync(path.join(folder, 'out'))).toBe(false);
});

test('a lock of the same process id, of another machine and of a run that is gone is taken over', () => {
  for (const lock of ['', 'text', JSON.stringify({ host: 'another', pid: 1, run: 'x' })]) {
    const folder = project();
    const file = path.join(folder, 'out/.cognito-federation-lock');
    writeFileSync(file, lock);
    // As old as a lock is that nobody touches any more.
    spawnSync('touch', ['-d', '1 minute ago', file]);
    expect(run(folder).code).toBe(0);
    expect(sheets(folder)).toEqual(after);
    expect(left(folder)).toEqual([]);
  }
});

test('what an earlier run left over is removed, and a plan that leads elsewhere is not followed', () => {
  const folder = project();
  for (const [name, plan] of [
    ['aaaaaa', undefined],
    ['bbbbbb', JSON.stringify({ moves: ['../stolen.txt'], removals: [] })],
    ['cccccc', JSON.stringify({ moves: [], removals: ['../a.yaml'] })],
    ['dddddd', '{'],
  ] as const) {
    mkdirSync(path.join(folder, 'out', `.cognito-federation-${name}`));
    writeFileSync(path.join(folder, 'out', `.cognito-federation-${name}`, '0'), 'text');
    if (plan !== undefined) writeFileSync(path.join(folder, 'out', `.cognito-federation-${name}`, 'plan.json'), plan);
  }
  expect(run(folder).code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'out']);
  expect(sheets(folder)).toEqual(after);
  expect(left(folder)).toEqual([]);
});

test('a folder in the place of a file is refused, and nothing changes', () => {
  const folder = project();
  mkdirSync(path.join(folder, 'out/acme/Newer.md'));
  const { code, stderr } = run(folder);
  expect([code, stderr]).toEqual([1, expect.stringContaining('Newer.md')]);
  rmSync(path.join(folder, 'out/acme/Newer.md'), { recursive: true });
  expect(sheets(folder)).toEqual(before);
  expect(left(folder)).toEqual([]);
});

test('a file in the place of a folder is refused, and nothing changes', () => {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'a.yaml'), spec('acme', ['New']));
  mkdirSync(path.join(folder, 'out'));
  writeFileSync(path.join(folder, 'out/acme'), 'mine');
  expect(run(folder).code).toBe(1);
  expect(sheets(folder)).toEqual(new Map([['acme', 'mine']]));
  expect(left(folder)).toEqual([]);
});

test('a FIFO or a link in the place of a file is replaced and not read', () => {
  const folder = project();
  rmSync(path.join(folder, 'out/acme/Both.md'));
  spawnSync('mkfifo', [path.join(folder, 'out/acme/Both.md')]);
  symlinkSync(path.join(folder, 'a.yaml'), path.join(folder, 'out/acme/New.md'));
  const text = readFileSync(path.join(folder, 'a.yaml'), 'utf8');
  expect(run(folder).code).toBe(0);
  expect(sheets(folder)).toEqual(after);
  expect(readFileSync(path.join(folder, 'a.yaml'), 'utf8')).toBe(text);
  expect(statSync(path.join(folder, 'out/acme/Both.md')).isFile()).toBe(true);
});

test('runs at once give one clean result', async () => {
  const folder = project();
  const codes = await Promise.all(
    Array.from(
      { length: 4 },
      async () =>
        await new Promise<number | null>((resolve) => {
          spawn(process.execPath, [path.join(ROOT, 'dist/src/cli.js'), ...args], { cwd: folder, stdio: 'ignore' }).on(
            'exit',
            resolve,
          );
        }),
    ),
  );
  expect(codes).toEqual([0, 0, 0, 0]);
  expect(sheets(folder)).toEqual(after);
  expect(left(folder)).toEqual([]);
});
