import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import schemaFile from '../../schemas/format.schema.json';
import type { JsonObject, JsonValue } from '../../src/document/json';
import { load } from '../../src/load';
import { DEFAULTS } from '../../src/spec/defaults';
import { resolved } from '../../src/spec/schema';
import { stackFiles } from '../../src/terraform/files';
import { ROOT } from '../cli/command-line';

/**
 * The schema alone says what a key means where a spec does not write it. So each default is changed there, in a copy, and
 * what `npm run generate` makes of the copy must reach what a person sees: the configuration, or the diagnostics.
 */

/** Specs that leave out, between them, everything that has a default. */
const SPECS = [
  `
version: 1
name: acme
region: us-west-2
userPool:
  domain: { prefix: acme }
  customAttributes: { idp_sub: { type: string }, roles: { type: string }, score: { type: number } }
  passwordPolicy: {}
  signIn: { firstFactors: [password, passkey], passkeys: { relyingPartyId: acme.com } }
identityProviders:
  Okta: { type: oidc, issuer: https://sso.example.com, clientId: acme, clientSecret: { variable: okta } }
  Ids:
    type: oidc
    issuer: https://ids.example.com
    clientId: acme
    clientSecret: { variable: ids }
    attributeMapping: { custom:roles: cprNumberIdentifier }
  Saml: { type: saml, metadataUrl: https://saml.example.com/metadata }
appClients:
  web: { callbackUrls: [https://app.example.com/cb], refreshTokenRotation: {} }
accountLinking:
  providers: { Okta: {} }
`,
  `
version: 1
name: acme-s3
region: us-west-2
userPool:
  triggers:
    postConfirmation: arn:aws:lambda:us-west-2:123456789012:function:welcome
    preTokenGeneration: arn:aws:lambda:us-west-2:123456789012:function:claims
terraform: { backend: { s3: { bucket: acme-tfstate, key: acme.tfstate, region: us-west-2 } } }
`,
];

/** Values to change a default to, where its schema does not name another one. */
const OTHERS: Readonly<Record<string, JsonValue>> = {
  'AppClient.scopes': ['openid'],
  'AppClient.flows': ['implicit'],
  'AppClient.authFlows': ['userSrp'],
  'LinkingFunction.rolePath': '/other/',
  'LocalBackend.path': 'other.tfstate',
  'Terraform.awsProviderVersion': '>= 5.100, < 6.0',
  'Terraform.backend': { http: { address: 'https://state.example.com' } },
  'Terraform.requiredVersion': '>= 1.9',
  'UserPool.accountRecovery': ['phone_number'],
  'UserPool.mfa': { mode: 'optional' },
};

/** A value that the key could have by default as well. */
function other(key: string, property: JsonObject): JsonValue {
  const { default: value, enum: values, maximum } = resolved(property);
  if (key in OTHERS) return OTHERS[key] ?? null;
  if (typeof value === 'boolean') return !value;
  if (values !== undefined) return values.find((one) => one !== value) ?? null;
  if (typeof value === 'number') return value === maximum ? value - 1 : value + 1;
  const [, amount, unit] = /^([0-9]+)([smhd])$/.exec(typeof value === 'string' ? value : '') ?? [];
  if (unit !== undefined) return `${Number(amount) + 1}${unit}`;
  throw new Error(`Say in OTHERS what the default of ${key} can be changed to`);
}

/** Every default of the written part of the schema, by definition and key. */
const defaults = Object.entries(schemaFile.$defs as unknown as Record<string, JsonObject>)
  .filter(([name]) => name !== 'Base' && !/^(?:Patch|SignIn(?=.))/.test(name))
  .flatMap(([name, { properties = {} }]) =>
    Object.entries(properties as Record<string, JsonObject>).flatMap(([key, property]) =>
      property['default'] === undefined ? [] : [{ name, key, value: other(`${name}.${key}`, property) }],
    ),
  );

