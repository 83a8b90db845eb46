import { type PoolAnswers, type Refused } from '../model/pool-answers';
/** Where a pool is. */
export interface PlaceOfPool {
    /** Undefined where the source does not tell it. */
    readonly region: string | undefined;
    /** Undefined where the source does not tell it. */
    readonly poolId: string | undefined;
}
/** The Region of a pool, which its id begins with; undefined where the text is no id. */
export declare function regionOf(poolId: string): string | undefined;
/** The Region and the id, from the id itself. */
export declare function placeOfPool({ pool }: PoolAnswers): PlaceOfPool | Refused;
/** A name for the stack, from the pool's. */
export declare function stackNameOf({ pool }: PoolAnswers): string;
