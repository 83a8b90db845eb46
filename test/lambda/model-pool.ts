import type { Failure } from '../../lambda/failure';
import type { CreateAnswer, LinkAnswer, PoolUser, UserPool } from '../../lambda/user-pool';
import { ServiceError, type UserPoolModel } from './user-pool-model';

/**
 * The model without HTTP and SDK between: for tests of the decision alone.
 *
 * @param failures what each call comes to instead, in order; undefined where it goes well.
 */
export function poolOf(model: UserPoolModel, failures: readonly (Failure | undefined)[] = []): UserPool {
  const { userPoolId: UserPoolId } = model.settings;
  let requests = 0;

  async function call<T>(carryOut: () => T): Promise<T | Failure> {
    const failure = failures[requests];
    requests += 1;
    return Promise.resolve(failure ?? carryOut());
  }

  function read(Username: string): PoolUser | 'gone' {
    try {
      const answer = model.adminGetUser({ UserPoolId, Username }) as unknown as ServedUser;
      return poolUser(answer, answer.UserAttributes);
    } catch (error) {
      if (error instanceof ServiceError && error.code === 'UserNotFoundException') return 'gone';
      throw error;
    }
  }

  return {
    requests: () => requests,
    findByEmail: (email) =>
      call(() => {
        const users: PoolUser[] = [];
        let PaginationToken: unknown;
        for (let page = 0; page < 5; page += 1) {
          const answer = model.listUsers({ UserPoolId, Filter: `email = "${email}"`, PaginationToken });
          users.push(...(answer.Users as readonly ServedUser[]).map((user) => poolUser(user, user.Attributes)));
          PaginationToken = answer.PaginationToken;
          if (PaginationToken === undefined) return { users, complete: true };
        }
        return { users, complete: false };
      }),
    readUser: (Username) => call(() => (model.user(Username) === undefined ? 'gone' : read(Username))),
    readUserByAlias: (email) => call(() => read(email)),
    createUser: ({ username, attributes, temporaryPassword }) =>
      call((): CreateAnswer | Failure => {
        try {
          const { User: user } = model.adminCreateUser({
            UserPoolId,
            Username: username,
            UserAttributes: [...attributes].map(([Name, Value]) => ({ Name, Value })),
            TemporaryPassword: temporaryPassword,
            MessageAction: 'SUPPRESS',
          }) as { readonly User: ServedUser };
          return poolUser(user, user.Attributes);
        } catch (error) {
          if (!(error instanceof ServiceError)) throw error;
          if (error.code === 'UsernameExistsException') return 'nameTaken';
          return error.code === 'AliasExistsException' ? 'aliasTaken' : 'refused';
        }
      }),
    link: (username, ProviderName, ProviderAttributeValue) =>
      call((): LinkAnswer | Failure => {
        try {
          model.adminLinkProviderForUser({
            UserPoolId,
            DestinationUser: { ProviderName: 'Cognito', ProviderAttributeValue: username },
            SourceUser: { ProviderName, ProviderAttributeName: 'Cognito_Subject', ProviderAttributeValue },
          });
          return 'linked';
        } catch (error) {
          if (!(error instanceof ServiceError)) throw error;
          if (error.code === 'LimitExceededException') return 'limitReached';
          if (error.message.includes('already linked')) return 'alreadyLinked';
          if (error.message.includes('Merging')) return 'profileExists';
          return error.code === 'UserNotFoundException' ? { failure: 'USER_GONE', error: error.code } : 'refused';
        }
      }),
  };
}

type Attributes = readonly { readonly Name: string; readonly Value: string }[];

interface ServedUser {
  readonly Username: string;
  readonly Enabled: boolean;
  readonly UserStatus: string;
  readonly UserCreateDate: number;
  readonly Attributes: Attributes;
  readonly UserAttributes: Attributes;
}

function poolUser(user: ServedUser, attributes: Attributes): PoolUser {
  return {
    username: user.Username,
    enabled: user.Enabled,
    status: user.UserStatus,
    createdAt: user.UserCreateDate,
    attributes: new Map(attributes.map(({ Name, Value }) => [Name, Value])),
  };
}
