import fc from 'fast-check';
import { literal, templateParts } from '../../src/terraform/template';

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
