import fc from 'fast-check';
import type { Path } from '../../src/diagnostics/finding';
import type { Document } from '../../src/document/document';
import { isJsonObject, memberAt, type JsonObject, type JsonValue } from '../../src/document/json';
import { ownOrigin } from '../../src/document/origin';
import { variantsOf, type Variant } from '../../src/environments/variants';

/** A file of which nothing but its data is looked at. */
function documentOf(value: JsonObject): Document {
  const unused = (): never => {
    throw new Error('positions are not looked up here');
  };
  return {
    file: 'federation.yaml',
    text: '',
    value,
    has: unused,
    rangeOf: unused,
    removalOf: unused,
    insertionInto: unused,
  };
}

function variantsIn(document: Document): readonly Variant[] {
  return variantsOf(document.value, ownOrigin(document));
}

const file: JsonObject = {
  name: 'acme',
  userPool: { tier: 'plus', requiredAttributes: ['email', 'name'] },
  identityProviders: {
    Descope: { issuer: 'https://a.example', scopes: ['openid'] },
    Okta: { issuer: 'https://b.example' },
  },
  environments: {
    prod: {},
    dev: {
      userPool: { tier: null, requiredAttributes: ['email'] },
      identityProviders: { Descope: { issuer: 'https://dev.example' }, Okta: null },
      tags: { team: 'identity' },
    },
  },
};

test('a file without environments is one variant, as written', () => {
  const value: JsonObject = { name: 'acme', userPool: {} };
  const [variant, ...others] = variantsIn(documentOf(value));
  expect(others).toEqual([]);
  expect(variant?.environment).toBeUndefined();
  expect({ ...variant?.value }).toEqual(value);
  expect(variant?.origin(['userPool', 'tier']).path).toEqual(['userPool', 'tier']);
});

test('environments come in the order of their names, each the file with its patch', () => {
  const [dev, prod, ...others] = variantsIn(documentOf(file));
  expect([dev?.environment, prod?.environment, others]).toEqual(['dev', 'prod', []]);
  expect(JSON.parse(JSON.stringify(dev?.value))).toEqual({
    name: 'acme',
    userPool: { requiredAttributes: ['email'] },
    identityProviders: { Descope: { issuer: 'https://dev.example', scopes: ['openid'] } },
    tags: { team: 'identity' },
  });
  expect(JSON.parse(JSON.stringify({ ...prod?.value, environments: file.environments }))).toEqual(file);
});

test.each<[Path, Path]>([
  [['name'], ['name']],
  [
    ['userPool', 'requiredAttributes', 0],
    ['environments', 'dev', 'userPool', 'requiredAttributes', 0],
  ],
  [
    ['identityProviders', 'Descope', 'issuer'],
    ['environments', 'dev', 'identityProviders', 'Descope', 'issuer'],
  ],
  [
    ['identityProviders', 'Descope', 'scopes', 0],
    ['identityProviders', 'Descope', 'scopes', 0],
  ],
  [
    ['tags', 'team'],
    ['environments', 'dev', 'tags', 'team'],
  ],
])('what stands at %j was written at %j', (path, origin) => {
  expect(variantsIn(documentOf(file))[0]?.origin(path).path).toEqual(origin);
});

const withDefaults: JsonObject = {
  defaults: {
    appClient: { scopes: ['openid'], tokenValidity: { access: '5m', id: '5m' } },
    identityProvider: { type: 'oidc', attributeMapping: { email: 'mail', name: null } },
  },
  appClients: { web: { tokenValidity: { id: '10m' } }, api: { scopes: null, secret: true } },
  identityProviders: {
    Okta: { attributeMapping: { email: null, 'custom:a': 'a' } },
    Staff: { type: null, preset: 'descope' },
  },
  environments: {
    dev: {
      defaults: { appClient: { tokenValidity: { access: '15m' } } },
      appClients: { web: { scopes: null, tokenValidity: { id: null } }, extra: {} },
      identityProviders: { Okta: { attributeMapping: { 'custom:a': null, name: 'name' } } },
    },
    prod: {},
  },
};

