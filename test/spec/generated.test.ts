import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import schemaFile from '../../schemas/format.schema.json';
import { createAjv } from '../../src/spec/ajv';
import { definition, resolved, type Schema } from '../../src/spec/schema';
import { fullSpec, otherBackends } from './full-spec';
import type { JsonObject, JsonValue } from '../../src/document/json';

const root = join(__dirname, '../..');
const schemaPath = join(root, 'schemas/format.schema.json');

describe('npm run generate', () => {
  const script = "import { generate } from './scripts/generate.mjs'; console.log(JSON.stringify(await generate()));";
  const generated = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' }),
  ) as {
    schema: string;
    published: string;
    types: string;
    defaults: string;
    rules: string;
    ruleCodes: string;
    presets: string;
  };

  test('has nothing to change in the schema', () => {
    expect(generated.schema).toBe(readFileSync(schemaPath, 'utf8'));
  });

  test('has nothing to change in the published schema', () => {
    expect(generated.published).toBe(readFileSync(join(root, 'schemas/federation.schema.json'), 'utf8'));
  });

  test('has nothing to change in the list of rules', () => {
    expect(generated.rules).toBe(readFileSync(join(root, 'src/rules/all.ts'), 'utf8'));
  });

  test('has nothing to change in the codes of the rules', () => {
    expect(generated.ruleCodes).toBe(readFileSync(join(root, 'src/diagnostics/rule-codes.ts'), 'utf8'));
  });

  test('has nothing to change in the list of presets', () => {
    expect(generated.presets).toBe(readFileSync(join(root, 'src/presets/all.ts'), 'utf8'));
  });

  test('has nothing to change in the defaults', () => {
    expect(generated.defaults).toBe(readFileSync(join(root, 'src/spec/defaults.ts'), 'utf8'));
  });

  test('has nothing to change in the types', () => {
    expect(generated.types).toBe(readFileSync(join(root, 'src/spec/spec.ts'), 'utf8'));
  });
});

const written = Object.entries(schemaFile.$defs).filter(([name]) => name !== 'Base' && !name.startsWith('Patch'));

/** Every schema in a definition with a name for people. */
function schemasIn(schema: Schema, name: string): readonly (readonly [string, Schema])[] {
  return [
    [name, schema] as const,
    ...Object.entries(schema.properties ?? {}).flatMap(([key, property]) => schemasIn(property, `${name}.${key}`)),
    ...(typeof schema.additionalProperties === 'object'
      ? schemasIn(schema.additionalProperties, `${name}.<name>`)
      : []),
    ...(schema.items === undefined ? [] : schemasIn(schema.items, `${name}[]`)),
    ...(schema.anyOf ?? []).flatMap((branch, index) => schemasIn(branch, `${name}|${index}`)),
    ...(schema.propertyNames === undefined ? [] : schemasIn(schema.propertyNames, `${name} names`)),
  ];
}

const ajv = createAjv();
ajv.addSchema({ $id: 'federation', $defs: schemaFile.$defs });

/** What Ajv says of a value under a part of the schema. The definitions are compiled once for all parts. */
function errorsOf(schema: Schema, value: unknown): readonly unknown[] {
  const text = JSON.stringify(schema).replaceAll('"#/$defs/', '"federation#/$defs/');
  const validate = ajv.compile(JSON.parse(text) as Schema);
  return validate(value) ? [] : (validate.errors ?? []);
}

const allSchemas = written.flatMap(([name]) => schemasIn(definition(name), name));

describe('the schema', () => {
  test('describes every key', () => {
    const keys = allSchemas.flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).map(([key, property]) => [`${name}.${key}`, resolved(property).description] as const),
    );
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter(([, description]) => description === undefined || !/^[A-Zv].*[.]$/.test(description))).toEqual(
      [],
    );
  });

  test('says every pattern in words', () => {
    const patterns = allSchemas.filter(([, { pattern }]) => pattern !== undefined);
    expect(patterns.length).toBeGreaterThan(25);
    expect(
      patterns
        .filter(([, { patternErrorMessage = '' }]) => !patternErrorMessage.startsWith('must '))
        .map(([name]) => name),
    ).toEqual([]);
  });

  test('allows no key that it does not know', () => {
    const open = allSchemas.filter(
      ([, { type, properties, additionalProperties }]) =>
        type === 'object' && properties !== undefined && additionalProperties !== false,
    );
    expect(open.map(([name]) => name)).toEqual([]);
  });

  test.each(allSchemas.flatMap(([name, { examples = [] }]) => examples.map((example) => [name, example] as const)))(
    'the example of %s is valid: %j',
    (name, example) => {
      const [, schema = {}] = allSchemas.find(([other]) => other === name) ?? [];
      expect(errorsOf(schema, example)).toEqual([]);
    },
  );

  test.each(allSchemas.filter(([, schema]) => schema.default !== undefined))(
    'the default of %s is valid',
    (_name, schema) => {
      expect(errorsOf(schema, schema.default)).toEqual([]);
    },
  );
});

