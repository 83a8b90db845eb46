import { isRecord } from './json';
import type { VerdictCode } from './verdicts';

/** Why a call to the pool gave no answer that the decision could go on with: row 21. */
export interface Failure {
  readonly failure: FailureCode;
  /** The error's name, where it is a known one: an unknown one could carry anything into the log. */
  readonly error: string | undefined;
}

export type FailureCode = Extract<
  VerdictCode,
  | 'THROTTLED'
  | 'TIMED_OUT'
  | 'SERVICE_UNAVAILABLE'
  | 'ACCESS_DENIED'
  | 'ANSWER_UNREADABLE'
  | 'USER_GONE'
  | 'UNEXPECTED_ERROR'
>;

/** The errors that the three calls declare, every service's common ones, the SDK's and ours. */
const FAILURES: ReadonlyMap<string, FailureCode> = new Map([
  ['AccessDeniedException', 'ACCESS_DENIED'],
  ['AliasExistsException', 'UNEXPECTED_ERROR'],
  ['CredentialsProviderError', 'ACCESS_DENIED'],
  ['ExpiredTokenException', 'ACCESS_DENIED'],
  ['InternalErrorException', 'SERVICE_UNAVAILABLE'],
  ['InvalidParameterException', 'UNEXPECTED_ERROR'],
  ['InvalidSignatureException', 'ACCESS_DENIED'],
  ['LimitExceededException', 'UNEXPECTED_ERROR'],
  ['NotAuthorizedException', 'ACCESS_DENIED'],
  ['ResourceNotFoundException', 'UNEXPECTED_ERROR'],
  ['SyntaxError', 'ANSWER_UNREADABLE'],
  ['ThrottlingException', 'THROTTLED'],
  ['TimeoutError', 'TIMED_OUT'],
  ['TooManyRequestsException', 'THROTTLED'],
  ['UnrecognizedClientException', 'ACCESS_DENIED'],
  ['UserNotFoundException', 'USER_GONE'],
]);

export function isFailure(answer: unknown): answer is Failure {
  return isRecord(answer) && 'failure' in answer;
}

/** Whether the same call may succeed a moment later. */
export function isTransient({ failure }: Failure): boolean {
  return failure === 'THROTTLED' || failure === 'TIMED_OUT' || failure === 'SERVICE_UNAVAILABLE';
}

/** What a thrown error comes to, be it the service's, the SDK's or the connection's. */
export function failureOf(error: unknown): Failure {
  const name = FAILURES.has(nameOf(error)) ? nameOf(error) : undefined;
  return { failure: codeOf(error, name), error: name };
}

function codeOf(error: unknown, name: string | undefined): FailureCode {
  const status = statusOf(error);
  // Nothing came back. Node tells a broken connection by its code; time that ran out has a name alone.
  if (status === undefined && isRecord(error) && typeof error.code === 'string') return 'SERVICE_UNAVAILABLE';
  if (status === 200) return 'ANSWER_UNREADABLE';
  if (status === 403) return 'ACCESS_DENIED';
  if (status === 429) return 'THROTTLED';
  if (status !== undefined && status >= 500) return 'SERVICE_UNAVAILABLE';
  return (name === undefined ? undefined : FAILURES.get(name)) ?? 'UNEXPECTED_ERROR';
}

/** The error's name, empty where it has none. */
export function nameOf(error: unknown): string {
  return isRecord(error) && typeof error.name === 'string' ? error.name : '';
}

/** The error's message, empty where it has none. */
export function messageOf(error: unknown): string {
  return isRecord(error) && typeof error.message === 'string' ? error.message : '';
}

/** The HTTP status of the answer that the SDK made the error from. */
function statusOf(error: unknown): number | undefined {
  const metadata = isRecord(error) ? error.$metadata : undefined;
  const status = isRecord(metadata) ? metadata.httpStatusCode : undefined;
  return typeof status === 'number' ? status : undefined;
}
