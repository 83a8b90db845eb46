import type { Clock } from './clock';
import { errorCodeOf, errorMessageOf, type Answer, type Cognito, type Operation } from './cognito';
import { failureOf, isFailure, isTransient, type Failure } from './failure';
import { isRecord } from './json';

/** A user as the pool describes it. */
export interface PoolUser {
  /** The Username: where users sign in with their email it is a UUID, never the email. */
  readonly username: string;
  readonly enabled: boolean;
  /** Empty where the pool names none. */
  readonly status: string;
  /** When the user was made, in seconds of Unix time; undefined where the pool does not say. */
  readonly createdAt: number | undefined;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface FoundUsers {
  readonly users: readonly PoolUser[];
  /** False where the pool has more pages than are read. */
  readonly complete: boolean;
}

/** A user to make. */
interface NewUser {
  /** A name, or the email where users sign in with it. */
  readonly username: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Nobody learns it. Without one, a pool with passwordless sign-in would make a user who is CONFIRMED. */
  readonly temporaryPassword: string;
}

/**
 * What became of the link call. All but the first are the pool's refusals that the decision has rows for; `refused` is
 * one that no repetition changes.
 */
export type LinkAnswer = 'linked' | 'alreadyLinked' | 'limitReached' | 'profileExists' | 'refused';

/** What became of a user to make: the user, or why the pool refused. */
export type CreateAnswer =
  | PoolUser
  /** Another user has the name, or the email where it is an alias. */
  | 'nameTaken'
  | 'aliasTaken'
  /** No repetition changes it: the pool does not accept a value. */
  | 'refused';

/** The pool as one invocation sees it. Every failure is a value. */
export interface UserPool {
  /** Every user with this email in any letter case, disabled and federated ones included. Eventually consistent. */
  readonly findByEmail: (email: string) => Promise<FoundUsers | Failure>;
  /** The user of exactly this Username. */
  readonly readUser: (username: string) => Promise<PoolUser | 'gone' | Failure>;
  /** The user whom the pool finds under this email as an alias. The caller compares the email. */
  readonly readUserByAlias: (email: string) => Promise<PoolUser | 'gone' | Failure>;
  readonly createUser: (user: NewUser) => Promise<CreateAnswer | Failure>;
  readonly link: (username: string, providerName: string, subject: string) => Promise<LinkAnswer | Failure>;
  /** How many requests were sent so far, the repeated one included. */
  readonly requests: () => number;
}

const CALL_TIMEOUT_MS = 1000;
/** Cognito runs this very trigger, in another process, before it answers. */
const CREATE_TIMEOUT_MS = 2000;
const RETRY_PAUSE_MS = 100;
const MOST_PAGES = 5;
/** Of one invocation; the pages of a look-up count as one, and the repeated request does not count. */
const MOST_CALLS = 6;
const LONGEST_FILTER = 256;

/**
 * Opens the pool for one invocation.
 *
 * @param deadline when every call must be over, in milliseconds of `clock.now()`.
 */
export function openUserPool(cognito: Cognito, clock: Clock, userPoolId: string, deadline: number): UserPool {
  let requests = 0;
  let calls = 0;
  let retried = false;

  /** Sends a request, and once in the whole invocation sends one again that may succeed the second time. */
  async function send(operation: Operation, input: object, timeoutMs = CALL_TIMEOUT_MS): Promise<Answer> {
    for (;;) {
      const left = deadline - clock.now();
      if (left <= 0) return { kind: 'timedOut' };
      requests += 1;
      const answer = await cognito.send(operation, { UserPoolId: userPoolId, ...input }, Math.min(timeoutMs, left));
      if (isSuccess(answer) || retried || !isTransient(failureOf(answer))) return answer;
      retried = true;
      await clock.pause(RETRY_PAUSE_MS);
    }
  }

  /** A call of its own. Somebody else must be changing the same users where so many are not enough. */
  async function call(operation: Operation, input: object, timeoutMs?: number): Promise<Answer | Failure> {
    calls += 1;
    if (calls > MOST_CALLS) return { failure: 'USER_CONTESTED', error: undefined };
    return send(operation, input, timeoutMs);
  }

  /** AdminGetUser. An alias or a sub are answered for as well, so the caller tells whether it is the user meant. */
  async function read(name: string, isMeant: (user: PoolUser) => boolean): Promise<PoolUser | 'gone' | Failure> {
    const answer = await call('AdminGetUser', { Username: name });
    if (isFailure(answer)) return answer;
    if (!isSuccess(answer)) return codeOf(answer) === 'UserNotFoundException' ? 'gone' : failureOf(answer);
    const user = isRecord(answer.body) ? readUser(answer.body, answer.body.UserAttributes) : undefined;
    return user !== undefined && isMeant(user) ? user : UNREADABLE;
  }

  return {
    requests: () => requests,

    async findByEmail(email) {
      const users: PoolUser[] = [];
      let token: string | undefined;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const input = { Filter: emailFilter(email), PaginationToken: token };
        const answer = await (page === 0 ? call('ListUsers', input) : send('ListUsers', input));
        if (isFailure(answer)) return answer;
        if (!isSuccess(answer)) return failureOf(answer);
        const read = readPage(answer.body);
        if (read === undefined) return UNREADABLE;
        users.push(...read.users);
        token = read.next;
        if (token === undefined) return { users, complete: true };
      }
      return { users, complete: false };
    },

    readUser: (username) => read(username, (user) => user.username === username),

    readUserByAlias: (email) => read(email, () => true),

    async createUser({ username, attributes, temporaryPassword }) {
      const input = {
        Username: username,
        UserAttributes: [...attributes].map(([Name, Value]) => ({ Name, Value })),
        TemporaryPassword: temporaryPassword,
        MessageAction: 'SUPPRESS',
        // Never takes an alias away from the user who has it.
        ForceAliasCreation: false,
      };
      const answer = await call('AdminCreateUser', input, CREATE_TIMEOUT_MS);
      if (isFailure(answer)) return answer;
      if (!isSuccess(answer)) return CREATE_REFUSALS.get(codeOf(answer)) ?? failureOf(answer);
      const user = isRecord(answer.body) ? answer.body.User : undefined;
      return (isRecord(user) ? readUser(user, user.Attributes) : undefined) ?? UNREADABLE;
    },

    async link(username, providerName, subject) {
      const answer = await call('AdminLinkProviderForUser', {
        // For this call the pool's own users are of "Cognito"; "COGNITO" is an app client's spelling.
        DestinationUser: { ProviderName: 'Cognito', ProviderAttributeValue: username },
        SourceUser: {
          ProviderName: providerName,
          ProviderAttributeName: 'Cognito_Subject',
          ProviderAttributeValue: subject,
        },
      });
      if (isFailure(answer)) return answer;
      return isSuccess(answer) ? 'linked' : (linkRefusalOf(answer) ?? failureOf(answer));
    },
  };
}

