import schemaFile from '../../schemas/format.schema.json';
import type { JsonValue } from '../../src/document/json';
import type { Schema } from '../../src/spec/schema';
import { TERRAFORM_WORDS } from './terraform-words';

const INTRODUCTION = `# The spec, key by key

One YAML file describes one user pool and everybody who may sign in to it. This page is written from the format,
\`schemas/format.schema.json\`, by \`npm run test:update\`; editors show the same. What each key becomes is an argument of
Terraform, or the name of a block; "steers others" means that the key has none of its own. Every key is there since version 0.1.0.

Values from elsewhere are written as [variables](#variablereference), [SSM parameters](#ssmparameterreference) or
[secrets of Secrets Manager](#secretsmanagerreference), wherever a type names them.
`;

type Definitions = Readonly<Record<string, Schema>>;

const DEFINITIONS = Object.fromEntries(
  Object.entries(schemaFile.$defs as unknown as Definitions).filter(
    ([name]) => name !== 'Base' && !name.startsWith('Patch'),
  ),
);

/** Keys of the file that are not in the definition of a complete spec: its reader takes them off. */
const AROUND_A_SPEC: readonly (readonly [string, string])[] = [
  ['defaults', 'Defaults'],
  ['environments', 'Environments'],
];

/** The reference of the format, as Markdown. */
export function specDocument(): string {
  const sections = definitionsInOrder().map(([name, paths]) => section(name, paths));
  return `${[INTRODUCTION.trimEnd(), ...sections].join('\n\n')}\n`;
}

/** Every definition that has keys, with the places where it stands, in the order in which a reader meets them. */
function definitionsInOrder(): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, string[]>();
  const visit = (name: string, path: string): void => {
    const { properties } = DEFINITIONS[name] ?? {};
    const paths = found.get(name);
    if (paths !== undefined) {
      paths.push(path);
      return;
    }
    if (properties !== undefined) found.set(name, [path]);
    const around = name === 'Spec' ? AROUND_A_SPEC.map(([key, one]) => [key, reference(one)] as const) : [];
    for (const [key, property] of [...Object.entries(properties ?? {}), ...around])
      for (const [to, below] of referencesOf(property, path === '' ? key : `${path}.${key}`)) visit(to, below);
    for (const [to, below] of referencesOf({ ...DEFINITIONS[name], properties: undefined }, path)) visit(to, below);
  };
  visit('Spec', '');
  return [...found];
}

function reference(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

/** The definitions that a schema leads to, each with the place where it stands. */
function referencesOf(schema: Schema, path: string): readonly (readonly [string, string])[] {
  return [
    ...(schema.$ref === undefined ? [] : [[nameOf(schema.$ref), path] as const]),
    ...(schema.anyOf ?? []).flatMap((branch) => referencesOf(branch, path)),
    ...(schema.items === undefined ? [] : referencesOf(schema.items, `${path}[]`)),
    ...(typeof schema.additionalProperties === 'object'
      ? referencesOf(schema.additionalProperties, `${path}.<name>`)
      : []),
  ];
}

function nameOf($ref: string): string {
  return $ref.replace('#/$defs/', '');
}

/** More places than this are not listed. */
const MANY = 4;

function section(name: string, paths: readonly string[]): string {
  const { description = '', properties = {} } = DEFINITIONS[name] ?? {};
  const keys = Object.entries(properties);
  const around = name === 'Spec' ? AROUND_A_SPEC.map(([key, one]) => [key, reference(one)] as const) : [];
  const stands =
    name === 'Spec'
      ? 'The top level of the file.'
      : `Stands at ${paths
          .slice(0, MANY)
          .map((path) => `\`${path}\``)
          .join(', ')}${paths.length > MANY ? ` and at ${paths.length - MANY} other places` : ''}.`;
  return [
    `## ${name}`,
    [text(description), stands].filter((one) => one !== '').join(' '),
    ...[...keys, ...around].map(([key, schema]) => entry(name, key, schema)),
  ].join('\n\n');
}

function entry(definition: string, key: string, schema: Schema): string {
  const target = schema.$ref === undefined ? {} : (DEFINITIONS[nameOf(schema.$ref)] ?? {});
  const { description = target.description, patternErrorMessage: form = target.patternErrorMessage } = schema;
  const fallback = schema.default ?? target.default;
  const [example] = schema.examples ?? target.examples ?? [];
  const words = TERRAFORM_WORDS[definition]?.[key] ?? [];
  const required = DEFINITIONS[definition]?.required?.includes(key) ?? false;
  return [
    `### ${definition === 'Spec' ? '' : `${definition}.`}${key}`,
    ...(description === undefined ? [] : ['', text(description)]),
    '',
    `- Type: ${typeWords(schema)}${required ? '; required' : ''}${form === undefined ? '' : `; ${text(form)}`}`,
    ...(fallback === undefined ? [] : [`- Default: ${code(fallback)}`]),
    ...(example === undefined ? [] : [`- Example: ${code(example)}`]),
    `- Terraform: ${words.length === 0 ? 'steers others' : words.map((word) => `\`${word}\``).join(', ')}`,
  ].join('\n');
}

/** What a value may be, in words. */
function typeWords(schema: Schema): string {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref);
    const target = DEFINITIONS[name] ?? {};
    return target.properties === undefined ? typeWords(target) : `[${name}](#${name.toLowerCase()})`;
  }
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(code).join(' or ');
  const branches = (schema.anyOf ?? []).filter((branch) => Object.keys(branch).join() !== 'required');
  if (branches.length > 0) return [...new Set(branches.map(typeWords))].join(' or ');
  switch (schema.type) {
    case 'array':
      return `list of ${schema.items === undefined ? 'values' : typeWords(schema.items)}`;
    case 'object':
      return typeof schema.additionalProperties === 'object'
        ? `map of ${typeWords(schema.additionalProperties)}`
        : 'map';
    case 'integer':
    case 'number':
      return `${schema.type === 'integer' ? 'whole number' : 'number'}${bounds(schema)}`;
    case 'boolean':
      return '`true` or `false`';
    default:
      return 'text';
  }
}

function bounds({ minimum, maximum }: Schema): string {
  if (minimum === undefined && maximum === undefined) return '';
  if (maximum === undefined) return ` from ${minimum ?? 0}`;
  return minimum === undefined ? ` up to ${maximum}` : ` from ${minimum} to ${maximum}`;
}

function code(value: JsonValue): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

/** Text of the schema, in which angle brackets and underscores are no markup. */
function text(plain: string): string {
  return plain.replace(/[<>_*]/g, '\\$&');
}
