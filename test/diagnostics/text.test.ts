import fc from 'fast-check';
import { parse } from 'yaml';
import { nearest, pathText, quote, visible, wordList } from '../../src/diagnostics/text';

const anyText = fc.string({ unit: 'binary', maxLength: 100 });
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]|(?! )\p{Zs}/u;

describe('quoting', () => {
  test.each([
    ['plain', '"plain"'],
    ['a "b" \\c', '"a \\"b\\" \\\\c"'],
    ['\u001b[31m\u0007', '"\\u001B[31m\\u0007"'],
    ['line\nbreak\ttab', '"line\\nbreak\\ttab"'],
    ['\u202Eabc\u00A0\uFEFF', '"\\u202Eabc\\u00A0\\uFEFF"'],
    ['\u{E0041}', '"\\U000E0041"'],
    ['\uD83D', '"\\uD83D"'],
    ['認証 😀', '"認証 😀"'],
  ])('%j is %s', (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });

  test('cuts long text between characters', () => {
    expect(quote('😀'.repeat(61))).toBe(`"${'😀'.repeat(60)}…"`);
    expect(quote('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
    expect(quote('abcdef', 3)).toBe('"abc…"');
  });

  test('emits nothing unseen, and short text comes back through YAML', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(quote(text)).not.toMatch(unseen);
        expect(visible(text)).not.toMatch(unseen);
        expect(parse(quote(text, Infinity))).toBe(text);
        expect(Array.from(quote(text)).length).toBeLessThanOrEqual(60 * 10 + 3);
      }),
    );
  });
});

describe('paths', () => {
  test.each([
    [[], ''],
    [['userPool', 'domain', 'prefix'], 'userPool.domain.prefix'],
    [['appClients', 'web', 'scopes', 0], 'appClients.web.scopes[0]'],
    [['tags', 'a.b', 'c d', ''], 'tags["a.b"]["c d"][""]'],
    [['attributeMapping', 'custom:roles'], 'attributeMapping.custom:roles'],
    [['tags', '\u001b[2J'], 'tags["\\u001B[2J"]'],
  ])('%j is %s', (path, text) => {
    expect(pathText(path)).toBe(text);
  });

  test('hold nothing unseen', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, fc.nat())), (path) => {
        expect(pathText(path)).not.toMatch(unseen);
      }),
    );
  });
});

describe('the nearest name', () => {
  const names = ['issuer', 'clientId', 'clientSecret', 'callbackUrls', 'email', 'name', 'id', 'GET'];

  test.each([
    ['isuer', 'issuer'],
    ['client_id', 'clientId'],
    ['CLIENT-ID', 'clientId'],
    ['cleintId', 'clientId'],
    ['callback_urls', 'callbackUrls'],
    ['mail', 'email'],
    ['get', 'GET'],
    ['nmae', 'name'],
    ['PUT', undefined],
    ['xx', undefined],
    ['', undefined],
    ['defaultRedirectUri', undefined],
    ['i'.repeat(1_000_000), undefined],
  ])('to %s is %s', (name, expected) => {
    expect(nearest(name, names)).toBe(expected);
  });

  test('of equally near ones is the first in the order of code units', () => {
    expect(nearest('abd', ['abf', 'abe'])).toBe('abe');
  });

  test('is the name itself where it is a candidate', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1 }), (candidates) => {
        const [first = ''] = candidates;
        const found = nearest(first, candidates);
        expect(found?.replace(/[-_ ]/g, '').toLowerCase()).toBe(first.replace(/[-_ ]/g, '').toLowerCase());
      }),
    );
  });
});

test('lists of words', () => {
  expect([
    wordList([], 'or'),
    wordList(['a'], 'or'),
    wordList(['a', 'b'], 'or'),
    wordList(['a', 'b', 'c'], 'and'),
  ]).toEqual(['', 'a', 'a or b', 'a, b and c']);
});
