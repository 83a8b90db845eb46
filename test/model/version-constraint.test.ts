import fc from 'fast-check';
import { admitsBeforeSix, admitsSupported, admittedUnsupported } from '../../src/model/aws-provider';
import { admits, compareVersions, versionsToTry, type Version } from '../../src/model/version-constraint';

test.each<[string, Version, boolean]>([
  ['>= 5.100, < 7.0', [5, 100, 0], true],
  ['>= 5.100, < 7.0', [5, 99, 9], false],
  ['>= 5.100, < 7.0', [7, 0, 0], false],
  ['~> 5.0', [5, 100, 0], true],
  ['~> 5.0', [6, 0, 0], false],
  ['~> 5.100.0', [5, 100, 7], true],
  ['~> 5.100.0', [5, 101, 0], false],
  ['~> 6', [6, 66, 0], true],
  ['~> 6', [7, 0, 0], false],
  ['6.25.0', [6, 25, 0], true],
  ['= 6.25', [6, 25, 1], false],
  ['!= 6.25.0', [6, 25, 0], false],
  ['> 6.25.0', [6, 25, 0], false],
  ['<= 6.25.0', [6, 25, 0], true],
  ['  >=5.100 ,<7  ', [6, 0, 0], true],
  ['6.0.0-beta1', [6, 0, 0], false],
  ['!= 6.0.0-beta1', [6, 0, 0], true],
])('%s, version %j: %s', (constraint, version, expected) => {
  expect(admits(constraint, version)).toBe(expected);
});

const number = fc.integer({ min: 0, max: 4 });
const version = fc.tuple(number, number, number);
const part = fc
  .tuple(fc.constantFrom('', '=', '!=', '>', '>=', '<', '<=', '~>'), fc.array(number, { minLength: 1, maxLength: 3 }))
  .map(([operator, numbers]) => `${operator} ${numbers.join('.')}`);
const constraint = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(', '));

test('between two versions to try, a constraint admits all or none', () => {
  fc.assert(
    fc.property(constraint, version, (text, tried) => {
      const below = versionsToTry(text)
        .filter((other) => compareVersions(other, tried) <= 0)
        .sort(compareVersions);
      expect(admits(text, tried)).toBe(admits(text, below.at(-1) ?? [0, 0, 0]));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['>= 5.100, < 7.0', true, undefined, true],
  ['~> 6.0', true, undefined, false],
  ['>= 6.0', true, [7, 0, 0], false],
  ['~> 5.0', true, [5, 0, 0], true],
  ['>= 5.100', true, [7, 0, 0], true],
  ['~> 4.0', false, [4, 0, 0], true],
  ['>= 7.0', false, [7, 0, 0], false],
  ['5.100.0', true, undefined, true],
  ['>= 6.0, < 6.0', false, undefined, false],
] as const)('%s: supported %s, also admits %j, before six %s', (text, supported, other, beforeSix) => {
  expect(admitsSupported(text)).toBe(supported);
  expect(admittedUnsupported(text)).toEqual(other);
  expect(admitsBeforeSix(text)).toBe(beforeSix);
});
