import fc from 'fast-check';
import { hclOf, type TerraformJson } from '../../src/terraform/hcl';
import { literal } from '../../src/terraform/template';

const local = (value: TerraformJson[string]): string => {
  const [, line] = /^locals \{\n {2}x = ([^]*)\n\}\n$/.exec(hclOf({ locals: { x: value } })) ?? [];
  if (line === undefined) throw new Error('the local x was not found');
  return line;
};

describe('blocks and arguments', () => {
  it("prints the sections in a reader's order and keeps the order within them", () => {
    const printed = hclOf({
      output: { b: { value: 1 }, a: { value: 2 } },
      resource: { aws_lambda_permission: { x: {} } },
      '//': { comment: 'dropped' },
      variable: { v: {} },
      terraform: { required_version: '>= 1.5' },
    });
    expect(printed).toBe(`terraform {
  required_version = ">= 1.5"
}

variable "v" {}

resource "aws_lambda_permission" "x" {}

output "b" {
  value = 1
}

output "a" {
  value = 2
}
`);
  });

  it('takes a body as one object or as a list, and prints a nested block for each', () => {
    const one = { minimum_length: 8 };
    const pool = (password_policy: TerraformJson[string]): string =>
      hclOf({ resource: { aws_cognito_user_pool: { pool: { password_policy } } } });
    expect(pool(one)).toBe(pool([one]));
    expect(pool([])).toBe('resource "aws_cognito_user_pool" "pool" {}\n');
    expect(pool(null)).toBe(pool([]));
    expect(hclOf({ provider: { aws: [{ region: 'a' }, { region: 'b', alias: 'other' }] } })).toBe(`provider "aws" {
  region = "a"
}

provider "aws" {
  region = "b"
  alias  = "other"
}
`);
  });

  it('puts meta-arguments first, then arguments, blocks, the lifecycle and depends_on', () => {
    const body = {
      depends_on: ['aws_iam_role.r'],
      lifecycle: { ignore_changes: ['tags', 'environment[0].variables["A.B"]'], prevent_destroy: true },
      environment: { variables: { A: 'x' } },
      '//': 'dropped',
      runtime: 'nodejs22.x',
      provider: 'aws.virginia',
      count: 2,
    };
    expect(hclOf({ resource: { aws_lambda_function: { f: body } } })).toBe(`resource "aws_lambda_function" "f" {
  provider = aws.virginia
  count    = 2

  runtime = "nodejs22.x"

  environment {
    variables = {
      A = "x"
    }
  }

  lifecycle {
    ignore_changes  = [tags, environment[0].variables["A.B"]]
    prevent_destroy = true
  }

  depends_on = [aws_iam_role.r]
}
`);
  });

  it('prints addresses and types bare', () => {
    expect(
      hclOf({
        import: [{ to: 'aws_cognito_user_pool.pool', id: '${var.id}' }],
        moved: [{ from: 'aws_iam_role.a', to: 'aws_iam_role.b' }],
        removed: [{ from: 'aws_iam_role.c', lifecycle: { destroy: false } }],
        variable: {
          id: { type: 'map(list(string))', validation: [{ condition: '${var.id != ""}', error_message: '%%{ }' }] },
        },
        resource: {
          aws_iam_role_policy: {
            p: { lifecycle: { ignore_changes: 'all', replace_triggered_by: ['aws_iam_role.b'] } },
          },
        },
        output: { o: { value: '${var.id}', depends_on: ['aws_iam_role.b'], sensitive: true } },
      }),
    ).toBe(`variable "id" {
  type = map(list(string))

  validation {
    condition     = var.id != ""
    error_message = "%%{ }"
  }
}

import {
  to = aws_cognito_user_pool.pool
  id = var.id
}

moved {
  from = aws_iam_role.a
  to   = aws_iam_role.b
}

removed {
  from = aws_iam_role.c

  lifecycle {
    destroy = false
  }
}

resource "aws_iam_role_policy" "p" {
  lifecycle {
    ignore_changes       = all
    replace_triggered_by = [aws_iam_role.b]
  }
}

output "o" {
  value     = var.id
  sensitive = true

  depends_on = [aws_iam_role.b]
}
`);
  });

  it.each([
    [
      { backend: { s3: { bucket: 'b', use_lockfile: true, assume_role: { role_arn: 'arn' } } } },
      '  backend "s3" {\n    bucket       = "b"\n    use_lockfile = true\n    assume_role = {\n      role_arn = "arn"\n    }\n  }',
    ],
    [
      { backend: { remote: { organization: 'acme', workspaces: { name: 'w' } } } },
      '  backend "remote" {\n    organization = "acme"\n\n    workspaces {\n      name = "w"\n    }\n  }',
    ],
    [{ cloud: { workspaces: { tags: ['a'] } } }, '  cloud {\n    workspaces {\n      tags = ["a"]\n    }\n  }'],
  ])('knows the shape of the backend %j', (terraform, block) => {
    expect(hclOf({ terraform })).toBe(`terraform {\n${block}\n}\n`);
  });

  it('escapes what JSON reads as plain text, where JSON has no templates', () => {
    expect(
      hclOf({
        terraform: { backend: { local: { path: '${x}.tfstate' } } },
        variable: { v: { description: '${x}', default: { '%{k}': '$${x}' } } },
        output: { o: { description: '${x}', value: '$${x}' } },
      }),
    ).toBe(`terraform {
  backend "local" {
    path = "$\${x}.tfstate"
  }
}

variable "v" {
  description = "$\${x}"
  default = {
    "%%{k}" = "$$\${x}"
  }
}

output "o" {
  description = "$\${x}"
  value       = "$\${x}"
}
`);
  });

  it.each<[string, TerraformJson]>([
    ['a resource type', { resource: { aws_instance: { x: {} } } }],
    ['a resource type that is a name in every object', { resource: { constructor: { x: {} } } }],
    ['a section', { module: { x: {} } }],
    ['a body that is none', { resource: { aws_iam_role: { x: 'text' } } }],
    ['a label that closes its quotes', { output: { 'x" {}': { value: 1 } } }],
    ['an argument that is no name', { output: { x: { 'value = 1 #': 1 } } }],
    ['an address of two lines', { moved: { from: 'a\nb', to: 'c' } }],
  ])('refuses %s that it does not know', (_, configuration) => {
    expect(() => hclOf(configuration)).toThrow();
  });
});

