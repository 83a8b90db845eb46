import type { Finding } from '../../src/diagnostics/finding';
import type { JsonObject, JsonValue } from '../../src/document/json';
import { checkBase, checkEnvironments, checkSpec } from '../../src/spec/check';
import { fullSpec, otherBackends } from './full-spec';

function findings(value: JsonObject): readonly Finding[] {
  const checked = checkSpec(value);
  return 'findings' in checked ? checked.findings : [];
}

/** The full spec with the value at a path replaced; undefined removes the key. */
function changed(path: readonly (string | number)[], value: JsonValue | undefined): JsonObject {
  const copy = structuredClone(fullSpec);
  const last = path[path.length - 1] ?? '';
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((found, step) => (found as Record<string | number, unknown>)[step], copy) as Record<
    string | number,
    unknown
  >;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return copy;
}

test('a spec with every key is taken as it is', () => {
  expect(checkSpec(fullSpec)).toEqual({ spec: fullSpec });
  for (const backend of otherBackends) expect(findings({ ...fullSpec, terraform: { backend } })).toEqual([]);
});

test('the least that a spec needs', () => {
  expect(findings({ version: 1, name: 'ab', region: 'us-west-2', userPool: {} })).toEqual([]);
  expect(findings({})).toMatchObject([{ code: 'missing-key', place: { path: [], at: 'key' } }]);
});

const descope = ['identityProviders', 'Descope'] as const;

test.each<
  [readonly (string | number)[], JsonValue | undefined, string, readonly (string | number)[], 'key' | 'value', string]
>([
  [['regoin'], 'us-west-2', 'unknown-key', ['regoin'], 'key', 'Did you mean region, which is there already?'],
  [
    ['userPool', 'domain', 'prefix'],
    undefined,
    'missing-key',
    ['userPool', 'domain'],
    'key',
    'Add one of these. prefix: ',
  ],
  [['userPool', 'selfSignUp'], 'on', 'wrong-type', ['userPool', 'selfSignUp'], 'value', 'write true'],
  [
    ['userPool', 'mfa', 'mode'],
    'optionaly',
    'not-allowed-value',
    ['userPool', 'mfa', 'mode'],
    'value',
    'Did you mean optional?',
  ],
  [
    ['userPool', 'signInWith'],
    ['email', 'email'],
    'duplicate-item',
    ['userPool', 'signInWith', 1],
    'value',
    'Remove it.',
  ],
  [[...descope, 'clientId'], 'P2 ', 'bad-format', [...descope, 'clientId'], 'value', 'white space'],
  [
    [...descope, 'scope'],
    ['openid'],
    'unknown-key',
    [...descope, 'scope'],
    'key',
    'Did you mean scopes, which is there already?',
  ],
  [[...descope, 'preset'], undefined, 'missing-key', descope, 'key', 'Add one of these.'],
  [
    [...descope, 'clientSecret'],
    'hunter2',
    'literal-secret',
    [...descope, 'clientSecret'],
    'value',
    '{ variable: descope_client_secret }',
  ],
  [
    [...descope, 'clientSecret', 'ssmParameter'],
    '/a',
    'conflicting-keys',
    [...descope, 'clientSecret', 'ssmParameter'],
    'key',
    'Keep one',
  ],
  [['accountLinking', 'providers'], 'Descope', 'wrong-type', ['accountLinking', 'providers'], 'value', '[Descope]'],
  [
    ['accountLinking', 'providers', 'Descope', 'trustEmail'],
    true,
    'not-allowed-value',
    ['accountLinking', 'providers', 'Descope', 'trustEmail'],
    'value',
    '',
  ],
  [
    ['terraform', 'allowedAccountIds', 0],
    123456789012,
    'wrong-type',
    ['terraform', 'allowedAccountIds', 0],
    'value',
    '"123456789012"',
  ],
  [
    ['identityProviders', 'Descope Inc'],
    fullSpec['identityProviders'] === undefined
      ? null
      : { preset: 'descope', issuer: 'https://a', clientId: 'a', clientSecret: { variable: 'a' } },
    'bad-key',
    ['identityProviders', 'Descope Inc'],
    'key',
    '',
  ],
  [
    ['userPool', 'prefix'],
    'acme',
    'unknown-key',
    ['userPool', 'prefix'],
    'key',
    'prefix is a key of userPool.domain: check the indentation.',
  ],
])('with %j as %j there is one finding, %s', (path, value, code, place, at, fix) => {
  const found = findings(changed(path, value));
  expect(found).toMatchObject([{ code, severity: 'error', place: { path: place, at } }]);
  expect(found[0]?.fix ?? '').toContain(fix);
});

