import type { PoolAnswers, Refused } from '../model/pool-answers';
import { type PlaceOfPool } from '../import/place';
import type { SourceNotes } from '../import/report';
import { type LivePool } from './live-pool';
/** A pool that was read from somewhere. */
export interface PoolSource extends PlaceOfPool, SourceNotes {
    readonly answers: PoolAnswers;
}
/** A file or a folder, and which of its pools. */
export interface PoolInSource extends PlaceOfPool {
    readonly from: string;
}
/** Reads a pool by the AWS SDK, which is not part of this program. */
export declare function readLivePool(pool: LivePool): Promise<PoolSource | Refused>;
/** Reads what `--from` names. */
export declare function readPool({ from, poolId, region }: PoolInSource, cwd: string): PoolSource | Refused;
