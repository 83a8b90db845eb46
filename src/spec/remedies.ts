import type { Edit, Path } from '../diagnostics/finding';
import { count, nearest, quote, wordList } from '../diagnostics/text';
import { isJsonObject, type JsonValue } from '../document/json';
import { yamlText } from '../document/yaml-text';
import { hasType, isConditional, resolved, typesOf, type Schema } from './schema';

/** What to do about an error, in words; and as a change of the text where it is one. */
export interface Remedy {
  readonly fix: string;
  readonly edit?: Edit;
}

/** The remedy that puts a text in the place of the value at `path`. */
function replaceValue(fix: string, path: Path, text: string): Remedy {
  return { fix, edit: { kind: 'replace', place: { path, at: 'value' }, text } };
}

/** The remedy that gives the entry at `path` another key, unless there is an entry of that name. */
export function renameKey(fix: string, path: Path, name: string, map: JsonValue): Remedy {
  return isJsonObject(map) && Object.hasOwn(map, name)
    ? {
        fix: `Did you mean ${name}, which is there already? Keep one of the two.`,
        edit: { kind: 'remove', place: { path, at: 'key' } },
      }
    : { fix, edit: { kind: 'replace', place: { path, at: 'key' }, text: yamlText(name) } };
}

/** The remedy that takes the entry at `path` out. */
export function removeEntry(fix: string, path: Path): Remedy {
  return { fix, edit: { kind: 'remove', place: { path, at: 'key' } } };
}

/** The schemas of which a value needs to fit one. */
export function schemaAlternatives(schema: Schema): readonly Schema[] {
  return schema.anyOf === undefined || isConditional(schema) ? [schema] : schema.anyOf.map(resolved);
}

/** Whether a schema accepts a text, number or boolean, or a list of them. */
function fits(schema: Schema, value: JsonValue): boolean {
  return schemaAlternatives(resolved(schema)).some((branch) => {
    if (!hasType(branch, value)) return false;
    const listed = branch.enum ?? (branch.const === undefined ? undefined : [branch.const]);
    if (listed !== undefined && !listed.includes(value)) return false;
    if (typeof value === 'string') {
      const { length } = Array.from(value);
      return (
        length >= (branch.minLength ?? 0) &&
        length <= (branch.maxLength ?? Infinity) &&
        (branch.pattern === undefined || new RegExp(branch.pattern, 'u').test(value))
      );
    }
    if (typeof value === 'number')
      return value >= (branch.minimum ?? -Infinity) && value <= (branch.maximum ?? Infinity);
    const { items } = branch;
    if (Array.isArray(value)) return items === undefined || value.every((item: JsonValue) => fits(items, item));
    return typeof value === 'boolean';
  });
}

/** Keys whose texts have a form, or name something, that a rule knows: a number or boolean is no better in quotes there. */
const NOT_BY_QUOTES: readonly (string | undefined)[] = [
  'adopt',
  'albHosts',
  'awsProviderVersion',
  'callbackUrls',
  'defaultRedirectUri',
  'identityProviders',
  'issuer',
  'logoutUrls',
  'metadataFile',
  'readAttributes',
  'scopes',
  'writeAttributes',
];

/** The key that a value is written under; of an item, that of its list. */
function lastKeyOf(path: Path): string | undefined {
  return path.findLast((step) => typeof step === 'string');
}

/** What turns a value of the wrong type into one that is accepted. */
export function typeRemedy(path: Path, value: JsonValue, schema: Schema): Remedy {
  const types = schemaAlternatives(schema).flatMap(typesOf);
  if (value === null) return emptyRemedy(path, schema, types);
  if (typeof value === 'number' || typeof value === 'boolean') {
    const text = JSON.stringify(String(value));
    if (types.includes('string') && fits(schema, String(value)) && !NOT_BY_QUOTES.includes(lastKeyOf(path)))
      return replaceValue(`Put it in quotes: ${text}.`, path, text);
  }
  if (typeof value === 'string') {
    const item = /^[\w:/.@-]{1,100}$/.test(value) ? `[${value}]` : undefined;
    if (types.includes('array') && item !== undefined && fits(schema, [value]))
      return replaceValue(`Write it as a list: ${item}.`, path, item);
    const meant = plainMeaning(value);
    if (meant !== undefined && fits(schema, meant))
      return replaceValue(
        String(meant) === value ? 'Remove the quotes.' : `YAML 1.2 knows only true and false: write ${meant}.`,
        path,
        String(meant),
      );
  }
  return { fix: `Write ${wordList([...new Set(schemaAlternatives(schema).map(acceptedWords))], 'or')}.` };
}

function emptyRemedy(path: Path, schema: Schema, types: readonly string[]): Remedy {
  if (!types.includes('object')) return { fix: 'Write a value, or remove the key.' };
  const mayBeEmpty = schema.required === undefined && schema.anyOf === undefined;
  return mayBeEmpty
    ? replaceValue('Write its keys on the next lines or {} for none, or remove the key.', path, '{}')
    : { fix: 'Write its keys on the next lines, or remove the key.' };
}

/** The boolean or the number that somebody means by a string. */
function plainMeaning(text: string): boolean | number | undefined {
  if (/^(?:yes|on|y|true)$/i.test(text)) return true;
  if (/^(?:no|off|n|false)$/i.test(text)) return false;
  return /^(?:0|-?[1-9][0-9]{0,14})$/.test(text) ? Number(text) : undefined;
}

