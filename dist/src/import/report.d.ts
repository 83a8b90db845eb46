import type { PoolAnswers } from './answers';
import type { Draft } from './draft';
/** What a person is told after an import, in lines. */
export declare function reportOf(answers: PoolAnswers, draft: Draft, ignored: readonly string[]): readonly string[];
