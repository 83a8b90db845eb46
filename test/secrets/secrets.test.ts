import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from '../../src/load';
import { conceal } from '../../src/report/conceal';
import { keyMeaning } from '../../src/report/secret-keys';
import { textReport } from '../../src/report/text';
import { secretSpans } from '../../src/report/secret-text';

/** The secret of every spec here. It looks like none that has a well-known form. */
const canary = 'b7Kq-Canary-9xZ';

/** A spec with other lines in the provider, from two spaces on, and other lines at its top and its end. */
function spec(lines: string, { top = '', end = '' } = {}): string {
  return `${top}version: 1
name: acme
region: us-west-2
userPool:
  domain: { prefix: acme-x }
identityProviders:
  D:
    preset: oidc
    issuer: https://sso.example.com
    clientId: P2
${lines}
    scopes: [openid]
appClients:
  web:
    callbackUrls: [https://app.example.com/dashboard]
${end}`;
}

const pem = `-----BEGIN PRIVATE KEY-----\n${canary}AAAA\n${canary}BBBB\n-----END PRIVATE KEY-----`;

/** Where people write a secret: lines of a provider. */
const written: Readonly<Record<string, string>> = {
  plain: `    clientSecret: ${canary}`,
  'in double quotes': `    clientSecret: "${canary}"`,
  'in single quotes': `    clientSecret: '${canary}'`,
  'with escapes': `    clientSecret: "\\x62${canary.slice(1)}"`,
  'over lines': `    clientSecret: ${canary}\n      and ${canary}`,
  'as a block': `    clientSecret: |\n      ${canary}\n      more-${canary}`,
  'folded with an indicator': `    clientSecret: >-2\n      ${canary}\n\n      more-${canary}`,
  'as a block that is not indented': `    privateKey: |\n${pem}`,
  'on the next line': `    clientSecret:\n      ${canary}`,
  'on the next line, not indented': `    clientSecret:\n    ${canary}`,
  'as an alias': `    clientSecret: *${canary}`,
  'as an anchor': `    clientSecret: &${canary}\n      { variable: x }`,
  'as a tag': `    clientSecret: !${canary}`,
  'as a tag with a value': `    clientSecret: !secret ${canary}`,
  'behind an anchor': `    clientSecret: &a ${canary}\n    audience: *a`,
  'in a list': `    clientSecret: [${canary}]`,
  'in a block list': `    clientSecret:\n    - ${canary}`,
  'in a list of lists': `    clientSecret: [[a, [${canary}]], ${canary}]`,
  'in a map': `    clientSecret: { value: ${canary} }`,
  'in a map over lines': `    clientSecret: {\n      value: ${canary},\n      other: x\n    }`,
  'in a block map': `    clientSecret:\n      value: ${canary}`,
  'as a key': `    clientSecret: { ${canary}: x }`,
  'as a key without value': `    clientSecret: { ${canary} }`,
  'as a block key': `    clientSecret:\n      ${canary}: true`,
  'as the name of a variable': `    clientSecret: { variable: ${canary} }`,
  'as a secret that is named': `    clientSecret: { secretsManager: ${canary}, jsonKey: [${canary}] }`,
  'beside a reference': `    clientSecret: { variable: x, value: ${canary} }`,
  'behind a reference': `    clientSecret: { variable: x } ${canary}`,
  'with a comma': `    clientSecret: { value: a,${canary} }`,
  'with a hash': `    clientSecret: a #${canary}`,
  'with a colon': `    clientSecret: a: ${canary}`,
  'with an at sign first': `    clientSecret: @${canary}`,
  'with a percent sign first': `    clientSecret: %${canary}`,
  'with a backtick first': `    clientSecret: \`${canary}`,
  'with a bracket first': `    clientSecret: [${canary}`,
  'with a brace first': `    clientSecret: {${canary}`,
  'with a quote first': `    clientSecret: "${canary}`,
  'with a single quote first': `    clientSecret: '${canary}`,
  'with a quote last': `    clientSecret: ${canary}"`,
  'behind a string': `    clientSecret: "x" ${canary}`,
  'with a control character': `    clientSecret: "${canary}\\0"`,
  'with half a character': `    clientSecret: "${canary}\\uD800"`,
  'without a space': `    clientSecret:${canary}`,
  'with a space before the colon': `    clientSecret : ${canary}`,
  'with a tab': `    clientSecret:\t${canary}`,
  'with an equals sign': `    clientSecret = ${canary}`,
  'under a quoted key': `    "clientSecret": ${canary}`,
  'under a key with escapes': `    "client\\u0053ecret": ${canary}`,
  'under an explicit key': `    ? clientSecret\n    : ${canary}`,
  'under a key with an anchor': `    &k clientSecret: ${canary}`,
  'under a key with a tag': `    !!str clientSecret: ${canary}`,
  'under an aliased key': `    *k : ${canary}`,
  twice: `    clientSecret: { variable: x }\n    clientSecret: ${canary}`,
  'twice, both': `    clientSecret: ${canary}\n    clientSecret: "${canary}"`,
  'in an unknown map': `    oauth: { secret: ${canary} }`,
  'as a PEM block in an unknown key': `    p8: |\n${pem.replace(/^/gm, '      ')}`,
  'as a PEM text in one line': `    p8: "${pem.replaceAll('\n', '\\n')}"`,
  'as a name and a value': `    env:\n      - name: CLIENT_SECRET\n        value: ${canary}`,
  'in an address': `    tokenUrl: https://user:${canary}@sso.example.com`,
  'in a query': `    logo: https://sso.example.com/?client_secret=${canary}&x=y`,
  'in a comment': `    # clientSecret: ${canary}\n    isuer: x`,
};

