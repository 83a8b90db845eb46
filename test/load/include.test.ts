import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandLine, newFolder, removeFolders, type Run } from '../cli/command-line';

afterAll(removeFolders);

const SPEC = `version: 1
name: acme
region: us-west-2
include: [tenants/*.yaml]
userPool: { signInWith: [email], domain: { prefix: acme-customers } }
defaults:
  identityProvider: { type: saml, attributeMapping: { email: email } }
  appClient: { scopes: [openid, email] }
terraform:
  backend: { s3: { bucket: acme-tfstate, key: acme.tfstate, region: us-west-2, useLockfile: true } }
`;

const tenant = (name: string): string => `identityProviders:
  ${name}: { metadataUrl: https://${name}.example.com/metadata }
appClients:
  ${name}: { identityProviders: [${name}], callbackUrls: [https://${name}.example.com/callback] }
`;

/** A folder with a spec and files beside it. */
function project(files: Readonly<Record<string, string>>, spec = SPEC): string {
  const folder = newFolder();
  for (const [name, text] of Object.entries({ 'pool/federation.yaml': spec, ...files })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

function validate(cwd: string): Promise<Run> {
  return commandLine(['validate', 'pool/federation.yaml'], { cwd });
}

async function configuration(cwd: string): Promise<string> {
  const run = await commandLine(['synth', 'pool/federation.yaml', '--quiet'], { cwd });
  expect(run.code).toBe(0);
  return readFileSync(path.join(cwd, 'cdktf.out/stacks/acme/cdk.tf.json'), 'utf8');
}

test('entries of other files are as if they were in the spec, defaults included', async () => {
  const parted = project({ 'pool/tenants/a.yaml': tenant('alpha'), 'pool/tenants/b.yaml': tenant('beta') });
  const [ofAlpha, ofBeta] = [tenant('alpha'), tenant('beta')].map((text) => text.split('\n'));
  const whole = project(
    {},
    SPEC.replace('include: [tenants/*.yaml]\n', '') +
      [ofAlpha?.[0], ofAlpha?.[1], ofBeta?.[1], ofAlpha?.[2], ofAlpha?.[3], ofBeta?.[3], ''].join('\n'),
  );
  expect(await configuration(parted)).toBe(await configuration(whole));
});

test('one more file touches no resource that is there', async () => {
  interface Configuration {
    readonly resource: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  }
  const folder = project({ 'pool/tenants/a.yaml': tenant('alpha') });
  const before = JSON.parse(await configuration(folder)) as Configuration;
  writeFileSync(path.join(folder, 'pool/tenants/b.yaml'), tenant('beta'));
  const after = JSON.parse(await configuration(folder)) as Configuration;
  const added = { aws_cognito_identity_provider: 'beta', aws_cognito_user_pool_client: 'beta' };
  for (const [type, name] of Object.entries(added)) {
    const { [name]: made, ...others } = after.resource[type] ?? {};
    expect(made).toBeDefined();
    expect(others).toEqual(before.resource[type]);
  }
});

test('an environment changes an entry of another file', async () => {
  const folder = project(
    { 'pool/tenants/a.yaml': tenant('alpha') },
    `${SPEC}environments:\n  dev: { appClients: { alpha: { callbackUrls: ["https://dev.example.com/callback"] } } }\n`,
  );
  const { stdout } = await commandLine(['show', 'pool/federation.yaml'], { cwd: folder });
  expect(stdout).toContain('https://dev.example.com/callback');
  expect(stdout).toContain('https://alpha.example.com/metadata');
  expect(stdout).toContain('pool/tenants/a.yaml');
});

describe('what is wrong is said at its line in the included file', () => {
  test('of the shape', async () => {
    const folder = project({ 'pool/tenants/a.yaml': 'appClients:\n  web: { callbackUrl: [] }\n' });
    const { code, stderr } = await validate(folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^pool\/tenants\/a\.yaml:2:10: error: A key is not known/);
    expect(stderr).toContain('  2 |   web: { callbackUrl: [] }');
  });

  test('of the meaning, where the spec has no such map itself', async () => {
    const folder = project({ 'pool/tenants/a.yaml': tenant('alpha').replace('[alpha]', '[beta]') });
    expect((await validate(folder)).stderr).toContain('pool/tenants/a.yaml:4:');
  });

  test('of YAML', async () => {
    const folder = project({ 'pool/tenants/a.yaml': 'appClients: [' });
    expect((await validate(folder)).stderr).toMatch(/^pool\/tenants\/a\.yaml:1:/);
  });

  test('and a secret of that file is shown nowhere', async () => {
    const text =
      'identityProviders:\n  Okta: { type: oidc, issuer: https://a.example.com, clientId: a, clientSecret: b7Kq-literal, typo: 1 }\n';
    const { code, stderr } = await validate(project({ 'pool/tenants/a.yaml': text }));
    expect(code).toBe(1);
    expect(stderr).toContain('pool/tenants/a.yaml:2:');
    expect(stderr).not.toContain('b7Kq');
  });
});

test('a name in two files is an error that shows both places', async () => {
  const folder = project({ 'pool/tenants/a.yaml': tenant('alpha'), 'pool/tenants/b.yaml': tenant('alpha') });
  const { code, stderr } = await validate(folder);
  expect(code).toBe(1);
  expect(stderr).toContain('pool/tenants/b.yaml:2:3: error: Two files write one name [name-in-two-files]');
  expect(stderr).toContain('pool/tenants/a.yaml:2:3: the other one');
  const own = project({ 'pool/tenants/a.yaml': 'appClients: { web: {} }\n' }, `${SPEC}appClients: { web: {} }\n`);
  expect((await validate(own)).stderr).toMatch(/^pool\/tenants\/a\.yaml:1:15: error:/);
  expect((await validate(own)).stderr).toContain('pool/federation.yaml:11:15: the other one');
});

describe('what cannot be included', () => {
  test.each([
    ['a pattern that matches nothing', {}, undefined, '"tenants/*.yaml" matches no file'],
    [
      'another key',
      { 'pool/tenants/a.yaml': 'region: us-east-1\n' },
      undefined,
      '"region" is not a key of an included file',
    ],
    ['a list', { 'pool/tenants/a.yaml': 'appClients: [a]\n' }, undefined, 'appClients is a map'],
    ['a file that is not there', {}, SPEC.replace('tenants/*.yaml', 'a.yaml'), '"a.yaml" cannot be read. ENOENT'],
    [
      'a file outside',
      {},
      SPEC.replace('tenants/*.yaml', '../a.yaml'),
      '"../a.yaml" cannot be read. It is outside the folder of the spec',
    ],
    [
      'files of an environment',
      { 'pool/tenants/a.yaml': tenant('alpha') },
      `${SPEC}environments: { dev: { include: [b.yaml] } }\n`,
      'An environment includes no files',
    ],
  ] as const)('%s', async (_what, files, spec, said) => {
    const { code, stdout, stderr } = await validate(project(files, spec));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(said);
  });

  test('a link that leads out of the folder of the spec', async () => {
    const folder = project({ 'outside.yaml': tenant('alpha') }, SPEC.replace('tenants/*.yaml', 'link.yaml'));
    symlinkSync('../outside.yaml', path.join(folder, 'pool/link.yaml'));
    expect((await validate(folder)).stderr).toContain('It leads out of the folder pool');
  });
});
