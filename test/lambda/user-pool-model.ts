import { randomUUID } from 'node:crypto';
import { parseFilter } from './list-users-filter';

/**
 * A user pool as far as the linking function can see it: users, and the four calls with their documented answers and
 * errors. What AWS documents and what was seen in the field is told apart in the comments.
 */

interface ModelIdentity {
  readonly providerName: string;
  readonly userId: string;
}

export interface ModelUser {
  readonly username: string;
  readonly sub: string;
  readonly status: string;
  readonly enabled: boolean;
  /** Without `sub` and `identities`, which the model adds. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly identities: readonly ModelIdentity[];
  /** In seconds of Unix time; long ago where it is absent. */
  readonly createdAt?: number;
  /** Takes the place of the text that `identities` would give. */
  readonly identitiesText?: string;
}

/** An error as the service answers it. */
export class ServiceError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export interface ModelSettings {
  readonly userPoolId: string;
  /** The pool's identity providers, in their declared casing. */
  readonly providers: readonly string[];
  /** Users carrying a value of one of these cannot be linked. */
  readonly immutableAttributes?: readonly string[];
  /** What users sign in with: a name (the default), a name or their verified email, or their email in place of a name. */
  readonly signInWith?: 'name' | 'nameOrEmail' | 'email';
  readonly requiredAttributes?: readonly string[];
}

/** The time of day at which the tests' functions start, in seconds of Unix time. */
export const START_OF_TESTS = Date.UTC(2026, 0, 1) / 1000;

type Input = Readonly<Record<string, unknown>>;

export class UserPoolModel {
  #users: ModelUser[] = [];
  /** What the search still sees while it lags behind. */
  #searched: readonly ModelUser[] | undefined;
  /** Sizes of the pages that ListUsers gives, whatever the limit: pages may be short or empty. The last one repeats. */
  pageSizes: readonly number[] = [60];

  constructor(readonly settings: ModelSettings) {}

  /** Adds a confirmed native user with a verified email, as changed. */
  add(email: string, changes: Partial<ModelUser> = {}): ModelUser {
    const username: string = changes.username ?? randomUUID();
    const user = {
      sub: randomUUID(),
      status: 'CONFIRMED',
      enabled: true,
      identities: [],
      ...changes,
      username,
      attributes: { email, email_verified: 'true', ...changes.attributes },
    };
    this.#users.push(user);
    return user;
  }

  /** Adds the profile that Cognito makes at a federated first sign-in that is linked to nobody. */
  addFederated(providerName: string, userId: string, email: string, changes: Partial<ModelUser> = {}): ModelUser {
    return this.add(email, {
      username: `${providerName}_${userId}`.toLowerCase(),
      status: 'EXTERNAL_PROVIDER',
      identities: [{ providerName, userId }],
      ...changes,
    });
  }

