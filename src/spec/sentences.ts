import { SHAPE_CODES, type ShapeCode } from '../diagnostics/codes';
import type { Finding, Path } from '../diagnostics/finding';
import { count, nearest, pathText, quote, wordList } from '../diagnostics/text';
import { isJsonObject, memberOf, type JsonValue } from '../document/json';
import type { Subject } from './explain';
import { placesOfKey } from './key-index';
import {
  choiceRemedy,
  formRemedy,
  nameRemedy,
  removeEntry,
  renameKey,
  schemaAlternatives,
  sizeRemedy,
  typeRemedy,
  type Remedy,
} from './remedies';
import { hasSideOf, kindOf, resolved, typeOf, typesOf, type Schema } from './schema';

export type ShapeFinding = Finding & { readonly code: ShapeCode; readonly fix: string };

function shapeFinding(code: ShapeCode, rest: Omit<ShapeFinding, 'code' | 'severity' | 'title'>): ShapeFinding {
  const { severity, title } = SHAPE_CODES[code];
  return { code, severity, title, ...rest };
}

/** Whether the path is that of a secret, or leads into a reference to one. */
export function isSecret(path: Path): boolean {
  const [section, name, key] = path[0] === 'environments' ? path.slice(2) : path;
  return (
    (key === 'clientSecret' || key === 'privateKey') &&
    (section === 'identityProviders' || (section === 'defaults' && name === 'identityProvider'))
  );
}

/** Whether a value stands where a secret has to be named, and is no name of a place: most likely it is the secret. */
export function isLiteralSecret({ path, value }: Pick<Subject, 'path' | 'value'>): boolean {
  return (
    isSecret(path) &&
    !isSecret(path.slice(0, -1)) &&
    value !== 'none' &&
    (typeof value !== 'object' || Array.isArray(value))
  );
}

/** Keys that people give a secret's value to. */
const secretLikeKey = /secret|password|passwd|private.?key|credential|token/i;

export function literalSecret(path: Path): ShapeFinding {
  const provider = String(path.at(-2))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '');
  const variable = `${provider === '' ? 'provider' : provider.slice(0, 40)}_${path.at(-1) === 'privateKey' ? 'private_key' : 'client_secret'}`;
  return shapeFinding('literal-secret', {
    message: `${pathText(path)} holds the secret itself. A spec is kept in version control and never holds a secret.`,
    fix: `Name where the secret lives, for example { variable: ${variable} }, and have the provider issue a new secret if this one was ever committed.`,
    place: { path, at: 'value' },
    redact: [path],
  });
}

/** `none` where the provider's type always has a secret. */
export function neededSecret(path: Path): ShapeFinding {
  return shapeFinding('not-allowed-value', {
    message: `${pathText(path)} is none; only a provider of type oidc can be without a secret.`,
    fix: 'Name where the secret lives.',
    place: { path, at: 'value' },
  });
}

/** A key that other kinds of the map have. */
export function keyOfAnotherKind({ path, value, schema }: Subject, key: string): ShapeFinding {
  const kinds = (schema.allOf ?? [])
    .filter(({ then }) => then.properties[key] !== false)
    .map(({ then }) => then.properties.type.const);
  const own = kindOf(schema, value)?.then.properties.type.const ?? '';
  const preset = memberOf(value, 'preset');
  const [only] = kinds.length === 1 ? kinds : [];
  const notByOidc = schema.properties?.preset?.notByOidc ?? {};
  if (only === 'oidc' && typeof preset === 'string' && Object.hasOwn(notByOidc, preset)) {
    return shapeFinding('key-of-another-type', {
      message: `${key} belongs to type oidc, which cannot work here. ${notByOidc[preset]?.why ?? ''}`,
      fix: notByOidc[preset]?.wayOut ?? '',
      place: { path: [...path, key], at: 'key' },
    });
  }
  return shapeFinding('key-of-another-type', {
    message: `${key} belongs to ${kinds.length === 1 ? 'type' : 'the types'} ${wordList(kinds, 'and')}; this provider is ${own}.`,
    ...removeEntry(
      only === undefined || isSecret([...path, key])
        ? 'Remove it.'
        : `Remove it, or ${otherKind(schema, only, own, preset)}.`,
      [...path, key],
    ),
    place: { path: [...path, key], at: 'key' },
  });
}

/** What to write for the provider to be of the other type, which its vendor may have as well. */
function otherKind(schema: Schema, wanted: string, own: string, preset: JsonValue | undefined): string {
  const has = (type: string) =>
    hasSideOf(
      schema.allOf?.find(({ then }) => then.properties.type.const === type),
      preset,
    );
  if (typeof preset !== 'string') return `write type: ${wanted}`;
  if (has(wanted)) return `write type: ${wanted} next to preset: ${preset}`;
  return has(own) ? `remove type: ${own}` : `write type: ${wanted} in place of preset: ${preset}`;
}

