import type { Finding, Path } from '../../src/diagnostics/finding';
import { parseDocument, type Document } from '../../src/document/document';
import { locate } from '../../src/document/locate';

const encoder = new TextEncoder();

function parse(text: string): ReturnType<typeof parseDocument> {
  return parseDocument('spec.yaml', encoder.encode(text));
}

function open(text: string): Document {
  const { document, diagnostics } = parse(text);
  expect(diagnostics).toEqual([]);
  if (document === undefined) throw new Error('There is no document');
  return document;
}

function codes(text: string): readonly string[] {
  return parse(text).diagnostics.map(({ code }) => code);
}

/** The text that a range covers, which must agree with its lines and columns. */
function covered(document: Document, path: Path, at: 'key' | 'value'): string {
  const { start, end } = document.rangeOf(path, at);
  const lines = document.text.split('\n');
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, content) => sum + content.length + 1, 0) + column - 1;
  expect([offset(start.line, start.column), offset(end.line, end.column)]).toEqual([start.offset, end.offset]);
  return document.text.slice(start.offset, end.offset);
}

describe('data', () => {
  test('is that of YAML 1.2 with the core schema', () => {
    const { value } = open(
      'a: yes\nb: true\nc: 0x1F\nd: 1.50\ne: ~\nf: 2024-01-01\ng: 0o17\nh: -0\ni: "1"\nj: |\n  text\nk: !!str 1\nl: [x, {y: z}]\n',
    );
    expect(JSON.parse(JSON.stringify(value))).toEqual({
      a: 'yes',
      b: true,
      c: 31,
      d: 1.5,
      e: null,
      f: '2024-01-01',
      g: 15,
      h: 0,
      i: '1',
      j: 'text\n',
      k: '1',
      l: ['x', { y: 'z' }],
    });
    expect(Object.is(value['h'], 0)).toBe(true);
  });

  test('has ordinary keys only, whatever they are called', () => {
    const { value, ...document } = open('__proto__: { polluted: true }\nconstructor: 1\ntoString: 2\n');
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(value['polluted']).toBeUndefined();
    expect(document.has(['__proto__', 'polluted'])).toBe(true);
    expect(document.has(['valueOf'])).toBe(false);
    expect(document.has(['constructor', 'name'])).toBe(false);
  });

  test('may start with a byte order mark and have Windows line ends', () => {
    const document = open('\uFEFFname: acme\r\nuserPool: {}\r\n');
    expect(document.text.startsWith('name')).toBe(true);
    expect(document.rangeOf(['userPool'], 'key').start).toEqual({ line: 2, column: 1, offset: 12 });
  });

  test('repeats what an alias stands for', () => {
    const document = open('a: &list [x, y]\nb: *list\nc: { d: *list }\n');
    expect(document.value['b']).toEqual(['x', 'y']);
    expect(covered(document, ['b'], 'value')).toBe('*list');
    expect(covered(document, ['c', 'd', 1], 'value')).toBe('y');
    expect(document.rangeOf(['b', 1], 'value').start.line).toBe(1);
  });

  test('takes the anchor that comes last before an alias', () => {
    expect(open('a: &x 1\nb: *x\nc: &x 2\nd: *x\n').value).toEqual(
      Object.assign(Object.create(null), { a: 1, b: 1, c: 2, d: 2 }),
    );
  });
});

describe('places', () => {
  const document = open(
    'name: acme # comment\npool:\n  list:\n    - one\n    - k: two\n  empty:\n  text: |\n    several\n    lines\n\n# end\nlast: { flow: "quoted" }\n',
  );

  test.each<[Path, 'key' | 'value', string]>([
    [['name'], 'key', 'name'],
    [['name'], 'value', 'acme'],
    [['pool'], 'key', 'pool'],
    [['pool', 'list'], 'value', '- one\n    - k: two'],
    [['pool', 'list', 0], 'value', 'one'],
    [['pool', 'list', 0], 'key', 'one'],
    [['pool', 'list', 1, 'k'], 'key', 'k'],
    [['pool', 'empty'], 'value', ''],
    [['last', 'flow'], 'value', '"quoted"'],
    [['last'], 'value', '{ flow: "quoted" }'],
    [[], 'key', 'name'],
  ])('%j as a %s covers %j', (path, at, text) => {
    expect(covered(document, path, at)).toBe(text);
  });

  test('of something that is not there are our bug', () => {
    expect(document.has(['pool', 'list', 2])).toBe(false);
    expect(() => document.rangeOf(['pool', 'list', 2], 'value')).toThrow(
      'There is nothing at pool.list[2] in spec.yaml',
    );
    expect(() => document.rangeOf(['pool', '\u001b'], 'key')).toThrow('pool["\\u001B"]');
  });
});