/** What to write for a schema, precisely enough to be followed. */
function acceptedWords(branch: Schema): string {
  if (branch.const !== undefined) return typeof branch.const === 'string' ? branch.const : JSON.stringify(branch.const);
  if (branch.enum !== undefined) return wordList(branch.enum.map(String), 'or');
  const example = exampleOf(branch);
  const [type] = typesOf(branch);
  switch (type) {
    case 'object':
      return mapWords(branch);
    case 'array':
      return `a list in square brackets${example === undefined ? '' : `, for example ${example}`}`;
    case 'integer':
      return numberWords(branch);
    case 'boolean':
      return 'true or false';
    default:
      return `a string${example === undefined ? '' : `, for example ${example}`}`;
  }
}

function mapWords({ properties }: Schema): string {
  const keys = Object.keys(properties ?? {});
  if (keys.length === 0) return 'a map: one line of name: value for each entry';
  const named = keys.length > 6 ? [...keys.slice(0, 5), 'others'] : keys;
  return `a map with the ${keys.length === 1 ? 'key' : 'keys'} ${wordList(named, 'and')}`;
}

function numberWords({ minimum, maximum }: Schema): string {
  if (minimum === undefined) return `a whole number${maximum === undefined ? '' : ` of at most ${maximum}`}`;
  return `a whole number ${maximum === undefined ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`}`;
}

/** An example of what a schema accepts, from its annotation or from the words about its form. */
function exampleOf(schema: Schema): string | undefined {
  const [example] = schema.examples ?? [];
  if (typeof example === 'string') return yamlText(example);
  if (Array.isArray(example)) return JSON.stringify(example);
  const named = / such as (\S+)(?: or .*)?$/.exec(schema.patternErrorMessage ?? '')?.[1];
  return named === undefined ? undefined : yamlText(named);
}

/** A value that is none of the listed ones. */
export function choiceRemedy(path: Path, value: JsonValue, schema: Schema, choices: readonly string[]): Remedy {
  const allowed = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  const meant =
    typeof value === 'string'
      ? nearest(
          value,
          allowed.filter((choice) => typeof choice === 'string'),
        )
      : undefined;
  if (meant !== undefined) return replaceValue(`Did you mean ${meant}?`, path, yamlText(meant));
  if (value === null) return { fix: 'Write a value, or remove the key.' };
  if (typeof value === 'string' && allowed.some((choice) => JSON.stringify(choice) === value))
    return replaceValue('Remove the quotes.', path, value);
  const [only] = allowed;
  if (choices.length === 1 && (typeof only === 'string' || typeof only === 'number' || typeof only === 'boolean'))
    return replaceValue(`Write ${only}.`, path, yamlText(only));
  return { fix: 'Write one of these values.' };
}

/** A text that does not have the form of its place. A secret is not looked at. */
export function formRemedy(path: Path, value: JsonValue, schema: Schema, secret: boolean): Remedy {
  if (typeof value === 'string' && !secret) {
    const trimmed = value.trim();
    if (trimmed !== value && fits(schema, trimmed))
      return replaceValue('Remove the white space at its ends.', path, yamlText(trimmed));
    const isName = schema.pattern?.startsWith('^[a-z][a-z0-9-]') === true;
    const candidate = isName ? nameLike(value) : value.toUpperCase();
    // Of a duration, m and M are not the same: a text that begins with a digit is left as it is.
    if (/^[a-z]/i.test(value) && fits(schema, candidate))
      return replaceValue(`Write ${yamlText(candidate)}.`, path, yamlText(candidate));
  }
  const example = secret ? undefined : exampleOf(schema);
  return { fix: `Write a value of that form${example === undefined ? '' : `, for example ${example}`}.` };
}

/** The text as most names are written: in lower case, with hyphens for white space. */
function nameLike(text: string): string {
  return text.toLowerCase().trim().replace(/\s+/g, '-');
}

/** A name of an entry that does not have the form of names there. */
export function nameRemedy(path: Path, name: string, names: Schema, map: JsonValue): Remedy {
  const candidates = [name.replace(/^(?:custom|dev):/, ''), name.replace(/\s+/g, '-'), nameLike(name)];
  const taken = isJsonObject(map) ? map : {};
  const candidate = candidates.find((text) => fits({ ...names, type: 'string' }, text) && !Object.hasOwn(taken, text));
  return candidate === undefined
    ? { fix: 'Choose a name of that form.' }
    : renameKey(`Rename it to ${quote(candidate)}.`, path, candidate, map);
}

/** A number, or a count of characters, items or keys, outside of its limits. */
export function sizeRemedy(value: JsonValue, schema: Schema): Remedy {
  if (typeof value === 'number') return { fix: `Write ${numberWords(schema)}.` };
  if (typeof value === 'string') {
    const length = Array.from(value).length;
    if (value === '') return { fix: 'Write some text between the quotes.' };
    return length > (schema.maxLength ?? Infinity)
      ? { fix: `Shorten it to ${count(schema.maxLength ?? 0, 'character')}.` }
      : { fix: `Write at least ${count(schema.minLength ?? 0, 'character')}.` };
  }
  const noun = Array.isArray(value) ? 'item' : 'key';
  const size = Array.isArray(value) ? value.length : Object.keys(value ?? {}).length;
  const most = (Array.isArray(value) ? schema.maxItems : schema.maxProperties) ?? Infinity;
  const least = (Array.isArray(value) ? schema.minItems : schema.minProperties) ?? 0;
  return size > most
    ? { fix: `Keep ${most === 1 ? 'one' : most} and remove the others.` }
    : { fix: `Add ${count(least - size, noun)}, or remove the whole ${Array.isArray(value) ? 'list' : 'map'}.` };
}