  change(username: string, changes: Partial<ModelUser>): void {
    this.#users = this.#users.map((user) =>
      user.username === username
        ? { ...user, ...changes, attributes: { ...user.attributes, ...changes.attributes } }
        : user,
    );
  }

  remove(username: string): void {
    this.#users = this.#users.filter((user) => user.username !== username);
  }

  clear(): void {
    this.#users = [];
    this.#searched = undefined;
    this.pageSizes = [60];
  }

  /** From now on ListUsers answers from this moment's users: the search is eventually consistent. */
  freezeSearch(): void {
    this.#searched = [...this.#users];
  }

  /** The user whom this identity signs in as. Subjects are compared exactly, in every pool. */
  opens(providerName: string, userId: string): ModelUser | undefined {
    return this.#users.find((user) =>
      user.identities.some((identity) => identity.providerName === providerName && identity.userId === userId),
    );
  }

  user(username: string): ModelUser | undefined {
    return this.#users.find((user) => user.username === username);
  }

  get users(): readonly ModelUser[] {
    return this.#users;
  }

  /** The users as the search sees them. */
  get searchedUsers(): readonly ModelUser[] {
    return this.#searched ?? this.#users;
  }

  /** ListUsers. */
  listUsers(input: Input): Input {
    this.#checkPool(input);
    const limit = input.Limit ?? 60;
    if (typeof limit !== 'number' || limit < 0 || limit > 60)
      throw invalid("Value at 'limit' failed to satisfy constraint");
    const hits = this.searchedUsers.filter(this.#matcher(input.Filter));
    const { start, page } = readToken(input.PaginationToken);
    const size = Math.min(limit, this.pageSizes[Math.min(page, this.pageSizes.length - 1)] ?? 60);
    const end = start + size;
    const wanted = input.AttributesToGet;
    return {
      Users: hits
        .slice(start, end)
        .map((user) => ({ ...describe(user), Attributes: pick(attributesOf(user), wanted) })),
      ...(end < hits.length || page < this.pageSizes.length - 1 ? { PaginationToken: writeToken(end, page + 1) } : {}),
    };
  }

  /** AdminGetUser: by Username, by the sub of a native user, or by an email that users sign in with. */
  adminGetUser(input: Input): Input {
    this.#checkPool(input);
    const user = this.#find(input.Username);
    return { ...describe(user), UserAttributes: attributesOf(user) };
  }

  /** AdminCreateUser, as far as it makes a user without telling anybody. */
  adminCreateUser(input: Input): Input {
    this.#checkPool(input);
    const { Username: name, UserAttributes: list, TemporaryPassword: password, MessageAction: action } = input;
    if (typeof name !== 'string' || !/^[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,128}$/u.test(name)) throw invalid('Username');
    if (typeof password !== 'string' || password.length > 256 || !/[a-z]/.test(password) || !/[A-Z]/.test(password))
      throw new ServiceError('InvalidPasswordException', 'Password did not conform with policy');
    if (action !== 'SUPPRESS') throw new ServiceError('CodeDeliveryFailureException', 'The tests send no message');
    const attributes = Object.fromEntries((list as readonly Attribute[]).map(({ Name, Value }) => [Name, Value]));
    for (const required of this.settings.requiredAttributes ?? []) {
      if (!(required in attributes)) throw invalid(`Attributes did not conform to the schema: ${required} is required`);
    }
    const byEmail = this.settings.signInWith === 'email';
    if (byEmail && name !== attributes.email) throw invalid('Username should be an email.');
    if (byEmail ? this.#findByAlias(name) !== undefined : this.#users.some(({ username }) => username === name))
      throw new ServiceError('UsernameExistsException', 'User account already exists');
    if (this.settings.signInWith === 'nameOrEmail' && this.#findByAlias(attributes.email) !== undefined)
      throw new ServiceError('AliasExistsException', 'An account with the email already exists.');
    const username = byEmail ? randomUUID() : name;
    const user = this.add(attributes.email ?? '', {
      username,
      ...(byEmail && { sub: username }),
      status: 'FORCE_CHANGE_PASSWORD',
      attributes,
      createdAt: START_OF_TESTS,
    });
    return { User: { ...describe(user), Attributes: attributesOf(user) } };
  }

  /** AdminLinkProviderForUser. */
  adminLinkProviderForUser(input: Input): Input {
    this.#checkPool(input);
    const destination = provider(input.DestinationUser);
    const source = provider(input.SourceUser);
    // The name of the pool's own users is "Cognito" here; "COGNITO" belongs to app clients.
    if (destination.name !== 'Cognito') throw invalid('DestinationUser is not a user of this pool');
    const user = this.#find(destination.value);
    if (source.name === 'Cognito') throw invalid('SourceUser cannot be a native user');
    // Not on record for AWS: an emulator accepts any casing, and the link is then useless.
    if (!this.settings.providers.includes(source.name))
      throw invalid(`The provider ${source.name} does not exist for User Pool ${this.settings.userPoolId}`);
    if (source.attribute !== 'Cognito_Subject') throw invalid('Only Cognito_Subject is modelled');
    const holder = this.opens(source.name, source.value);
    if (holder?.status === 'EXTERNAL_PROVIDER') {
      throw invalid(
        'Merging is not currently supported, provide a SourceUser that has not been signed up in order to link',
      );
    }
    // Reported: the same text whoever holds the identity.
    if (holder !== undefined) throw invalid('SourceUser is already linked to DestinationUser');
    if (this.settings.immutableAttributes?.some((name) => name in user.attributes) === true)
      throw invalid('DestinationUser has an immutable attribute');
    if (user.identities.length >= 5)
      throw new ServiceError('LimitExceededException', 'Exceeded limit of linked identities');
    this.change(user.username, {
      identities: [...user.identities, { providerName: source.name, userId: source.value }],
    });
    return {};
  }

  #checkPool(input: Input): void {
    if (input.UserPoolId !== this.settings.userPoolId)
      throw new ServiceError('ResourceNotFoundException', 'User pool does not exist.');
  }

  #find(username: unknown): ModelUser {
    const user =
      this.#users.find((one) => one.username === username) ??
      this.#users.find((one) => one.sub === username && one.status !== 'EXTERNAL_PROVIDER') ??
      this.#findByAlias(username);
    if (user === undefined) throw new ServiceError('UserNotFoundException', 'User does not exist.');
    return user;
  }

  /** Who signs in with that email: where it is an alias, the one native user who verified it. */
  #findByAlias(email: unknown): ModelUser | undefined {
    const { signInWith = 'name' } = this.settings;
    if (signInWith === 'name' || typeof email !== 'string') return undefined;
    return this.#users.find(
      ({ status, attributes }) =>
        status !== 'EXTERNAL_PROVIDER' &&
        attributes.email?.toLowerCase() === email.toLowerCase() &&
        (signInWith === 'email' || attributes.email_verified === 'true'),
    );
  }

  #matcher(filterText: unknown): (user: ModelUser) => boolean {
    if (filterText === undefined || filterText === '') return () => true;
    const filter = typeof filterText === 'string' ? parseFilter(filterText) : undefined;
    if (filter === undefined) throw invalid('One or more parameters are wrong: Filter');
    const { attribute, prefix } = filter;
    // Documented for user names alone; an email is found in any letter case.
    const fold = (text: string): string => (attribute === 'username' ? text : text.toLowerCase());
    const wanted = fold(filter.value);
    return (user) => {
      const value = fold(searchedValue(user, attribute) ?? '');
      return prefix ? value.startsWith(wanted) : value === wanted;
    };
  }
}

