import type { CreateAnswer, FoundUsers, LinkAnswer, PoolUser, UserPool } from '../../lambda/user-pool';

/** A user of the simulated pool. */
export interface SimulatedUser {
  /** The name that the file of sign-ins gives to the user; undefined for one whom a sign-in has made. */
  readonly label: string | undefined;
  readonly username: string;
  readonly sub: string;
  readonly status: string;
  readonly enabled: boolean;
  /** Without `sub` and `identities`. All values are texts, as Cognito stores them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly identities: readonly Identity[];
}

/** An identity that signs in to a user. */
export interface Identity {
  readonly provider: string;
  readonly subject: string;
}

/** Who is in a pool at one moment. Values: a sign-in makes another pool of it. */
export interface SimulatedPool {
  readonly users: readonly SimulatedUser[];
  /** How many users have been made, so that each gets ids of its own, the same in every run. */
  readonly made: number;
}

/** What of a pool's settings the linking function's calls meet. */
export interface PoolSettings {
  readonly immutableAttributes: readonly string[];
  readonly emailIsUsername: boolean;
}

/** Source: Cognito quotas, identities linked to a user. */
const MOST_IDENTITIES = 5;

/** In seconds of Unix time, long ago: the linking function asks whether a user is being made at this very moment. */
const MADE_AT = 1;

/** A `sub` or a name that Cognito would make up: the same in every run. */
export function madeUpId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function addUser(pool: SimulatedPool, user: Omit<SimulatedUser, 'sub'>): SimulatedPool {
  return { users: [...pool.users, { ...user, sub: madeUpId(pool.made + 1) }], made: pool.made + 1 };
}

export function replaceUser(pool: SimulatedPool, username: string, change: Partial<SimulatedUser>): SimulatedPool {
  return { ...pool, users: pool.users.map((user) => (user.username === username ? { ...user, ...change } : user)) };
}

/** The pool as the linking function calls it, and how it is after the calls. */
export interface CalledPool {
  readonly userPool: UserPool;
  readonly after: () => SimulatedPool;
}

/** Answers the four calls of the linking function from the model. Source of each answer: facts of the Cognito API. */
export function callablePool(
  before: SimulatedPool,
  { immutableAttributes, emailIsUsername }: PoolSettings,
): CalledPool {
  let pool = before;
  let requests = 0;
  const answered = <Answer>(answer: Answer): Promise<Answer> => {
    requests += 1;
    return Promise.resolve(answer);
  };
  const withEmail = (email: string): readonly SimulatedUser[] =>
    pool.users.filter(({ attributes }) => attributes['email']?.toLowerCase() === email.toLowerCase());
  const create = (username: string, attributes: ReadonlyMap<string, string>): CreateAnswer => {
    const email = attributes.get('email');
    const owners = email === undefined ? [] : withEmail(email).filter(isNative);
    if (emailIsUsername ? owners.length > 0 : pool.users.some((user) => user.username === username)) return 'nameTaken';
    pool = addUser(pool, {
      label: undefined,
      username: emailIsUsername ? madeUpId(1_000_000 + pool.made) : username,
      status: 'FORCE_CHANGE_PASSWORD',
      enabled: true,
      attributes: Object.fromEntries(attributes),
      identities: [],
    });
    const made = pool.users.at(-1);
    return made === undefined ? 'refused' : described(made);
  };
  const link = (username: string, provider: string, subject: string): LinkAnswer => {
    const user = pool.users.find((one) => one.username === username);
    const owner = pool.users.find(({ identities }) => holds(identities, { provider, subject }));
    if (user === undefined) return 'refused';
    if (owner !== undefined) return owner.status === 'EXTERNAL_PROVIDER' ? 'profileExists' : 'alreadyLinked';
    if (user.identities.length >= MOST_IDENTITIES) return 'limitReached';
    if (immutableAttributes.some((attribute) => Object.hasOwn(user.attributes, attribute))) return 'refused';
    pool = replaceUser(pool, username, { identities: [...user.identities, { provider, subject }] });
    return 'linked';
  };
  return {
    after: () => pool,
    userPool: {
      requests: () => requests,
      findByEmail: (email): Promise<FoundUsers> => answered({ users: withEmail(email).map(described), complete: true }),
      readUser: (username) => answered(describedOrGone(pool.users.find((user) => user.username === username))),
      readUserByAlias: (email) => answered(describedOrGone(withEmail(email).find(isNative))),
      createUser: ({ username, attributes }) => answered(create(username, attributes)),
      link: (username, provider, subject) => answered(link(username, provider, subject)),
    },
  };
}

/** Whether identities hold this one: linked ones match byte for byte. */
export function holds(identities: readonly Identity[], { provider, subject }: Identity): boolean {
  return identities.some((one) => one.provider === provider && one.subject === subject);
}

export function isNative({ status }: SimulatedUser): boolean {
  return status !== 'EXTERNAL_PROVIDER';
}

function describedOrGone(user: SimulatedUser | undefined): PoolUser | 'gone' {
  return user === undefined ? 'gone' : described(user);
}

/** A user in the form of the API's answers. */
function described({ username, enabled, status, sub, attributes, identities }: SimulatedUser): PoolUser {
  return {
    username,
    enabled,
    status,
    createdAt: MADE_AT,
    attributes: new Map([
      ...Object.entries(attributes),
      ['sub', sub] as const,
      ...(identities.length === 0
        ? []
        : [
            [
              'identities',
              JSON.stringify(identities.map(({ provider, subject }) => ({ userId: subject, providerName: provider }))),
            ] as const,
          ]),
    ]),
  };
}
