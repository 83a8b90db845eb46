import { quote } from '../diagnostics/text';
import { textOf, type PoolAnswers, type Refused } from '../model/pool-answers';

/** Where a pool is. */
export interface PlaceOfPool {
  /** Undefined where the source does not tell it. */
  readonly region: string | undefined;
  /** Undefined where the source does not tell it. */
  readonly poolId: string | undefined;
}

/** The Region of a pool, which its id begins with; undefined where the text is no id. */
export function regionOf(poolId: string): string | undefined {
  return /^([a-z]{2}(?:-[a-z]+)+-\d{1,2})_[A-Za-z0-9]{1,60}$/.exec(poolId)?.[1];
}

/** The Region and the id, from the id itself. */
export function placeOfPool({ pool }: PoolAnswers): PlaceOfPool | Refused {
  const poolId = textOf(pool, 'Id') ?? '';
  const region = regionOf(poolId);
  return region === undefined ? { problems: [`${quote(poolId)} is no id of a user pool.`] } : { region, poolId };
}

/** A name for the stack, from the pool's. */
export function stackNameOf({ pool }: PoolAnswers): string {
  const name = (textOf(pool, 'Name') ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return name.length < 2 ? 'user-pool' : name;
}
