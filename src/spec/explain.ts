import type { DefinedError } from 'ajv';
import type { ShapeCode } from '../diagnostics/codes';
import { compareText } from '../diagnostics/diagnostic';
import type { Finding, Path } from '../diagnostics/finding';
import { nearest } from '../diagnostics/text';
import { isJsonObject, memberAt, memberOf, type JsonValue } from '../document/json';
import { hasType, isConditional, kindOf, resolved, schemaAt, typesOf, type FittingSchema, type Schema } from './schema';
import * as sentences from './sentences';

/** So many errors of a validator are looked at: a spec that has more is damaged or hostile, and nobody reads on. */
const maximumErrors = 1500;

/**
 * Says in sentences what a validator's errors mean: those of alternatives that the value was not meant to be are left
 * out, missing keys of one map become one finding, and of several errors at one place the most helpful one stays.
 *
 * @param found errors in the validator's order, of which the first ones are taken
 * @param base where in the file `data` stands
 * @returns in a stable order; empty if and only if there are no errors
 */
export function explain(
  found: readonly DefinedError[],
  root: Schema,
  data: JsonValue,
  base: Path = [],
): readonly Finding[] {
  const errors = found.slice(0, maximumErrors);
  const byPath = grouped(errors, ({ instancePath }) => instancePath);
  const findings: readonly sentences.ShapeFinding[] = [...byPath].flatMap(([pointer, here]) => {
    const { path, value } = follow(data, pointer);
    const fitting = schemaAt(root, data, path);
    if (fitting === undefined) return [];
    const subject = { path: [...base, ...path], value, ...fitting };
    return here.some(isOfAnotherKind) && !sentences.isLiteralSecret(subject)
      ? explainKey(root, data, base, path)
      : explainPlace(subject, here, nearestSibling(root, data, path));
  });
  if (errors.length > 0 && findings.length === 0)
    throw new Error(`No sentence for ${errors[0]?.keyword ?? ''} at ${errors[0]?.instancePath ?? ''}`);
  return onePerPlace(findings);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** A value that has errors, with the schema that speaks about it. */
export interface Subject extends FittingSchema {
  readonly path: Path;
  readonly value: JsonValue;
}

/** The path and the value that a JSON Pointer leads to. */
function follow(data: JsonValue, pointer: string): { readonly path: Path; readonly value: JsonValue } {
  let value = data;
  const path = pointer
    .split('/')
    .slice(1)
    .map((token) => {
      const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(value) ? Number(name) : name;
      value = memberOf(value, step) ?? null;
      return step;
    });
  return { path, value };
}

/** Whether the error says that a map of this kind has no such key. Ajv has no type for it. */
function isOfAnotherKind({ keyword }: { readonly keyword: string }): boolean {
  return keyword === 'false schema';
}

function explainKey(root: Schema, data: JsonValue, base: Path, path: Path): readonly sentences.ShapeFinding[] {
  const around = path.slice(0, -1);
  const fitting = schemaAt(root, data, around);
  const value = memberAt(data, around);
  if (fitting === undefined || value === undefined) return [];
  return [sentences.keyOfAnotherKind({ path: [...base, ...around], value, ...fitting }, String(path[path.length - 1]))];
}

/** Another entry, of a map whose entries people name, that is called much alike: in an environment the one that was meant, perhaps. */
function nearestSibling(root: Schema, data: JsonValue, path: Path): string | undefined {
  const name = path[path.length - 1];
  const around = memberAt(data, path.slice(0, -1));
  if (typeof name !== 'string' || !isJsonObject(around)) return undefined;
  const named = typeof schemaAt(root, data, path.slice(0, -1))?.schema.additionalProperties === 'object';
  return named
    ? nearest(
        name,
        Object.keys(around).filter((key) => key !== name),
      )
    : undefined;
}

/** @param sibling another entry beside this one that is called much alike */
function explainPlace(
  subject: Subject,
  errors: readonly DefinedError[],
  sibling: string | undefined,
): readonly sentences.ShapeFinding[] {
  const { path, value, schema } = subject;
  if (sentences.isLiteralSecret(subject)) return [sentences.literalSecret(path)];
  if (sentences.isSecret(path) && value === 'none') return [sentences.neededSecret(path)];

  const unknown = errors.flatMap((error) =>
    error.keyword === 'additionalProperties' ? [error.params.additionalProperty] : [],
  );
  const unfit = schema.anyOf !== undefined && !isConditional(schema);
  if (unfit)
    return [
      isJsonObject(value) && acceptsMaps(schema) ? sentences.unclearAlternative(subject) : sentences.wrongType(subject),
    ];

  const known = Object.keys(schema.properties ?? {});
  const unknownKeys = [...new Set(unknown)]
    .filter((key) => !known.includes(key))
    .map((key) => ({ key, meant: nearest(key, sentences.keysOf(subject)) }));
  const meantKeys = new Set(unknownKeys.map(({ meant }) => meant));
  const missing = errors.flatMap((error) => (error.keyword === 'required' ? [error.params.missingProperty] : []));
  const kind = kindOf(schema, value)?.then;
  const demanded = [...(schema.required ?? []), ...(kind?.required ?? []), ...(kind?.anyOf?.[0]?.required ?? [])];
  const missingKeys = [...new Set(missing)].filter((key) => demanded.includes(key) && !meantKeys.has(key));
  const ofKind = errors.flatMap((error) =>
    error.keyword === 'oneOf' && kind?.oneOf !== undefined ? [error.params.passingSchemas !== null] : [],
  );
  const lacksAlternative =
    ofKind.includes(false) ||
    (isConditional(schema) && kind?.anyOf === undefined && errors.some(({ keyword }) => keyword === 'anyOf'));
  const alternatives = lacksAlternative
    ? ((ofKind.length > 0 ? kind?.oneOf : schema.anyOf) ?? []).flatMap(({ required = [] }) => required)
    : [];

  return [
    ...unknownKeys.map(({ key, meant }) => sentences.unknownKey(subject, key, meant)),
    ...(missingKeys.length > 0 || (lacksAlternative && !alternatives.some((key) => meantKeys.has(key)))
      ? [sentences.missingKeys(subject, missingKeys, alternatives, sibling)]
      : []),
    ...(ofKind.includes(true)
      ? [
          sentences.conflictingKeys(
            subject,
            (kind?.oneOf ?? []).flatMap(({ required }) => required),
          ),
        ]
      : []),
    ...errors.flatMap((error) => explainValue(subject, error)),
  ];
}

function acceptsMaps(schema: Schema): boolean {
  return schema.anyOf?.some((branch) => typesOf(resolved(branch)).includes('object')) ?? false;
}

/** Errors of the value itself. A keyword that the schema lacks is one of an alternative that was not meant. */
function explainValue(subject: Subject, error: DefinedError): readonly sentences.ShapeFinding[] {
  const { schema, value } = subject;
  if (error.propertyName !== undefined)
    return error.keyword === 'propertyNames' ? [] : [sentences.badKey(subject, error.propertyName)];
  switch (error.keyword) {
    case 'const':
      if (schema.enum?.includes(value) === true)
        return [sentences.kindUnlikePreset(subject, String(error.params.allowedValue))];
      return schema.const === undefined && schema.enum === undefined ? [] : [sentences.notAllowed(subject)];
    case 'enum':
      return schema.enum === undefined && schema.const === undefined ? [] : [sentences.notAllowed(subject)];
    case 'type':
      return schema.type === undefined || schema.enum !== undefined || hasType(schema, value)
        ? []
        : [sentences.wrongType(subject)];
    case 'pattern':
      return schema.pattern === undefined ? [] : [sentences.badFormat(subject)];
    case 'minLength':
    case 'maxLength':
    case 'minimum':
    case 'maximum':
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
      return schema[error.keyword] === undefined ? [] : [sentences.outOfRange(subject)];
    case 'uniqueItems':
      return Array.isArray(value) ? sentences.duplicateItems(subject, value) : [];
    default:
      return [];
  }
}

/** From the most to the least helpful of what can be wrong at one place. */
const helpfulness: readonly ShapeCode[] = [
  'literal-secret',
  'not-allowed-value',
  'wrong-type',
  'bad-format',
  'out-of-range',
  'duplicate-item',
  'conflicting-keys',
  'key-of-another-type',
  'unknown-key',
  'bad-key',
  'missing-key',
];

/** A bad key and what its value lacks are two errors, although both point at the key. */
function onePerPlace(findings: readonly sentences.ShapeFinding[]): readonly Finding[] {
  const placed = grouped(findings, ({ code, place }) => JSON.stringify([place.path, place.at, code === 'missing-key']));
  return [...placed.values()]
    .map((group) =>
      group.reduce((best, finding) =>
        helpfulness.indexOf(finding.code) < helpfulness.indexOf(best.code) ? finding : best,
      ),
    )
    .sort((a, b) => comparePaths(a.place.path, b.place.path) || compareText(a.code, b.code));
}

function comparePaths(a: Path, b: Path): number {
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order =
      typeof step === 'number' && typeof other === 'number' ? step - other : compareText(String(step), String(other));
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