const UNREADABLE: Failure = { failure: 'ANSWER_UNREADABLE', error: undefined };

/** An answer to go on with. Its body is looked at where something is read from it. */
interface Success {
  readonly kind: 'answer';
  readonly status: 200;
  readonly body: Readonly<Record<string, unknown>>;
}

function isSuccess(answer: Answer): answer is Success {
  return answer.kind === 'answer' && answer.status === 200 && isRecord(answer.body);
}

function codeOf(answer: Answer): string {
  // A gateway between us and Cognito may say anything: only a refused request counts as Cognito's word.
  return answer.kind === 'answer' && answer.status === 400 ? errorCodeOf(answer.body) : '';
}

/**
 * The filter for users with this email, which holds no quote and no backslash. A filter has at most 256 characters;
 * an email that does not fit is looked for by its beginning. Every hit is compared again anyway.
 */
function emailFilter(email: string): string {
  const filter = `email = "${email}"`;
  return filter.length <= LONGEST_FILTER
    ? filter
    : `email ^= "${email.slice(0, LONGEST_FILTER - 'email ^= ""'.length)}"`;
}

/** The pool's refusals to link. Cognito has no code of its own for two of them, so that the message must do. */
function linkRefusalOf(answer: Answer): LinkAnswer | undefined {
  switch (codeOf(answer)) {
    case 'LimitExceededException':
      return 'limitReached';
    case 'AliasExistsException':
    case 'ResourceNotFoundException':
      return 'refused';
    case 'InvalidParameterException': {
      const message = answer.kind === 'answer' ? errorMessageOf(answer.body) : '';
      if (message.includes('already linked')) return 'alreadyLinked';
      return message.includes('Merging is not currently supported') ? 'profileExists' : 'refused';
    }
    default:
      return undefined;
  }
}

const CREATE_REFUSALS: ReadonlyMap<string, CreateAnswer> = new Map([
  ['UsernameExistsException', 'nameTaken'],
  ['AliasExistsException', 'aliasTaken'],
  ['InvalidParameterException', 'refused'],
  ['InvalidPasswordException', 'refused'],
]);

function readPage(
  answer: Readonly<Record<string, unknown>>,
): { readonly users: readonly PoolUser[]; readonly next: string | undefined } | undefined {
  if (!Array.isArray(answer.Users)) return undefined;
  const next = answer.PaginationToken;
  if (next !== undefined && typeof next !== 'string') return undefined;
  const users: PoolUser[] = [];
  for (const item of answer.Users) {
    const user = isRecord(item) ? readUser(item, item.Attributes) : undefined;
    if (user === undefined) return undefined;
    users.push(user);
  }
  return { users, next };
}

/** A user of an answer; undefined where anything that a decision rests on is missing or said twice. */
function readUser(answer: Readonly<Record<string, unknown>>, attributeList: unknown): PoolUser | undefined {
  const { Username: username, Enabled: enabled, UserStatus: status, UserCreateDate: createdAt } = answer;
  const attributes = readAttributes(attributeList);
  if (typeof username !== 'string' || username === '' || typeof enabled !== 'boolean' || attributes === undefined)
    return undefined;
  return {
    username,
    enabled,
    status: typeof status === 'string' ? status : '',
    createdAt: typeof createdAt === 'number' ? createdAt : undefined,
    attributes,
  };
}

function readAttributes(list: unknown): ReadonlyMap<string, string> | undefined {
  if (!Array.isArray(list)) return undefined;
  const attributes = new Map<string, string>();
  for (const attribute of list) {
    if (!isRecord(attribute) || typeof attribute.Name !== 'string' || attributes.has(attribute.Name)) return undefined;
    if (typeof attribute.Value === 'string') attributes.set(attribute.Name, attribute.Value);
  }
  return attributes;
}
