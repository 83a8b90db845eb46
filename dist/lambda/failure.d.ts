import { type Answer } from './cognito';
import type { VerdictCode } from './verdicts';
/** Why a call to the pool gave no answer that the decision could go on with: row 21. */
export interface Failure {
    readonly failure: FailureCode;
    /** The error's code, where it is a known one: an unknown one could carry anything into the log. */
    readonly error: string | undefined;
}
type FailureCode = Extract<VerdictCode, 'THROTTLED' | 'TIMED_OUT' | 'SERVICE_UNAVAILABLE' | 'ACCESS_DENIED' | 'ANSWER_UNREADABLE' | 'USER_CONTESTED' | 'USER_GONE' | 'UNEXPECTED_ERROR'>;
export declare function isFailure(answer: unknown): answer is Failure;
/** Whether the same call may succeed a moment later. */
export declare function isTransient({ failure }: Failure): boolean;
/** What an answer that is no success comes to. */
export declare function failureOf(answer: Answer): Failure;
export {};
