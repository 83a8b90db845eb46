import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandLine, newFolder, removeFolders, ROOT } from './command-line';

afterAll(removeFolders);

const SPEC = readFileSync(path.join(ROOT, 'examples/descope/federation.yaml'), 'utf8');

async function compared(change: (text: string) => string, ...options: readonly string[]): Promise<string> {
  const cwd = newFolder();
  writeFileSync(path.join(cwd, 'old.yaml'), SPEC);
  writeFileSync(path.join(cwd, 'new.yaml'), change(SPEC));
  const { code, stdout, stderr } = await commandLine(['diff', 'old.yaml', 'new.yaml', ...options], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

interface PeopleJson {
  readonly stacks: readonly {
    readonly people: string;
    readonly tried: number;
    readonly changed: readonly { readonly change: string }[];
  }[];
}

test.each<[string, (text: string) => string, readonly string[]]>([
  ['a comment', (text) => `# A comment.\n${text}`, []],
  ['another redirect URI', (text) => text.replace('/dashboard', '/home'), []],
  ['linking that is stricter', (text) => text.replace('whenUnsafe: separateUser', 'whenUnsafe: reject'), ['shutOut']],
  ['invite only', (text) => text.replace('whenNoMatch: createUser', 'whenNoMatch: reject'), ['shutOut']],
  [
    'linking that is gone',
    (text) => text.replace(/\naccountLinking:[\s\S]*?\n\n/, '\n'),
    ['letIn', 'otherUser', 'attributesLost'],
  ],
  [
    'invited users that may be linked',
    (text) => text.replace('whenUnsafe:', 'linkInvitedUsers: true\n  whenUnsafe:'),
    ['otherUser'],
  ],
  [
    'domains',
    (text) => text.replace('    preset: descope', '    preset: descope\n    allowedEmailDomains: [acme.com]'),
    ['shutOut'],
  ],
  [
    'a provider that is renamed',
    (text) =>
      text
        .replace('  Descope: #', '  DescopeEU: #')
        .replaceAll('[Descope', '[DescopeEU')
        .replace('identityProviders.Descope', 'identityProviders.DescopeEU'),
    ['letIn', 'shutOut'],
  ],
  ['a mapping that is gone', (text) => text.replace(/ {6}custom:roles: roles.*\n/, ''), ['attributesLost']],
])('%s: what changes for people', async (_, change, expected) => {
  const { stacks } = JSON.parse(await compared(change, '--format', 'json')) as PeopleJson;
  expect(stacks.map(({ changed }) => changed.map((one) => one.change))).toEqual([expected]);
  expect(stacks[0]?.tried).toBeGreaterThan(15);
  expect(stacks[0]?.people).toBe(expected.length === 0 ? 'same' : 'changed');
});

test('each difference comes with a witness that can be pasted into a file of sign-ins', async () => {
  const change = (text: string): string => text.replace('whenUnsafe: separateUser', 'whenUnsafe: reject');
  const stdout = await compared(change);
  expect(stdout).toMatch(/^sample-app: changed for people, in \d+ kinds of sign-ins\.\n/);
  expect(stdout).toContain('before: separateUser as a user of its own; now: refused (SIGN_IN_REFUSED)');
  expect(stdout).toMatch(/Not tried: real users/);
  const witness = stdout
    .split('\n')
    .filter((line) => line.startsWith('    '))
    .map((line) => line.slice(4))
    .join('\n');
  const cwd = newFolder();
  writeFileSync(path.join(cwd, 'federation.yaml'), change(SPEC));
  writeFileSync(
    path.join(cwd, 'w.sign-ins.yaml'),
    `version: 1\nspec: federation.yaml\n${witness}\n    expect: { outcome: refused }\n`,
  );
  expect(await commandLine(['test', 'w.sign-ins.yaml'], { cwd })).toMatchObject({ code: 0 });
});

test('many clients that are alike are tried once', async () => {
  const clients = Array.from(
    { length: 40 },
    (_, index) => `  c${index}: { callbackUrls: ["https://app.example.com/c${index}"] }\n`,
  );
  const many = (text: string): string => text.replace('appClients:\n', `appClients:\n${clients.join('')}`);
  const [few, more] = [await compared((text) => text, '--format', 'json'), await compared(many, '--format', 'json')];
  const [{ tried } = { tried: 0 }] = (JSON.parse(few) as PeopleJson).stacks;
  expect((JSON.parse(more) as PeopleJson).stacks[0]?.tried).toBeLessThanOrEqual(2 * tried);
});

test('--base compares with a commit: kept, new and deleted stacks', async () => {
  const cwd = newFolder();
  const git = (...args: string[]): string =>
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args],
      { cwd, encoding: 'utf8' },
    );
  const file = path.join(cwd, 'federation.yaml');
  git('init', '--quiet', '--initial-branch=main');
  writeFileSync(file, SPEC);
  git('add', '--all');
  git('commit', '--quiet', '--message=first');
  expect((await commandLine(['diff', '--base', 'main'], { cwd })).stdout).toMatch(
    /^sample-app: nothing changes for people, in \d+ kinds of sign-ins\.\n/,
  );
  writeFileSync(file, SPEC.replace('name: sample-app', 'name: other-app'));
  const { code, stdout } = await commandLine(['diff', '--base', 'main'], { cwd });
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(/^other-app: new\. .*\nsample-app: no spec gives it any more\./),
  ]);
});

test.each([
  [['old.yaml'], 'diff needs two specs, or --base.'],
  [['--base', 'main', 'old.yaml'], 'diff needs two specs, or --base.'],
  [['a.yaml', 'b.yaml', '--format', 'xml'], '"xml" is no format'],
])('diff %j is wrong usage', async (args, said) => {
  const { code, stderr } = await commandLine(['diff', ...args], { cwd: newFolder() });
  expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
});

test('a spec with errors is not compared', async () => {
  const cwd = newFolder();
  writeFileSync(path.join(cwd, 'old.yaml'), SPEC);
  writeFileSync(path.join(cwd, 'new.yaml'), 'version: 1\n');
  const { code, stdout, stderr } = await commandLine(['diff', 'old.yaml', 'new.yaml'], { cwd });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('new.yaml:1:1: error');
});
