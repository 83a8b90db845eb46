import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { stringify } from 'yaml';
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
  expect(stderr).toContain(
    'no row of docs/linking.md of: 1, 1a, 3a, 3, 4, 5, 7, 8, 8a, 9, 10, 11, 13, 14, 15, 16, 17, 20',
  );
});

test.each([
  [
    'a provider',
    'through: Descope',
    'through: Descop',
    '"Descop" is no identity provider of the spec',
    'Write "Descope".',
  ],
  [
    'an app client',
    'through: Descope',
    'through: Descope\n    client: wbe',
    '"wbe" is no app client of the spec',
    'web',
  ],
  ['a user', 'user: ann', 'user: anne', '"anne" is no user of this file', 'Write "ann".'],
])('%s that is not known is an error at its place', async (_, from, to, said, fix) => {
  const cwd = folderWith(FILE.replace(from, to));
  const { code, stdout, stderr } = await commandLine(['test'], { cwd });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^federation\.sign-ins\.yaml:\d+:\d+: error: .*\[unknown-name-in-sign-ins\]$/m);
  expect(stderr).toContain(said);
  expect(stderr).toContain(fix);
});

test('a sign-in that expects an error may name a provider that does not exist', async () => {
  const [head = ''] = FILE.split('signIns:');
  const cwd = folderWith(
    `${head}signIns:\n  - { name: gone, through: Gone, claims: { sub: a }, expect: { outcome: error } }\n`,
  );
  expect(await commandLine(['test'], { cwd })).toMatchObject({ code: 0, stderr: '' });
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
  [
    'an environment that is not there',
    FILE.replace('users:', 'environment: dev\nusers:'),
    /:3:1: error: [^]*"dev" is no environment of the spec: it has none/,
  ],
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

test('--init chooses among the environments of a spec', async () => {
  const cwd = folderWith(FILE);
  const spec = path.join(cwd, 'federation.yaml');
  const wrong = await commandLine(['test', '--init', 'federation.yaml', '--environment', 'prod'], { cwd });
  expect([wrong.code, wrong.stderr]).toEqual([
    2,
    expect.stringContaining('has no environments: leave --environment out'),
  ]);
  writeFileSync(
    spec,
    `${readFileSync(spec, 'utf8')}environments: { dev: { userPool: { domain: { prefix: sample-app-dev } } }, prod: {} }\n`,
  );
  const none = await commandLine(['test', '--init', 'federation.yaml'], { cwd });
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('--environment dev or prod')]);
  expect(await commandLine(['test', '--init', 'federation.yaml', '--environment', 'dev'], { cwd })).toMatchObject({
    code: 0,
    stderr: '',
  });
});

test('--init of several providers tries each on an account that another one opens, in the domains of each', async () => {
  const cwd = newFolder();
  const spec = stringify({
    version: 1,
    name: 'acme',
    region: 'us-west-2',
    userPool: {
      signInWith: ['email'],
      requiredAttributes: ['email'],
      customAttributes: { idp_sub: { type: 'string' } },
      domain: { prefix: 'acme' },
    },
    identityProviders: {
      Descope: {
        preset: 'descope',
        issuer: 'https://api.descope.com/P2abcdefghijklmnopqrstuvwxyz',
        clientId: 'P2abcdefghijklmnopqrstuvwxyz',
        clientSecret: { variable: 'a' },
      },
      Corp: { preset: 'okta', issuer: 'https://acme.okta.com', clientId: 'a', clientSecret: { variable: 'b' } },
    },
    appClients: { web: { callbackUrls: ['https://app.example.com/cb'] } },
    accountLinking: { providers: { Descope: {}, Corp: { trustEmail: 'attested', emailDomains: ['acme.com'] } } },
    accept: [{ rule: 'attested-unverifies-email', reason: 'a test' }],
  });
  writeFileSync(path.join(cwd, 'federation.yaml'), spec);
  expect(await commandLine(['test', '--init', 'federation.yaml'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  const written = readFileSync(path.join(cwd, 'federation.sign-ins.yaml'), 'utf8');
  expect(written.match(/name: .*opens already.*/g)).toEqual([
    'name: "Corp: somebody whose account Descope opens already"',
    'name: "Descope: somebody whose account Corp opens already"',
  ]);
  expect(written).toContain('expect: { outcome: linked, user: ann }');
  expect(written).toContain('expect: { outcome: linked, user: ann-2 }');
  const ran = await commandLine(['test'], { cwd });
  expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining('\n13 passed, 0 failed\n')]);
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
