import schemaFile from '../../schemas/format.schema.json';
import type { Path } from '../diagnostics/finding';
import { isJsonObject, memberOf, type JsonValue } from '../document/json';

/** The keywords of JSON Schema that schemas/format.schema.json uses. */
export interface Schema {
  readonly $ref?: string | undefined;
  readonly description?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly const?: JsonValue | undefined;
  readonly enum?: readonly JsonValue[] | undefined;
  /** What each value of `enum` is, in its order, for editors. An annotation of theirs. */
  readonly enumDescriptions?: readonly string[] | undefined;
  /** Values outside of `enum` that people expect there: why they are not, and what to do. An annotation of our own. */
  readonly refusedValues?: Readonly<Record<string, { readonly why: string; readonly wayOut: string }>> | undefined;
  /** Values whose vendors have OpenID Connect as well, which cannot be used: why, and what to do. An annotation of our own. */
  readonly notByOidc?: Readonly<Record<string, { readonly why: string; readonly wayOut: string }>> | undefined;
  readonly anyOf?: readonly Schema[] | undefined;
  /** Conditions that tell kinds of a map apart by its `type`, or by a preset that implies it. */
  readonly allOf?: readonly KindCondition[] | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly additionalProperties?: boolean | Schema | undefined;
  readonly propertyNames?: Schema | undefined;
  readonly minProperties?: number | undefined;
  readonly maxProperties?: number | undefined;
  readonly items?: Schema | undefined;
  readonly uniqueItems?: boolean | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly pattern?: string | undefined;
  /** What the pattern asks for, in words; editors show it as well. */
  readonly patternErrorMessage?: string | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly examples?: readonly JsonValue[] | undefined;
  readonly default?: JsonValue | undefined;
}

/** What one kind of a map demands and excludes beyond the schema that the condition stands in, and which presets imply the kind. */
export interface KindCondition {
  readonly if: {
    readonly anyOf: readonly {
      readonly required: readonly string[];
      readonly properties: {
        readonly preset: boolean | { readonly enum: readonly string[] };
        readonly type?: { readonly const: string } | { readonly not: { readonly const: string } } | undefined;
      };
    }[];
  };
  readonly then: {
    readonly required?: readonly string[];
    /** Of several sets of keys at least one, the usual one first. Which of them go together is for the rules. */
    readonly anyOf?: readonly { readonly required: readonly string[] }[];
    /** Of several keys exactly one. */
    readonly oneOf?: readonly { readonly required: readonly string[] }[];
    /** `false` for the keys of other kinds. */
    readonly properties: { readonly type: { readonly const: string } } & Readonly<
      Record<string, boolean | Schema | undefined>
    >;
  };
}

/** A definition of the schema; it must exist. */
export function definition(name: string): Schema {
  // Not before: what the build makes of this reads the file when it is first asked for, and a right spec never asks.
  const definitions: Readonly<Record<string, Schema>> = schemaFile.$defs;
  const found = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  if (found === undefined) throw new Error(`The schema has no definition ${name}`);
  return found;
}

/** The schema with its reference followed; keywords beside a reference win. */
export function resolved(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...rest } = schema;
  return { ...resolved(definition($ref.replace('#/$defs/', ''))), ...rest };
}

/** What decides about validity: the schema with every reference followed, which never leads back, and without annotations. */
export function assertions(schema: Schema): Schema {
  const {
    description: _description,
    examples: _examples,
    default: _default,
    patternErrorMessage: _patternErrorMessage,
    enumDescriptions: _enumDescriptions,
    refusedValues: _refusedValues,
    notByOidc: _notByOidc,
    properties,
    additionalProperties,
    items,
    anyOf,
    allOf,
    ...rest
  } = resolved(schema);
  return {
    ...rest,
    ...(properties !== undefined && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, assertions(property)])),
    }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object' ? assertions(additionalProperties) : additionalProperties,
    }),
    ...(items !== undefined && { items: assertions(items) }),
    ...(anyOf !== undefined && { anyOf: anyOf.map(assertions) }),
    ...(allOf !== undefined && { allOf: allOf.map(conditionAssertions) }),
  };
}

function conditionAssertions({ if: condition, then }: KindCondition): KindCondition {
  const { type, ...others } = then.properties;
  const properties = Object.entries(others).map(
    ([key, property]) => [key, typeof property === 'object' ? assertions(property) : property] as const,
  );
  return { if: condition, then: { ...then, properties: { ...Object.fromEntries(properties), type } } };
}

