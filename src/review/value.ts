import { isJsonObject, type JsonValue } from '../document/json';

/** The one value of this class is `UNKNOWN`. */
class Unknown {
  readonly known = false;
}

/** A value that Terraform does not know before it applies. */
export const UNKNOWN = new Unknown();

/** A map of a plan: an argument's nested block, a map argument, or all arguments of a resource. */
export type State = ReadonlyMap<string, PlanValue>;

/** A value of a plan. What must not be shown is a Secret, so that no writer can show it by mistake. */
export type PlanValue = null | boolean | number | string | Secret | Unknown | readonly PlanValue[] | State;

/** A value that no output may hold. It can be compared, and tells nothing else. */
class Secret {
  readonly #text: string;

  constructor(value: JsonValue) {
    this.#text = canonical(value, 0);
  }

  /** Whether the other value is the same, hidden or not. */
  equals(other: PlanValue): boolean {
    return this.#text === (other instanceof Secret ? other.#text : canonical(plainOf(other), 0));
  }

  toString(): string {
    return '(hidden)';
  }

  toJSON(): string {
    return this.toString();
  }
}

/** More maps and lists inside one another than any plan has: what is deeper is not read. */
const MAXIMUM_DEPTH = 64;

/** A value with what the plan marks as sensitive or unknown, and what we know to be secret. */
export interface Marked {
  readonly value: JsonValue | undefined;
  /** `before_sensitive` or `after_sensitive`: true, or the same shape as the value. */
  readonly sensitive: JsonValue | undefined;
  /** `after_unknown`: true, or the same shape as the value. */
  readonly unknown: JsonValue | undefined;
}

/** Tells whether the value at a path of a resource's arguments is a secret, whatever the plan says. List indices are left out. */
export type IsSecret = (path: readonly string[]) => boolean;

/** Whether a text is one of the plan's secrets, or holds one. */
export type HoldsSecret = (text: string) => boolean;

/** The value with everything hidden that must not be shown. */
export function protect(
  { value, sensitive, unknown }: Marked,
  isSecret: IsSecret,
  holdsSecret: HoldsSecret,
  path: readonly string[] = [],
  depth = 0,
): PlanValue {
  if (unknown === true || depth > MAXIMUM_DEPTH) return UNKNOWN;
  if (value === undefined) return isMark(unknown) ? UNKNOWN : null;
  if (value !== null && (sensitive === true || isSecret(path))) return new Secret(value);
  if (typeof value === 'string') return holdsSecret(value) ? new Secret(value) : value;
  if (isList(value)) {
    const length = Math.max(value.length, isList(unknown) ? unknown.length : 0);
    return Array.from({ length }, (_, index) =>
      protect(
        { value: value[index], sensitive: item(sensitive, index), unknown: item(unknown, index) },
        isSecret,
        holdsSecret,
        path,
        depth + 1,
      ),
    );
  }
  if (!isJsonObject(value)) return value;
  const keys = new Set([...Object.keys(value), ...(isJsonObject(unknown) ? Object.keys(unknown) : [])]);
  return new Map(
    [...keys].map((key) => [
      key,
      protect(
        { value: member(value, key), sensitive: member(sensitive, key), unknown: member(unknown, key) },
        isSecret,
        holdsSecret,
        [...path, key],
        depth + 1,
      ),
    ]),
  );
}

/** The texts that are secret within a value. */
export function* secretTexts(
  value: JsonValue | undefined,
  sensitive: JsonValue | undefined,
  isSecret: IsSecret,
  path: readonly string[] = [],
  depth = 0,
): Iterable<string> {
  if (value === undefined || value === null || depth > MAXIMUM_DEPTH) return;
  const hidden = sensitive === true || isSecret(path);
  if (typeof value === 'string') {
    if (hidden && value !== '') yield value;
  } else if (isList(value)) {
    for (const [index, one] of value.entries())
      yield* secretTexts(one, hidden || item(sensitive, index), isSecret, path, depth + 1);
  } else if (isJsonObject(value)) {
    for (const [key, one] of Object.entries(value))
      yield* secretTexts(one, hidden || member(sensitive, key), isSecret, [...path, key], depth + 1);
  }
}

/** Whether two values mean the same to Terraform and AWS: what is empty is like what is absent. */
export function sameValue(a: PlanValue | undefined, b: PlanValue | undefined): boolean {
  if (isEmpty(a) && isEmpty(b)) return true;
  if (a === undefined || b === undefined) return false;
  if (a instanceof Secret) return a.equals(b);
  if (b instanceof Secret) return b.equals(a);
  if (a instanceof Map || b instanceof Map) return a instanceof Map && b instanceof Map && sameState(a, b);
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameList(a, b);
  return a === b && !(a instanceof Unknown);
}

function sameState(a: State, b: State): boolean {
  return [...new Set([...a.keys(), ...b.keys()])].every((key) => sameValue(a.get(key), b.get(key)));
}

function sameList(a: readonly PlanValue[], b: readonly PlanValue[]): boolean {
  return a.length === b.length && a.every((value, index) => sameValue(value, b[index]));
}

/** Whether a value is absent, or like an absent one: an empty text, list or map, or a block without anything in it. */
export function isEmpty(value: PlanValue | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (value instanceof Map) return [...(value as State).values()].every(isEmpty);
  return Array.isArray(value) && value.every(isEmpty);
}

/** Whether something in the value is not known before the apply. */
export function isUnknown(value: PlanValue | undefined): boolean {
  if (value instanceof Map) return [...(value as State).values()].some(isUnknown);
  return value instanceof Unknown || (Array.isArray(value) && value.some(isUnknown));
}

/** Whether something in the value is hidden, or not known before the apply. */
export function isUnseen(value: PlanValue | undefined): boolean {
  if (value instanceof Unknown || value instanceof Secret) return true;
  if (value instanceof Map) return [...(value as State).values()].some(isUnseen);
  return Array.isArray(value) && value.some(isUnseen);
}

/** A list of plain data. */
export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** The entry of a map that the map itself has. */
export function member(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function item(value: JsonValue | undefined, index: number): JsonValue | undefined {
  return isList(value) ? value[index] : undefined;
}

function isMark(mark: JsonValue | undefined): boolean {
  return isList(mark) ? mark.some(isMark) : isJsonObject(mark) ? Object.values(mark).some(isMark) : mark === true;
}

function plainOf(value: PlanValue): JsonValue {
  if (value instanceof Secret || value instanceof Unknown) return null;
  if (value instanceof Map)
    return Object.fromEntries([...(value as State)].map(([key, one]): [string, JsonValue] => [key, plainOf(one)]));
  return Array.isArray(value) ? (value as readonly PlanValue[]).map(plainOf) : (value as JsonValue);
}

/** JSON with sorted keys, down to the depth that is read. */
function canonical(value: JsonValue, depth: number): string {
  if (depth > MAXIMUM_DEPTH) return '…';
  if (isList(value)) return `[${value.map((one) => canonical(one, depth + 1)).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one, depth + 1)}`).join(',')}}`;
}