describe('limits', () => {
  const mebibyte = 1024 * 1024;

  test('a file of 1 MiB is read, one byte more is refused', () => {
    const padded = (size: number): string => `a: 1\n#${'x'.repeat(size - 6)}`;
    expect(codes(padded(mebibyte))).toEqual([]);
    const { diagnostics, text } = parse(padded(mebibyte + 1));
    expect(diagnostics.map(({ code, range }) => [code, range])).toEqual([['file-too-large', undefined]]);
    expect(text).toBe('');
  });

  test.each([
    ['brackets', (depth: number) => `a: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`],
    ['dashes', (depth: number) => `a:\n  ${'- '.repeat(depth - 2)}- x`],
    ['maps', (depth: number) => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
    ['braces', (depth: number) => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`],
  ])('%s nest 64 deep and no deeper', (_kind, nested) => {
    expect(codes(nested(64))).toEqual([]);
    expect(codes(nested(65))).toEqual(['nested-too-deeply']);
  });

  test.each([['['], ['{'], ['- '], ['? '], ['a: '], ['[{']])('a mebibyte of %j is refused without a crash', (part) => {
    expect(codes(part.repeat(mebibyte / part.length)).length).toBeGreaterThan(0);
  });

  test('a hundred syntax errors are told one by one, the others are counted', () => {
    const { diagnostics } = parse(`a: [${'1]\nb: @\nc: ['.repeat(200)}1]`);
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics.some(({ message }) => /^The file holds [0-9]+ more syntax errors\.$/.test(message))).toBe(true);
  });

  test('aliases may repeat 10,000 values', () => {
    const list = `a: &a [${Array.from({ length: 999 }, () => 'x').join(', ')}]\n`;
    const aliases = (amount: number): string =>
      Array.from({ length: amount }, (_, index) => `b${index}: *a\n`).join('');
    expect(codes(list + aliases(10))).toEqual([]);
    expect(codes(list + aliases(12))).toEqual(['unexpandable-alias']);
  });
});

test.each([
  ['9007199254740993', 'inexact-number'],
  ['9007199254740991', undefined],
  ['0.1', undefined],
  ['1.10', undefined],
  ['0.10000000000000000001', 'inexact-number'],
  ['1e3', undefined],
  ['1e400', 'inexact-number'],
  ['1e-400', 'inexact-number'],
  ['007', 'inexact-number'],
  ['0', undefined],
  ['-0.0', undefined],
  ['+12', undefined],
  ['.5', undefined],
  ['5.', undefined],
  ['0xFFFFFFFFFFFFFF', 'inexact-number'],
  ['0xFF', undefined],
  ['.inf', 'inexact-number'],
  ['-.INF', 'inexact-number'],
  ['.nan', 'inexact-number'],
  ['"012345678901"', undefined],
])('the value %s is refused as %s', (written, code) => {
  expect(codes(`a: ${written}`)).toEqual(code === undefined ? [] : [code]);
});

test('a byte that is not UTF-8 is named with its place', () => {
  const { diagnostics, text } = parseDocument('spec.yaml', Uint8Array.from([...encoder.encode('a: "€'), 0xff, 0x22]));
  expect(diagnostics).toMatchObject([
    {
      code: 'not-utf-8',
      message: 'Byte 8 of the file, 0xFF, is not part of UTF-8 text.',
      range: { start: { line: 1, column: 6 } },
    },
  ]);
  expect(text).toBe('a: "€\uFFFD"');
});

test('UTF-16 is recognised', () => {
  const [diagnostic] = parseDocument('spec.yaml', new Uint8Array(Buffer.from('\uFEFFa: 1', 'utf16le'))).diagnostics;
  expect(diagnostic?.message).toContain('looks like UTF-16');
});

test('a replacement character that was written as such is text', () => {
  expect(open('a: "\uFFFD"').value['a']).toBe('\uFFFD');
});

describe('locate', () => {
  const document = open('environments:\n  dev:\n    name: x\nname: y\n');
  const finding: Finding = {
    code: 'unknown-scope',
    severity: 'warning',
    title: 'Title',
    message: 'Message',
    fix: 'Fix',
    source: 'https://example.com',
    place: { path: ['name'], at: 'value' },
    related: [{ path: ['name'], at: 'key', note: 'here' }],
    redact: [['name']],
  };

  test('takes places to the file through their origin', () => {
    const diagnostic = locate(finding, (path) => ({ document, path: ['environments', 'dev', ...path] }));
    expect(diagnostic).toMatchObject({
      code: 'unknown-scope',
      severity: 'warning',
      title: 'Title',
      message: 'Message',
      fix: 'Fix',
      source: 'https://example.com',
      file: 'spec.yaml',
    });
    expect(diagnostic.range).toEqual(document.rangeOf(['environments', 'dev', 'name'], 'value'));
    expect(diagnostic.related).toEqual([
      { file: 'spec.yaml', range: document.rangeOf(['environments', 'dev', 'name'], 'key'), note: 'here' },
    ]);
    expect(diagnostic.redact).toEqual([document.rangeOf(['environments', 'dev', 'name'], 'value')]);
  });

  test('throws where a finding points at nothing', () => {
    expect(() => locate(finding, () => ({ document, path: ['nothing'] }))).toThrow('There is nothing at nothing');
  });
});

test.each([
  ['of several lines', 'a:\n  b: 1\n', 'a:\n  new: { x: 1 }\n  b: 1\n'],
  ['that begins an item', 'a:\n- b: 1\n  c: 2\n', 'a:\n- new: { x: 1 }\n  b: 1\n  c: 2\n'],
  ['in braces', 'a: { b: 1 }\n', 'a: { new: { x: 1 }, b: 1 }\n'],
  ['without entries', 'a: {}\n', 'a: { new: { x: 1 } }\n'],
  ['after comments', 'a: # one\n  # two\n  b: 1\n', 'a: # one\n  # two\n  new: { x: 1 }\n  b: 1\n'],
])('an entry goes before the others of a map %s', (_, text, expected) => {
  const document = open(text);
  const edit = document.insertionInto(text.includes('-') ? ['a', 0] : ['a'], 'new: { x: 1 }');
  expect(edit && text.slice(0, edit.range.start.offset) + edit.text + text.slice(edit.range.end.offset)).toBe(expected);
});

test('no entry goes into a map whose first key shares its line with something else', () => {
  expect(open('a:\n  ? b\n  : 1\n').insertionInto(['a'], 'new: 1')).toBeUndefined();
});

test.each([
  ['in brackets', 'a: [b, c]\n', 'a: [new, b, c]\n'],
  ['in brackets with spaces', 'a: [ b ]\n', 'a: [new, b ]\n'],
  ['without items', 'a: []\n', 'a: [new]\n'],
  ['of several lines', 'a:\n  - b\n  - c\n', 'a:\n  - new\n  - b\n  - c\n'],
  ['at the indentation of its key', 'a:\n- b\n', 'a:\n- new\n- b\n'],
  ['of maps', 'a:\n  -   b: 1\n      c: 2\n', 'a:\n  -   new\n  -   b: 1\n      c: 2\n'],
])('an item goes before the others of a list %s', (_, text, expected) => {
  const edit = open(text).insertionInto(['a'], 'new');
  expect(edit && text.slice(0, edit.range.start.offset) + edit.text + text.slice(edit.range.end.offset)).toBe(expected);
});

test('no item goes into a list whose first item shares its line with something else', () => {
  expect(open('a:\n  - &x b\n').insertionInto(['a'], 'new')).toBeUndefined();
});
