import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { load } from '../../src/load';
import { PRESETS } from '../../src/presets';
import { commandLine, newFolder, removeFolders, ROOT } from './command-line';

afterAll(removeFolders);

const SPEC = path.join(ROOT, 'examples/descope/federation.yaml');

/** A folder with the spec of Descope and a file of sign-ins. */
function folderWith(signIns: string): string {
  const cwd = newFolder();
  copyFileSync(SPEC, path.join(cwd, 'federation.yaml'));
  writeFileSync(path.join(cwd, 'federation.sign-ins.yaml'), signIns);
  return cwd;
}

const FILE = `version: 1
spec: federation.yaml
users:
  ann: { email: ann@example.com, emailVerified: true }
signIns:
  - name: Ann opens her account
    through: Descope
    claims: { sub: U2a, email: ann@example.com, email_verified: true }
    expect: { outcome: linked, user: ann }
  - name: a stranger & <others>
    through: Descope
    claims: { sub: U2b, email: b@example.com, email_verified: false }
    expect: { outcome: linked }
  - name: only looked at
    through: Descope
    claims: { sub: U2c, email: c@example.com }
`;

test('without names the files next to the specs are run, and every example has one that passes', async () => {
  const { code, stdout, stderr } = await commandLine(['test'], { cwd: ROOT });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/\n\d\d+ passed, 0 failed\n/);
  const specs = readdirSync(path.join(ROOT, 'examples'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.yaml') && !file.endsWith('.sign-ins.yaml'),
  );
  expect(specs.length).toBeGreaterThan(7);
  for (const spec of specs) expect(stdout).toContain(`examples/${spec.replace(/\.yaml$/, '.sign-ins.yaml')}`);
});

test('a file of sign-ins is no spec', async () => {
  const cwd = folderWith(FILE);
  for (const args of [['validate'], ['validate', '.'], ['validate', '*.yaml']])
    expect(await commandLine(args, { cwd })).toMatchObject({ code: 0, stdout: '1 spec valid: sample-app\n' });
});

test('a failing expectation shows its place, the way and what differs; a sign-in without one is traced', async () => {
  const cwd = folderWith(FILE);
  const { code, stdout } = await commandLine(['test'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain('  ✓ Ann opens her account\n  ✗ a stranger & <others> (federation.sign-ins.yaml:10)\n');
  expect(stdout).toContain(
    '      outcome: expected linked, was separateUser\n      first sign-in: separateUser as descope_u2b\n',
  );
  expect(stdout).toContain('        - The linking function: EMAIL_UNVERIFIED. [row 6]\n');
  expect(stdout).toMatch(/ {2}· only looked at\n {6}first sign-in: /);
  expect(stdout).toContain('\n1 passed, 1 failed\n');
  expect((await commandLine(['test', '--trace'], { cwd })).stdout).toContain(
    '✓ Ann opens her account\n      first sign-in: linked as ann\n',
  );
});

test('--format json gives the values of the first run', async () => {
  const cwd = folderWith(FILE);
  const { code, stdout } = await commandLine(['test', '--format', 'json'], { cwd });
  expect([code, JSON.parse(stdout)]).toMatchObject([
    1,
    {
      version: 1,
      files: [
        {
          file: 'federation.sign-ins.yaml',
          spec: 'federation.yaml',
          signIns: [
            {
              name: 'Ann opens her account',
              line: 6,
              outcome: 'linked',
              user: 'ann',
              attributes: { email: 'ann@example.com', email_verified: 'true', 'custom:idp_sub': 'U2a' },
              passed: true,
            },
            {
              line: 10,
              outcome: 'separateUser',
              passed: false,
              differences: [{ key: 'outcome', expected: 'linked', actual: 'separateUser' }],
            },
            { line: 14, outcome: 'separateUser' },
          ],
        },
      ],
      passed: 1,
      failed: 1,
    },
  ]);
  const [file] = (JSON.parse(stdout) as { readonly files: readonly { readonly signIns: readonly object[] }[] }).files;
  expect(file?.signIns[2]).not.toHaveProperty('passed');
  expect(file?.signIns[1]).not.toHaveProperty('user');
});

test('--format junit is XML, with each failure', async () => {
  const cwd = folderWith(FILE);
  const { stdout } = await commandLine(['test', '--format', 'junit'], { cwd });
  const seen: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) =>
    seen.push(`${name} ${attributes['name'] ?? attributes['message'] ?? ''}`.trim()),
  );
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(stdout).close();
  expect(seen).toEqual([
    'testsuites',
    'testsuite federation.sign-ins.yaml',
    'testcase Ann opens her account',
    'testcase a stranger & <others>',
    'failure outcome: expected linked, was separateUser',
    'testcase only looked at',
    'skipped',
  ]);
});