function searchedValue(user: ModelUser, attribute: string): string | undefined {
  switch (attribute) {
    case 'username':
      return user.username;
    case 'cognito:user_status':
      return user.status;
    case 'status':
      return user.enabled ? 'Enabled' : 'Disabled';
    case 'sub':
      return user.sub;
    default:
      return user.attributes[attribute];
  }
}

interface Attribute {
  readonly Name: string;
  readonly Value: string;
}

const LONG_AGO = 1.7e9;

function describe(user: ModelUser): Input {
  return {
    Username: user.username,
    Enabled: user.enabled,
    UserStatus: user.status,
    UserCreateDate: user.createdAt ?? LONG_AGO,
    UserLastModifiedDate: LONG_AGO + 0.125,
  };
}

function attributesOf(user: ModelUser): readonly Attribute[] {
  const identities = user.identities.map(({ providerName, userId }) => ({
    userId,
    providerName,
    providerType: 'OIDC',
    issuer: null,
    primary: false,
    dateCreated: 1.7e12,
  }));
  const text = user.identitiesText ?? (identities.length > 0 ? JSON.stringify(identities) : undefined);
  const all = { ...user.attributes, sub: user.sub, ...(text === undefined ? {} : { identities: text }) };
  return Object.entries(all).map(([Name, Value]) => ({ Name, Value }));
}

function pick(attributes: readonly Attribute[], wanted: unknown): readonly Attribute[] {
  if (!Array.isArray(wanted)) return attributes;
  return wanted.map((name) => {
    const attribute = attributes.find(({ Name }) => Name === name);
    if (attribute === undefined) throw invalid(`One or more requested attributes do not exist: ${String(name)}`);
    return attribute;
  });
}

function provider(value: unknown): { readonly name: string; readonly attribute: unknown; readonly value: string } {
  if (typeof value !== 'object' || value === null) throw invalid('A user is missing');
  const { ProviderName, ProviderAttributeName, ProviderAttributeValue } = value as Input;
  if (typeof ProviderName !== 'string' || typeof ProviderAttributeValue !== 'string')
    throw invalid('A user is incomplete');
  return { name: ProviderName, attribute: ProviderAttributeName, value: ProviderAttributeValue };
}

function invalid(message: string): ServiceError {
  return new ServiceError('InvalidParameterException', message);
}

function writeToken(start: number, page: number): string {
  return Buffer.from(JSON.stringify({ start, page })).toString('base64url');
}

function readToken(token: unknown): { readonly start: number; readonly page: number } {
  if (token === undefined) return { start: 0, page: 0 };
  if (typeof token !== 'string') throw invalid('Invalid pagination token');
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString()) as { start: number; page: number };
  } catch {
    throw invalid('Invalid pagination token');
  }
}
