import {
  AdminGetUserCommand,
  AdminLinkProviderForUserCommand,
  CognitoIdentityProviderClient,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { failureOf, isTransient, messageOf, nameOf, type Failure } from './failure';
import { isRecord } from './json';

/** A user as the pool describes it. */
export interface PoolUser {
  /** The Username: where users sign in with their email it is a UUID, never the email. */
  readonly username: string;
  readonly enabled: boolean;
  /** Empty where the pool names none. */
  readonly status: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface FoundUsers {
  readonly users: readonly PoolUser[];
  /** False where the pool has more pages than are read. */
  readonly complete: boolean;
}

/** What became of the link call. The last three are the pool's refusals that the decision has rows for. */
export type LinkAnswer = 'linked' | 'alreadyLinked' | 'limitReached' | 'profileExists';

/** The pool as one invocation sees it. Every failure is a value. */
export interface UserPool {
  /** Every user with this email in any letter case, disabled and federated ones included. Eventually consistent. */
  readonly findByEmail: (email: string) => Promise<FoundUsers | Failure>;
  readonly readUser: (username: string) => Promise<PoolUser | 'gone' | Failure>;
  readonly link: (username: string, providerName: string, subject: string) => Promise<LinkAnswer | Failure>;
  /** How many requests were sent so far, the repeated one included. */
  readonly requests: () => number;
}

const CALL_TIMEOUT_MS = 1000;
const RETRY_PAUSE_MS = 100;
const MOST_PAGES = 5;
const LONGEST_FILTER = 256;

// Made once: later invocations find its connections open. The region, the credentials and AWS_ENDPOINT_URL come from the
// environment.
const client = new CognitoIdentityProviderClient({
  // The one retry is counted below.
  maxAttempts: 1,
  // Works out once per command what to do with it, which saves a tenth of each call. It holds for calls without options
  // of their own, an abort signal included.
  cacheMiddleware: true,
  // Clears away the connection of a call that was given up.
  requestHandler: { socketTimeout: 2 * CALL_TIMEOUT_MS },
});

/**
 * Opens the pool for one invocation.
 *
 * @param deadline when every call must be over, in milliseconds of `performance.now()`.
 */
export function openUserPool(userPoolId: string, deadline: number): UserPool {
  let requests = 0;
  let retried = false;

  /** Sends a request, and once in the whole invocation sends one again that may succeed the second time. */
  async function call<T>(send: () => Promise<T>): Promise<T> {
    for (;;) {
      const left = deadline - performance.now();
      if (left <= 0) throw timeIsUp();
      requests += 1;
      try {
        return await within(Math.min(CALL_TIMEOUT_MS, left), send);
      } catch (error) {
        if (retried || !isTransient(failureOf(error))) throw error;
        retried = true;
        await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE_MS));
      }
    }
  }

  return {
    requests: () => requests,

    async findByEmail(email) {
      const users: PoolUser[] = [];
      let token: string | undefined;
      try {
        for (let page = 0; page < MOST_PAGES; page += 1) {
          const input = { UserPoolId: userPoolId, Filter: emailFilter(email), PaginationToken: token };
          const answer: unknown = await call(() => client.send(new ListUsersCommand(input)));
          const read = readPage(answer);
          if (read === undefined) return UNREADABLE;
          users.push(...read.users);
          token = read.next;
          if (token === undefined) return { users, complete: true };
        }
      } catch (error) {
        return failureOf(error);
      }
      return { users, complete: false };
    },

    async readUser(username) {
      try {
        const input = { UserPoolId: userPoolId, Username: username };
        const answer: unknown = await call(() => client.send(new AdminGetUserCommand(input)));
        const user = isRecord(answer) ? readUser(answer, answer.UserAttributes) : undefined;
        // An alias or a sub would be answered for as well: only the user who was asked for will do.
        return user?.username === username ? user : UNREADABLE;
      } catch (error) {
        return nameOf(error) === 'UserNotFoundException' ? 'gone' : failureOf(error);
      }
    },

    async link(username, providerName, subject) {
      try {
        const input = {
          UserPoolId: userPoolId,
          // For this call the pool's own users are of "Cognito"; "COGNITO" is an app client's spelling.
          DestinationUser: { ProviderName: 'Cognito', ProviderAttributeValue: username },
          SourceUser: {
            ProviderName: providerName,
            ProviderAttributeName: 'Cognito_Subject',
            ProviderAttributeValue: subject,
          },
        };
        await call(() => client.send(new AdminLinkProviderForUserCommand(input)));
        return 'linked';
      } catch (error) {
        return linkRefusalOf(error) ?? failureOf(error);
      }
    },
  };
}

const UNREADABLE: Failure = { failure: 'ANSWER_UNREADABLE', error: undefined };

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

/** The pool's refusals to link. Cognito has no code of their own for two of them, so that the message must do. */
function linkRefusalOf(error: unknown): LinkAnswer | undefined {
  if (nameOf(error) === 'LimitExceededException') return 'limitReached';
  if (nameOf(error) !== 'InvalidParameterException') return undefined;
  const message = messageOf(error);
  if (message.includes('already linked')) return 'alreadyLinked';
  return message.includes('Merging is not currently supported') ? 'profileExists' : undefined;
}

/** Gives up after that time, whatever the call is doing: resolving a name, connecting, or reading the last byte. */
async function within<T>(milliseconds: number, send: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(timeIsUp());
    }, milliseconds);
  });
  try {
    return await Promise.race([send(), timeUp]);
  } finally {
    clearTimeout(timer);
  }
}

function timeIsUp(): DOMException {
  return new DOMException('The call took too long', 'TimeoutError');
}

function readPage(
  answer: unknown,
): { readonly users: readonly PoolUser[]; readonly next: string | undefined } | undefined {
  if (!isRecord(answer) || !Array.isArray(answer.Users)) return undefined;
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
  const { Username: username, Enabled: enabled, UserStatus: status } = answer;
  const attributes = readAttributes(attributeList);
  if (typeof username !== 'string' || username === '' || typeof enabled !== 'boolean' || attributes === undefined)
    return undefined;
  return { username, enabled, status: typeof status === 'string' ? status : '', attributes };
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
