import { type Diagnostic } from '../diagnostics/diagnostic';
import type { Web } from '../doctor/web';
import type { Federation } from '../model/federation';
import type { PoolAnswers, Refused } from '../model/pool-answers';
/** Reads the pool of an id; why it cannot be read, in sentences. */
type LookAtPool = (poolId: string, region: string) => Promise<PoolAnswers | Refused>;
/** How the pools themselves are looked at. */
export interface PoolLook {
    readonly look: LookAtPool;
    /** Id of the pool of the one stack, where its spec does not tell it. */
    readonly poolId: string | undefined;
}
/**
 * Everything that is to say of the providers of some federations, and of their pools, at its place; what holds for every environment of a
 * file once.
 *
 * @param pools undefined: the pools are not looked at
 */
export declare function doctorDiagnostics(federations: readonly Federation[], web: Web, now: Date, pools?: PoolLook): Promise<readonly Diagnostic[]>;
/** Id of the pool of a stack, where it is known. */
export declare function knownPoolId({ userPool }: Federation, given: string | undefined): string | undefined;
export {};
