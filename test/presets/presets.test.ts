import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import schemaFile from '../../schemas/format.schema.json';
import { MAPPABLE_BESIDE_STANDARD, STANDARD_ATTRIBUTES } from '../../src/model/attributes';
import { httpsUrlProblem } from '../../src/model/https-url';
import { NATIONAL_ID_CLAIMS, presetNamed, PRESETS, refusalOf, SAML_SIDES } from '../../src/presets';
import { UNUSABLE } from '../../src/presets/unusable';
import { expectGolden } from '../golden';
import { presetsDocument } from './presets-document';

/** The vendors that speak OpenID Connect, which alone have issuers. */
const OIDC_PRESETS = PRESETS.filter((preset) => preset.type === 'oidc');
const oidcNamed = (name: string) => OIDC_PRESETS.find((preset) => preset.name === name);

const folder = path.join(__dirname, '../../src/presets');
const inSchema = schemaFile.$defs.IdentityProvider.properties.preset;

/** Per preset, issuers that its users have, and ones that people write by mistake. */
const ISSUERS = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(path.join(__dirname, entry.name, 'issuers.yaml')))
  .map(({ name }) => {
    const text = readFileSync(path.join(__dirname, name, 'issuers.yaml'), 'utf8');
    return { name, ...(parse(text) as { readonly right: readonly string[]; readonly wrong: readonly string[] }) };
  });

test('the registry holds every vendor, sorted', () => {
  const names = PRESETS.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(18);
  expect(names).toEqual([...names].sort());
  expect(inSchema.enum).toEqual(names);
  expect(inSchema.enumDescriptions).toHaveLength(names.length);
});

test('the schema ties the keys of a provider to the type of its preset', () => {
  const tied = schemaFile.$defs.IdentityProvider.allOf.flatMap(({ if: condition, then }) =>
    condition.anyOf.flatMap(({ properties: { preset } }) =>
      typeof preset === 'object' ? preset.enum.map((name) => [name, then.properties.type.const]) : [],
    ),
  );
  const all = [...PRESETS, ...SAML_SIDES].map(({ name, type }) => [name, type].join());
  expect(tied.map((pair) => pair.join()).sort()).toEqual(all.sort());
  // A type alone stands for the preset of its name.
  for (const { then } of schemaFile.$defs.IdentityProvider.allOf)
    expect(presetNamed(then.properties.type.const).type).toBe(then.properties.type.const);
});

test('a preset is found by its name, and a name that is none is our bug', () => {
  for (const preset of PRESETS) expect(presetNamed(preset.name)).toBe(preset);
  for (const side of SAML_SIDES) expect(presetNamed(side.name, 'saml')).toBe(side);
  expect(() => presetNamed('Descope')).toThrow('no preset is called Descope');
});

test('the schema refuses what cannot work in the words of the registry', () => {
  const words = UNUSABLE.map(({ name, why, wayOut }) => [name, { why, wayOut }]);
  expect(Object.entries(inSchema.refusedValues)).toEqual(words);
  expect(UNUSABLE.map(({ name }) => name)).toEqual(UNUSABLE.map(({ name }) => name).sort());
});

test('the schema says in the words of the registry why a vendor is not trusted by OpenID Connect', () => {
  const words = PRESETS.flatMap((preset) =>
    preset.type === 'saml' && preset.notByOidc !== undefined
      ? [[preset.name, { why: preset.notByOidc.why, wayOut: preset.notByOidc.wayOut }]]
      : [],
  );
  expect(Object.entries(inSchema.notByOidc)).toEqual(words);
  expect(words).toHaveLength(1);
});

test.each([
  ['login-gov', 'https://secure.login.gov/api/saml/metadata2026', true],
  ['login-gov', 'https://idp.int.identitysandbox.gov/api/saml/metadata2027', true],
  ['login-gov', 'https://secure.login.gov/api/saml/auth2026', false],
  ['login-gov', 'https://secure.login.gov/api/saml/metadata', false],
  ['login-gov', 'https://secure.login.gov.example.com/api/saml/metadata2026', false],
])('%s and the metadata URL %s: %s', (name, url, fits) => {
  const preset = presetNamed(name);
  expect(preset.type === 'saml' && preset.metadataUrl?.pattern.test(url)).toBe(fits);
});

test('the reference in docs/presets.md is what the presets say of themselves', () => {
  expectGolden('docs/presets.md', presetsDocument(PRESETS, SAML_SIDES, UNUSABLE));
});

test('every vendor with a form of its issuers has examples of them, in the issuers.yaml of its folder here', () => {
  expect(ISSUERS.map(({ name }) => name).sort()).toEqual(
    OIDC_PRESETS.filter(({ issuer }) => issuer !== undefined).map(({ name }) => name),
  );
  for (const { right, wrong } of ISSUERS) expect([right.length > 0, wrong.length > 0]).toEqual([true, true]);
});

test.each(ISSUERS.flatMap(({ name, right }) => right.map((issuer) => [name, issuer] as const)))(
  '%s takes the issuer %s',
  (name, issuer) => {
    expect([oidcNamed(name)?.issuer?.pattern.test(issuer), refusalOf(issuer), httpsUrlProblem(issuer)]).toEqual([
      true,
      undefined,
      undefined,
    ]);
  },
);

test.each(ISSUERS.flatMap(({ name, wrong }) => wrong.map((issuer) => [name, issuer] as const)))(
  '%s does not take the issuer %s',
  (name, issuer) => {
    expect(oidcNamed(name)?.issuer?.pattern.test(issuer)).toBe(false);
  },
);

