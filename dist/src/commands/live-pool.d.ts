import type * as Cognito from '@aws-sdk/client-cognito-identity-provider';
import { type PoolAnswers, type Refused } from '../model/pool-answers';
/** Which pool, and whose credentials. */
export interface LivePool {
    readonly poolId: string;
    readonly region: string;
    readonly profile: string | undefined;
}
/** Reads one user pool. */
export interface PoolReader {
    /** The pool with everything that is in it. */
    readonly read: () => Promise<PoolAnswers | Refused>;
    readonly close: () => void;
}
/**
 * Reads a pool through the AWS SDK, with the credentials that it finds as usual. Calls read alone, as `POOL_READS` lists them. The
 * answers are taken as AWS sends them: the SDK leaves out members that its own version does not know.
 */
export declare function poolReader(sdk: typeof Cognito, { poolId, region, profile }: LivePool): PoolReader;
