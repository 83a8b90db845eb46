import type { At } from '../document/at';

/** A part of a federation that the pool may have already. */
export interface Adoptable<Written> {
  /** What tells it in the pool; undefined: the stack makes it. */
  readonly adopted: string | undefined;
  readonly at: At<Written>;
}

/**
 * Whether a key of something that is adopted is left as AWS has it. What a spec writes is managed; what it does not write
 * stays as it is, and no default replaces it.
 */
export function leaves<Written>(
  { adopted, at }: Adoptable<Written>,
  ...keys: Parameters<At<Written>['has']>[0][]
): boolean {
  return adopted !== undefined && !keys.some((key) => at.has(key));
}