/** The schema that speaks about a value, and the alternatives to it that the value was not taken for. */
export interface FittingSchema {
  readonly schema: Schema;
  readonly others: readonly Schema[];
}

/**
 * What speaks about the value at `path`: of alternatives the one that fits the data best. Undefined where the schemas
 * chosen on the way know no such place. Alternatives that nothing fits are left as they are, with their `anyOf`.
 */
export function schemaAt(root: Schema, data: JsonValue, path: Path): FittingSchema | undefined {
  let found: FittingSchema | undefined = fitting(resolved(root), data);
  let value: JsonValue | undefined = data;
  for (const step of path) {
    if (found === undefined || value === undefined) return undefined;
    value = memberOf(value, step);
    found = value === undefined ? undefined : memberSchema(found.schema, step, value);
  }
  return found;
}

/** What speaks about a member of a value; undefined where the schema does not know the step. */
export function memberSchema(schema: Schema, step: string | number, member: JsonValue): FittingSchema | undefined {
  const found = typeof step === 'number' ? schema.items : propertySchema(schema, step);
  return found === undefined ? undefined : fitting(resolved(found), member);
}

function propertySchema(schema: Schema, key: string): Schema | undefined {
  if (schema.properties !== undefined && Object.hasOwn(schema.properties, key)) return schema.properties[key];
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

/** Of alternatives, the one that the value was meant to be: of its type and, for a map, with most of its keys. */
function fitting(schema: Schema, value: JsonValue): FittingSchema {
  const { anyOf, ...rest } = schema;
  if (anyOf === undefined || isConditional(schema)) return { schema, others: [] };
  const branches = anyOf.map(resolved);
  const ofType = branches.filter((branch) => hasType(branch, value));
  const ranked = ofType
    .map((branch) => ({ branch, known: knownKeys(branch, value) }))
    .sort((a, b) => b.known - a.known);
  const [best] = ranked;
  if (best === undefined || (best.known === 0 && ofType.length > 1)) return { schema, others: [] };
  return { schema: { ...best.branch, ...rest }, others: branches.filter((branch) => branch !== best.branch) };
}

function knownKeys(schema: Schema, value: JsonValue): number {
  return isJsonObject(value) ? Object.keys(value).filter((key) => propertySchema(schema, key) !== undefined).length : 0;
}

/** Whether `anyOf` does not give alternatives for the value but demands one of several keys. */
export function isConditional(schema: Schema): boolean {
  return schema.anyOf?.every((branch) => Object.keys(branch).join() === 'required') ?? false;
}

/** The condition of the kind that a map is of, by the `type` that it has or that its preset implies. */
export function kindOf(schema: Schema, value: JsonValue): KindCondition | undefined {
  const preset = memberOf(value, 'preset');
  const type = memberOf(value, 'type');
  if (preset === undefined) return schema.allOf?.find(({ then }) => then.properties.type.const === type);
  return schema.allOf?.find(({ if: { anyOf } }) =>
    anyOf.some(
      ({ properties }) =>
        typeof properties.preset === 'object' &&
        properties.preset.enum.some((implying) => implying === preset) &&
        fitsType(properties.type, type),
    ),
  );
}

/** Whether a \`type\`, which may be absent, is the one that a condition names, or is not the one that it excludes. */
function fitsType(
  condition: KindCondition['if']['anyOf'][number]['properties']['type'],
  type: JsonValue | undefined,
): boolean {
  if (condition === undefined) return true;
  return 'not' in condition ? condition.not.const !== type : condition.const === type;
}

/** Whether a vendor has the kind as well, for those who write its \`type\` next to the preset. */
export function hasSideOf(kind: KindCondition | undefined, preset: JsonValue | undefined): boolean {
  return (
    kind?.if.anyOf.some(
      ({ properties, required }) =>
        required.includes('type') &&
        typeof properties.preset === 'object' &&
        properties.preset.enum.some((name) => name === preset),
    ) ?? false
  );
}

/** The JSON types that a schema takes, in its own words: `integer` is one of them. */
export function typesOf(schema: Schema): readonly string[] {
  if (schema.type !== undefined) return typeof schema.type === 'string' ? [schema.type] : schema.type;
  if (schema.const !== undefined) return [typeOf(schema.const)];
  return [...new Set(schema.enum?.map(typeOf))];
}

/** Whether the value is of a type that the schema takes. */
export function hasType(schema: Schema, value: JsonValue): boolean {
  const types = typesOf(schema);
  return types.includes(typeOf(value)) || (types.includes('integer') && Number.isInteger(value));
}

/** The JSON type of a value; numbers are `number`, whole or not. */
export function typeOf(value: JsonValue): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
