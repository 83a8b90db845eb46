import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MAPPABLE_BESIDE_STANDARD, STANDARD_ATTRIBUTES } from '../../src/model/attributes';
import { presetNamed, PRESETS } from '../../src/presets';

/** Files of the folder that hold no preset. */
const NO_PRESETS = ['index', 'preset'];

const names = PRESETS.map(({ name }) => name);

test('every file of a preset is registered, sorted by name', () => {
  const files = readdirSync(path.join(__dirname, '../../src/presets')).map((file) => path.basename(file, '.ts'));
  expect(names).toEqual(files.filter((file) => !NO_PRESETS.includes(file)).sort());
});

test('the schema admits the presets and no others', () => {
  const schema = JSON.parse(readFileSync(path.join(__dirname, '../../schemas/federation.schema.json'), 'utf8')) as {
    $defs: { IdentityProvider: { properties: { preset: { enum: string[] } } } };
  };
  expect(schema.$defs.IdentityProvider.properties.preset.enum).toEqual(names);
});

test('a preset is found by its name, and a name that is none is our bug', () => {
  for (const preset of PRESETS) expect(presetNamed(preset.name)).toBe(preset);
  expect(() => presetNamed('Descope')).toThrow('no preset is called Descope');
});

describe.each(PRESETS.map((preset) => [preset.name, preset] as const))('%s', (_, preset) => {
  test('asks for an ID token and no scope that it calls retired', () => {
    expect(preset.scopes).toContain('openid');
    expect(preset.scopes.filter((scope) => Object.hasOwn(preset.retiredScopes, scope))).toEqual([]);
  });

  test('replaces retired scopes by ones that are not retired', () => {
    for (const scope of Object.values(preset.retiredScopes)) expect(preset.retiredScopes).not.toHaveProperty([scope]);
  });

  test('maps the subject to username, and otherwise attributes that every pool has', () => {
    expect(preset.attributeMapping.username).toBe('sub');
    const known = [...Object.keys(STANDARD_ATTRIBUTES), ...MAPPABLE_BESIDE_STANDARD];
    expect(Object.keys(preset.attributeMapping).filter((attribute) => !known.includes(attribute))).toEqual([]);
  });

  test('says what it rests on', () => {
    expect(preset.title).not.toBe('');
    expect(preset.sources.length).toBeGreaterThan(0);
    for (const source of preset.sources) expect(source).toMatch(/^https:\/\//);
  });
});

test.each([
  'https://api.descope.com/P2abcDEF',
  'https://api.descope.com/P2abcDEF/SA2xyz_1-a',
  'https://login.example.com/P2abcDEF',
  'https://api.euc1.descope.com/Peuc12abcDEF',
])('%s is an issuer of Descope', (issuer) => {
  expect(presetNamed('descope').issuer?.pattern.test(issuer)).toBe(true);
});

test.each(['https://api.descope.com', 'https://api.descope.com/v1/apps/P2abcDEF', 'https://api.descope.com/P2abcDEF/a/b', 'https://api.descope.com/2abc'])(
  '%s is none',
  (issuer) => {
    expect(presetNamed('descope').issuer?.pattern.test(issuer)).toBe(false);
  },
);
