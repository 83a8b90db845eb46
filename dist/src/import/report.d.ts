import type { PoolAnswers } from '../model/pool-answers';
import type { Draft } from './draft';
import { type StateAnswers } from './terraform-state';
/** What a source has beside the answers. */
export interface SourceNotes {
    /** Names of files that are nobody's. */
    readonly ignored: readonly string[];
    /** What a template does not tell, in words. */
    readonly untold: readonly string[];
    /** The state that has the pool now. */
    readonly state: Pick<StateAnswers, 'taken' | 'others' | 'siblings'> | undefined;
}
/** What a person is told after an import, in lines. */
export declare function reportOf(answers: PoolAnswers, draft: Draft, { ignored, untold, state }: SourceNotes): readonly string[];
