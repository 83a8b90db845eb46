import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import schemaFile from '../../schemas/format.schema.json';
import { isJsonObject, type JsonValue } from '../../src/document/json';
import { expectGolden } from '../golden';
import { specDocument } from './spec-document';
import { TERRAFORM_WORDS } from './terraform-words';

const STACKS = path.join(__dirname, '../golden/synth');

test('docs/spec.md says of every key what the schema says, and what it becomes', () => {
  expectGolden('docs/spec.md', specDocument());
});

test('every key of the schema has its words, and no other', () => {
  const keys = Object.entries(schemaFile.$defs as Readonly<Record<string, { readonly properties?: object }>>)
    .filter(
      ([name, { properties }]) => name !== 'Base' && !/^(?:Patch|SignIn(?=.))/.test(name) && properties !== undefined,
    )
    .map(([name, { properties = {} }]) => [name, Object.keys(properties).sort()]);
  expect(Object.entries(TERRAFORM_WORDS).map(([name, words]) => [name, Object.keys(words).sort()])).toEqual(keys);
});

/** Backends, which test/synth/backends.test.ts compares whole, and what is a function or another word of the language. */
const NOT_IN_A_STACK =
  /^(?:terraform\.(?:backend\.(?:local|gcs|azurerm|http|remote|s3)|cloud)|jsondecode$|output\.|import$|moved$|variable$|data\.terraform_remote_state$)/;

test('what a key becomes is in a stack that is made', () => {
  const made = new Set<string>();
  for (const stack of readdirSync(STACKS)) {
    const file = path.join(STACKS, stack, 'cdk.tf.json');
    const { resource = {}, data = {}, terraform, provider } = JSON.parse(readFileSync(file, 'utf8')) as Stack;
    addPaths(made, 'terraform', terraform ?? {});
    addPaths(made, 'provider', provider ?? {});
    for (const [prefix, types] of [
      ['', resource],
      ['data.', data],
    ] as const)
      for (const [type, names] of Object.entries(types))
        for (const body of Object.values(names)) addPaths(made, `${prefix}${type}`, body);
  }
  const words = Object.values(TERRAFORM_WORDS).flatMap((keys) => Object.values(keys).flat());
  expect(words.length).toBeGreaterThan(200);
  expect(words.filter((word) => !made.has(word) && !NOT_IN_A_STACK.test(word))).toEqual([]);
});

interface Stack {
  readonly resource?: Readonly<Record<string, Readonly<Record<string, JsonValue>>>>;
  readonly data?: Readonly<Record<string, Readonly<Record<string, JsonValue>>>>;
  readonly terraform?: JsonValue;
  readonly provider?: JsonValue;
}

/** Every path in a value, without the positions in lists. */
function addPaths(made: Set<string>, path: string, value: JsonValue): void {
  made.add(path);
  if (Array.isArray(value)) for (const item of value as readonly JsonValue[]) addPaths(made, path, item);
  else if (isJsonObject(value))
    for (const [key, member] of Object.entries<JsonValue>(value)) addPaths(made, `${path}.${key}`, member);
}