describe('in an editor, the schema', () => {
  const validate = ajv.compile(schemaFile);
  const accepts = (value: JsonValue): boolean => validate(value);

  test('takes a complete spec, and no other', () => {
    expect(accepts(fullSpec)).toBe(true);
    for (const backend of otherBackends) expect(accepts({ ...fullSpec, terraform: { backend } })).toBe(true);
    expect(accepts({ ...fullSpec, userPool: null })).toBe(false);
    expect(accepts({ version: 1 })).toBe(false);
  });

  test('takes environments that hold any part of a spec, and null for each key', () => {
    const { version, name, ...rest } = fullSpec;
    expect(accepts({ version: version ?? null, name: name ?? null, environments: { dev: rest, prod: {} } })).toBe(true);
    const nulled = (value: JsonValue): JsonValue =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? mapped(value as JsonObject, () => null)
        : value;
    expect(accepts({ environments: { dev: mapped(fullSpec, () => null) } })).toBe(true);
    expect(accepts({ environments: { dev: mapped(fullSpec, nulled) } })).toBe(true);
    expect(
      accepts({
        environments: {
          dev: { identityProviders: { Descope: mapped(fullSpec['identityProviders'] as JsonObject, () => null) } },
        },
      }),
    ).toBe(false);
    const descope = (fullSpec['identityProviders'] as JsonObject)['Descope'] as JsonObject;
    expect(accepts({ environments: { dev: { identityProviders: { Descope: mapped(descope, () => null) } } } })).toBe(
      true,
    );
    expect(
      accepts({
        environments: {
          dev: { identityProviders: { Descope: { clientSecret: { variable: null, ssmParameter: '/acme' } } } },
        },
      }),
    ).toBe(true);
  });

  test.each<[JsonObject]>([
    [{ userPool: { deletionProtecton: null } }],
    [{ userPool: { tier: 'gold' } }],
    [{ appClients: { web: { flows: 'code' } } }],
    [{ identityProviders: { Descope: { clientSecret: 'text' } } }],
    [{ environments: {} }],
    [{ accept: [{ rule: 'x' }] }],
  ])('refuses the environment %j', (patch) => {
    expect(accepts({ ...fullSpec, environments: { dev: patch } })).toBe(false);
  });

  test('takes defaults that hold any part of an entry, and entries that leave to them what they need', () => {
    const { identityProviders, appClients, ...rest } = fullSpec;
    const descope = (identityProviders as JsonObject)['Descope'] ?? null;
    const defaults = { appClient: (appClients as JsonObject)['web'] ?? null, identityProvider: descope };
    expect(accepts({ ...rest, defaults, identityProviders: { Descope: {} }, appClients: { web: {} } })).toBe(true);
    expect(accepts({ ...rest, identityProviders: { Descope: {} } })).toBe(false);
    expect(accepts({ ...rest, defaults: { appClients: {} } })).toBe(false);
    expect(
      accepts({
        ...fullSpec,
        environments: { dev: { defaults: { appClient: { scopes: null }, identityProvider: null } } },
      }),
    ).toBe(true);
    expect(accepts({ ...fullSpec, environments: { dev: { defaults: { appClient: { scops: null } } } } })).toBe(false);
  });

  test('refuses unknown keys of the base', () => {
    expect(accepts({ ...fullSpec, environments: { dev: {} } })).toBe(true);
    expect(accepts({ ...fullSpec, publishing: {}, environments: { dev: {} } })).toBe(false);
  });
});

function mapped(object: JsonObject, change: (value: JsonValue) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
