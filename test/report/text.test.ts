import fc from 'fast-check';
import type { Diagnostic, Range } from '../../src/diagnostics/diagnostic';
import { Positions } from '../../src/document/positions';
import { textReport } from '../../src/report/text';

const file = 'specs/acme.yaml';

function diagnostic(text: string, start: number, end: number, more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'unknown-scope',
    severity: 'error',
    title: 'Some title',
    message: 'A message.',
    file,
    range: rangeIn(text, start, end),
    related: [],
    ...more,
  };
}

function rangeIn(text: string, start: number, end: number): Range {
  return new Positions(text).range({ start, end });
}

function report(text: string, ...diagnostics: readonly Diagnostic[]): string {
  return textReport(diagnostics, new Map([[file, text]]), { color: false });
}

/** The report on the first place where `part` stands in the text. */
function pointAt(text: string, part: string, more: Partial<Diagnostic> = {}): string {
  return report(text, diagnostic(text, text.indexOf(part), text.indexOf(part) + part.length, more));
}

test('nothing to say gives no text', () => {
  expect(textReport([], new Map(), { color: true })).toBe('');
});

test('a diagnostic with all its parts', () => {
  const text = 'a: 1\nbb: two\nc: 3\n';
  const other = rangeIn(text, 0, 1);
  expect(
    pointAt(text, 'two', {
      fix: 'Do this.',
      source: 'https://example.com/page',
      related: [{ file, range: other, note: 'because of this' }],
    }),
  ).toBe(`specs/acme.yaml:2:5: error: Some title [unknown-scope]
  A message.
  1 | a: 1
  2 | bb: two
    |     ^^^
  3 | c: 3
  specs/acme.yaml:1:1: because of this
  1 | a: 1
    | ^
  2 | bb: two
  fix: Do this.
  see: https://example.com/page

1 error in 1 file
Look up a [code] in docs/rules.md of the package cognito-federation.
`);
});

test('the last line counts', () => {
  const text = 'a: 1';
  const all = [
    diagnostic(text, 0, 1),
    diagnostic(text, 0, 1),
    diagnostic(text, 0, 1, { severity: 'warning' }),
    diagnostic(text, 0, 1, { severity: 'info', file: 'other.yaml' }),
  ];
  expect(report(text, ...all)).toMatch(/\n\n2 errors, 1 warning, 1 for information in 2 files\n.*\n$/);
  expect(report(text, diagnostic(text, 0, 1, { severity: 'warning' }))).toMatch(
    /warning: Some title[^]*\n\n1 warning in 1 file\n.*\n$/,
  );
});

test('without a text or a range there is no frame', () => {
  const whole: Diagnostic = {
    code: 'unknown-scope',
    severity: 'error',
    title: 'Some title',
    message: 'A message.',
    file,
    related: [],
  };
  expect(textReport([whole], new Map([[file, 'a']]), { color: false })).toBe(
    'specs/acme.yaml: error: Some title [unknown-scope]\n  A message.\n\n1 error in 1 file\nLook up a [code] in docs/rules.md of the package cognito-federation.\n',
  );
  expect(textReport([diagnostic('a', 0, 1)], new Map(), { color: false })).toBe(
    'specs/acme.yaml:1:1: error: Some title [unknown-scope]\n  A message.\n\n1 error in 1 file\nLook up a [code] in docs/rules.md of the package cognito-federation.\n',
  );
});