/** What `npm run generate` writes into src/spec/defaults.ts for each of the changed schemas. */
function generated(): readonly string[] {
  const script = `
    import { readdirSync, readFileSync } from 'node:fs';
    import { defaultsText } from './scripts/generate.mjs';
    const schema = readFileSync('schemas/format.schema.json', 'utf8');
    const texts = [];
    for (const { name, key, value } of JSON.parse(readFileSync(0, 'utf8'))) {
      const { $defs } = JSON.parse(schema);
      $defs[name].properties[key].default = value;
      texts.push(await defaultsText($defs));
    }
    console.log(JSON.stringify(texts));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: ROOT,
      encoding: 'utf8',
      input: JSON.stringify(defaults),
    }),
  ) as string[];
}

type Defaults = Record<string, JsonObject>;

/** The defaults that a generated module holds. */
function evaluated(module: string): Defaults {
  const exported: { DEFAULTS?: Defaults } = {};
  const { outputText } = ts.transpileModule(module, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  runInNewContext(outputText, { exports: exported });
  return exported.DEFAULTS ?? {};
}

/** Everything that a person sees of the specs. */
function output(): string {
  const archive = { sha256Base64: '', bytes: new Uint8Array() };
  return JSON.stringify(
    SPECS.map((spec) => {
      const { federations, diagnostics } = load([{ file: 'acme.yaml', bytes: Buffer.from(spec) }]);
      return [diagnostics, federations.map((federation) => [...stackFiles(federation, archive, 'json').files])];
    }),
  );
}

const before = structuredClone(DEFAULTS) as unknown as Defaults;
const modules = generated();
const unchanged = output();

/** Puts other defaults into the module that the program reads. */
function use(others: Defaults): void {
  for (const [name, values] of Object.entries(others))
    Object.assign((DEFAULTS as unknown as Defaults)[name] ?? {}, values);
}

afterEach(() => {
  use(before);
});

test('the specs of this test have stacks', () => {
  expect(unchanged).toContain('aws_lambda_function');
  expect(unchanged).toContain('acme-tfstate');
});

test('every default of the schema is known to the program', () => {
  expect(defaults.length).toBeGreaterThan(45);
  const ofSpecs = Object.entries(DEFAULTS).filter(([name]) => !/^signIn(?=.)/.test(name));
  expect(ofSpecs.flatMap(([, one]) => Object.keys(one))).toHaveLength(defaults.length);
  expect(defaults.map(({ name, key }) => `${name}.${key}`)).toContain('AccountLinking.whenUnsafe');
});

test.each(defaults.map(({ name, key }, index) => [`${name}.${key}`, modules[index] ?? ''] as const))(
  'a default of %s that is changed in the schema alone changes the output',
  (_key, module) => {
    use(evaluated(module));
    expect(output()).not.toBe(unchanged);
  },
);

test('the output of the linking function follows the schema where linking would not be safe', () => {
  const index = defaults.findIndex(({ key }) => key === 'whenUnsafe');
  expect(unchanged).toContain('\\\\\\"whenUnsafe\\\\\\":\\\\\\"separateUser\\\\\\"');
  use(evaluated(modules[index] ?? ''));
  expect(output()).toContain('\\\\\\"whenUnsafe\\\\\\":\\\\\\"reject\\\\\\"');
});

test('nothing but the schema gives a key a default', () => {
  const files = [
    ...readdirSync(join(ROOT, 'src/normalise')).map((file) => `src/normalise/${file}`),
    'src/model/linking-policy.ts',
  ];
  const literals = files.flatMap((file) =>
    [
      ...readFileSync(join(ROOT, file), 'utf8').matchAll(
        /\?\? *('[^']+'|\[ *['\d]|\{ *\w|-?\d|true|false|Number\.).*/g,
      ),
    ].map(([text]) => `${file}: ${text}`),
  );
  expect(literals).toEqual([]);
});

/** Defaults that the documentation names in sentences of its own. */
test.each([
  ['docs/deployer-policy.md', 'A pool with `deletionProtection` (the default)', DEFAULTS.userPool.deletionProtection],
  ['docs/secrets.md', 'With `deletionProtection`, which is the default', DEFAULTS.userPool.deletionProtection],
  ['docs/secrets.md', '`local`, also by default', 'local' in DEFAULTS.terraform.backend],
])('%s is right in saying: %s', (file, sentence, holds) => {
  expect(readFileSync(join(ROOT, file), 'utf8')).toContain(sentence);
  expect(holds).toBe(true);
});
