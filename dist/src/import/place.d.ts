import { type PoolAnswers, type Refused } from './answers';
/** Where a pool is. */
export interface PlaceOfPool {
    readonly region: string;
    /** Undefined where the source does not tell it. */
    readonly poolId: string | undefined;
}
/** The Region and the id, from the id itself: `<region>_<more>`. */
export declare function placeOfPool({ pool }: PoolAnswers): PlaceOfPool | Refused;
/** A name for the stack, from the pool's. */
export declare function stackNameOf({ pool }: PoolAnswers): string;
