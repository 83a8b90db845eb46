import type { UserPool } from './federation';

/** The id of a pool that exists, where the spec writes it down. */
export function writtenPoolId({ origin }: UserPool): string | undefined {
  if (origin.kind === 'adopted') return origin.id;
  return origin.kind === 'referenced' && 'id' in origin.pool ? origin.pool.id : undefined;
}
