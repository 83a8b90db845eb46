import { isJsonObject, type JsonObject, type JsonValue } from '../document/json';

/**
 * What AWS answers about one user pool, in the shapes of its API, whatever the source was. Nothing is checked: every member may
 * be missing, or of another type than AWS gives it.
 * Source: Cognito API, DescribeUserPool and the other calls that are named.
 */
export interface PoolAnswers {
  /** DescribeUserPool, UserPool. */
  readonly pool: JsonObject;
  /** GetUserPoolMfaConfig; undefined where the source does not show it. */
  readonly mfa: JsonObject | undefined;
  /** DescribeIdentityProvider, IdentityProvider, of each. */
  readonly providers: readonly JsonObject[];
  /** DescribeUserPoolClient, UserPoolClient, of each. */
  readonly clients: readonly JsonObject[];
  /** DescribeUserPoolDomain, DomainDescription, of each. */
  readonly domains: readonly JsonObject[];
  /** ListGroups, Groups. */
  readonly groups: readonly JsonObject[];
  /** ListResourceServers, ResourceServers. */
  readonly resourceServers: readonly JsonObject[];
}

/** A source that cannot be imported: each sentence says what is wrong, and what to do. */
export interface Refused {
  readonly problems: readonly string[];
}

/** The key of an object that stands for a value which a variable of Terraform gives; its value is the variable's name. */
export const VARIABLE = '$variable';

/** The key of an object that stands for a value which the source does not tell; its value is what the source has there. */
export const UNTOLD = '$untold';

/** The member, where it is a text that is not empty. */
export function textOf(object: JsonObject | undefined, key: string): string | undefined {
  const value = memberOf(object, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The member, where it is a list of texts and not empty. */
export function textsOf(object: JsonObject | undefined, key: string): readonly string[] | undefined {
  const value = memberOf(object, key);
  return isList(value) && value.length > 0 && value.every((item) => typeof item === 'string') ? value : undefined;
}

export function numberOf(object: JsonObject | undefined, key: string): number | undefined {
  const value = memberOf(object, key);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}

export function flagOf(object: JsonObject | undefined, key: string): boolean | undefined {
  const value = memberOf(object, key);
  return typeof value === 'boolean' ? value : undefined;
}

export function objectOf(object: JsonObject | undefined, key: string): JsonObject | undefined {
  const value = memberOf(object, key);
  return isJsonObject(value) ? value : undefined;
}

/** The objects of a list; what else it holds is left out. */
export function objectsOf(object: JsonObject | undefined, key: string): readonly JsonObject[] {
  const value = memberOf(object, key);
  return isList(value) ? value.filter(isJsonObject) : [];
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** The member, where the object has it itself and it is not null. */
export function memberOf(object: JsonObject | undefined, key: string): JsonValue | undefined {
  const value = object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
  return value === null ? undefined : value;
}