test('--format github annotates what fails', async () => {
  const cwd = folderWith(FILE);
  const { stdout } = await commandLine(['test', '--format', 'github'], { cwd });
  expect(stdout).toBe(
    '::error file=federation.sign-ins.yaml,line=10,title=a stranger & <others>::outcome: expected linked, was separateUser\n1 passed, 1 failed\n',
  );
});

test('--coverage names what no sign-in touches', async () => {
  const cwd = folderWith(FILE);
  const { stderr } = await commandLine(['test', '--coverage'], { cwd });
  expect(stderr).toContain('rows of docs/linking.md: 18, 6');
});

test.each([
  [
    'a key that is misspelt',
    FILE.replace('claims:', 'clams:'),
    /^federation\.sign-ins\.yaml:8:5: error: .*\[unknown-key\]/,
  ],
  ['a word that is none', FILE.replace('outcome: linked', 'outcome: lnked'), /:9:24: error: .*\[not-allowed-value\]/],
  ['no YAML', 'version: [', /error: /],
  [
    'a spec that is not there',
    FILE.replace('federation.yaml', 'other.yaml'),
    /other\.yaml: error: The file cannot be read/,
  ],
  ['a spec outside', FILE.replace('federation.yaml', '../../../../../../etc/passwd'), /error: /],
  ['an environment that is not there', FILE.replace('users:', 'environment: dev\nusers:'), /has no environment "dev"/],
])('%s is an error at its place, and nothing is run', async (_, text, said) => {
  const cwd = folderWith(text);
  const { code, stdout, stderr } = await commandLine(['test'], { cwd });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(said);
  expect(stderr).not.toContain('root:');
});

test('a spec with errors is not run: its diagnostics are printed', async () => {
  const cwd = folderWith(FILE);
  writeFileSync(
    path.join(cwd, 'federation.yaml'),
    readFileSync(SPEC, 'utf8').replace('region: us-west-2', 'region: us-wset-2'),
  );
  const { code, stdout, stderr } = await commandLine(['test'], { cwd });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('federation.yaml:');
  expect(stderr).toContain('[region-unknown]');
});

test.each([
  [['--format', 'xml'], '"xml" is no format'],
  [['--environment', 'dev'], '--environment goes with --init'],
])('test %j is wrong usage', async (args, said) => {
  const cwd = folderWith(FILE);
  const { code, stderr } = await commandLine(['test', ...args], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
});

describe.each(PRESETS.map(({ name, type }) => [name, type] as const))(
  'test --init for a provider of %s',
  (name, type) => {
    test('writes a file that passes as it is written', async () => {
      const cwd = newFolder();
      const issuers = path.join(ROOT, 'test/presets', name, 'issuers.yaml');
      const [, issuer = 'https://id.example.com'] = existsSync(issuers)
        ? (/^right:\n\s+- (\S+)/m.exec(readFileSync(issuers, 'utf8')) ?? [])
        : [];
      const base = ['--region', 'us-west-2', '--callback-url', 'https://app.example.com/cb', '--name', 'customers'];
      await commandLine(['init', '--vendor', name, ...base, ...(type === 'oidc' ? ['--issuer', issuer] : [])], { cwd });
      expect(load([{ file: 'a', bytes: readFileSync(path.join(cwd, 'federation.yaml')) }]).federations).toHaveLength(1);
      const { code, stdout } = await commandLine(['test', '--init', 'federation.yaml'], { cwd });
      expect([code, stdout.split('\n')[0]]).toEqual([0, 'federation.sign-ins.yaml is written. Next:']);
      const ran = await commandLine(['test'], { cwd });
      expect([ran.code, ran.stderr]).toEqual([0, '']);
      expect(ran.stdout).toMatch(/\n[5-9] passed, 0 failed\n/);
      expect(await commandLine(['test', '--init', 'federation.yaml'], { cwd })).toMatchObject({ code: 1 });
    });
  },
);