/** Keys of which a map takes one. */
export function conflictingKeys({ path, value }: Subject, keys: readonly string[]): ShapeFinding {
  const written = keys.filter((key) => memberOf(value, key) !== undefined);
  return shapeFinding('conflicting-keys', {
    message: `${nameOf(path)} holds ${wordList(written, 'and')}, which do not go together.`,
    fix: 'Keep one of them.',
    place: { path: [...path, written[written.length - 1] ?? ''], at: 'key' },
  });
}

/** A `type` beside a preset of another type. */
export function kindUnlikePreset({ path, value }: Subject, kind: string): ShapeFinding {
  return shapeFinding('not-allowed-value', {
    message: `${nameOf(path)} is ${valueWords(value)}, but the preset is of type ${kind}.`,
    ...removeEntry('Remove type: the preset sets it.', path),
    place: { path, at: 'value' },
  });
}

/** The keys that a map of this kind may have. A spec is checked without `environments` and `defaults`, which its reader takes off. */
export function keysOf({ path, value, schema }: Subject): readonly string[] {
  const kind = kindOf(schema, value)?.then.properties;
  return [
    ...Object.keys(schema.properties ?? {}).filter((key) => kind?.[key] !== false),
    ...(path.length === 0 && schema.properties?.userPool !== undefined ? ['defaults', 'environments'] : []),
  ];
}

/** @param meant the key that was probably meant */
export function unknownKey(subject: Subject, key: string, meant: string | undefined): ShapeFinding {
  const { path, value, others } = subject;
  const place = [...path, key];
  const known = keysOf(subject);
  if (others.some(({ properties = {} }) => Object.hasOwn(properties, key))) {
    const besides = known.filter((other) => isJsonObject(value) && Object.hasOwn(value, other));
    return shapeFinding('conflicting-keys', {
      message: `${nameOf(path)} holds ${wordList([...besides, key], 'and')}, which do not go together.`,
      fix: 'Keep one of them.',
      place: { path: place, at: 'key' },
    });
  }
  const entry = isJsonObject(value) ? value[key] : undefined;
  const mayHoldSecret = isSecret(path) || secretLikeKey.test(key) || (meant !== undefined && secretLikeKey.test(meant));
  // In the place of a secret, a key may be a part of it.
  const subjectWords = isSecret(path)
    ? `${nameOf(path)} has a key that is not shown here and does not belong there.`
    : `${quote(key)} is not a key of ${nameOf(path)}.`;
  return shapeFinding('unknown-key', {
    message: `${subjectWords} Its keys are ${wordList(known, 'and')}.`,
    ...unknownKeyRemedy({ path, key, meant, known }, value),
    place: { path: place, at: 'key' },
    ...(mayHoldSecret && entry !== null && { redact: [place] }),
  });
}

/** A key that is not known, the known one that is spelt much like it, and all that are known. */
interface UnknownKey {
  readonly path: Path;
  readonly key: string;
  readonly meant: string | undefined;
  readonly known: readonly string[];
}

function unknownKeyRemedy({ path, key, meant, known }: UnknownKey, map: JsonValue): Remedy {
  if (meant !== undefined) return renameKey(`Did you mean ${meant}?`, [...path, key], meant, map);
  const elsewhere = otherPlaces(path, key);
  if (elsewhere !== undefined) return { fix: elsewhere };
  // As Terraform and the API of Cognito call it: mfaConfiguration, signInPolicy. Only the name is alike, so no edit is sure.
  const [short] = known.filter((one) => key.startsWith(one) && /^[A-Z_-]/.test(key.slice(one.length)));
  return short === undefined
    ? removeEntry('Remove it.', [...path, key])
    : { fix: `Write what it stands for under ${short}, or remove it.` };
}

/** An environment is merged once, over the rest of the file. */
export function nestedEnvironments(path: Path): ShapeFinding {
  return shapeFinding('unknown-key', {
    message: `${nameOf(path)} has environments of its own, but an environment is one stack.`,
    fix: 'Move them up, next to this one.',
    place: { path: [...path, 'environments'], at: 'key' },
  });
}

/** How many environments a file has, and how many values besides them. */
interface FileSize {
  readonly amount: number;
  readonly values: number;
}

/** More stacks, or more values of them, than one file may give. */
export function tooManyEnvironments(is: FileSize, most: FileSize): ShapeFinding {
  return shapeFinding('out-of-range', {
    message: `environments has ${count(is.amount, 'key')}, and each gives a stack from ${count(is.values, 'value')} of the file. A file may have ${most.amount} environments, and give ${most.values} values to all of them together.`,
    fix: 'Move some of the environments to a spec of their own.',
    place: { path: ['environments'], at: 'key' },
  });
}