test('colours are sequences around words, and only on demand', () => {
  const text = 'a: 1';
  const plain = report(text, diagnostic(text, 0, 1));
  const colored = textReport([diagnostic(text, 0, 1)], new Map([[file, text]]), { color: true });
  expect(colored.replace(/\u001b\[[0-9]+m/g, '')).toBe(plain);
  expect(colored).toContain('\u001b[31merror:\u001b[0m');
});

describe('the frame', () => {
  const frame = (text: string, part: string, more: Partial<Diagnostic> = {}): string =>
    pointAt(text, part, more).split('\n').slice(2, -4).join('\n');

  test.each([
    ['tabs', 'a:\t"x"\tb', 'b', '  1 | a:    "x"    b\n    |              ^'],
    ['wide characters', '部門: 認証 # x', '認証', '  1 | 部門: 認証 # x\n    |       ^^^^'],
    ['combining characters', 'e\u0301te\u0301: x', 'x', '  1 | e\u0301te\u0301: x\n    |      ^'],
    ['emoji', '😀: x', 'x', '  1 | 😀: x\n    |     ^'],
    ['escape sequences', '\u001b[31m: x', 'x', '  1 | \\u001B[31m: x\n    |             ^'],
    ['text that changes direction', '\u202E: x', 'x', '  1 | \\u202E: x\n    |         ^'],
    ['Windows line ends', 'a: 1\r\nb: x\r\nc: 3\r\n', 'x', '  1 | a: 1\n  2 | b: x\n    |    ^\n  3 | c: 3'],
    ['blank neighbours', '\n\nb: x\n \nc', 'x', '  3 | b: x\n    |    ^'],
    ['a value of several lines', 'a: |\n  one\n  two\n', '|\n  one', '  1 | a: |\n    |    ^\n  2 |   one'],
    ['an empty range', 'a:', '', '  1 | a:\n    | ^'],
  ])('shows %s', (_kind, text, part, expected) => {
    expect(frame(text, part)).toBe(expected);
  });

  test('pads line numbers to one width', () => {
    expect(frame(`${'a: 1\n'.repeat(8)}b: 2\nc: 3\n`, 'b')).toBe('   8 | a: 1\n   9 | b: 2\n     | ^\n  10 | c: 3');
  });

  test('points behind the end of the text', () => {
    const text = 'a:\n';
    expect(report(text, diagnostic(text, 3, 3))).toContain('  1 | a:\n  2 |\n    | ^\n');
    expect(report('\n', diagnostic('\n', 0, 0))).toContain('  1 |\n    | ^\n');
    expect(report('\n\n', diagnostic('\n\n', 1, 1))).toContain('  2 |\n    | ^\n');
  });

  test.each([[0], [50], [500], [5000], [99_990]])('cuts a long line around offset %i', (offset) => {
    const text = `${'x'.repeat(offset)}HERE${'y'.repeat(100_000 - offset)}`;
    const [line = '', carets = ''] = frame(text, 'HERE').split('\n');
    expect(line.length).toBeLessThan(115);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE');
    expect(line.includes('…x') || offset < 60).toBe(true);
  });

  test('cuts between the halves of no character', () => {
    const text = `${'😀'.repeat(1000)}HERE${'😀'.repeat(1000)}`;
    for (const shift of [0, 1]) expect(frame(`${'x'.repeat(shift)}${text}`, 'HERE')).not.toMatch(/\\uD/);
  });
});

describe('a redacted value', () => {
  const text = 'issuer: x\nsecret: hunter2hunter2 # c\nlast: y\n';
  const redact = [rangeIn(text, text.indexOf('hunter2'), text.indexOf(' # c'))];

  test('is masked at its own place, with carets under the mask', () => {
    expect(pointAt(text, 'hunter2hunter2', { redact })).toContain('  2 | secret: ********\n    |         ^^^^^^^^\n');
  });

  test('is masked in the frames of other diagnostics, whatever their order', () => {
    const shown = report(
      text,
      diagnostic(text, 0, 1),
      diagnostic(text, 10, 16, { redact }),
      diagnostic(text, text.indexOf('last'), text.length - 1),
    );
    expect(shown).not.toContain('hunter2');
    expect(shown.match(/\*{8}/g)).toHaveLength(3);
  });

  test('is masked on each of its lines, and where a long line is cut inside of it', () => {
    const lines = 'k: |\n  hunter2\n  hunter2\n';
    const all = [rangeIn(lines, 3, lines.length)];
    expect(report(lines, diagnostic(lines, 3, 4, { redact: all }), diagnostic(lines, 8, 9))).not.toContain('hunter2');
    const long = `k: ${'hunter2'.repeat(1000)} x`;
    expect(report(long, diagnostic(long, 5000, 5001, { redact: [rangeIn(long, 3, 7003)] }))).not.toContain('hunter2');
  });
});

test('of more than five hundred diagnostics one line says that there are more', () => {
  const shown = report('a', ...Array.from({ length: 600 }, () => diagnostic('a', 0, 1)));
  expect(shown.match(/\[unknown-scope\]/g)).toHaveLength(500);
  expect(shown).toMatch(/\n\nMore problems are not shown: fix these first\.\n\n600 errors in 1 file\n.*\n$/);
});

test('nothing that a user wrote acts on a terminal', () => {
  const hostile = fc.string({ unit: 'binary', maxLength: 30 });
  const place = fc.tuple(fc.nat(), fc.nat());
  fc.assert(
    fc.property(
      hostile,
      hostile,
      hostile,
      place,
      place,
      (text, message, name, [start, length], [secretStart, secretLength]) => {
        const from = start % (text.length + 1);
        const secretFrom = secretStart % (text.length + 1);
        const range = rangeIn(text, from, Math.min(text.length, from + (length % 10)));
        const shown = textReport(
          [
            {
              code: 'unknown-scope',
              severity: 'error',
              title: message,
              message,
              fix: message,
              file: name,
              range,
              related: [{ file: name, range, note: message }],
              redact: [rangeIn(text, secretFrom, Math.min(text.length, secretFrom + (secretLength % 10)))],
              source: message,
            },
          ],
          new Map([[name, text]]),
          { color: false },
        );
        expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(shown.split('\n').filter((line) => line.startsWith('  '))).not.toHaveLength(0);
      },
    ),
  );
});