describe('the key of the state is one that terraform init takes', () => {
  const stateKey = ['terraform', 'backend', 's3', 'kmsKeyId'] as const;
  const uuid = '1234abcd-12ab-34cd-ab56-1234567890ab';
  const multiRegion = 'mrk-1234abcd12ab34cd56ef1234567890ab';
  const arn = (resource: string): string => `arn:aws-us-gov:kms:us-gov-west-1:123456789012:${resource}`;

  test.each([
    uuid,
    multiRegion,
    'alias/team/acme_state-1',
    arn(`key/${uuid}`),
    arn(`key/${multiRegion}`),
    arn('alias/state'),
  ])('%s', (value) => {
    expect(findings(changed(stateKey, value))).toEqual([]);
  });

  // A UUID has its version in the third group and its variant in the fourth.
  const ofNoVersion = '1234abcd-12ab-04cd-ab56-1234567890ab';
  const ofNoVariant = '1234abcd-12ab-34cd-56ef-1234567890ab';

  test.each([
    'state',
    'alias/',
    'alias/acme.state',
    'alias/a b',
    uuid.toUpperCase(),
    `key/${uuid}`,
    ofNoVersion,
    ofNoVariant,
    'mrk-1',
    arn(uuid),
    arn(multiRegion),
    arn(`key/${ofNoVariant}`),
    arn('key/mrk-1'),
    'arn:aws:s3:us-west-2:123456789012:alias/state',
  ])('and not %s', (value) => {
    expect(findings(changed(stateKey, value))).toMatchObject([
      { code: 'bad-format', place: { path: stateKey, at: 'value' } },
    ]);
  });
});

test('an unknown key that was meant to be a missing one is one finding', () => {
  const { issuer, ...provider } = (fullSpec['identityProviders'] as JsonObject)['Descope'] as JsonObject;
  const found = findings(changed(descope, { ...provider, isuer: issuer ?? null }));
  expect(found.map(({ code, fix }) => [code, fix])).toEqual([['unknown-key', 'Did you mean issuer?']]);
});

describe('secrets', () => {
  const secret = 'b7Kq-Literal-secret';

  test.each<[string, JsonObject]>([
    ['as the value', { clientSecret: secret }],
    ['in a list', { clientSecret: [secret] }],
    ['under a key that a reference does not have', { clientSecret: { value: secret } }],
    ['beside a reference', { clientSecret: { variable: 'a', value: secret } }],
    ['as the name of a variable', { clientSecret: { variable: secret } }],
    ['as the name of a variable, in a list', { clientSecret: { variable: [secret] } }],
    ['under the name that Terraform gives it', { client_secret: secret, clientSecret: { variable: 'a' } }],
    ['under another name', { clientSecret: { variable: 'a' }, password: secret }],
  ])('written %s are not quoted, and are marked for redaction', (_where, keys) => {
    const found = findings(changed(descope, { preset: 'descope', issuer: 'https://a', clientId: 'a', ...keys }));
    expect(found.length).toBeGreaterThan(0);
    expect(
      JSON.stringify(found.map(({ message, fix, title, related }) => [message, fix, title, related])),
    ).not.toContain(secret);
    const covered = found
      .flatMap(({ redact = [] }) => redact)
      .map((path) =>
        JSON.stringify(
          path.reduce<unknown>(
            (value, step) => (value as Record<string | number, unknown>)[step],
            changed(descope, { ...keys }),
          ),
        ),
      );
    expect(covered.some((text) => text.includes(secret))).toBe(true);
  });

  test('that every environment overrides are found in the base', () => {
    expect(checkBase(fullSpec)).toEqual([]);
    expect(checkBase({})).toEqual([]);
    expect(checkBase({ identityProviders: 'x' })).toEqual([]);
    expect(
      checkBase({ identityProviders: { A: null, B: { clientSecret: null }, C: { clientSecret: secret } } }),
    ).toMatchObject([
      {
        code: 'literal-secret',
        place: { path: ['identityProviders', 'C', 'clientSecret'] },
        redact: [['identityProviders', 'C', 'clientSecret']],
      },
    ]);
  });
});

describe('environments', () => {
  test('may hold anything by way of a patch, for the merged spec is what counts', () => {
    expect(checkEnvironments({ dev: { userPool: { deletionProtection: 'text' }, publish: {} }, prod: {} })).toEqual([]);
    expect(checkEnvironments({ dev: { terraform: null, userPool: { tier: null } } })).toEqual([]);
  });

  test('are a map of maps under short lower-case names', () => {
    expect(checkEnvironments([]).map(({ code, place }) => [code, place.path])).toEqual([
      ['wrong-type', ['environments']],
    ]);
    expect(checkEnvironments({}).map(({ code, place }) => [code, place.path])).toEqual([
      ['out-of-range', ['environments']],
    ]);
    expect(checkEnvironments({ Prod: {}, dev: null, test: [] }).map(({ code, place }) => [code, place])).toEqual([
      ['bad-key', { path: ['environments', 'Prod'], at: 'key' }],
      ['wrong-type', { path: ['environments', 'dev'], at: 'value' }],
      ['wrong-type', { path: ['environments', 'test'], at: 'value' }],
    ]);
  });

  test('do not remove a key that does not exist, which no merged spec would show', () => {
    expect(checkEnvironments({ dev: { userPool: { deletionProtecton: null }, tier: 'x' } })).toMatchObject([
      {
        code: 'unknown-key',
        place: { path: ['environments', 'dev', 'userPool', 'deletionProtecton'], at: 'key' },
        fix: 'Did you mean deletionProtection?',
      },
    ]);
  });
});