/** Cognito's user name is made of these. */
const SUBJECTS = { oidc: 'sub', saml: 'NameID', google: 'sub', facebook: 'id', apple: 'sub', amazon: 'user_id' };

/** What the admin sends back, by type. */
const SENT_BACK = {
  oidc: ['issuer', 'clientId', 'clientSecret'],
  saml: ['metadataUrl'],
  google: ['clientId', 'clientSecret'],
  facebook: ['clientId', 'clientSecret', 'apiVersion'],
  apple: ['clientId', 'teamId', 'keyId', 'privateKey'],
  amazon: ['clientId', 'clientSecret'],
};

describe.each(OIDC_PRESETS.map((preset) => [preset.name, preset] as const))('%s', (_, preset) => {
  test('asks for openid and for the email where it maps one', () => {
    expect(preset.scopes).toContain('openid');
    expect(preset.scopes.includes('email')).toBe('email' in preset.attributeMapping);
    expect(preset.scopes.filter((scope) => Object.hasOwn(preset.retiredScopes, scope))).toEqual([]);
    for (const scope of Object.values(preset.retiredScopes)) expect(preset.retiredScopes).not.toHaveProperty([scope]);
  });
});

describe.each([...PRESETS, ...SAML_SIDES].map((preset) => [`${preset.name} by ${preset.type}`, preset] as const))(
  '%s',
  (_, preset) => {
    test('maps attributes that every pool has, and username to the subject', () => {
      const known = [...Object.keys(STANDARD_ATTRIBUTES), ...MAPPABLE_BESIDE_STANDARD];
      expect(Object.keys(preset.attributeMapping).filter((attribute) => !known.includes(attribute))).toEqual([]);
      // The NameID of SAML is none of the claims.
      expect(preset.attributeMapping.username).toBe(preset.type === 'saml' ? undefined : preset.subject.claim);
      expect(preset.subject.claim).toBe(SUBJECTS[preset.type]);
    });

    test('maps email_verified only where the claim is one to rely on, and no national identity number', () => {
      const { emailVerification, attributeMapping } = preset;
      expect(attributeMapping.email_verified).toBe(
        emailVerification.kind === 'claim' ? emailVerification.claim : undefined,
      );
      expect(Object.values(attributeMapping).filter((claim) => NATIONAL_ID_CLAIMS.includes(claim))).toEqual([]);
      if (preset.emailRequired === 'must') expect(attributeMapping).toHaveProperty('email');
      if (preset.emailRequired === 'must-not') expect(attributeMapping).not.toHaveProperty('email');
    });

    test('tells the admin where, what to do and what to send back, in sentences', () => {
      const { place, steps, sendBack, switchOff, attest } = preset.handoff;
      expect(place).not.toBe('');
      expect(steps.length).toBeGreaterThan(0);
      expect(sendBack.map(({ key }) => key)).toEqual(SENT_BACK[preset.type]);
      for (const sentence of [...steps, ...attest]) expect(sentence).toMatch(/[.`]$/);
      for (const text of [
        ...steps,
        ...attest,
        ...switchOff,
        ...Object.values(preset.claims).flatMap(({ note }) => note ?? []),
      ])
        expect(text).toMatch(/^\S(?:.*\S)?$/);
    });

    test('rests on pages', () => {
      expect(preset.title).not.toBe('');
      expect(preset.sources.length).toBeGreaterThan(0);
      for (const source of preset.sources) expect(source).toMatch(/^https:\/\/\S+$/);
    });
  },
);

test.each([
  ['https://github.com', /OAuth 2.0/],
  ['https://github.com/login/oauth', /OAuth 2.0/],
  ['https://secure.login.gov', /no client secret/],
  ['https://idp.int.identitysandbox.gov', /no client secret/],
  ['https://oidc.franceconnect.gouv.fr/api/v2', /signed JWT/],
  ['https://fcp-low.integ01.dev-franceconnect.fr/api/v2', /signed JWT/],
  ['https://helseid-sts.nhn.no', /no client secret/],
  ['https://helseid-sts.test.nhn.no', /no client secret/],
  ['https://login.microsoftonline.com/common/v2.0', /tenant/],
  ['https://login.microsoftonline.com/Organizations/v2.0', /tenant/],
  ['https://login.microsoftonline.com/consumers/v2.0', /personal accounts/],
  ['https://acme.auth.us-west-2.amazoncognito.com', /sign-in pages/],
  ['https://www.linkedin.com', /another issuer/],
])('nobody can trust %s', (issuer, why) => {
  expect(refusalOf(issuer)?.why).toMatch(why);
});

test.each([
  'https://github.com.example.com',
  'https://github.example.com',
  'https://notfranceconnect.fr',
  'https://secure.login.gov.example.com',
  'https://common.example.com',
])('nothing is known against %s', (issuer) => {
  expect(refusalOf(issuer)).toBeUndefined();
});

test('nobody but the presets knows a vendor by name', () => {
  // Others are also types of provider, and one is a word that AWS reserves.
  const types: readonly string[] = PRESETS.map(({ type }) => type);
  const names = PRESETS.map(({ name }) => name).filter((name) => !types.includes(name) && name !== 'cognito');
  const source = path.dirname(folder);
  const others = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/^(?:presets\/|spec\/spec\.ts)/.test(file),
  );
  expect(others.length).toBeGreaterThan(50);
  expect(
    others.filter((file) => names.some((name) => readFileSync(path.join(source, file), 'utf8').includes(`'${name}'`))),
  ).toEqual([]);
});
