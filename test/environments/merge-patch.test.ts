import fc from 'fast-check';
import { isJsonObject, type JsonValue } from '../../src/document/json';
import { mergePatch } from '../../src/environments/merge-patch';

/** Appendix A of RFC 7396: original, patch, result. */
const EXAMPLES: readonly (readonly [JsonValue, JsonValue, JsonValue])[] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

test.each(EXAMPLES)('%j with %j gives %j', (original, patch, result) => {
  expect(plain(mergePatch(original, patch))).toEqual(result);
});

const key = fc.oneof(
  fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'toString'),
  fc.string({ maxLength: 3 }),
);
const { json } = fc.letrec<{ json: JsonValue; map: JsonValue }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, 'x', ''),
    fc.array(tie('json'), { maxLength: 3 }),
    tie('map'),
  ),
  map: fc.array(fc.tuple(key, tie('json')), { maxLength: 4 }).map((entries) => {
    const map = Object.create(null) as Record<string, JsonValue>;
    for (const [name, value] of entries) map[name] = value;
    return map;
  }),
}));

/** The function MergePatch of RFC 7396, section 2, over lists of entries: sentence by sentence, and without maps to trip over. */
type Entries = ReadonlyMap<string, Tree>;
type Tree = { readonly map: Entries } | { readonly other: JsonValue };

function asTree(value: JsonValue): Tree {
  return isJsonObject(value)
    ? { map: new Map(Object.keys(value).map((name) => [name, asTree(value[name] ?? null)])) }
    : { other: value };
}

function mergeAsStated(target: Tree, patch: Tree): Tree {
  if (!('map' in patch)) return patch;
  const result = new Map('map' in target ? target.map : []);
  for (const [name, value] of patch.map) {
    if ('other' in value && value.other === null) result.delete(name);
    else result.set(name, mergeAsStated(result.get(name) ?? { other: null }, value));
  }
  return { map: result };
}

/** Without missing prototypes, which toEqual tells apart. */
function plain(value: JsonValue): unknown {
  return JSON.parse(JSON.stringify(value));
}

test('merging is what the RFC states', () => {
  fc.assert(
    fc.property(json, json, (target, patch) => {
      expect(asTree(mergePatch(target, patch))).toEqual(mergeAsStated(asTree(target), asTree(patch)));
    }),
    { numRuns: 1000 },
  );
});

test('a patch merged twice changes nothing more', () => {
  fc.assert(
    fc.property(json, json, (target, patch) => {
      const once = mergePatch(target, patch);
      expect(asTree(mergePatch(once, patch))).toEqual(asTree(once));
    }),
  );
});

test('neither target nor patch is touched', () => {
  fc.assert(
    fc.property(json, json, (target, patch) => {
      const before = JSON.stringify([target, patch]);
      mergePatch(target, patch);
      expect(JSON.stringify([target, patch])).toBe(before);
    }),
  );
});

test('no key of a patch reaches a prototype', () => {
  const patch = JSON.parse(
    '{"__proto__": {"polluted": true}, "a": {"constructor": {"prototype": {"polluted": true}}}}',
  ) as JsonValue;
  const merged = mergePatch({ a: {} }, patch);
  expect(JSON.stringify(merged)).toBe(
    '{"a":{"constructor":{"prototype":{"polluted":true}}},"__proto__":{"polluted":true}}',
  );
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