/** Where else a spec knows the key: below the map that it stands in, or at a few places anywhere. */
function otherPlaces(path: Path, key: string): string | undefined {
  const here = pathText(path);
  const places = placesOfKey(key).filter((place) => place !== here);
  const below = path.length === 0 ? [] : places.filter((place) => place.startsWith(`${here}.`));
  const likely = below.length > 0 ? below : places;
  return likely.length === 0 || likely.length > 3
    ? undefined
    : `${key} is a key of ${wordList(likely, 'and')}: check the indentation.`;
}

/**
 * @param alternatives keys of which one is needed, if any are
 * @param sibling another entry that may have been meant
 */
export function missingKeys(
  { path, value, schema }: Subject,
  keys: readonly string[],
  alternatives: readonly string[],
  sibling: string | undefined,
): ShapeFinding {
  const needs = [...keys, ...(alternatives.length > 0 ? [wordList(alternatives, 'or')] : [])];
  const explained = (key: string): string =>
    `${key}: ${describe(schema.properties?.[key], vendorForm(schema, value, key))}`;
  const name = nameOf(path);
  return shapeFinding('missing-key', {
    message: `${name === 'the spec' ? 'The spec' : name} needs ${wordList(needs, 'and')}.`,
    fix: [
      ...(sibling === undefined ? [] : [`Write ${quote(sibling)}, if that is meant.`]),
      ...keys.map((key) => `Add ${explained(key)}`),
      ...(alternatives.length > 0 ? ['Add one of these.'] : []),
      ...alternatives.map(explained),
    ].join(' '),
    place: { path, at: 'key' },
  });
}

/** How a vendor writes the value of a key, where the preset of a provider knows: editors show the same beside its name. */
function vendorForm({ properties }: Schema, value: JsonValue, key: string): string | undefined {
  const { enum: names = [], enumDescriptions = [] } = properties?.preset ?? {};
  const description = enumDescriptions[names.indexOf(memberOf(value, 'preset') ?? null)] ?? '';
  const [vendor = '', metadataUrl] = description.split(' Metadata URL: ');
  return key === 'issuer' ? vendor.split(' Issuer: ')[1] : key === 'metadataUrl' ? metadataUrl : undefined;
}

/** What a key is, with the form that the vendor gives it or else an example. */
function describe(schema: Schema | undefined, form: string | undefined): string {
  if (schema === undefined) return '';
  const { description = '', examples } = resolved(schema);
  const example = examples?.[0];
  if (form !== undefined) return `${description.replace(/\.$/, '')}. Form: ${form}.`;
  return typeof example === 'string' ? `${description.replace(/\.$/, '')}, for example ${example}.` : description;
}

export function badKey({ path, value, schema }: Subject, key: string): ShapeFinding {
  const names = schema.propertyNames ?? {};
  const wanted =
    names.pattern === undefined || new RegExp(names.pattern, 'u').test(key)
      ? sizeWords(names, key)
      : names.patternErrorMessage;
  return shapeFinding('bad-key', {
    message: `The name ${quote(key)} in ${nameOf(path)} ${wanted ?? 'has the wrong form'}.`,
    ...nameRemedy([...path, key], key, names, value),
    place: { path: [...path, key], at: 'key' },
  });
}

/** A map that could be one of several things, and has the keys of none. */
export function unclearAlternative({ path, value, schema }: Subject): ShapeFinding {
  const branches = (schema.anyOf ?? []).map(resolved).filter((branch) => branch.properties !== undefined);
  const firstKeys = branches.flatMap(({ required = [] }) => required);
  const written = isJsonObject(value) ? Object.keys(value) : [];
  const [key] = written;
  const known = branches.flatMap(({ properties = {} }) => Object.keys(properties));
  const meant = key === undefined ? undefined : nearest(key, known);
  return shapeFinding('missing-key', {
    message: `${nameOf(path)} needs one of ${wordList(firstKeys, 'or')}.`,
    ...(meant === undefined || key === undefined
      ? {
          fix: `Write one of them: ${branches.map(({ description = '' }, index) => `${firstKeys[index] ?? ''}: ${description}`).join(' ')}`,
        }
      : renameKey(`Did you mean ${meant}?`, [...path, key], meant, value)),
    place: { path, at: 'key' },
    ...(isSecret(path) && { redact: [path] }),
  });
}

export function wrongType(subject: Subject): ShapeFinding {
  const { path, value, schema } = subject;
  const wanted = schemaAlternatives(schema).map(alternativeWords);
  return shapeFinding('wrong-type', {
    message: `${nameOf(path)} ${shown(subject)}; it must be ${wordList([...new Set(wanted)], 'or')}.`,
    ...(isSecret(path) && value !== null ? { fix: 'Name where the secret lives.' } : typeRemedy(path, value, schema)),
    place: { path, at: 'value' },
    ...redaction(path),
  });
}

