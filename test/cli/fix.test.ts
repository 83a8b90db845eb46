import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { applyPatch } from 'diff';
import { load } from '../../src/load';
import { commandLine, newFolder, removeFolders } from './command-line';

afterAll(removeFolders);

/** Everyday mistakes between comments, one of which only shows once another is mended. */
const MISTAKES = `# The pool of our customers. \u{1F511}
version: 1
name: Acme Customers      # as in the console
region: us-west-2
userPool:
  signInWith: email       # they have no other name
  selfSignUp: yes
  domain: { prefix: acme-customers }
identity_providers:
  # The old one.
  Keycloak:
    preset: keycloak
    issuer: https://id.acme.com/realms/customers
    clientId: 4711        # of the admin
    clientSecret: { variable: keycloak_client_secret }
    scopes: [profile, email, email]
appClients:
  web:
    callbackUrls: [https://app.example.com/callback]
`;

const MENDED = MISTAKES.replace('Acme Customers', 'acme-customers')
  .replace('signInWith: email ', 'signInWith: [email] ')
  .replace('yes', 'true')
  .replace('identity_providers', 'identityProviders')
  .replace('4711', '"4711"')
  .replace('scopes: [profile, email, email]', 'scopes: [openid, profile, email]');

function folderWith(text: string | Uint8Array): { readonly cwd: string; readonly file: string } {
  const cwd = newFolder();
  const file = path.join(cwd, 'federation.yaml');
  writeFileSync(file, text);
  return { cwd, file };
}

test('validate --fix mends what is sure, keeps all else, and leaves a spec that validates', async () => {
  const { cwd, file } = folderWith(MISTAKES);
  chmodSync(file, 0o640);
  const { code, stdout, stderr } = await commandLine(['validate', '--fix', 'federation.yaml'], { cwd });
  expect(readFileSync(file, 'utf8')).toBe(MENDED);
  expect(stdout).toBe('federation.yaml: 7 fixes made.\n1 spec valid: acme-customers\n');
  expect(stderr).not.toContain('error');
  expect(code).toBe(0);
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(cwd)).toEqual(['federation.yaml']);
  expect(await commandLine(['validate', '--fix', 'federation.yaml'], { cwd })).toMatchObject({
    code: 0,
    stdout: '1 spec valid: acme-customers\n',
  });
});

test('--dry-run shows the difference and changes nothing', async () => {
  const { cwd, file } = folderWith(MISTAKES);
  const { code, stdout, stderr } = await commandLine(['validate', '--fix', '--dry-run', 'federation.yaml'], { cwd });
  expect(readFileSync(file, 'utf8')).toBe(MISTAKES);
  expect(code).toBe(0);
  expect(stdout.split('\n').slice(0, 3)).toEqual([
    '--- federation.yaml',
    '+++ federation.yaml',
    expect.stringMatching(/^@@ -1,/),
  ]);
  // `patch` makes of the old text what --fix would have.
  expect(applyPatch(MISTAKES, stdout)).toBe(MENDED);
  expect(stderr).toContain('federation.yaml: 7 fixes would be made.\n');
});

test('what is not sure stays: a name of theirs, an entry that somebody wrote, a guess', async () => {
  const text = `version: 2
name: acme
region: us-west-7
userPool: {}
identityProviders:
  Okta1: { type: saml, metadataUrl: https://sso.acme.com/metadata, clientId: abc, attributeMapping: { email: email } }
appClients:
  web:
    identityProviders: [Okta2]
    callbackUrls: [http://app.example.com/callback]
    allowedEmailDomains: [acme.com]
`;
  const { cwd, file } = folderWith(text);
  const { code, stdout } = await commandLine(['validate', '--fix'], { cwd });
  expect([code, stdout]).toEqual([1, '']);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test.each([
  ['is no YAML', 'version: 1\n  name: [\n'],
  ['is no UTF-8', Buffer.from([0x76, 0xff, 0xfe])],
  ['is empty', ''],
])('a file that %s is not touched', async (_, content) => {
  const { cwd, file } = folderWith(content);
  expect(await commandLine(['validate', '--fix'], { cwd })).toMatchObject({ code: 1, stdout: '' });
  expect(readFileSync(file)).toEqual(Buffer.from(content));
});

test.each([
  [
    'two keys that would be renamed alike',
    'appClients:\n  web: { callback_urls: [https://a.example/cb], callbackURLs: [https://b.example/cb] }\n',
  ],
  [
    'an anchor that something refers to',
    'appClients:\n  web: { callbackUrls: &urls https://a.example/cb, logoutUrls: [*urls] }\n',
  ],
])('%s are left to people', async (_, text) => {
  const spec = `version: 1\nname: acme\nregion: us-west-2\nuserPool: {}\n${text}`;
  const { cwd, file } = folderWith(spec);
  expect(await commandLine(['validate', '--fix'], { cwd })).toMatchObject({ code: 1, stdout: '' });
  expect(readFileSync(file, 'utf8')).toBe(spec);
});

test('the byte order mark and the line ends of a file stay', async () => {
  const { cwd, file } = folderWith(`\uFEFF${MISTAKES.replaceAll('\n', '\r\n')}`);
  expect(await commandLine(['validate', '--fix'], { cwd })).toMatchObject({ code: 0 });
  expect(readFileSync(file, 'utf8')).toBe(`\uFEFF${MENDED.replaceAll('\n', '\r\n')}`);
});

test('several specs are mended together, and what a spec includes is left alone', async () => {
  const { cwd } = folderWith(MISTAKES.replace('appClients:\n', 'include: [apps.yaml]\nappClients:\n'));
  writeFileSync(
    path.join(cwd, 'other.yaml'),
    MISTAKES.replaceAll('Acme Customers', 'Other').replace('acme-customers', 'other'),
  );
  const apps = 'appClients:\n  api:\n    callbackUrls: https://api.example.com/cb\n';
  writeFileSync(path.join(cwd, 'apps.yaml'), apps);
  const { code, stdout } = await commandLine(['validate', '--fix', 'federation.yaml', 'other.yaml'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toBe('federation.yaml: 6 fixes made.\nother.yaml: 7 fixes made.\n');
  expect(readFileSync(path.join(cwd, 'apps.yaml'), 'utf8')).toBe(apps);
});

test('a diff masks what is written where a secret belongs', async () => {
  const secret = 'b7Kq-literal-secret';
  const { cwd } = folderWith(
    MISTAKES.replace('{ variable: keycloak_client_secret }', secret).replace('clientSecret', 'client_secret'),
  );
  const { stdout, stderr } = await commandLine(['validate', '--fix', '--dry-run'], { cwd });
  expect(stdout).toContain('clientSecret');
  expect(stdout + stderr).not.toContain(secret);
});

test.each([
  [['--dry-run'], '--dry-run goes with --fix: without it nothing is changed.\n'],
  [['--fix', '-'], '--fix changes files; a spec from standard input is none. Name its file.\n'],
])('validate %j is wrong usage', async (args, said) => {
  const { cwd } = folderWith(MISTAKES);
  expect(await commandLine(['validate', ...args], { cwd })).toMatchObject({ code: 2, stderr: said });
});

test('for machines the report alone is on standard output', async () => {
  const { cwd, file } = folderWith(MISTAKES);
  const { stdout, stderr } = await commandLine(['validate', '--fix', '--format', 'json'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({ diagnostics: expect.any(Array) as unknown });
  expect(stderr).toBe('federation.yaml: 7 fixes made.\n');
  const { diagnostics } = load([{ file, bytes: readFileSync(file) }]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});
