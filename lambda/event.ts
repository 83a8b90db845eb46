import { isRecord, ownValue } from './json';

/** What the decision needs of a federated sign-up. Nothing in it is trusted yet. */
export interface SignUp {
  /** Undefined where the event holds none that could be a pool's id. */
  readonly userPoolId: string | undefined;
  /** `<provider>_<subject>`, lower-cased by Cognito in a case-insensitive pool. Empty where it is no text. */
  readonly userName: string;
  /** The mapped attributes that are texts; Cognito sends every value as a text, booleans too. */
  readonly attributes: ReadonlyMap<string, string>;
}

const USER_POOL_ID = /^[\w-]{1,55}$/;

/**
 * Reads a pre sign-up event. AWS may add or move keys, so only what is needed is looked at.
 *
 * @returns `notFederated` for every other trigger source, and `unreadable` for what is no event or has no attributes.
 */
export function readSignUp(event: unknown): SignUp | 'notFederated' | 'unreadable' {
  if (!isRecord(event)) return 'unreadable';
  if (ownValue(event, 'triggerSource') !== 'PreSignUp_ExternalProvider') return 'notFederated';
  const request = ownValue(event, 'request');
  const attributes = isRecord(request) ? ownValue(request, 'userAttributes') : undefined;
  if (!isRecord(attributes)) return 'unreadable';
  const userPoolId = ownValue(event, 'userPoolId');
  const userName = ownValue(event, 'userName');
  return {
    userPoolId: typeof userPoolId === 'string' && USER_POOL_ID.test(userPoolId) ? userPoolId : undefined,
    userName: typeof userName === 'string' ? userName : '',
    attributes: textsOf(attributes),
  };
}

function textsOf(attributes: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') texts.set(name, value);
  }
  return texts;
}
