import {
  AdminGetUserCommand,
  AdminLinkProviderForUserCommand,
  CognitoIdentityProviderClient,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { createUserPoolApi } from './user-pool-api';
import { UserPoolModel } from './user-pool-model';

/** The model answers as Cognito documents it: what the other tests prove is worth no more than this. */

const UserPoolId = 'eu-central-1_Ab12Cd34E';
const pool = new UserPoolModel({
  userPoolId: UserPoolId,
  providers: ['Okta', 'Descope'],
  immutableAttributes: ['custom:immutable'],
});
const api = createUserPoolApi(pool);
let client: CognitoIdentityProviderClient;

beforeAll(async () => {
  client = new CognitoIdentityProviderClient({
    region: 'eu-central-1',
    endpoint: await api.listen(),
    maxAttempts: 1,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
});
beforeEach(() => {
  pool.clear();
});
afterAll(async () => {
  client.destroy();
  await api.close();
});

describe('ListUsers', () => {
  const find = async (Filter: string | undefined, more = {}): Promise<readonly (string | undefined)[]> =>
    (await client.send(new ListUsersCommand({ UserPoolId, Filter, ...more }))).Users!.map(({ Username }) => Username);

  beforeEach(() => {
    pool.add('Ann@Example.com', { username: 'ann' });
    pool.add('bob@example.com', {
      username: 'bob',
      enabled: false,
      status: 'UNCONFIRMED',
      attributes: { name: 'Bob "the\\ox"' },
    });
  });

  it.each([
    ['email = "ann@example.com"', ['ann']],
    ['email="ANN@EXAMPLE.COM"', ['ann']],
    ['email ^= "a"', ['ann']],
    ['"email" = "ann@example.com"', ['ann']],
    ['email = "ann"', []],
    ['name = "Bob \\"the\\\\ox\\""', ['bob']],
    ['username = "ANN"', []],
    ['username = "ann"', ['ann']],
    ['cognito:user_status = "unconfirmed"', ['bob']],
    ['status = "Disabled"', ['bob']],
    ['', ['ann', 'bob']],
    [undefined, ['ann', 'bob']],
  ])('%s finds %j', async (filter, usernames) => {
    expect(await find(filter)).toStrictEqual(usernames);
  });

  it.each([
    'email',
    'email = ann@example.com',
    'email = "a"b"',
    'email = "a\\"',
    'email = "a" or name = "b"',
    'email ~ "a"',
    'custom:x = "a"',
    'identities = "a"',
    `email = "${'a'.repeat(247)}"`,
  ])('%s is refused', async (filter) => {
    await expect(find(filter)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it('gives 60 users a page at most, short and empty pages, and a token to go on', async () => {
    pool.pageSizes = [1, 0, 60];
    const first = await client.send(new ListUsersCommand({ UserPoolId }));
    const second = await client.send(new ListUsersCommand({ UserPoolId, PaginationToken: first.PaginationToken }));
    const third = await client.send(new ListUsersCommand({ UserPoolId, PaginationToken: second.PaginationToken }));
    expect([first, second, third].map(({ Users }) => Users!.length)).toStrictEqual([1, 0, 1]);
    expect(third.PaginationToken).toBeUndefined();
    await expect(find(undefined, { Limit: 61 })).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(find(undefined, { PaginationToken: 'x' })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
  });

  it('fails where a user lacks an attribute that is asked for', async () => {
    await expect(find(undefined, { AttributesToGet: ['email', 'name'] })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    await expect(find(undefined, { AttributesToGet: ['email'] })).resolves.toHaveLength(2);
  });

  it('lags behind', async () => {
    pool.freezeSearch();
    pool.change('ann', { attributes: { email: 'new@example.com' } });
    expect(await find('email = "ann@example.com"')).toStrictEqual(['ann']);
    const { UserAttributes } = await client.send(new AdminGetUserCommand({ UserPoolId, Username: 'ann' }));
    expect(UserAttributes).toContainEqual({ Name: 'email', Value: 'new@example.com' });
  });

  it('tells disabled users, and a wrong pool', async () => {
    const { Users } = await client.send(new ListUsersCommand({ UserPoolId, Filter: 'email = "bob@example.com"' }));
    expect(Users![0]).toMatchObject({ Enabled: false, UserStatus: 'UNCONFIRMED' });
    await expect(client.send(new ListUsersCommand({ UserPoolId: 'eu-central-1_other' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });
});

describe('AdminGetUser', () => {
  it('finds by Username and by the sub of a native user', async () => {
    const { sub } = pool.add('ann@example.com', {
      username: 'ann',
      identities: [{ providerName: 'Okta', userId: '1' }],
    });
    const answer = await client.send(new AdminGetUserCommand({ UserPoolId, Username: sub }));
    expect(answer).toMatchObject({ Username: 'ann', Enabled: true, UserStatus: 'CONFIRMED' });
    const identities = answer.UserAttributes!.find(({ Name }) => Name === 'identities')!.Value!;
    expect(JSON.parse(identities)).toMatchObject([{ providerName: 'Okta', userId: '1' }]);
    await expect(client.send(new AdminGetUserCommand({ UserPoolId, Username: 'x' }))).rejects.toMatchObject({
      name: 'UserNotFoundException',
    });
  });
});

describe('AdminLinkProviderForUser', () => {
  const link = (username: string, changes: { destination?: object; source?: object } = {}): Promise<unknown> =>
    client.send(
      new AdminLinkProviderForUserCommand({
        UserPoolId,
        DestinationUser: { ProviderName: 'Cognito', ProviderAttributeValue: username, ...changes.destination },
        SourceUser: {
          ProviderName: 'Okta',
          ProviderAttributeName: 'Cognito_Subject',
          ProviderAttributeValue: 'Subject1',
          ...changes.source,
        },
      }),
    );

  beforeEach(() => {
    pool.add('ann@example.com', { username: 'ann' });
    pool.add('bob@example.com', { username: 'bob' });
  });

  it('lets the identity sign in as the user, in its own casing', async () => {
    await link('ann');
    expect(pool.opens('Okta', 'Subject1')?.username).toBe('ann');
    expect(pool.opens('Okta', 'subject1')).toBeUndefined();
  });

  it('says already linked, whoever holds the identity', async () => {
    await link('ann');
    const already = { name: 'InvalidParameterException', message: 'SourceUser is already linked to DestinationUser' };
    await expect(link('ann')).rejects.toMatchObject(already);
    await expect(link('bob')).rejects.toMatchObject(already);
  });

  it('does not merge a profile', async () => {
    pool.addFederated('Okta', 'Subject1', 'ann@example.com');
    await expect(link('ann')).rejects.toMatchObject({
      message: expect.stringContaining('Merging is not currently supported') as unknown,
    });
  });

  it('takes five identities', async () => {
    for (const n of [1, 2, 3, 4, 5]) await link('ann', { source: { ProviderAttributeValue: String(n) } });
    await expect(link('ann')).rejects.toMatchObject({ name: 'LimitExceededException' });
  });

  it.each([
    ['the provider COGNITO', { destination: { ProviderName: 'COGNITO' } }, 'InvalidParameterException'],
    [
      'an email for a Username',
      { destination: { ProviderAttributeValue: 'ann@example.com' } },
      'UserNotFoundException',
    ],
    ['a native source', { source: { ProviderName: 'Cognito' } }, 'InvalidParameterException'],
    ['an unknown provider', { source: { ProviderName: 'okta' } }, 'InvalidParameterException'],
  ])('refuses %s', async (_title, changes, name) => {
    await expect(link('ann', changes)).rejects.toMatchObject({ name });
  });

  it('refuses a user with an immutable attribute', async () => {
    pool.change('ann', { attributes: { 'custom:immutable': 'x' } });
    await expect(link('ann')).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });
});
