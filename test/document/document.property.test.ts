import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Range } from '../../src/diagnostics/diagnostic';
import type { Path } from '../../src/diagnostics/finding';
import { parseDocument, type Document } from '../../src/document/document';
import type { JsonValue } from '../../src/document/json';

const encoder = new TextEncoder();

/** Text without what a file may not hold. */
const text = fc
  .string({ unit: 'binary', maxLength: 12 })
  .map((value) => value.replace(/(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu, ''));
const key = fc.oneof(
  text,
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '1',
    'null',
    'true',
    '',
    ' ',
    '- a',
    '#',
    '!x',
    '*x',
    '&x',
    '%',
    '@',
    '`',
    '"',
    "'",
    'a: b',
    '---',
    '...',
    '<<',
  ),
);

const { json } = fc.letrec<{ json: JsonValue; map: JsonValue }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
    key,
    fc.array(tie('json'), { maxLength: 4 }),
    tie('map'),
  ),
  map: fc.uniqueArray(fc.tuple(key, tie('json')), { selector: ([name]) => name, maxLength: 4 }).map((entries) => {
    const map: Record<string, JsonValue> = { __proto__: null };
    for (const [name, value] of entries) map[name] = value;
    return map;
  }),
}));

function open(source: string): Document {
  const { document, diagnostics } = parseDocument('f', encoder.encode(source));
  if (document === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return document;
}

/** Every path in a value, its own included. */
function pathsOf(value: JsonValue, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: readonly (readonly [string | number, JsonValue])[] = Array.isArray(value)
    ? value.map((item: JsonValue, index) => [index, item] as const)
    : Object.entries(value);
  return [path, ...entries.flatMap(([step, member]) => pathsOf(member, [...path, step]))];
}

function expectInside(range: Range, source: string): void {
  expect(range.start.offset).toBeGreaterThanOrEqual(0);
  expect(range.end.offset).toBeGreaterThanOrEqual(range.start.offset);
  expect(range.end.offset).toBeLessThanOrEqual(source.length);
  expect(range.start.line).toBeGreaterThanOrEqual(1);
}

test('any JSON comes back from JSON text, and all of it has a place', () => {
  fc.assert(
    fc.property(json, (value) => {
      const source = JSON.stringify({ root: value });
      const document = open(source);
      expect(JSON.stringify(document.value)).toBe(source);
      for (const path of pathsOf(document.value)) {
        expect(document.has(path)).toBe(true);
        const { start, end } = document.rangeOf(path, 'value');
        const part = path.reduce<unknown>(
          (found, step) => (found as Record<string | number, unknown>)[step],
          document.value,
        );
        expect(source.slice(start.offset, end.offset)).toBe(JSON.stringify(part));
        expectInside(document.rangeOf(path, 'key'), source);
      }
    }),
  );
});

test('any JSON comes back from YAML text', () => {
  fc.assert(
    fc.property(json, fc.boolean(), (value, blockQuote) => {
      const source = stringify({ root: value }, { blockQuote, lineWidth: 0 });
      // The writer leaves this key without quotes, which YAML 1.1 would take for a merge.
      fc.pre(!/^[\s?-]*<<\s*:/m.test(source));
      const document = open(source);
      expect(JSON.parse(JSON.stringify(document.value))).toEqual(JSON.parse(JSON.stringify({ root: value })));
      for (const path of pathsOf(document.value)) {
        expectInside(document.rangeOf(path, 'value'), document.text);
        expectInside(document.rangeOf(path, 'key'), document.text);
      }
    }),
  );
});

const yamlish = fc
  .array(
    fc.constantFrom(
      'a',
      'b: ',
      ': ',
      '- ',
      '? ',
      '\n',
      '\n  ',
      '\n ',
      '\t',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      "'",
      '#',
      ' # x',
      '&x ',
      '*x',
      '!t ',
      '!!str ',
      '|',
      '>-',
      '%YAML 1.1\n',
      '---\n',
      '...\n',
      '<<: ',
      '1',
      '.inf',
      '\\',
      '\u0000',
      '\r',
      '\u202E',
      '😀',
      '@',
    ),
    { maxLength: 40 },
  )
  .map((parts) => encoder.encode(parts.join('')));

test('no bytes crash the reader, and each diagnostic lies inside the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), yamlish), (bytes) => {
      const { document, text: source, diagnostics } = parseDocument('f', bytes);
      expect(document === undefined).toBe(diagnostics.length > 0);
      for (const { range, related, fix, title } of diagnostics) {
        expect(title).not.toBe('');
        expect(fix).not.toBe('');
        if (range !== undefined) expectInside(range, source);
        for (const other of related) expectInside(other.range, source);
      }
    }),
    { numRuns: 2000 },
  );
});
