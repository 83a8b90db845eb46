import path from 'node:path';
import { describeWith, projectRoot } from '../terraform/harness/tools';
import { LanguageServer } from './language-server';

const HEAD = 'version: 1\nname: acme\nregion: us-west-2\nuserPool: {}\n';

describeWith(['yaml-language-server'], 'the published schema in an editor', () => {
  let server: LanguageServer;

  beforeAll(async () => {
    server = await LanguageServer.start(path.join(projectRoot, 'schemas/federation.schema.json'));
  });

  afterAll(() => {
    server.stop();
  });

  const offered = async (marked: string): Promise<readonly string[]> =>
    (await server.completions(marked)).map(({ label }) => label);
  const underlined = async (text: string): Promise<readonly string[]> =>
    (await server.diagnostics(text)).map(({ message, range }) => `${range.start.line}: ${message}`);

  test.each([
    ['a plain file', 'version: 1\n|'],
    ['a file with environments', 'version: 1\nenvironments:\n  dev: {}\n|'],
  ])('offers every key at the top level of %s', async (_, text) => {
    const keys = [
      'name',
      'region',
      'userPool',
      'identityProviders',
      'appClients',
      'accountLinking',
      'publish',
      'terraform',
    ];
    expect(await offered(text)).toEqual(expect.arrayContaining([...keys, 'include', 'accept', 'defaults']));
    if (!text.includes('environments')) expect(await offered(text)).toContain('environments');
  });

  test('offers the keys of the provider that a preset names, and no other', async () => {
    const provider = (lines: string): string => `${HEAD}identityProviders:\n  Acme:\n${lines}    |`;
    const google = await offered(provider('    preset: google\n'));
    expect(google).toEqual(expect.arrayContaining(['clientId', 'clientSecret', 'scopes', 'attributeMapping']));
    for (const key of ['issuer', 'metadataUrl', 'privateKey', 'teamId', 'apiVersion', 'endpoints'])
      expect(google).not.toContain(key);
    expect(await offered(provider('    preset: apple\n'))).toEqual(
      expect.arrayContaining(['clientId', 'teamId', 'keyId', 'privateKey']),
    );
    const okta = await offered(provider('    preset: okta\n'));
    expect(okta).toContain('issuer');
    expect(okta).not.toContain('metadataUrl');
    const oktaBySaml = await offered(provider('    preset: okta\n    type: saml\n'));
    expect(oktaBySaml).toEqual(expect.arrayContaining(['metadataUrl', 'metadataFile', 'idpInit']));
    expect(oktaBySaml).not.toContain('issuer');
    expect(await offered(`${HEAD}identityProviders:\n  Acme:\n    |`)).toEqual(
      expect.arrayContaining(['preset', 'type']),
    );
  });

  test('offers the presets, the values of a key, and what an environment may change', async () => {
    expect(await offered(`${HEAD}identityProviders:\n  Acme:\n    preset: |`)).toEqual(
      expect.arrayContaining(['adfs', 'descope', 'okta', 'saml']),
    );
    expect(await offered(HEAD.replace('{}', '\n  tier: |'))).toEqual(['lite', 'essentials', 'plus']);
    expect(await offered(`${HEAD}environments:\n  dev:\n    userPool:\n      |`)).toEqual(
      expect.arrayContaining(['domain', 'deletionProtection', 'name']),
    );
  });

  test('writes no default that the author did not ask for', async () => {
    const top = await server.completions('version: 1\n|');
    for (const key of ['userPool', 'accountLinking', 'terraform'])
      expect(top.find(({ label }) => label === key)?.insertText).toBe(`${key}:\n  `);
    const pool = await server.completions(HEAD.replace('{}', '\n  |'));
    for (const key of ['passwordPolicy', 'domain'])
      expect(pool.find(({ label }) => label === key)?.insertText).toBe(`${key}:\n  `);
    expect(pool.find(({ label }) => label === 'deletionProtection')?.insertText).toBe('deletionProtection: ');
  });

  test.each([
    ['a plain file', HEAD],
    ['a file with environments', `${HEAD}environments:\n  dev: {}\n`],
  ])('shows what a preset is in %s', async (_, head) => {
    const shown = await server.hover(`${head}identityProviders:\n  Acme:\n    pre|set: descope\n`);
    expect(shown).toContain('What is known about a vendor');
    expect(shown).toContain('Descope, by OpenID Connect');
    expect(shown).not.toContain('null');
  });

  test('shows what a key is by default', async () => {
    expect(await server.hover(HEAD.replace('{}', '\n  deletion|Protection: true'))).toContain('Default: true.');
  });

  test('underlines what is missing, unknown or of another provider, at its line', async () => {
    expect(await underlined('version: 1\nname: acme\nuserPool: {}\n')).toEqual(['1: Missing property "region".']);
    expect(await underlined(`${HEAD}appClint: {}\n`)).toEqual(['5: Property appClint is not allowed.']);
    const google = `${HEAD}identityProviders:\n  Google:\n    preset: google\n`;
    expect(await underlined(`${google}    clientId: a\n`)).toEqual(['6: Missing property "clientSecret".']);
    expect(
      await underlined(`${google}    clientId: a\n    clientSecret: { variable: x }\n    issuer: https://a.example\n`),
    ).toEqual(['10: Property issuer is not allowed.']);
    expect(await underlined(HEAD)).toEqual([]);
  });

  test('with environments, underlines what neither the base nor an environment has', async () => {
    const base = 'version: 1\nname: acme\nuserPool: {}\n';
    expect(await underlined(`${base}environments:\n  dev: {}\n  prod: { region: us-west-2 }\n`)).toEqual([
      '5: Missing property "region".',
    ]);
    expect(await underlined(`${base}environments:\n  dev: { region: eu-west-1 }\n`)).toEqual([]);
    expect(await underlined(`${base}region: us-west-2\nenvironments:\n  dev: {}\n`)).toEqual([]);
    expect(await underlined(`${base}region: us-west-2\nenvironments:\n  dev: { userPol: {} }\n`)).toEqual([
      '6: Property userPol is not allowed.',
    ]);
    expect(await underlined(`${base}defaults: { appClient: { secret: true } }\n`)).toEqual([
      '1: Missing property "region".',
    ]);
  });
});
