import fc from 'fast-check';
import { readTerraformFile } from '../../src/document/terraform-file';
import '../property-seed';

/** Each block as `type.labels: members`, with the line that it begins in. */
function blocks(text: string, file = 'a.tf'): readonly string[] | string {
  const read = readTerraformFile(file, Buffer.from(text));
  if ('problem' in read) return read.problem;
  return read.blocks.map(
    ({ type, labels, path, members }) =>
      `${read.document.rangeOf(path, 'key').start.line} ${[type, ...labels].join('.')}: ${members.map(({ name }) => name).join(' ')}`,
  );
}

test.each([
  ['blocks and their members', 'resource "a" "b" {\n  x = 1\n  y {\n    z = 2\n  }\n}\n', ['1 resource.a.b: x y']],
  ['words as labels', 'resource a b {}', ['1 resource.a.b: ']],
  ['one line', 'variable "v" { default = { a = 1 } }', ['1 variable.v: default']],
  [
    'what a dynamic block makes',
    'resource "a" "b" {\n dynamic "schema" {\n content {}\n }\n}',
    ['1 resource.a.b: schema'],
  ],
  ['comments', '# resource "a" "b" {\n// {\n/* {\n*/ locals {}', ['4 locals: ']],
  ['brackets in strings', 'locals {\n a = "}{"\n}\noutput "o" {}', ['1 locals: a', '4 output.o: ']],
  ['templates with strings', 'locals {\n a = "${f("}\\"{", "%{if x}}%{endif}")}"\n b = 1\n}', ['1 locals: a b']],
  ['escaped templates', 'locals {\n a = "$${ %%{"\n}\nlocals {}', ['1 locals: a', '4 locals: ']],
  ['heredocs', 'locals {\n a = <<-E\n  } "\n  E\n b = <<E\n{\nE\n}', ['1 locals: a b']],
  ['lists and calls over lines', 'locals {\n a = f(\n  x,\n  [y]\n )\n b = 1\n}', ['1 locals: a b']],
  ['comparisons', 'locals {\n a = x == y ? 1 : 2\n}', ['1 locals: a']],
  ['a byte order mark and CRLF', '\ufeffresource "a" "b" {\r\n  x = 1\r\n}\r\n', ['1 resource.a.b: x']],
])('of HCL: %s', (_what, text, expected) => {
  expect(blocks(text)).toEqual(expected);
});

test.each([
  ['locals {', 'has a block in line 1 that does not end'],
  ['locals {}\n}', 'has a bracket too many in line 2'],
  ['locals {\n a = "b\n}', 'has a string in line 2 that does not end'],
  ['locals {\n a = <<E\n}\n', 'has a heredoc in line 2 that does not end'],
  ['/* a', 'has a comment in line 1 that does not end'],
])('HCL that does not end: %j', (text, problem) => {
  expect(blocks(text)).toBe(problem);
});

test.each([
  ['maps', '{\n"resource": { "a": {\n"b": { "x": 1 } } } }', ['3 resource.a.b: x']],
  [
    'lists of bodies and of maps',
    '{"resource":[{"a":{"b":[{"x":1},{"y":2}]}}]}',
    ['1 resource.a.b: x', '1 resource.a.b: y'],
  ],
  ['comments', '{"//":"a","variable":{"//":"b","v":{"//":"c","type":"string"}}}', ['1 variable.v: type']],
  ['what dynamic blocks make', '{"resource":{"a":{"b":{"dynamic":{"schema":{}}}}}}', ['1 resource.a.b: schema']],
  ['tabs', '{\n\t"output": {\n\t\t"o": {} } }', ['3 output.o: ']],
])('of JSON: %s', (_what, text, expected) => {
  expect(blocks(text, 'a.tf.json')).toEqual(expected);
});

test('JSON that cannot be one', () => {
  expect(blocks('{', 'a.tf.json')).toBe('is no JSON');
  expect(blocks('[]', 'a.tf.json')).toBe('holds no JSON object');
});

test('no text crashes or hangs it', () => {
  const piece = fc.constantFrom(
    '"',
    '${',
    '%{',
    '$${',
    '}',
    '{',
    '<<E\n',
    'E\n',
    '\n',
    '/*',
    '*/',
    '#',
    'a ',
    '=',
    '\\',
    '(',
    ']',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('a.tf', 'a.tf.json'), (pieces, file) => {
      expect(() => blocks(pieces.join(''), file)).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});
