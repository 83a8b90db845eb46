import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commandLine, newFolder, removeFolders } from './command-line';

afterAll(removeFolders);

const spec = (name: string, more = ''): string => `version: 1
name: ${name}
region: us-west-2
userPool: { domain: { prefix: ${name} } }
appClients:
  web: { callbackUrls: [https://app.example.com/cb] }
${more}`;

/** A repository with three specs on its main branch, and on a branch of its own after that. */
function repository(): {
  readonly cwd: string;
  readonly write: (file: string, text: string) => void;
  readonly git: (...args: string[]) => string;
} {
  const cwd = newFolder();
  const git = (...args: string[]): string =>
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args],
      {
        cwd,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
    writeFileSync(path.join(cwd, file), text);
  };
  git('init', '--quiet', '--initial-branch=main');
  write('a/federation.yaml', spec('alpha'));
  write(
    'b/federation.yaml',
    spec(
      'beta',
      'include: [tenants/*.yaml]\nenvironments: { dev: { region: eu-west-1, userPool: { domain: { prefix: beta-dev } } }, prod: {} }\n',
    ),
  );
  write('b/tenants/one.yaml', 'appClients:\n  one: { callbackUrls: [https://one.example.com/cb] }\n');
  write('c/federation.yaml', spec('gamma'));
  write('package.json', '{ "devDependencies": { "cognito-federation": "0.1.0" } }\n');
  git('add', '--all');
  git('commit', '--quiet', '--message=first');
  git('switch', '--quiet', '--create', 'branch');
  return { cwd, write, git };
}

async function affected(cwd: string, base = 'main'): Promise<unknown> {
  const { code, stdout, stderr } = await commandLine(['affected', '--base', base, '--format', 'json'], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  return (JSON.parse(stdout) as { readonly stacks: unknown }).stacks;
}

test('a branch that changes nothing affects no stack, and one that moves comments does not either', async () => {
  const { cwd, write } = repository();
  expect(await affected(cwd)).toEqual([]);
  write('a/federation.yaml', `# A comment.\n${spec('alpha')}`);
  expect(await affected(cwd)).toEqual([]);
  expect((await commandLine(['affected', '--base', 'main'], { cwd })).stdout).toBe('No stack changes.\n');
});

test('changed, new and deleted stacks are told with the reason, whether or not they are committed', async () => {
  const { cwd, write, git } = repository();
  write('a/federation.yaml', spec('alpha').replace('/cb', '/home'));
  rmSync(path.join(cwd, 'c'), { recursive: true });
  git('add', '--all');
  git('commit', '--quiet', '--message=second');
  write('d/federation.yaml', spec('delta'));
  expect(await affected(cwd)).toEqual([
    { stack: 'alpha', spec: 'a/federation.yaml', change: 'changed', reasons: ['a/federation.yaml has changed.'] },
    {
      stack: 'delta',
      spec: 'd/federation.yaml',
      change: 'added',
      reasons: ['The stack is new.', 'd/federation.yaml has changed.'],
    },
    { stack: 'gamma', spec: 'c/federation.yaml', change: 'deleted', reasons: ['No spec gives it any more.'] },
  ]);
  expect(git('status', '--porcelain').trim()).toBe('?? d/');
});

test('an included file counts, and only the environments that it changes', async () => {
  const { cwd, write } = repository();
  write('b/tenants/one.yaml', 'appClients:\n  one: { callbackUrls: [https://two.example.com/cb] }\n');
  expect(await affected(cwd)).toMatchObject([
    { stack: 'beta-dev', environment: 'dev', change: 'changed', reasons: ['b/tenants/one.yaml has changed.'] },
    { stack: 'beta-prod', environment: 'prod', change: 'changed' },
  ]);
  write('b/tenants/one.yaml', 'appClients:\n  one: { callbackUrls: [https://one.example.com/cb] }\n');
  write(
    'b/federation.yaml',
    spec(
      'beta',
      'include: [tenants/*.yaml]\nenvironments: { dev: { region: eu-west-3, userPool: { domain: { prefix: beta-dev } } }, prod: {} }\n',
    ),
  );
  expect(await affected(cwd)).toMatchObject([{ stack: 'beta-dev' }]);
});

test('another version of the program affects every stack', async () => {
  const { cwd, write } = repository();
  write('package.json', '{ "devDependencies": { "cognito-federation": "0.2.0" } }\n');
  expect(await affected(cwd)).toMatchObject(
    ['alpha', 'beta-dev', 'beta-prod', 'gamma'].map((stack) => ({
      stack,
      change: 'changed',
      reasons: ['package.json names another version of cognito-federation.'],
    })),
  );
});

test('what main has done since the branch left it is not the branch’s', async () => {
  const { cwd, write, git } = repository();
  git('switch', '--quiet', 'main');
  write('a/federation.yaml', spec('alpha').replace('/cb', '/other'));
  git('commit', '--quiet', '--all', '--message=on main');
  git('switch', '--quiet', 'branch');
  expect(await affected(cwd)).toEqual([]);
});

test('a spec with errors is said; of a base that had errors every stack is one to look at', async () => {
  const { cwd, write, git } = repository();
  write('a/federation.yaml', 'version: 1\n');
  const { code, stdout, stderr } = await commandLine(['affected', '--base', 'main'], { cwd });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('a/federation.yaml:1:1: error: A required key is missing [missing-key]');
  git('commit', '--quiet', '--all', '--message=broken');
  git('switch', '--quiet', '--create', 'mended');
  write('a/federation.yaml', spec('alpha'));
  expect(await affected(cwd, 'branch')).toMatchObject([
    { stack: 'alpha', change: 'changed' },
    { stack: 'beta-dev', change: 'changed' },
    { stack: 'beta-prod', change: 'changed' },
    { stack: 'gamma', change: 'changed', reasons: ['A spec of the base has errors, so what it gave is not known.'] },
  ]);
});

test('--format matrix is one line for a job', async () => {
  const { cwd, write } = repository();
  write('a/federation.yaml', spec('alpha').replace('/cb', '/home'));
  const { stdout } = await commandLine(['affected', '--base', 'main', '--format', 'matrix'], { cwd });
  expect(stdout).toBe('{"include":[{"stack":"alpha","spec":"a/federation.yaml","change":"changed"}]}\n');
});

test.each([
  [[], 'affected needs --base.'],
  [['--base', 'nowhere'], 'git knows no such commit'],
  [['--base=--output=x'], 'git knows no such commit'],
  [['--base', 'main', '--format', 'xml'], '"xml" is no format'],
  [['--base', 'main', 'a'], 'accepts no names'],
])('affected %j is wrong usage', async (args, said) => {
  const { cwd } = repository();
  const { code, stdout, stderr } = await commandLine(['affected', ...args], { cwd });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(said);
});

test('outside of a repository it says so, and leaves nothing behind', async () => {
  const left = (): number => readdirSync(tmpdir()).filter((name) => name.startsWith('cognito-federation-base-')).length;
  const before = left();
  const { code, stderr } = await commandLine(['affected', '--base', 'main'], { cwd: newFolder() });
  expect([code, stderr]).toEqual([2, expect.stringContaining('no folder of a git repository')]);
  const { cwd } = repository();
  await affected(cwd);
  expect(left()).toBe(before);
});
