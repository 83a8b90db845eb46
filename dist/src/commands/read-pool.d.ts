import type { PoolAnswers, Refused } from '../import/answers';
import { type PlaceOfPool } from '../import/place';
import { type LivePool } from './live-pool';
/** A pool that was read from somewhere. */
export interface PoolSource extends PlaceOfPool {
    readonly answers: PoolAnswers;
    /** Names of files that are nobody's. */
    readonly ignored: readonly string[];
}
/** Reads a pool by the AWS SDK, which is not part of this program. */
export declare function readLivePool(pool: LivePool): Promise<PoolSource | Refused>;
/** Reads what `--from` names. */
export declare function readPool(from: string, cwd: string): PoolSource | Refused;