/** Keys of other tools, and misspelt ones. */
const keys = [
  'access_key', 'accessKey', 'account_key', 'apiKey', 'api-key', 'aws_secret_access_key', 'bearerToken', 'cleintSecret',
  'client secret', 'client.secret', 'client_key', 'client_secret', 'clientSecert', 'clientSecrets', 'clientSecretValue',
  'clientSecrt', 'clinetSecret', 'conn_str', 'connectionString', 'credentials', 'CLIENT_SECRET', 'dsn', 'encryption_key',
  'pasword', 'passphrase', 'passwd', 'password', 'pem', 'privatKey', 'private_key', 'privatekey', 'pwd', 'sas_token',
  'sasToken', 'secert', 'secret', 'secretKey', 'secret_access_key', 'sharedKey', 'signingKey', 'token', 'value',
]; // prettier-ignore

/** What else can be wrong with the file. */
const breakages: Readonly<Record<string, (lines: string) => string>> = {
  'nothing else': (lines) => spec(lines),
  'a bracket that is open before': (lines) => spec(`    scopes: [openid\n${lines}`),
  'a quote that is open before': (lines) => spec(`    scopes: "openid\n${lines}`),
  'a bracket that is open behind': (lines) => spec(`${lines}\n    attributeMapping: {`),
  'a tab behind': (lines) => spec(`${lines}\n\tattributeMapping: {}`),
  'a duplicate key behind': (lines) => spec(`${lines}\n    clientId: P3`),
  'an unknown key before and behind': (lines) => spec(`    isuer: x\n${lines}\n    clientIdd: x`),
  'a directive': (lines) => spec(lines, { top: '%YAML 1.1\n---\n' }),
  'a second document': (lines) => spec(lines, { end: '---\na: b\n' }),
  'a bad list': (lines) => spec(lines).replace('[openid]', '5'),
  'no indentation': (lines) => spec(lines.replace(/^ {4}/gm, '')),
  'line ends of Windows': (lines) => spec(`${lines}\n    isuer: x`).replaceAll('\n', '\r\n'),
};

function reported(text: string): string {
  const { diagnostics, sources } = load([{ file: 'a.yaml', bytes: Buffer.from(text) }]);
  return (
    JSON.stringify(diagnostics.map(({ message, fix, related }) => [message, fix, related])) +
    textReport(diagnostics, sources, { color: false })
  );
}

/** Parts of the secret, so that a half of it counts as shown. */
function expectHidden(shown: string): void {
  for (const part of [canary, 'Canary', '9xZ']) expect(shown).not.toContain(part);
}

