import fc from 'fast-check';
import { compareDiagnostics } from '../../src/diagnostics/diagnostic';
import { parseDocument } from '../../src/document/document';
import { isJsonObject, memberOf, type JsonObject, type JsonValue } from '../../src/document/json';
import { locate } from '../../src/document/locate';
import { ownOrigin } from '../../src/document/origin';
import { textReport } from '../../src/report/text';
import { checkEnvironments, checkSpec } from '../../src/spec/check';
import { shapeErrors } from '../../src/spec/validators';
import { fullSpec } from './full-spec';

type Step = string | number;

function entriesOf(value: JsonValue): readonly (readonly [Step, JsonValue])[] {
  if (isJsonObject(value)) return Object.entries(value);
  return Array.isArray(value) ? value.map((item: JsonValue, index) => [index, item] as const) : [];
}

function pathsOf(value: JsonValue, path: readonly Step[] = []): readonly (readonly Step[])[] {
  return [path, ...entriesOf(value).flatMap(([step, member]) => pathsOf(member, [...path, step]))];
}

/** A copy in which the map or list at a path, or its last ancestor that exists, went through a change. */
function changedAt(value: JsonValue, path: readonly Step[], change: (value: JsonValue) => JsonValue): JsonValue {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item: JsonValue, index) => (index === step ? changedAt(item, rest, change) : item));
  if (!isJsonObject(value)) return change(value);
  return mapOf(
    Object.entries(value).map(([key, member]) => [key, key === step ? changedAt(member, rest, change) : member]),
  );
}

function mapOf(entries: readonly (readonly [string, JsonValue])[]): JsonObject {
  const map: Record<string, JsonValue> = { __proto__: null };
  for (const [key, value] of entries) map[key] = value;
  return map;
}

const paths = pathsOf(fullSpec);
const knownKeys = [...new Set(paths.flatMap((path) => path.filter((step) => typeof step === 'string')))];
const text = fc
  .string({ unit: 'binary', maxLength: 8 })
  .map((value) => value.replace(/\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu, ''));
const key = fc.oneof(
  fc.constantFrom(...knownKeys, 'clientsecret', 'client_id', '__proto__', 'constructor', 'a/b', 'a~b', '0', ''),
  text,
);
const value: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(
    null,
    true,
    0,
    1,
    -1,
    1.5,
    '',
    'email',
    ' x',
    [],
    ['email'],
    [null],
    [[]],
    {},
    mapOf([['__proto__', {}]]),
    { variable: 'a' },
    { variable: 'a', ssmParameter: 'b' },
  ),
  text,
  fc
    .constantFrom(...paths)
    .map((path) => path.reduce<JsonValue>((found, step) => memberOf(found, step) ?? null, fullSpec)),
);

const mutation: fc.Arbitrary<(spec: JsonValue) => JsonValue> = fc.oneof(
  fc.tuple(fc.constantFrom(...paths.slice(1)), value).map(
    ([path, replacement]) =>
      (spec: JsonValue) =>
        changedAt(spec, path, () => replacement),
  ),
  fc.tuple(fc.constantFrom(...paths), key, value).map(
    ([path, name, added]) =>
      (spec: JsonValue) =>
        changedAt(spec, path, (old) =>
          isJsonObject(old)
            ? mapOf([...Object.entries(old).filter(([other]) => other !== name), [name, added]])
            : Array.isArray(old)
              ? [...(old as readonly JsonValue[]), added]
              : added,
        ),
  ),
  fc.tuple(fc.constantFrom(...paths.slice(1)), key).map(
    ([path, name]) =>
      (spec: JsonValue) =>
        changedAt(spec, path.slice(0, -1), (old) =>
          isJsonObject(old)
            ? mapOf(
                Object.entries(old)
                  .filter(([other]) => other !== name)
                  .map(([other, member]) => [other === path[path.length - 1] ? name : other, member]),
              )
            : old,
        ),
  ),
  fc
    .constantFrom(...paths.slice(1))
    .map(
      (path) => (spec: JsonValue) =>
        changedAt(spec, path.slice(0, -1), (old) =>
          isJsonObject(old) ? mapOf(Object.entries(old).filter(([other]) => other !== path[path.length - 1])) : old,
        ),
    ),
);

const mutatedSpec = fc
  .array(mutation, { minLength: 1, maxLength: 4 })
  .map((mutations) => mutations.reduce<JsonValue>((spec, mutate) => mutate(spec), fullSpec))
  .filter(isJsonObject);

test('whatever is wrong is told once per place, at a place that exists, and reported', () => {
  fc.assert(
    fc.property(mutatedSpec, fc.boolean(), (spec, pretty) => {
      const source = JSON.stringify(spec, undefined, pretty ? 2 : undefined);
      const { document, diagnostics } = parseDocument('f', new TextEncoder().encode(source));
      expect(diagnostics).toEqual([]);
      if (document === undefined) return;
      const checked = checkSpec(document.value);
      const findings = 'findings' in checked ? checked.findings : [];
      expect(findings.length > 0).toBe(shapeErrors('Spec', document.value).length > 0);
      expect(findings.length > 0).toBe('findings' in checked);
      const places = findings.map(({ place, code }) => JSON.stringify([place, code === 'missing-key']));
      expect(new Set(places).size).toBe(places.length);
      const located = findings.map((finding) => locate(finding, ownOrigin(document)));
      for (const { title, message, fix } of located) {
        expect(title).not.toBe('');
        expect(message).toMatch(/^[^]+ [^]+\.$/);
        expect(`${message} ${fix ?? ''}`).not.toMatch(/undefined|\[object|must be \.|must have \.|is  /);
        expect(message).not.toMatch(/ is (a map|a list|empty|true|false); it must be .*\1/);
      }
      expect(textReport(located.sort(compareDiagnostics), new Map([['f', source]]), { color: false })).not.toMatch(
        /(?!\n)\p{Cc}/u,
      );
    }),
    { numRuns: 500 },
  );
});

test('the order of keys changes no finding', () => {
  const reversed = (data: JsonValue): JsonValue => {
    if (Array.isArray(data)) return data.map((item: JsonValue) => reversed(item));
    return isJsonObject(data)
      ? mapOf(
          Object.entries(data)
            .map(([name, member]) => [name, reversed(member)] as const)
            .reverse(),
        )
      : data;
  };
  fc.assert(
    fc.property(mutatedSpec, (spec) => {
      const other = reversed(spec);
      if (isJsonObject(other)) expect(checkSpec(other)).toEqual(checkSpec(spec));
    }),
  );
});

test('findings about environments lie within them, at places that exist', () => {
  fc.assert(
    fc.property(fc.dictionary(key, fc.oneof(mutatedSpec, value), { maxKeys: 3 }), (environments) => {
      const { document } = parseDocument('f', new TextEncoder().encode(JSON.stringify({ environments })));
      if (document === undefined) throw new Error('JSON is YAML');
      for (const finding of checkEnvironments(document.value['environments'] ?? null)) {
        expect(finding.place.path[0]).toBe('environments');
        locate(finding, ownOrigin(document));
      }
    }),
    { numRuns: 300 },
  );
});