describe('values', () => {
  it.each<[TerraformJson[string], string]>([
    [null, 'null'],
    [true, 'true'],
    [-1.5, '-1.5'],
    [1e21, '1e+21'],
    [[], '[]'],
    [{}, '{}'],
    [['a', 1, ['b']], '["a", 1, ["b"]]'],
    ['${var.a}', 'var.a'],
    ['${ var.a }', 'var.a'],
    ['${"}"}', '"}"'],
    ['${a}${b}', '"${a}${b}"'],
    ['$${a}', '"$${a}"'],
    ['%{ if a }%{ endif }', '"%{ if a }%{ endif }"'],
    ['{"a":"${f("}")}"}', '"{\\"a\\":\\"${f("}")}\\"}"'],
    ['\\${a}', '"\\\\${a}"'],
    ['a"b\\c\nd\re\tf', '"a\\"b\\\\c\\nd\\re\\tf"'],
    ['\u0000\u001b\u007f\u0085', '"\\u0000\\u001b\\u007f\\u0085"'],
    ['\u2028\u2029\u202e\ufeff\u{e0041}', '"\\u2028\\u2029\\u202e\\ufeff\\U000e0041"'],
    ['grüße, 東京 🚀', '"grüße, 東京 🚀"'],
  ])('prints %j as %s', (value, printed) => {
    expect(local(value)).toBe(printed);
  });

  it('aligns neighbours; a value of several lines separates them', () => {
    expect(local({ a: 1, long_name: 2, m: { x: 1, yy: 2 }, bb: 3, c: 4 })).toBe(`{
    a         = 1
    long_name = 2
    m = {
      x  = 1
      yy = 2
    }
    bb = 3
    c  = 4
  }`);
  });

  it('breaks long lists and lists of maps', () => {
    const long = 'x'.repeat(40);
    expect(local([long, long])).toBe(`[\n    "${long}",\n    "${long}",\n  ]`);
    expect(local([{ a: 1 }, {}])).toBe('[\n    {\n      a = 1\n    },\n    {},\n  ]');
  });

  it.each([
    ['name', 'name'],
    ['custom:idp_sub', '"custom:idp_sub"'],
    ['1st', '"1st"'],
    ['a-b', '"a-b"'],
    ['for', '"for"'],
    ['', '""'],
    ['größe 🚀', '"gr\\u00f6\\u00dfe \\U0001f680"'],
    ['"\\\n', '"\\"\\\\\\n"'],
    ['$${a}', '"$${a}"'],
    ['//', '"//"'],
    ['__proto__', '__proto__'],
  ])('prints the key %j as %s', (key, printed) => {
    expect(local(Object.fromEntries([[key, 1]]))).toBe(`{\n    ${printed} = 1\n  }`);
  });

  it('keeps any text between its quotes, on its line', () => {
    const decoded = (quoted: string): string =>
      quoted
        .slice(1, -1)
        .replace(/\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/g, (_, short?: string, long?: string, character?: string) => {
          const hex = short ?? long;
          if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
          return { n: '\n', r: '\r', t: '\t' }[character!] ?? character!;
        })
        .replace(/([$%])\1(?=\{)/g, '$1');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('"', '\\', '\n', '\r', '\t', '$', '%', '{', '}', 'u', 'n', 'U', '0', '~', '\u2028'),
      }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const printed = local(literal(written));
        expect(printed).toMatch(/^"(?:[^"\\\p{Cc}]|\\[^\n])*"$/u);
        expect(decoded(printed)).toBe(Buffer.from(written).toString());
      }),
    );
  });
});