describe.each(Object.entries(breakages))('with %s', (_name, broken) => {
  test.each(Object.entries(written))('a secret %s is not shown', (_where, lines) => {
    expectHidden(reported(broken(lines)));
  });

  test.each(keys)('a secret under %s is not shown', (key) => {
    expectHidden(reported(broken(`    ${key}: ${canary}`)));
    expectHidden(reported(broken(`    oauth: { a: b, ${key}: ${canary}, isuer: x }`)));
    expectHidden(reported(broken(`    "${key}":\n      - ${canary}`)));
  });
});

test.each([
  ['a backend', `terraform:\n  backend: { azurerm: { accessKey: ${canary}, sasToken: ${canary} }, s3: 5 }\n`],
  ['another backend', `terraform:\n  backend:\n    pg: { conn_str: "postgres://u:${canary}@db/x" }\n`],
  ['an environment', `environments:\n  prod: { identityProviders: { D: { clientSecret: ${canary} } }, isuer: x }\n`],
  ['defaults', `defaults:\n  identityProvider:\n    clientSecret: ${canary}\n    isuer: x\n`],
  [
    'the defaults of an environment',
    `environments: { prod: { defaults: { identityProvider: { client_secret: ${canary} } } } }\n`,
  ],
  ['an environment that a bracket ends', `environments: { prod: { password: ${canary} } ]\n`],
  ['a map that an alias repeats', `environments:\n  a: &e { secret: { x: ${canary} } }\n  b: *e\n`],
  ['an anchor at another place', `isuer: &s ${canary}\nenvironments: { a: { clientSecret: *s } }\n`],
  [
    'an anchor that another one refers to',
    `isuer: &s ${canary}\nx: &t [*s]\nenvironments: { a: { clientSecret: *t } }\n`,
  ],
])('a secret in %s is not shown', (_where, end) => {
  expectHidden(reported(spec('    isuer: x', { end })));
});

test.each([
  ['a number', '4815162342108', '4815162342108'],
  ['a short number', '48151', '48151'],
  ['a hexadecimal number', '0x4815162342', String(0x4815162342)],
  ['a number that is not exact', '481516234210848151623421084815162342', '4815162342108481'],
  ['a number with an exponent', '4.815e30', '4.815e+30'],
])('%s is not shown', (_kind, number, shown) => {
  for (const lines of [
    `clientSecret: ${number}`,
    `clientSecret: { variable: ${number} }`,
    `clientSecret: [${number}]`,
    `secret: ${number}`,
    `clientSecret: &n ${number}\n    clientId: *n`,
  ]) {
    const text = reported(spec(`    ${lines}`));
    expect(text).not.toContain(number);
    expect(text).not.toContain(shown);
  }
});

test.each([
  ['a word', canary],
  ['a list', `- ${canary}\n- x`],
  ['a PEM file', pem],
  ['credentials of AWS', `[default]\naws_access_key_id = AKIA${'A'.repeat(16)}\naws_secret_access_key = ${canary}\n`],
  ['a file of variables', `CLIENT_SECRET=${canary}\nexport TOKEN=${canary}\n`],
  ['a file of variables in Terraform', `client_secret = "${canary}"\npassword = <<EOT\n  ${canary}\nEOT\n`],
  ['a netrc file', `machine example.com login me password ${canary}\n`],
  [
    'JSON in one line',
    JSON.stringify({ version: 1, isuer: 'x', clientSecret: { value: [canary] }, password: canary, a: 1 }),
  ],
  ['JSON over lines', JSON.stringify({ version: 1, isuer: 'x', clientSecret: { value: [canary] }, a: 1 }, null, 2)],
  [
    'JSON without indentation',
    JSON.stringify({ version: 1, isuer: 'x', clientSecret: { value: [canary] }, a: 1 }, null, 2).replace(/^ +/gm, ''),
  ],
  [
    'JSON that is cut',
    JSON.stringify({ version: 1, isuer: 'x', clientSecret: { value: [canary] }, a: 1 }).slice(0, -12),
  ],
  ['XML', `<a><clientSecret>${canary}</clientSecret></a>`],
  ['no UTF-8', `clientSecret: ${canary}\n`],
])('a file that holds %s shows no secret', (kind, text) => {
  const bytes = Buffer.from(text, kind === 'no UTF-8' ? 'utf16le' : 'utf8');
  const { diagnostics, sources } = load([{ file: 'a.yaml', bytes }]);
  expect(diagnostics.length).toBeGreaterThan(0);
  expectHidden(textReport(diagnostics, sources, { color: false }));
});

