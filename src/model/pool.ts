import type { AdoptedPool, CustomAttribute, Text, UserPool } from './federation';

/** The id of a pool that exists, where the spec writes it down. */
export function writtenPoolId(pool: UserPool): string | undefined {
  if (pool.kind === 'adopted') return pool.id;
  return pool.kind === 'referenced' && 'id' in pool.reference ? pool.reference.id : undefined;
}

/** Whether the pool, and its domain, must not be deleted with the stack: one that was there before is meant to last. */
export function isProtected(pool: UserPool): boolean {
  return pool.kind !== 'created' || pool.deletionProtection;
}

/** Whether user names differ by case, as far as the spec says so. */
export function hasCaseSensitiveUsernames(pool: UserPool): boolean {
  return pool.kind !== 'referenced' && pool.caseSensitiveUsernames;
}

/** The attributes that every user must have; of a pool that exists already they are not known. */
export function requiredAttributesOf(pool: UserPool): readonly string[] {
  return pool.kind === 'created' ? pool.requiredAttributes : [];
}

/** The custom attributes; of a pool that exists already they are not known, unless the spec says them. */
export function customAttributesOf(pool: UserPool): readonly CustomAttribute[] {
  return pool.kind === 'referenced' ? [] : (pool.customAttributes ?? []);
}

/** What a pool is called, or its id where the spec has only that; undefined where neither is written down. */
export function poolName(pool: UserPool): string | undefined {
  if (pool.kind === 'created') return pool.name;
  return pool.kind === 'referenced' && 'name' in pool.reference ? pool.reference.name : writtenPoolId(pool);
}

/**
 * The settings of a pool that the stack makes or adopts; undefined where it only refers to one. What an adopted pool does not write
 * has the default of the format here, and is left as it is.
 */
export function settingsOf(pool: UserPool): AdoptedPool['settings'] | undefined {
  if (pool.kind === 'referenced') return undefined;
  return pool.kind === 'created' ? pool : pool.settings;
}

/** The web ACL that the stack puts before the pool. */
export function webAclOf(pool: UserPool): Text | undefined {
  return pool.kind === 'referenced' ? undefined : pool.webAclArn;
}
