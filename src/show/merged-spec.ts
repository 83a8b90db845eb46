import type { Path } from '../diagnostics/finding';
import { emptyObject, isJsonObject, memberOf, type JsonObject, type JsonValue } from '../document/json';
import type { Origin } from '../document/origin';
import type { Variant } from '../environments/variants';
import type { Preset } from '../model/preset';
import { presetMapping } from '../normalise/normalise';
import { presetNamed } from '../presets';
import { definition, kindOf, memberSchema, resolved, type Schema } from '../spec/schema';

/** Who wrote a value. */
export type ValueOrigin =
  | {
      readonly kind: 'written';
      readonly file: string;
      readonly line: number;
      /** The environment whose patch has it; undefined for the rest of the file. */
      readonly environment: string | undefined;
      /** Whether it is in the block of defaults. */
      readonly inDefaults: boolean;
    }
  | { readonly kind: 'default' }
  | { readonly kind: 'preset'; readonly preset: string };

/** A part of a merged spec with the origins of its values. */
export type Shown =
  | { readonly kind: 'map'; readonly entries: readonly (readonly [key: string, value: Shown])[] }
  | { readonly kind: 'list'; readonly items: readonly Shown[] }
  /** A single value, a list of single values, or an empty map. */
  | { readonly kind: 'value'; readonly value: JsonValue; readonly origin: ValueOrigin };

/** Parts that have their defaults also where a spec does not write them at all, by key. */
const FILLED_WHEN_ABSENT = ['passwordPolicy', 'tokenValidity', 'function', 'terraform'];

/** Defaults of a custom attribute that only some types have. */
const LIMITS: Readonly<Record<string, readonly string[]>> = {
  minLength: ['string'],
  maxLength: ['string'],
  min: ['number'],
  max: ['number'],
};

/** A merged spec with what presets and defaults fill in. The variant is of the right shape. */
export function mergedSpec({ value, origin, environment }: Variant): Shown {
  return withPoolName(
    shown(value, definition('Spec'), [], (path) => written(path, origin)),
    value,
    environment,
  );
}

/** A pool that the stack makes is called like the stack, where the spec gives it no name. */
function withPoolName(whole: Shown, spec: JsonValue, environment: string | undefined): Shown {
  const pool = isJsonObject(spec) ? spec.userPool : undefined;
  if (whole.kind !== 'map' || !isJsonObject(spec) || typeof spec.name !== 'string') return whole;
  if (isJsonObject(pool) && ['name', 'reference', 'adopt'].some((key) => Object.hasOwn(pool, key))) return whole;
  const name: Shown = {
    kind: 'value',
    value: environment === undefined ? spec.name : `${spec.name}-${environment}`,
    origin: { kind: 'default' },
  };
  return {
    ...whole,
    entries: whole.entries.map(([key, part]) =>
      key === 'userPool'
        ? [key, { kind: 'map', entries: [['name', name], ...(part.kind === 'map' ? part.entries : [])] }]
        : [key, part],
    ),
  };
}

function written(path: Path, origin: Origin): ValueOrigin {
  const { document, path: own } = origin(path);
  const isPatch = own[0] === 'environments' && own.length > 2;
  return {
    kind: 'written',
    file: document.file,
    line: document.rangeOf(own, 'key').start.line,
    environment: isPatch ? String(own[1]) : undefined,
    inDefaults: own[isPatch ? 2 : 0] === 'defaults',
  };
}

type OriginAt = (path: Path) => ValueOrigin;

/** @param keeps whether it is a part of something that is adopted, which keeps what is not written */
function shown(value: JsonValue, schema: Schema | undefined, path: Path, originAt: OriginAt, keeps = false): Shown {
  if (isJsonObject(value)) {
    const entries = entriesOf(value, schema, path, originAt, keeps || Object.hasOwn(value, 'adopt'));
    return entries.length === 0 ? { kind: 'value', value, origin: originAt(path) } : { kind: 'map', entries };
  }
  if (Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null)) {
    const items = value as readonly JsonValue[];
    return {
      kind: 'list',
      items: items.map((item, index) =>
        shown(item, schema && memberSchema(schema, index, item)?.schema, [...path, index], originAt, keeps),
      ),
    };
  }
  return { kind: 'value', value, origin: originAt(path) };
}