function alternativeWords(branch: Schema): string {
  return branch.const === undefined ? wordList(typesOf(branch).map(typeWords), 'or') : plainValue(branch.const);
}

function typeWords(type: string): string {
  switch (type) {
    case 'object':
      return 'a map';
    case 'array':
      return 'a list';
    case 'string':
      return 'a string';
    case 'integer':
      return 'an integer';
    case 'boolean':
      return 'true or false';
    default:
      return type;
  }
}

export function notAllowed(subject: Subject): ShapeFinding {
  const { path, value, schema, others } = subject;
  const refused =
    typeof value === 'string' && Object.hasOwn(schema.refusedValues ?? {}, value)
      ? schema.refusedValues?.[value]
      : undefined;
  if (refused !== undefined) {
    return shapeFinding('not-allowed-value', {
      message: `${nameOf(path)} ${shown(subject)}, which cannot work. ${refused.why}`,
      fix: refused.wayOut,
      place: { path, at: 'value' },
    });
  }
  const allowed = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  const choices = [...allowed.map(plainValue), ...others.map(alternativeWords)];
  return shapeFinding('not-allowed-value', {
    message: `${nameOf(path)} ${shown(subject)}; it must be ${wordList(choices, 'or')}.`,
    ...choiceRemedy(path, value, schema, choices),
    place: { path, at: 'value' },
  });
}

export function badFormat(subject: Subject): ShapeFinding {
  const { path, value, schema } = subject;
  return shapeFinding('bad-format', {
    message: `${nameOf(path)} ${shown(subject)}; it ${schema.patternErrorMessage ?? `must match ${schema.pattern ?? ''}`}.`,
    ...formRemedy(path, value, schema, isSecret(path)),
    place: { path, at: 'value' },
    ...redaction(path),
  });
}

export function outOfRange(subject: Subject): ShapeFinding {
  const { path, value, schema } = subject;
  return shapeFinding('out-of-range', {
    message: `${nameOf(path)} ${sizeWords(schema, value)}.`,
    ...sizeRemedy(value, schema),
    place: { path, at: 'value' },
    ...redaction(path),
  });
}

/** `has 3 items; it must have 1 to 2`. */
function sizeWords(schema: Schema, value: JsonValue): string {
  if (typeof value === 'number') return `is ${value}; it must be ${limits(schema.minimum, schema.maximum)}`;
  if (typeof value === 'string') {
    if (value === '') return 'is empty; it must hold some text';
    return `has ${count(Array.from(value).length, 'character')}; it must have ${limits(schema.minLength, schema.maxLength)}`;
  }
  if (Array.isArray(value))
    return `has ${count(value.length, 'item')}; it must have ${limits(schema.minItems, schema.maxItems)}`;
  return `has ${count(Object.keys(value ?? {}).length, 'key')}; it must have ${limits(schema.minProperties, schema.maxProperties)}`;
}

function limits(least: number | undefined, most: number | undefined): string {
  if (least === undefined) return `at most ${most ?? ''}`;
  if (most === undefined) return `at least ${least}`;
  return least === most ? String(least) : `${least} to ${most}`;
}

/** One finding for each item that stands in the list before. */
export function duplicateItems({ path }: Subject, items: readonly JsonValue[]): readonly ShapeFinding[] {
  const firstIndex = new Map<string, number>();
  return items.flatMap((item, index) => {
    const text = JSON.stringify(item);
    const first = firstIndex.get(text);
    if (first === undefined) {
      firstIndex.set(text, index);
      return [];
    }
    return [
      shapeFinding('duplicate-item', {
        message: `${nameOf(path)} holds ${valueWords(item)} more than once.`,
        ...removeEntry('Remove it.', [...path, index]),
        place: { path: [...path, index], at: 'value' },
        related: [{ path: [...path, first], at: 'value', note: 'first written here' }],
      }),
    ];
  });
}

function redaction(path: Path): { readonly redact?: readonly Path[] } {
  return isSecret(path) ? { redact: [path] } : {};
}

function nameOf(path: Path): string {
  return path.length === 0 ? 'the spec' : pathText(path);
}

/** What was written, unless it may be a secret. */
function shown({ path, value }: Subject): string {
  return isSecret(path) && value !== null ? 'holds a value that is not shown here' : `is ${valueWords(value)}`;
}

function valueWords(value: JsonValue): string {
  if (value === null) return 'empty';
  if (typeof value === 'string') return quote(value);
  return typeof value === 'object' ? typeWords(typeOf(value)) : String(value);
}

/** As it is written in YAML, without quotes where none are needed. */
function plainValue(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
