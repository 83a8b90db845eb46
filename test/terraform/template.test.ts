import fc from 'fast-check';
import {
  expression,
  interpolated,
  literal,
  quoted,
  quotedTemplate,
  reference,
  template,
  templateMap,
  templateParts,
} from '../../src/terraform/template';

/** Text that is dense in what the template grammar looks at. */
const tricky = fc.oneof(
  fc.string({ unit: fc.constantFrom('$', '%', '{', '}', '~', '"', '\\', '\n', 'a') }),
  fc.string({ unit: 'binary' }),
);

describe('literal', () => {
  it.each([
    ['plain text', 'plain text'],
    ['${file("/etc/passwd")}', '$${file("/etc/passwd")}'],
    ['%{ if true }yes%{ endif }', '%%{ if true }yes%%{ endif }'],
    ['$${x}', '$$${x}'],
    ['$$${x}', '$$$${x}'],
    ['%%{x}', '%%%{x}'],
    ['$%{x}', '$%%{x}'],
    ['100% of $5 {x}', '100% of $5 {x}'],
    ['${', '$${'],
    ['$', '$'],
    ['', ''],
  ])('writes %j as %j', (text, template) => {
    expect(literal(text)).toBe(template);
  });

  it('leaves nothing that Terraform would evaluate', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        const parts = templateParts(literal(text));
        expect(parts.filter((part) => part.kind !== 'text')).toEqual([]);
      }),
    );
  });

  it('can be undone: no two texts become the same template', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        expect(literal(text).replace(/([$%])\1(?=\{)/g, '$1')).toBe(text);
      }),
    );
  });

  it('is the same before and after JSON encoding', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        expect(JSON.stringify(literal(text))).toBe(literal(JSON.stringify(text)));
      }),
    );
  });
});

describe('template', () => {
  const value = interpolated(expression`var.x`);

  it('keeps text apart from the expression that follows, whatever the text ends in', () => {
    fc.assert(
      fc.property(tricky, tricky, (before, after) => {
        const parts = templateParts(template`${literal(before)}${value}${literal(after)}`);
        const read = parts
          .map(({ kind, source }) => {
            if (kind === 'text') return source.replace(/([$%])\1(?=\{)/g, '$1');
            return source === value ? '<x>' : source.replace(/^\$\{"([$%]+)"\}$/, '$1');
          })
          .join('');
        expect(read).toBe(`${before}<x>${after}`);
      }),
    );
  });

  it('becomes an expression that a template can hold', () => {
    const whole = template`a "b" ${literal('${c} $')}${value}`;
    expect(quotedTemplate(whole)).toBe('"a \\"b\\" $${c} ${"$"}${var.x}"');
  });
});

describe('expression', () => {
  it('holds text in quotes, as a template', () => {
    expect(expression`f(${quoted('a"b ${c}')}, ${1}, ${true})`).toBe('f("a\\"b $${c}", 1, true)');
  });

  it.each(['a b', '${x}', 'var.x}', '', '1a', 'a..b', 'a["b"]'])('does not take %j for a reference', (path) => {
    expect(() => reference(path)).toThrow('is no reference');
  });
});

describe('templateMap', () => {
  it('escapes keys, whichever they are', () => {
    expect(Object.entries(templateMap({ '${a}': 1, ['__proto__']: 2 }))).toEqual([
      ['$${a}', 1],
      ['__proto__', 2],
    ]);
  });
});

describe('templateParts', () => {
  it.each([
    ['', []],
    ['text', ['text']],
    ['${a}', ['${a}']],
    ['${a}${b}', ['${a}', '${b}']],
    ['x${a}y', ['x', '${a}', 'y']],
    ['${"}"}', ['${"}"}']],
    ['${"\\"}"}', ['${"\\"}"}']],
    ['${"${"}"}"}!', ['${"${"}"}"}', '!']],
    ['${"$${"}', ['${"$${"}']],
    ['${ { a = { b = 1 } } }', ['${ { a = { b = 1 } } }']],
    ['%{ if a }b%{ endif }', ['%{ if a }', 'b', '%{ endif }']],
    ['$${a}', ['$${a}']],
    ['$$${a}', ['$$${a}']],
    ['"}${a}', ['"}', '${a}']],
  ])('splits %j', (template, sources) => {
    expect(templateParts(template).map((part) => part.source)).toEqual(sources);
  });

  it('tells expressions from text', () => {
    expect(templateParts('$${a}${b}%{ if c }%{ endif }').map((part) => part.kind)).toEqual([
      'text',
      'interpolation',
      'directive',
      'directive',
    ]);
  });

  it.each(['${', 'x${a', '${"}', '${"${a}', '%{ if'])('refuses %j, which is not closed', (template) => {
    expect(() => templateParts(template)).toThrow('is not closed');
  });

  it('finds every expression between texts, and loses nothing', () => {
    const expression = fc.constantFrom(
      '${var.a}',
      '${"}"}',
      '${f("${"{"}")}',
      '${ { a = "}" } }',
      '%{ if a }',
      '%{ endif }',
    );
    const text = tricky.map((written) => `${literal(written)}.`);
    fc.assert(
      fc.property(fc.array(fc.tuple(text, expression)), (pairs) => {
        const parts = templateParts(pairs.flat().join(''));
        expect(parts.map((part) => part.source)).toEqual(pairs.flat());
      }),
    );
  });
});
