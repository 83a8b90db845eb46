import { stringify } from 'yaml';
import { isJsonObject, type JsonValue } from '../../src/document/json';
import type { Path } from '../../src/diagnostics/finding';
import { pathText } from '../../src/diagnostics/text';
import { load, type FindBeside } from '../../src/load';
import { fullSpec } from '../spec/full-spec';

/** The paths of all texts of a value. */
function textsOf(value: JsonValue, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (isJsonObject(value)) return Object.entries(value).flatMap(([key, member]) => textsOf(member, [...path, key]));
  return Array.isArray(value) ? value.flatMap((item: JsonValue, index) => textsOf(item, [...path, index])) : [];
}

/** A copy with another value at a path. */
function replaced(value: JsonValue, [step, ...rest]: Path, other: JsonValue): JsonValue {
  if (step === undefined) return other;
  if (Array.isArray(value))
    return value.map((item: JsonValue, index) => (index === step ? replaced(item, rest, other) : item));
  return isJsonObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([key, member]) => [key, key === step ? replaced(member, rest, other) : member]),
      )
    : value;
}

/** Whatever a pattern names is there. */
const findBeside: FindBeside = (_, pattern) => [{ path: pattern, content: { bytes: Buffer.from('appClients: {}') } }];

const errorsOf = (text: string) =>
  load([{ file: 'spec.yaml', bytes: Buffer.from(text) }], undefined, findBeside).diagnostics.filter(
    ({ severity }) => severity === 'error',
  );

const paths = textsOf(fullSpec);

test('of a number in the place of any text, the fix as data leads to no other error there', () => {
  expect(paths.length).toBeGreaterThan(100);
  let changed = 0;
  const bad = paths.flatMap((path) => {
    const text = stringify(replaced(fullSpec, path, 1), { lineWidth: 0 });
    return errorsOf(text).flatMap(({ code, edit, fix, range }) => {
      if (code !== 'wrong-type' || edit === undefined || range?.start.offset !== edit.range.start.offset) return [];
      changed += 1;
      const after = text.slice(0, edit.range.start.offset) + edit.text + text.slice(edit.range.end.offset);
      return errorsOf(after)
        .filter((other) => other.range?.start.offset === edit.range.start.offset)
        .map((other) => `${pathText(path)}: ${fix ?? ''} -> [${other.code}] ${other.message}`);
    });
  });
  expect(bad).toEqual([]);
  expect(changed).toBeGreaterThan(10);
});
