import type { Federation } from '../model/federation';
import { type Location } from './arn';
import { type PolicyDocument } from './document';
/** A pool and where it is. */
export interface PoolToRead extends Location {
    readonly poolId: string;
}
/** The least that `import` and `doctor` need to read some pools. */
export declare function poolReadPolicies(pools: readonly PoolToRead[]): readonly PolicyDocument[];
/** The pools that some stacks tell the id of. */
export declare function poolsToRead(federations: readonly Federation[]): readonly PoolToRead[];
