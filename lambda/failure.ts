import { errorCodeOf, type Answer } from './cognito';
import { isRecord } from './json';
import type { VerdictCode } from './verdicts';

/** Why a call to the pool gave no answer that the decision could go on with: row 21. */
export interface Failure {
  readonly failure: FailureCode;
  /** The error's code, where it is a known one: an unknown one could carry anything into the log. */
  readonly error: string | undefined;
}

type FailureCode = Extract<
  VerdictCode,
  | 'THROTTLED'
  | 'TIMED_OUT'
  | 'SERVICE_UNAVAILABLE'
  | 'ACCESS_DENIED'
  | 'ANSWER_UNREADABLE'
  | 'USER_CONTESTED'
  | 'USER_GONE'
  | 'UNEXPECTED_ERROR'
>;

/** The errors that the four calls declare, and every service's common ones. */
const FAILURES: ReadonlyMap<string, FailureCode> = new Map([
  ['AccessDeniedException', 'ACCESS_DENIED'],
  ['AliasExistsException', 'UNEXPECTED_ERROR'],
  ['CodeDeliveryFailureException', 'UNEXPECTED_ERROR'],
  ['ExpiredTokenException', 'ACCESS_DENIED'],
  ['InternalErrorException', 'SERVICE_UNAVAILABLE'],
  ['InvalidLambdaResponseException', 'UNEXPECTED_ERROR'],
  ['InvalidParameterException', 'UNEXPECTED_ERROR'],
  ['InvalidPasswordException', 'UNEXPECTED_ERROR'],
  ['InvalidSignatureException', 'ACCESS_DENIED'],
  ['LimitExceededException', 'UNEXPECTED_ERROR'],
  ['NotAuthorizedException', 'ACCESS_DENIED'],
  ['PreconditionNotMetException', 'UNEXPECTED_ERROR'],
  ['ResourceNotFoundException', 'UNEXPECTED_ERROR'],
  ['ThrottlingException', 'THROTTLED'],
  ['TooManyRequestsException', 'THROTTLED'],
  ['UnexpectedLambdaException', 'SERVICE_UNAVAILABLE'],
  ['UnrecognizedClientException', 'ACCESS_DENIED'],
  ['UnsupportedUserStateException', 'UNEXPECTED_ERROR'],
  ['UserLambdaValidationException', 'UNEXPECTED_ERROR'],
  ['UserNotFoundException', 'USER_GONE'],
  ['UsernameExistsException', 'UNEXPECTED_ERROR'],
]);

export function isFailure(answer: unknown): answer is Failure {
  return isRecord(answer) && 'failure' in answer;
}

/** Whether the same call may succeed a moment later. */
export function isTransient({ failure }: Failure): boolean {
  return failure === 'THROTTLED' || failure === 'TIMED_OUT' || failure === 'SERVICE_UNAVAILABLE';
}

/** What an answer that is no success comes to. */
export function failureOf(answer: Answer): Failure {
  switch (answer.kind) {
    case 'timedOut':
      return { failure: 'TIMED_OUT', error: undefined };
    case 'broken':
      return { failure: 'SERVICE_UNAVAILABLE', error: undefined };
    case 'answer': {
      const code = errorCodeOf(answer.body);
      const known = FAILURES.get(code);
      return { failure: codeOf(answer.status, known), error: known === undefined ? undefined : code };
    }
  }
}

function codeOf(status: number, known: FailureCode | undefined): FailureCode {
  if (status === 200) return 'ANSWER_UNREADABLE';
  if (status === 403) return 'ACCESS_DENIED';
  if (status === 429) return 'THROTTLED';
  if (status >= 500) return 'SERVICE_UNAVAILABLE';
  return known ?? 'UNEXPECTED_ERROR';
}
