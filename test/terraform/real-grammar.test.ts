import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DATA_SOURCES, RESOURCES, type NestedBlocks } from '../../src/model/resources';
import { admits } from '../../src/model/version-constraint';
import { PROVIDERS } from '../../src/terraform/blocks';
import { hclOf, type TerraformJson } from '../../src/terraform/hcl';
import { literal } from '../../src/terraform/template';
import { scratchFolder, terraformEnds } from './harness/terraform';
import { describeWith, projectRoot } from './harness/tools';

/** Every text of up to `length` of these characters. */
function textsOf(alphabet: readonly string[], length: number): readonly string[] {
  let last: readonly string[] = [''];
  const all = [...last];
  for (let round = 0; round < length; round += 1) {
    last = last.flatMap((text) => alphabet.map((character) => text + character));
    all.push(...last);
  }
  return all;
}

const written = [
  '${file("/etc/passwd")}',
  '${var.secret}',
  '$${x} and %%{ if }',
  '%{ if true }yes%{ else }no%{ endif }',
  '%{~ for x in [1] ~}${x}%{ endfor }',
  '"}\nresource "null" "x" {}\n# ',
  '<<EOF\n${x}\nEOF\n',
  '/* ${x} */ // # %{',
  'C:\\new\\${x}\\u0041\\',
  '["a", "b"]',
  '{"a":1}',
  'null',
  'true',
  '0123',
  '',
  ' \t\r\n',
  'e\u0301 \u00e9',
  '👩‍👩‍👧 🇨🇭 \u{e0041}',
  '\u0000\u0007\u001b[31m\u007f\u0085',
  '\u2028\u2029\u202e\u200b\ufeff',
  '\ud800 alone',
  '__proto__',
  'constructor',
  '//',
  'for',
];

/** A fixed seed: which texts Terraform normalises depends on its tables, and the answer must not vary from run to run. */
const hostile = [
  ...new Set([
    ...written,
    ...textsOf(['$', '%', '{', '}', '~', '"', '\\'], 3),
    ...textsOf(['$', '%', '{', 'a'], 5),
    ...fc.sample(fc.string({ unit: 'binary', maxLength: 12 }), { seed: 1, numRuns: 200 }),
    ...fc.sample(fc.string({ unit: 'grapheme', maxLength: 12 }), { seed: 2, numRuns: 200 }),
  ]),
];

/** What Terraform makes of any text: UTF-8 without lone surrogates, in normal form C. */
const received = (text: string): string => Buffer.from(text).toString().normalize('NFC');

/** Applies a configuration without resources in both forms and gives the outputs of each. */
async function outputsOf(configuration: TerraformJson): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const forms = { 'cdk.tf.json': JSON.stringify(configuration, undefined, 2), 'cdk.tf': hclOf(configuration) };
  const results: Readonly<Record<string, unknown>>[] = [];
  for (const [file, text] of Object.entries(forms)) {
    const dir = scratchFolder('outputs');
    writeFileSync(join(dir, file), text);
    await terraformEnds(0, dir, ['fmt', '-check', '-diff']);
    await terraformEnds(0, dir, ['init']);
    await terraformEnds(0, dir, ['apply', '-auto-approve']);
    const { outputs } = JSON.parse(readFileSync(join(dir, '${state}.tfstate'), 'utf8')) as {
      readonly outputs: Readonly<Record<string, { readonly value: unknown }>>;
    };
    results.push(Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value])));
  }
  return results;
}

// The name of the state is a test as well: a backend's settings are plain text in JSON.
const terraform = { backend: { local: { path: '${state}.tfstate' } } };

describeWith(['terraform'], 'the template grammar, as Terraform itself reads it', () => {
  it(`takes ${hostile.length} hostile texts as they are, as values, keys, defaults and descriptions`, async () => {
    const keys = [...new Map(hostile.map((text) => [received(text), text])).values()];
    const results = await outputsOf({
      terraform,
      variable: {
        plain: { default: hostile, description: hostile.join(' ') },
        one: { default: '${file("/etc/passwd")}', type: 'string' },
      },
      locals: { through: hostile.map(literal), document: literal(JSON.stringify(written)) },
      output: {
        values: { value: hostile.map(literal), description: hostile.join(' ') },
        keys: { value: Object.fromEntries(keys.map((text, index) => [literal(text), index])) },
        document: { value: '${jsondecode(local.document)}' },
        plain: { value: '${var.plain}' },
        one: { value: '${var.one}' },
        through: { value: '${local.through}' },
        whole: { value: literal('${file("/etc/passwd")}') },
      },
      '//': { comment: '${broken' },
    });
    const texts = hostile.map(received);
    for (const result of results) {
      expect(result['values']).toEqual(texts);
      expect(result['keys']).toEqual(Object.fromEntries(keys.map((text, index) => [received(text), index])));
      expect(result['document']).toEqual(written.map(received));
      expect(result['plain']).toEqual(texts);
      expect(result['one']).toBe('${file("/etc/passwd")}');
      expect(result['through']).toEqual(texts);
      expect(result['whole']).toBe('${file("/etc/passwd")}');
    }
    expect(results).toHaveLength(2);
  });

  it('gives templates with expressions the same value in JSON and in HCL', async () => {
    const text = fc
      .string({ unit: fc.constantFrom('$', '%', '{', '}', '"', '\\', '\n', 'a'), maxLength: 5 })
      .map((plain) => literal(`${plain}.`));
    const expression = fc.constantFrom(
      '${"}"}',
      '${upper("a${"b"}")}',
      '${jsonencode({ a = "}\\"" })}',
      '${"$${x}\\n"}',
      '%{if true}\\"yes"%{endif}',
      '%{for x in ["}", "{"]}${x}%{endfor}',
    );
    const templates = fc.sample(fc.array(fc.tuple(text, expression), { minLength: 1, maxLength: 3 }), {
      seed: 3,
      numRuns: 300,
    });
    const values = [
      ...templates.map((pairs) => pairs.flat().join('')),
      ...['${"}"}', '${1 + 1}', '${true}', '${[1, "}"]}', '${ { a = "}" } }', '${null}', '$${"}"}', '${"a"}${"b"}'],
    ];
    const [json, hcl] = await outputsOf({ terraform, output: { values: { value: values } } });
    expect(hcl).toEqual(json);
    expect(json?.['values']).toHaveLength(values.length);
  });
});