test('defaults stand under each entry, and what the entry or an environment writes goes over them', () => {
  const [dev, prod] = variantsIn(documentOf(withDefaults));
  expect(JSON.parse(JSON.stringify(prod?.value))).toEqual({
    appClients: {
      web: { scopes: ['openid'], tokenValidity: { access: '5m', id: '10m' } },
      api: { secret: true, tokenValidity: { access: '5m', id: '5m' } },
    },
    identityProviders: {
      Okta: { type: 'oidc', attributeMapping: { email: null, name: null, 'custom:a': 'a' } },
      Staff: { preset: 'descope', attributeMapping: { email: 'mail', name: null } },
    },
  });
  expect(JSON.parse(JSON.stringify(dev?.value))).toEqual({
    appClients: {
      web: { tokenValidity: { access: '15m' } },
      api: { secret: true, tokenValidity: { access: '15m', id: '5m' } },
      extra: { scopes: ['openid'], tokenValidity: { access: '15m', id: '5m' } },
    },
    identityProviders: {
      Okta: { type: 'oidc', attributeMapping: { email: null, name: 'name', 'custom:a': null } },
      Staff: { preset: 'descope', attributeMapping: { email: 'mail', name: null } },
    },
  });
});

test('without defaults and environments, entries stay as they are written, for the shape check', () => {
  const value: JsonObject = { appClients: { web: { scopes: null }, api: null }, identityProviders: 5 };
  expect(JSON.parse(JSON.stringify(variantsIn(documentOf(value))[0]?.value))).toEqual(value);
});

test.each<[Path, Path]>([
  [
    ['appClients', 'web', 'tokenValidity', 'access'],
    ['environments', 'dev', 'defaults', 'appClient', 'tokenValidity', 'access'],
  ],
  [
    ['appClients', 'api', 'tokenValidity', 'id'],
    ['defaults', 'appClient', 'tokenValidity', 'id'],
  ],
  [
    ['appClients', 'extra', 'scopes', 0],
    ['defaults', 'appClient', 'scopes', 0],
  ],
  [
    ['appClients', 'extra'],
    ['environments', 'dev', 'appClients', 'extra'],
  ],
  [
    ['appClients', 'api', 'secret'],
    ['appClients', 'api', 'secret'],
  ],
  [
    ['identityProviders', 'Okta', 'attributeMapping', 'email'],
    ['identityProviders', 'Okta', 'attributeMapping', 'email'],
  ],
  [
    ['identityProviders', 'Staff', 'attributeMapping', 'email'],
    ['defaults', 'identityProvider', 'attributeMapping', 'email'],
  ],
])('with defaults, what stands at %j was written at %j', (path, origin) => {
  expect(variantsIn(documentOf(withDefaults))[0]?.origin(path).path).toEqual(origin);
});

const key = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor');
const { map } = fc.letrec<{ json: JsonValue; map: JsonObject }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, 'x'),
    fc.array(tie('json'), { maxLength: 3 }),
    tie('map'),
  ),
  map: fc.array(fc.tuple(key, tie('json')), { maxLength: 4 }).map((entries) => {
    const made = Object.create(null) as Record<string, JsonValue>;
    for (const [name, value] of entries) made[name] = value;
    return made;
  }),
}));

/** Every place of a value, the value itself first. */
function pathsOf(value: JsonValue, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const members = Array.isArray(value)
    ? value.map((item: JsonValue, index) => [index, item] as const)
    : Object.entries(value);
  return [path, ...members.flatMap(([step, member]) => pathsOf(member, [...path, step]))];
}

/** A file's maps with defaults, among others. */
const section = fc.record(
  {
    a: map,
    appClients: map,
    identityProviders: fc.dictionary(key, fc.record({ attributeMapping: map, type: map }, { requiredKeys: [] }), {
      maxKeys: 3,
    }),
    defaults: fc.record(
      { appClient: map, identityProvider: fc.record({ attributeMapping: map, type: map }, { requiredKeys: [] }) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<JsonObject>;

test('every place of a merged file is written where its origin says, with the same value', () => {
  fc.assert(
    fc.property(fc.oneof(map, section), fc.oneof(map, section), (base, patch) => {
      const written = Object.assign(Object.create(null) as Record<string, JsonValue>, base, {
        environments: { dev: patch },
      });
      const [variant] = variantsIn(documentOf(written));
      if (variant === undefined) throw new Error('there is one environment');
      // One expectation for all places: there are a hundred thousand, and each expectation costs more than the work.
      const misplaced = pathsOf(variant.value).filter((path) => {
        const origin = variant.origin(path).path;
        const merged = memberAt(variant.value, path);
        const there = memberAt(written, origin);
        // Of a map the patch may hold a part alone; everything else is taken as a whole from one place.
        const isSame =
          there !== undefined && (isJsonObject(merged) || JSON.stringify(there) === JSON.stringify(merged));
        const place = origin[0] === 'environments' && origin[1] === 'dev' ? origin.slice(2) : origin;
        const from = place[0] === 'defaults' ? 2 : 0;
        return !isSame || JSON.stringify(place.slice(from)) !== JSON.stringify(path.slice(from));
      });
      expect(misplaced).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