test.each([
  ['an access key', `AKIA${'7Q'.repeat(8)}`],
  ['a token of GitHub', `ghp_${'b7Kq'.repeat(9)}`],
  ['a token in the form of JWT', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.c2lnbmF0dXJl'],
  ['a secret of Google', `GOCSPX-${'b7Kq'.repeat(7)}`],
  ['a secret of Entra ID', `b7K8Q~${'b7Kq'.repeat(8)}`],
])('%s is known by its form', (_kind, secret) => {
  expect(
    reported(spec(`    isuer: ${secret}\n    audience: [${secret}]\n    attributesRequestMethod: ${secret}`)),
  ).not.toContain(secret);
});

test('a reference stays readable, and so does what is called like a secret and is none', () => {
  const harmless = `version: 1
userPool: { passwordPolicy: { minLength: 12 } }
identityProviders:
  A: { clientSecret: { variable: a_client_secret }, type: oidc }
  B:
    clientSecret: { ssmParameter: /acme/b } # in the account of the pool
    endpoints: { token: https://sso.example.com/token }
  C:
    privateKey:
      secretsManager: arn:aws:secretsmanager:us-east-1:123456789012:secret:acme/c-AbCdEf
      jsonKey: private_key
  D: { "clientSecret": &d { "variable": "d" } }
  E: { clientSecret: *d }
  F: { clientSecret: none }
  Tokens: { preset: oidc, clientId: a }
appClients:
  web: { secret: true, tokenValidity: { access: 60m }, refreshTokenRotation: { gracePeriod: 10s } }
`;
  expect(secretSpans(harmless)).toEqual([]);
  expect(
    secretSpans(JSON.stringify({ clientSecret: { secretsManager: 'acme/a', jsonKey: 'b' }, b: 1 }, null, 2)),
  ).toEqual([]);
});

test('every key of the format that is called like a secret is known', () => {
  const keysOf = (value: unknown): readonly string[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, inner]) => [
          ...(key === 'properties' ? Object.keys(inner as object) : []),
          ...keysOf(inner),
        ]);
  const schema: unknown = JSON.parse(
    readFileSync(path.join(__dirname, '../../schemas/federation.schema.json'), 'utf8'),
  );
  const secretLike = [...new Set(keysOf(schema))].filter((key) => keyMeaning(key) !== undefined).sort();
  expect(secretLike).toEqual(['clientSecret', 'clientSecrets', 'privateKey', 'secret', 'token']);
});

test('the same text is hidden wherever a message quotes it, also when it is cut there', () => {
  const long = `${canary}-`.repeat(20);
  for (const secret of [canary, long, `${canary}"'\\`])
    expectHidden(
      reported(
        spec(
          `    client_secret: '${secret.replaceAll("'", "''")}'\n    attributesRequestMethod: ${JSON.stringify(secret)}\n    audience: ${JSON.stringify(secret)}\n    a: [${secret}]`,
        ),
      ),
    );
});

test('a message, a fix and a note have at most 2000 characters', () => {
  const text = spec(Array.from({ length: 300 }, (_, index) => `    k${index}: &a${index} x`).join('\n'), {
    end: `environments: { ${'e'.repeat(5000)}: 5 }`,
  });
  const { diagnostics } = load([{ file: 'a.yaml', bytes: Buffer.from(text) }]);
  const long = conceal({
    diagnostics: diagnostics.map((one) => ({ ...one, message: 'x'.repeat(5000), fix: '😀'.repeat(5000) })),
    sources: new Map(),
  });
  for (const { message, fix = '' } of [...diagnostics, ...long.diagnostics]) {
    expect(message.length).toBeLessThanOrEqual(2000);
    expect(fix.length).toBeLessThanOrEqual(2000);
  }
});
