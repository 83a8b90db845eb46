import { isRecord, ownValue } from './json';

/** What the decision needs of a sign-up. Nothing in it is trusted yet. */
export interface SignUp {
  /** `native`: somebody registers with the pool itself. */
  readonly kind: 'federated' | 'native';
  /** Undefined where the event holds none that could be a pool's id. */
  readonly userPoolId: string | undefined;
  /** Federated: `<provider>_<subject>`, lower-cased by Cognito in a case-insensitive pool. Empty where it is no text. */
  readonly userName: string;
  /** The attributes that are texts; Cognito sends every value as a text, booleans too. Federated: the mapped ones. */
  readonly attributes: ReadonlyMap<string, string>;
}

const KINDS: ReadonlyMap<unknown, SignUp['kind']> = new Map([
  ['PreSignUp_ExternalProvider', 'federated'],
  ['PreSignUp_SignUp', 'native'],
]);

const USER_POOL_ID = /^[\w-]{1,55}$/;

/**
 * Reads a pre sign-up event. AWS may add or move keys, so only what is needed is looked at.
 *
 * @returns `other` for every other trigger source, a user whom an administrator or this function makes included.
 */
export function readSignUp(event: unknown): SignUp | Unreadable | 'other' {
  if (!isRecord(event)) return { unreadable: 'federated' };
  const kind = KINDS.get(ownValue(event, 'triggerSource'));
  if (kind === undefined) return 'other';
  const request = ownValue(event, 'request');
  const attributes = isRecord(request) ? ownValue(request, 'userAttributes') : undefined;
  if (!isRecord(attributes)) return { unreadable: kind };
  const userPoolId = ownValue(event, 'userPoolId');
  const userName = ownValue(event, 'userName');
  return {
    kind,
    userPoolId: typeof userPoolId === 'string' && USER_POOL_ID.test(userPoolId) ? userPoolId : undefined,
    userName: typeof userName === 'string' ? userName : '',
    attributes: textsOf(attributes),
  };
}

/** An event without attributes, or no event at all. What could be anything counts as federated. */
export interface Unreadable {
  readonly unreadable: SignUp['kind'];
}

function textsOf(attributes: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') texts.set(name, value);
  }
  return texts;
}
