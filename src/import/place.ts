import { quote } from '../diagnostics/text';
import { textOf, type PoolAnswers, type Refused } from './answers';

/** Where a pool is. */
export interface PlaceOfPool {
  readonly region: string;
  /** Undefined where the source does not tell it. */
  readonly poolId: string | undefined;
}

/** The Region and the id, from the id itself: `<region>_<more>`. */
export function placeOfPool({ pool }: PoolAnswers): PlaceOfPool | Refused {
  const poolId = textOf(pool, 'Id') ?? '';
  const [, region] = /^([a-z]{2}(?:-[a-z]+)+-\d{1,2})_[A-Za-z0-9]{1,60}$/.exec(poolId) ?? [];
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
