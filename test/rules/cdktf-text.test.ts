import { Token } from 'cdktf';
import { extractTokenDouble, TokenString } from 'cdktf/lib/tokens/private/encoding';
import fc from 'fast-check';
import { load } from '../../src/load';
import { tokenIn } from '../../src/rules/terraform/text-taken-for-cdktf-token';
import type { Spec } from '../../src/spec/spec';
import { federationOf } from '../federation-of';
import { configurationOf } from '../../src/terraform/configuration';
import { literalMap } from '../../src/terraform/template';

/** Whether CDKTF replaces a part of the text as it stands, or refuses the text. */
function isDecoded(text: string): boolean {
  const numbers: string[] = [];
  TokenString.forNumbers(text).split((number) => {
    numbers.push(number);
    return undefined as never;
  });
  return (
    TokenString.forString(text).test() ||
    TokenString.forListToken(text).test() ||
    TokenString.forMapToken(text).test() ||
    numbers.some((number) => extractTokenDouble(Number.parseFloat(number), false) !== undefined)
  );
}

/** The text and what is left of it from each place on: behind another text, CDKTF may begin to read there. */
function tails(text: string): readonly string[] {
  return Array.from({ length: text.length }, (_, index) => text.slice(index));
}

/** A number near those that CDKTF decodes, in one of the ways to write it. */
const number = fc
  .tuple(fc.double({ min: -8.6e298, max: -7.9e298, noNaN: true }), fc.integer({ min: -3, max: 3 }), fc.boolean())
  .map(([value, shift, plus]) => {
    const [mantissa = '', exponent = ''] = value.toExponential().split('e');
    return `${mantissa}${'0'.repeat(Math.max(shift, 0))}e${plus ? '+' : ''}${Number(exponent) + Math.min(shift, 0)}`;
  });

const piece = fc.oneof(
  number,
  fc.constantFrom(
    '-8.2e298',
    '-82e297',
    '-.82e+299',
    '-8.2E298',
    '8.2e298',
    '-8.2e297',
    '-8.2e',
    '-',
    'e',
    'E',
    '+',
    '.',
    '|',
    '298',
    '8.2',
    'e200',
    '1e5',
    ' ',
    'x',
  ),
  fc.constantFrom(
    '${',
    '#{',
    '&{',
    'TfToken[',
    'TOKEN.0',
    ']}',
    '}',
    '$',
    'String Map Token Value',
    'Any Map Token Value',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

test('whatever CDKTF would decode is refused, also behind another text', () => {
  fc.assert(
    fc.property(text, (written) => {
      if (tails(written).some(isDecoded)) expect(tokenIn(written)).toBeDefined();
    }),
    { numRuns: 5000 },
  );
});

test('a text with numbers is refused only where CDKTF would decode one', () => {
  fc.assert(
    fc.property(text, (written) => {
      const found = tokenIn(written);
      if (found?.startsWith('-') === true) expect(tails(written).some(isDecoded)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('the arbitrary texts reach both sides', () => {
  const samples = fc.sample(text, { numRuns: 2000, seed: 1 });
  const refused = samples.filter((written) => tokenIn(written) !== undefined).length;
  expect(refused).toBeGreaterThan(200);
  expect(refused).toBeLessThan(1800);
});

test('what CDKTF puts in place of whole maps is refused', () => {
  expect(tokenIn(Token.STRING_MAP_TOKEN_VALUE)).toBeDefined();
  expect(tokenIn(Token.ANY_MAP_TOKEN_VALUE)).toBeDefined();
});

test.each([
  'e200',
  '1e298',
  '8.2e298',
  '-8.2e200',
  '-8.2E298',
  'TfToken',
  '${TfToken',
  'TfToken{x}',
  '#{x}',
  '-e298',
  'a map token value',
])('the innocent text %s is let through', (innocent) => {
  expect(tokenIn(innocent)).toBeUndefined();
});

/** The tags of the configuration that a spec with these tags becomes, whatever the rules say of it. */
function writtenTags(tags: object): object {
  const spec = { version: 1, name: 'acme', region: 'us-west-2', tags, userPool: {} } as unknown as Spec;
  const { provider } = configurationOf(federationOf(spec), {
    path: '',
    sha256Base64: '',
  }) as unknown as Configuration;
  return provider.aws[0]?.default_tags?.[0]?.tags ?? {};
}

interface Configuration {
  readonly provider: { readonly aws: readonly { readonly default_tags?: readonly { readonly tags: object }[] }[] };
}

test('tags that the rules let through reach the configuration as they are written', () => {
  const words = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }) },
    { weight: 1, arbitrary: text },
  );
  const key = fc.oneof(
    words,
    fc.constantFrom('_children', '_metadata', 'constructor', 'resolve', '//', 'withinArray', 'interpolationAsList'),
  );
  let kept = 0;
  fc.assert(
    fc.property(fc.dictionary(key, words, { maxKeys: 4 }), (tags) => {
      const spec = JSON.stringify({ version: 1, name: 'acme', region: 'us-west-2', tags, userPool: {} });
      const { diagnostics } = load([{ file: 'federation.yaml', bytes: Buffer.from(spec) }]);
      if (diagnostics.some(({ severity }) => severity === 'error')) return;
      expect(Object.entries(writtenTags(tags)).sort()).toEqual(Object.entries(literalMap(tags)).sort());
      kept += Object.keys(tags).length;
    }),
    { numRuns: 400 },
  );
  expect(kept).toBeGreaterThan(100);
});

test('a tag called __proto__ would be lost, so that a rule refuses it', () => {
  expect(Object.keys(writtenTags(JSON.parse('{"__proto__": "x", "team": "y"}') as object))).toEqual(['team']);
});
