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
    readonly reasons: readonly string[];
    readonly findings: readonly { readonly code: string }[];
    readonly witnesses: readonly { readonly change: string; readonly through: string }[];
  }[];
  readonly lookedAt: readonly string[];
}

function changesOf({ stacks }: PeopleJson): readonly string[] {
  return [...new Set(stacks.flatMap(({ witnesses }) => witnesses.map(({ change }) => change)))];
}

test.each<[string, (text: string) => string, readonly string[], readonly string[]]>([
  ['a comment', (text) => `# A comment.\n${text}`, [], []],
  [
    'another callback URL',
    (text) => text.replace('[https://app.example.com/dashboard]', '[https://app.example.com/back]'),
    ['gained', 'lost'],
    ['callback-url-removed', 'callback-url-added'],
  ],
  [
    'linking that is stricter',
    (text) => text.replace('whenUnsafe: separateUser', 'whenUnsafe: reject'),
    ['lost'],
    ['linking-policy-tightened'],
  ],
  [
    'invite only',
    (text) => text.replace('whenNoMatch: createUser', 'whenNoMatch: reject'),
    ['lost'],
    ['linking-policy-tightened'],
  ],
  [
    'tokens without email',
    (text) => text.replace('scopes: [openid, email, profile]', 'scopes: [openid, phone]'),
    ['attributes'],
    ['client-flow-removed', 'client-flow-added'],
  ],
  [
    'linking that is gone',
    (text) => text.replace(/\naccountLinking:[\s\S]*?\n\n/, '\n'),
    ['gained', 'otherUser', 'attributes'],
    ['trigger-removed'],
  ],
  [
    'invited users that may be linked',
    (text) => text.replace('whenUnsafe:', 'linkInvitedUsers: true\n  whenUnsafe:'),
    ['otherUser'],
    ['linking-policy-loosened'],
  ],
  [
    'domains',
    (text) => text.replace('    preset: descope', '    preset: descope\n    allowedEmailDomains: [acme.com]'),
    ['lost'],
    ['linking-policy-tightened'],
  ],
  [
    'a provider that is renamed',
    (text) =>
      text
        .replace('  Descope: #', '  DescopeEU: #')
        .replaceAll('[Descope', '[DescopeEU')
        .replace('identityProviders.Descope', 'identityProviders.DescopeEU'),
    ['otherUser'],
    ['provider-renamed'],
  ],
  [
    'a mapping that is gone',
    (text) => text.replace(/ {6}custom:roles: roles.*\n/, ''),
    ['attributes'],
    ['attribute-mapping-changed'],
  ],
])('%s: what changes for people', async (_, change, expected, codes) => {
  const json = JSON.parse(await compared(change, '--format', 'json')) as PeopleJson;
  expect(changesOf(json)).toEqual(expected);
  expect(json.stacks[0]?.people).toBe(expected.length === 0 ? 'same' : 'changed');
  expect(json.stacks[0]?.findings.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
});

test('each difference comes with a witness that can be pasted into a file of sign-ins', async () => {
  const change = (text: string): string => text.replace('whenUnsafe: separateUser', 'whenUnsafe: reject');
  const stdout = await compared(change);
  expect(stdout).toMatch(/^ {2}people: Changed for people, in 1 way; \d+ kinds of sign-ins were tried\.$/m);
  expect(stdout).toContain('before: separateUser as a user of its own; after: refused (SIGN_IN_REFUSED)');
  expect(stdout).toMatch(/Users, groups and sessions that are in the pool/);
  const witness = stdout
    .split('\n')
    .filter((line) => line.startsWith('      '))
    .map((line) => line.slice(6))
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
  const stricter = (text: string): string => text.replace('whenUnsafe: separateUser', 'whenUnsafe: reject');
  const many = (text: string): string => text.replace('appClients:\n', `appClients:\n${clients.join('')}`);
  const [few, more] = [
    await compared(stricter, '--format', 'json'),
    await compared((text) => stricter(many(text)), '--format', 'json'),
  ];
  const tried = (text: string): number =>
    Number(/(\d+) kinds of sign-ins/.exec((JSON.parse(text) as PeopleJson).lookedAt.join())?.[1] ?? NaN);
  expect(tried(few)).toBeGreaterThan(15);
  expect(tried(more)).toBeLessThanOrEqual(2 * tried(few));
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
    /^sample-app: nothing changes\n {2}people: Nothing changes for people: nothing that decides a sign-in changes\.\n/,
  );
  writeFileSync(file, SPEC.replace('name: sample-app', 'name: other-app'));
  const { code, stdout } = await commandLine(['diff', '--base', 'main'], { cwd });
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(
      /^other-app: [^]*people: Not decided .* The stack is new: [^]*\n\nsample-app: .*destructive[^]*No spec gives the stack any more/,
    ),
  ]);
});

test.each([
  ['access', 1],
  ['signIn', 0],
  ['any', 1],
])('--fail-on %s with people who newly get in gives %i', async (danger, expected) => {
  const cwd = newFolder();
  writeFileSync(path.join(cwd, 'old.yaml'), SPEC.replace('whenNoMatch: createUser', 'whenNoMatch: reject'));
  writeFileSync(path.join(cwd, 'new.yaml'), SPEC);
  const { code, stdout } = await commandLine(['diff', 'old.yaml', 'new.yaml', '--fail-on', danger], { cwd });
  expect([code, stdout]).toEqual([expected, expect.stringContaining('People get in who did not before')]);
});

test('--format markdown is the comment of a review, with its marker and the command', async () => {
  const stdout = await compared(
    (text) => text.replace('whenUnsafe: separateUser', 'whenUnsafe: reject'),
    '--format',
    'markdown',
  );
  expect(stdout).toMatch(/^<!-- cognito-federation review: sample-app -->\n/);
  expect(stdout).toContain('### Who is affected');
  expect(stdout).toContain('cognito-federation diff old.yaml new.yaml --format markdown');
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
