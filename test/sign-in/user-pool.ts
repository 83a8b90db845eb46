import {
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  ListUsersCommand,
  SignUpCommand,
  type AttributeType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Emulator } from '../terraform/harness/emulators';

/** The password of every user who has one. */
export const PASSWORD = 'Secret-Passw0rd';

interface NativeUser {
  readonly username: string;
  readonly sub: string;
}

/** An identity in a user's attribute `identities`. */
interface Identity {
  readonly providerName: string;
  readonly userId: string;
}

/** The pool as its administrators see it. */
export interface UserPool {
  /** A user with a password, CONFIRMED. */
  readonly addNativeUser: (email: string, options?: { readonly emailVerified: boolean }) => Promise<NativeUser>;
  /** Registers by the API that a sign-up page calls; gives the error that Cognito answers, or undefined. */
  readonly signUp: (clientId: string, email: string) => Promise<string | undefined>;
  readonly statusOf: (username: string) => Promise<string | undefined>;
  readonly disable: (user: NativeUser) => Promise<void>;
  readonly identitiesOf: (user: NativeUser) => Promise<readonly Identity[]>;
  /** The Usernames of everybody with that email, in any letter case. */
  readonly usernamesWith: (email: string) => Promise<readonly string[]>;
  readonly close: () => void;
}

export function openUserPool(emulator: Emulator, region: string, UserPoolId: string): UserPool {
  const client = new CognitoIdentityProviderClient({
    endpoint: emulator.url,
    region,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  return {
    addNativeUser: async (email, { emailVerified } = { emailVerified: true }) => {
      const { User: user } = await client.send(
        new AdminCreateUserCommand({
          UserPoolId,
          Username: email,
          MessageAction: 'SUPPRESS',
          UserAttributes: [
            { Name: 'email', Value: email },
            { Name: 'email_verified', Value: String(emailVerified) },
          ],
        }),
      );
      const username = user?.Username ?? '';
      await client.send(
        new AdminSetUserPasswordCommand({ UserPoolId, Username: username, Password: PASSWORD, Permanent: true }),
      );
      const { UserStatus: status } = await client.send(new AdminGetUserCommand({ UserPoolId, Username: username }));
      expect(status).toBe('CONFIRMED');
      return { username, sub: attribute(user?.Attributes, 'sub') ?? '' };
    },
    signUp: async (ClientId, email) => {
      const UserAttributes = [{ Name: 'email', Value: email }];
      try {
        await client.send(new SignUpCommand({ ClientId, Username: email, Password: PASSWORD, UserAttributes }));
        return undefined;
      } catch (error) {
        return String(error);
      }
    },
    statusOf: async (username) =>
      (await client.send(new AdminGetUserCommand({ UserPoolId, Username: username }))).UserStatus,
    disable: async ({ username }) => {
      await client.send(new AdminDisableUserCommand({ UserPoolId, Username: username }));
    },
    identitiesOf: async ({ username }) => {
      const { UserAttributes: attributes } = await client.send(
        new AdminGetUserCommand({ UserPoolId, Username: username }),
      );
      return JSON.parse(attribute(attributes, 'identities') ?? '[]') as readonly Identity[];
    },
    usernamesWith: async (email) => {
      const { Users: users = [], PaginationToken: token } = await client.send(new ListUsersCommand({ UserPoolId }));
      if (token !== undefined) throw new Error('the pool has more users than one page holds');
      return users
        .filter(({ Attributes: attributes }) => attribute(attributes, 'email')?.toLowerCase() === email.toLowerCase())
        .map(({ Username: username = '' }) => username);
    },
    close: () => {
      client.destroy();
    },
  };
}

function attribute(attributes: readonly AttributeType[] | undefined, name: string): string | undefined {
  return attributes?.find(({ Name }) => Name === name)?.Value;
}
