import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from '../../src/load';
import { PRESETS } from '../../src/presets';
import { commandLine, newFolder, removeFolders, ROOT } from './command-line';

afterAll(removeFolders);

/** An issuer or a metadata URL of each vendor that has none for everybody. */
const ISSUERS: Readonly<Record<string, string>> = Object.fromEntries(
  PRESETS.flatMap(({ name }) => {
    const file = path.join(ROOT, 'test/presets', name, 'issuers.yaml');
    if (!existsSync(file)) return [];
    const [, issuer = ''] = /^right:\n\s+- (\S+)/m.exec(readFileSync(file, 'utf8')) ?? [];
    return [[name, issuer]];
  }),
);

const BASE = ['--region', 'us-west-2', '--callback-url', 'https://app.example.com/callback', '--name', 'customers'];

function argumentsFor(name: string, type: string): readonly string[] {
  const issuer = type === 'oidc' ? ['--issuer', ISSUERS[name] ?? 'https://id.example.com'] : [];
  return ['init', '--vendor', name, ...BASE, ...issuer];
}

describe.each(PRESETS.map(({ name, type }) => [name, type] as const))('init --vendor %s', (name, type) => {
  test('writes a spec that validates without errors, with its modeline and idp_sub', async () => {
    const cwd = newFolder();
    const { code, stdout } = await commandLine(argumentsFor(name, type), { cwd });
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'federation.yaml is written. Next:']);
    const bytes = readFileSync(path.join(cwd, 'federation.yaml'));
    const { diagnostics, federations } = load([{ file: 'federation.yaml', bytes }]);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(federations).toMatchObject([
      { stackName: 'customers', userPool: { customAttributes: [{ name: 'idp_sub', type: 'string' }] } },
    ]);
    expect(bytes.toString()).toMatch(/^# yaml-language-server: \$schema=https:\/\/\S+federation\.schema\.json\n/);
    expect(await commandLine(['validate'], { cwd })).toMatchObject({ code: 0 });
  });
});

test('asks for what no option says, and offers what it can tell', async () => {
  const cwd = path.join(newFolder(), 'My shop');
  mkdirSync(cwd);
  const asked: string[] = [];
  const answers = [
    'descope',
    'eu-west-1',
    'https://shop.example.com/cb',
    '',
    '',
    ' https://api.descope.com/P2abcDEF ',
    '',
  ];
  const ask = (question: string): Promise<string> => Promise.resolve(answers[asked.push(question) - 1] ?? '');
  expect(await commandLine(['init', 'pool.yaml'], { cwd, asking: () => ask })).toMatchObject({ code: 0 });
  expect(asked).toEqual([
    expect.stringMatching(/^Vendor of the identity provider \(adfs, amazon, .*\): $/),
    'AWS Region of the user pool, such as us-west-2: ',
    'Callback URL of the app, such as https://app.example.com/callback: ',
    'URL after signing out [https://shop.example.com/]: ',
    'Name of the stack [my-shop]: ',
    'Issuer of the provider, of the form https://api.descope.com/<Project ID>: ',
    'Client id at the provider, empty for a variable: ',
  ]);
  expect(readFileSync(path.join(cwd, 'pool.yaml'), 'utf8')).toContain(`version: 1
name: my-shop
region: eu-west-1

userPool:
  signInWith: [email]
  requiredAttributes: [email]
  # The raw subject of a provider, for linking. An attribute can be added to a pool, never removed from it.
  customAttributes: { idp_sub: { type: string } }
  domain: { prefix: my-shop }

identityProviders:
  Descope:
    preset: descope
    issuer: "https://api.descope.com/P2abcDEF"
    clientId: { variable: descope_client_id }
    clientSecret: { variable: descope_client_secret }

appClients:
  web:
    callbackUrls: ["https://shop.example.com/cb"]
    logoutUrls: ["https://shop.example.com/"]

# Signs people in to the user that they have already, by an email that the provider has verified.
accountLinking:
  providers: [Descope]
`);
});

test('never overwrites, whatever is there', async () => {
  const cwd = newFolder();
  writeFileSync(path.join(cwd, 'federation.yaml'), 'mine');
  const run = await commandLine(argumentsFor('google', 'google'), { cwd });
  expect([run.code, run.stderr]).toEqual([
    1,
    'federation.yaml exists already. init never overwrites a file: name another one.\n',
  ]);
  expect(readFileSync(path.join(cwd, 'federation.yaml'), 'utf8')).toBe('mine');
});

test('without a terminal, what is missing is named; values that cannot work are reported, and nothing is written', async () => {
  const cwd = newFolder();
  const said = async (...args: readonly string[]): Promise<unknown> => {
    const { code, stderr } = await commandLine(['init', ...args], { cwd });
    return [code, stderr.split('\n').find((line) => /error: |^init|^No preset/.test(line))];
  };
  expect(await said()).toEqual([2, 'init needs --vendor, --region and --callback-url.']);
  expect(await said('--vendor', 'okta', ...BASE)).toEqual([2, 'init needs --issuer.']);
  expect(await said('--vendor', 'oktaa', ...BASE)).toEqual([
    2,
    expect.stringMatching(/^No preset is called "oktaa". Did you mean okta\?/),
  ]);
  expect(await said('--vendor', 'google', ...BASE, '--callback-url', 'ftp://x')).toEqual([
    1,
    expect.stringMatching(/^federation\.yaml:\d+:\d+: error: /),
  ]);
  expect(await said('--vendor', 'google', ...BASE, '--region', 'a: b]')).toEqual([1, expect.stringContaining('error')]);
  expect(existsSync(path.join(cwd, 'federation.yaml'))).toBe(false);
});

test('the modeline names the installed schema, where there is one', async () => {
  const cwd = newFolder();
  const schemas = path.join(cwd, 'node_modules/cognito-federation/schemas');
  mkdirSync(schemas, { recursive: true });
  mkdirSync(path.join(cwd, 'pools'));
  writeFileSync(path.join(schemas, 'federation.schema.json'), '{}');
  await commandLine([...argumentsFor('google', 'google'), 'pools/a.yaml'], { cwd });
  expect(readFileSync(path.join(cwd, 'pools/a.yaml'), 'utf8').split('\n')[0]).toBe(
    '# yaml-language-server: $schema=../node_modules/cognito-federation/schemas/federation.schema.json',
  );
});

test.each(['federation', 'report', 'review'])('schema prints the published schema %s, byte for byte', async (name) => {
  const published = readFileSync(path.join(ROOT, `schemas/${name}.schema.json`), 'utf8');
  expect(await commandLine(['schema', name])).toEqual({ code: 0, stdout: published, stderr: '' });
  if (name === 'federation') expect((await commandLine(['schema'])).stdout).toBe(published);
  expect(await commandLine(['schema', 'x'])).toMatchObject({ code: 2, stdout: '' });
});
