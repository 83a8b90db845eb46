import { visible } from '../diagnostics/text';
import { isJsonObject, type JsonObject } from '../document/json';
import { hidesSecretsOf } from '../report/conceal';
import { secretSpans } from '../report/secret-text';
import { isList, memberOf, textOf, UNTOLD, VARIABLE } from '../model/pool-answers';
import { entry, type SpecValue } from './spec-tree';

/** A value, or what the source has in its place. */
export interface Untold {
  readonly value: SpecValue | undefined;
  /** In one line, where there is something that cannot be known. */
  readonly untold: string | undefined;
}

/** A member as a spec writes it: its text, or a reference to the variable that gives it. */
export function known(object: JsonObject | undefined, key: string): Untold {
  const value = memberOf(object, key);
  if (typeof value === 'string') return { value: value === '' ? undefined : value, untold: undefined };
  if (!isJsonObject(value)) return { value: undefined, untold: undefined };
  const variable = textOf(value, VARIABLE);
  if (variable !== undefined) return { value: variableReference(variable), untold: undefined };
  return { value: undefined, untold: shownValue(textOf(value, UNTOLD) ?? 'a value of its own') };
}

/** A list as a spec writes it, where each of its items is told. */
export function knownList(object: JsonObject | undefined, key: string): Untold {
  const value = memberOf(object, key);
  if (value === undefined) return { value: undefined, untold: undefined };
  if (!isList(value)) return known(object, key);
  const items = value.map((item) => known({ item }, 'item'));
  const untold = items.find((item) => item.value === undefined);
  if (untold !== undefined) return { value: undefined, untold: untold.untold ?? 'an item that is no text' };
  return { value: items.length === 0 ? undefined : items.flatMap((item) => item.value ?? []), untold: undefined };
}

/** A comment for what the source does not tell. */
export function toFillIn(key: string, { untold }: Untold): readonly string[] {
  return untold === undefined ? [] : [`To fill in: ${key}. The source has ${untold}.`];
}

export function variableReference(name: string): SpecValue {
  return { entries: entry('variable', name) };
}

/** Whether a text holds something in the form of a secret. */
export function isSecret(text: string): boolean {
  return secretSpans(text).length > 0;
}

/** The text without what has the form of a secret. */
export function masked(text: string): string {
  return hidesSecretsOf([text])(text);
}

/** Text of a source in one line of a comment. */
export function shownValue(text: string): string {
  const characters = Array.from(masked(text).slice(0, 400).replace(/\s+/g, ' '));
  return visible(characters.length > 160 ? `${characters.slice(0, 160).join('')}…` : characters.join(''));
}