describeWith(['terraform'], 'the table of nested blocks', () => {
  interface Block {
    readonly attributes?: Readonly<Record<string, unknown>>;
    readonly block_types?: Readonly<Record<string, { readonly block: Block }>>;
  }
  interface ProviderSchema {
    readonly provider: { readonly block: Block };
    readonly resource_schemas: Readonly<Record<string, { readonly block: Block }>>;
    readonly data_source_schemas: Readonly<Record<string, { readonly block: Block }>>;
  }
  interface GoldenStack {
    readonly terraform: { readonly required_providers: { readonly aws: { readonly version: string } } };
    readonly provider: { readonly aws: unknown };
    readonly resource?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly data?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  }
  const ofSchema = ({ block_types = {} }: Block): unknown =>
    Object.fromEntries(Object.entries(block_types).map(([name, { block }]) => [name, ofSchema(block)]));
  const ofTable = (table: Readonly<Record<string, { readonly blocks: NestedBlocks }>>) =>
    Object.entries(table)
      .filter(([type]) => type.startsWith('aws'))
      .map(([type, { blocks }]) => ({ type, blocks }));

  let aws: ProviderSchema;

  beforeAll(async () => {
    const dir = scratchFolder('schema');
    const configuration = {
      terraform: { required_providers: { aws: { source: 'hashicorp/aws', version: '5.100.0' } } },
    };
    writeFileSync(join(dir, 'main.tf.json'), JSON.stringify(configuration));
    await terraformEnds(0, dir, ['init']);
    const { stdout } = await terraformEnds(0, dir, ['providers', 'schema', '-json']);
    const schemas = JSON.parse(stdout) as { readonly provider_schemas: Readonly<Record<string, ProviderSchema>> };
    // OpenTofu has a registry of its own.
    aws = Object.values(schemas.provider_schemas)[0]!;
  });

  it('agrees with the AWS provider', () => {
    // terraform_data and terraform_remote_state are Terraform's own and not the provider's.
    // Only AWS provider 6 has it: its arguments are compared with the bindings of that one, in the test of the second engine.
    const ofSix = ofTable(RESOURCES).filter(({ type }) => !(type in aws.resource_schemas));
    expect(ofSix.map(({ type }) => type)).toEqual(['aws_cognito_managed_login_branding']);
    for (const { type, blocks } of ofTable(RESOURCES).filter(({ type }) => type in aws.resource_schemas)) {
      expect({ type, blocks }).toEqual({ type, blocks: ofSchema(aws.resource_schemas[type]!.block) });
    }
    for (const { type, blocks } of ofTable(DATA_SOURCES)) {
      expect({ type, blocks }).toEqual({ type, blocks: ofSchema(aws.data_source_schemas[type]!.block) });
    }
    // The provider's own endpoints are one block of 400 arguments.
    expect(PROVIDERS.aws.blocks).toEqual(ofSchema(aws.provider.block));
  });

  // What provider 6 has, the test of the second engine proves.
  it('and with every argument of the golden stacks that admit version 5.100', () => {
    /** The keys of a body that its block does not have, by path. */
    const unknown = (body: unknown, block: Block, path: string): readonly string[] => {
      if (Array.isArray(body)) return body.flatMap((item) => unknown(item, block, path));
      return Object.entries(body as object).flatMap(([key, value]: [string, unknown]) => {
        const nested = block.block_types?.[key];
        if (nested !== undefined) return unknown(value, nested.block, `${path}.${key}`);
        return key in (block.attributes ?? {}) ? [] : [`${path}.${key}`];
      });
    };
    const golden = join(projectRoot, 'test', 'golden', 'synth');
    const stacks = readdirSync(golden).map(
      (name) => JSON.parse(readFileSync(join(golden, name, 'cdk.tf.json'), 'utf8')) as GoldenStack,
    );
    const admitting = stacks.filter(
      ({
        terraform: {
          required_providers: { aws: wanted },
        },
      }) => admits(wanted.version, [5, 100, 0]),
    );
    expect(admitting.length).toBeGreaterThan(10);
    const found = admitting.flatMap(({ resource = {}, data = {}, provider }) => [
      ...unknown(provider.aws, aws.provider.block, 'provider'),
      ...(
        [
          [resource, aws.resource_schemas],
          [data, aws.data_source_schemas],
        ] as const
      ).flatMap(([types, schemas]) =>
        Object.entries(types)
          .filter(([type]) => type.startsWith('aws_'))
          .flatMap(([type, bodies]) =>
            Object.values(bodies).flatMap((body) => unknown(body, schemas[type]!.block, type)),
          ),
      ),
    ]);
    // Terraform's own, which every resource, data source or provider has.
    const ofTerraform = /^(?:[a-z_0-9]+\.(?:lifecycle|depends_on|provider)|provider\.alias)$/;
    expect(found.filter((path) => !ofTerraform.test(path))).toEqual([]);
  });
});