function entriesOf(
  value: JsonObject,
  schema: Schema | undefined,
  path: Path,
  originAt: OriginAt,
  keeps: boolean,
): readonly (readonly [string, Shown])[] {
  const properties = schema?.properties ?? {};
  const filled = new Map([...(keeps ? [] : defaultsOf(value, schema, path)), ...presetValues(value, path, originAt)]);
  const known = Object.keys(properties).filter((key) => Object.hasOwn(value, key) || filled.has(key));
  const others = Object.keys(value).filter((key) => !Object.hasOwn(properties, key));
  return [...known, ...others].map((key): readonly [string, Shown] => {
    const own = memberOf(value, key);
    const place = [...path, key];
    const fill = filled.get(key);
    if (fill !== undefined) return [key, fill];
    const member = own ?? null;
    return [key, shown(member, schema && memberSchema(schema, key, member)?.schema, place, originAt, keeps)];
  });
}

/** What the schema says of keys that are not written. */
function defaultsOf(value: JsonObject, schema: Schema | undefined, path: Path): readonly (readonly [string, Shown])[] {
  if (schema === undefined || 'reference' in value) return [];
  const others: Readonly<Record<string, unknown>> = kindOf(schema, value)?.then.properties ?? {};
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    if (Object.hasOwn(value, key) || others[key] === false) return [];
    const types = path[1] === 'customAttributes' ? LIMITS[key] : undefined;
    if (types?.some((type) => type === value.type) === false) return [];
    // Without hosted sign-in a client has no scopes.
    if (key === 'scopes' && Array.isArray(value.flows) && value.flows.length === 0) return [];
    const member = resolved(property).default ?? (FILLED_WHEN_ABSENT.includes(key) ? emptyObject() : undefined);
    if (member === undefined) return [];
    const filled = shown(member, memberSchema(schema, key, member)?.schema, [...path, key], () => ({
      kind: 'default',
    }));
    return filled.kind === 'value' && isJsonObject(member) ? [] : [[key, filled] as const];
  });
}

/** What its preset says of a provider, where the spec says nothing else. */
function presetValues(value: JsonObject, path: Path, originAt: OriginAt): readonly (readonly [string, Shown])[] {
  if (path[0] !== 'identityProviders' || path.length !== 2) return [];
  const { type } = value;
  const name = value.preset ?? type;
  if (typeof name !== 'string') return [];
  const preset = presetNamed(name, typeof type === 'string' ? type : undefined);
  const origin: ValueOrigin = { kind: 'preset', preset: name };
  if (Object.hasOwn(value, 'adopt'))
    return Object.hasOwn(value, 'type') ? [] : [['type', { kind: 'value', value: preset.type, origin }]];
  const given: Readonly<Record<string, JsonValue | undefined>> = {
    type: preset.type,
    scopes: preset.type === 'saml' ? undefined : preset.scopes,
    requestSigningAlgorithm: preset.type === 'saml' ? preset.requestSigningAlgorithm : undefined,
  };
  return [
    ...Object.entries(given).flatMap(([key, member]) =>
      member === undefined || Object.hasOwn(value, key)
        ? []
        : [[key, { kind: 'value', value: member, origin } as const] as const],
    ),
    ['attributeMapping', mappingOf(value, preset, [...path, 'attributeMapping'], origin, originAt)],
  ];
}

/** The preset's mapping, with the spec's own entries in place of its or after them; null takes one away. */
function mappingOf(value: JsonObject, preset: Preset, path: Path, origin: ValueOrigin, originAt: OriginAt): Shown {
  const own = isJsonObject(value.attributeMapping) ? value.attributeMapping : emptyObject();
  const scopes = Array.isArray(value.scopes) ? value.scopes.map(String) : undefined;
  const given = presetMapping(preset, scopes);
  const entries = [...new Set([...Object.keys(given), ...Object.keys(own)])].map(
    (attribute): readonly [string, Shown] => {
      const claim = memberOf(own, attribute);
      return [
        attribute,
        claim === undefined
          ? { kind: 'value', value: given[attribute] ?? null, origin }
          : { kind: 'value', value: claim, origin: originAt([...path, attribute]) },
      ];
    },
  );
  return { kind: 'map', entries };
}
