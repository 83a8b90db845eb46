/**
 * What is adopted keeps what the spec does not write. Everything here was made by API calls, with settings away from the defaults
 * of ours, of the AWS provider and of AWS; it is adopted with an empty body, and then one key of each is written.
 */
import {
  CognitoIdentityProviderClient,
  CreateGroupCommand,
  CreateIdentityProviderCommand,
  CreateResourceServerCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  CreateUserPoolDomainCommand,
  DescribeIdentityProviderCommand,
  DescribeResourceServerCommand,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  GetGroupCommand,
  type CreateIdentityProviderCommandInput,
  type CreateUserPoolClientCommandInput,
} from '@aws-sdk/client-cognito-identity-provider';
import { isDeepStrictEqual } from 'node:util';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { callService, makeWebAcl, startEmulators, type Emulator } from './harness/emulators';
import { plannedChanges, type PlannedChange } from './harness/plan';
import { proveNothingLeft } from './harness/prove';
import { synthesise } from './harness/synthesise';
import { scratchFolder, terraformEnds, type Environment } from './harness/terraform';
import { describeWith } from './harness/tools';

const REGION = 'us-west-2';

type Members = Readonly<Record<string, unknown>>;

/** A key that a spec writes, the argument of Terraform that changes, and what of AWS's answer has changed in the end. */
interface Written {
  readonly body: object;
  readonly argument: string;
  readonly becomes: Members;
}

const CLIENT = {
  AllowedOAuthFlows: ['implicit'],
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthScopes: ['phone', 'openid'],
  ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  PreventUserExistenceErrors: 'LEGACY',
  EnableTokenRevocation: false,
  SupportedIdentityProviders: ['COGNITO'],
  CallbackURLs: ['https://old.example.com/cb'],
  DefaultRedirectURI: 'https://old.example.com/cb',
  LogoutURLs: ['https://old.example.com/bye'],
  ReadAttributes: ['email', 'name'],
  WriteAttributes: ['name'],
  AccessTokenValidity: 17,
  IdTokenValidity: 18,
  RefreshTokenValidity: 365,
  TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'days' },
  AuthSessionValidity: 9,
} as const;

const CLIENTS: readonly Written[] = [
  { body: { name: 'renamed' }, argument: 'name', becomes: { ClientName: 'renamed' } },
  {
    body: { identityProviders: ['COGNITO', 'oidc0'] },
    argument: 'supported_identity_providers',
    becomes: { SupportedIdentityProviders: ['COGNITO', 'oidc0'] },
  },
  {
    body: { callbackUrls: ['https://old.example.com/cb', 'https://new.example.com/cb'] },
    argument: 'callback_urls',
    becomes: { CallbackURLs: ['https://new.example.com/cb', 'https://old.example.com/cb'] },
  },
  {
    body: { logoutUrls: ['https://new.example.com/bye'] },
    argument: 'logout_urls',
    becomes: { LogoutURLs: ['https://new.example.com/bye'] },
  },
  {
    body: { scopes: ['openid', 'email'] },
    argument: 'allowed_oauth_scopes',
    becomes: { AllowedOAuthScopes: ['email', 'openid'] },
  },
  { body: { flows: ['code'] }, argument: 'allowed_oauth_flows', becomes: { AllowedOAuthFlows: ['code'] } },
  {
    body: { authFlows: ['userSrp', 'userPassword'] },
    argument: 'explicit_auth_flows',
    becomes: { ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH'] },
  },
  { body: { readAttributes: ['email'] }, argument: 'read_attributes', becomes: { ReadAttributes: ['email'] } },
  {
    body: { writeAttributes: ['name', 'email'] },
    argument: 'write_attributes',
    becomes: { WriteAttributes: ['email', 'name'] },
  },
  {
    body: { tokenValidity: { access: '33m' } },
    argument: 'access_token_validity',
    becomes: { AccessTokenValidity: 33 },
  },
  { body: { tokenValidity: { id: '34m' } }, argument: 'id_token_validity', becomes: { IdTokenValidity: 34 } },
  {
    body: { tokenValidity: { refresh: '90d' } },
    argument: 'refresh_token_validity',
    becomes: { RefreshTokenValidity: 90 },
  },
  {
    body: { tokenValidity: { authSession: '5m' } },
    argument: 'auth_session_validity',
    becomes: { AuthSessionValidity: 5 },
  },
];

const OIDC: Omit<CreateIdentityProviderCommandInput, 'UserPoolId' | 'ProviderName'> = {
  ProviderType: 'OIDC',
  ProviderDetails: {
    client_id: 'old-client',
    client_secret: 'old-secret',
    authorize_scopes: 'openid phone',
    attributes_request_method: 'POST',
    attributes_url_add_attributes: 'false',
    oidc_issuer: 'https://old.example.com',
  },
  AttributeMapping: { username: 'sub', nickname: 'nick' },
};

const details = (changed: Members): Members => ({ ProviderDetails: { ...OIDC.ProviderDetails, ...changed } });

const OIDC_PROVIDERS: readonly Written[] = [
  { body: { clientId: 'new-client' }, argument: 'provider_details', becomes: details({ client_id: 'new-client' }) },
  {
    body: { clientSecret: { variable: 'secret' } },
    argument: 'provider_details',
    becomes: details({ client_secret: 'new-secret' }),
  },
  {
    body: { scopes: ['openid', 'email'] },
    argument: 'provider_details',
    becomes: details({ authorize_scopes: 'openid email' }),
  },
  {
    body: { issuer: 'https://new.example.com' },
    argument: 'provider_details',
    becomes: details({ oidc_issuer: 'https://new.example.com' }),
  },
  {
    body: { attributesRequestMethod: 'GET' },
    argument: 'provider_details',
    becomes: details({ attributes_request_method: 'GET' }),
  },
  {
    body: { attributeMapping: { username: 'sub', email: 'email' } },
    argument: 'attribute_mapping',
    becomes: { AttributeMapping: { username: 'sub', email: 'email' } },
  },
  {
    body: { identifiers: ['new.example.com'] },
    argument: 'idp_identifiers',
    becomes: { IdpIdentifiers: ['new.example.com'] },
  },
];

const SAML: Omit<CreateIdentityProviderCommandInput, 'UserPoolId' | 'ProviderName'> = {
  ProviderType: 'SAML',
  ProviderDetails: {
    MetadataURL: 'https://old.example.com/metadata',
    IDPSignout: 'true',
    EncryptedResponses: 'true',
    RequestSigningAlgorithm: 'rsa-sha256',
  },
  AttributeMapping: { nickname: 'nick' },
};

const samlDetails = (changed: Members): Members => ({ ProviderDetails: { ...SAML.ProviderDetails, ...changed } });

const SAML_PROVIDERS: readonly Written[] = [
  {
    body: { metadataUrl: 'https://new.example.com/metadata' },
    argument: 'provider_details',
    becomes: samlDetails({ MetadataURL: 'https://new.example.com/metadata' }),
  },
  { body: { idpSignout: false }, argument: 'provider_details', becomes: samlDetails({ IDPSignout: 'false' }) },
  {
    body: { encryptedResponses: false },
    argument: 'provider_details',
    becomes: samlDetails({ EncryptedResponses: 'false' }),
  },
  {
    body: { attributeMapping: { email: 'mail' } },
    argument: 'attribute_mapping',
    becomes: { AttributeMapping: { email: 'mail' } },
  },
];

const GROUP = { Description: 'Old', Precedence: 7, RoleArn: 'arn:aws:iam::123456789012:role/old' };

const GROUPS: readonly Written[] = [
  { body: { description: 'New' }, argument: 'description', becomes: { Description: 'New' } },
  { body: { precedence: 8 }, argument: 'precedence', becomes: { Precedence: 8 } },
  {
    body: { roleArn: 'arn:aws:iam::123456789012:role/new' },
    argument: 'role_arn',
    becomes: { RoleArn: 'arn:aws:iam::123456789012:role/new' },
  },
];

const SERVER = { Name: 'Old', Scopes: [{ ScopeName: 'read', ScopeDescription: 'Read' }] };

// The AWS provider would make the server anew for another name, which prevent_destroy refuses.
const SERVERS: readonly Written[] = [
  {
    body: { scopes: { write: 'Write' } },
    argument: 'scope',
    becomes: { Scopes: [{ ScopeName: 'write', ScopeDescription: 'Write' }] },
  },
];

describeWith(['terraform', 'moto', 'ministack'], 'what is adopted, against the emulators', () => {
  let emulator: Emulator;
  let api: CognitoIdentityProviderClient;
  let env: Environment;

  beforeAll(async () => {
    emulator = await startEmulators();
    api = new CognitoIdentityProviderClient({
      endpoint: emulator.url,
      region: REGION,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    env = { ...emulator.env, TF_VAR_secret: 'new-secret' };
  });

  afterAll(async () => {
    api.destroy();
    await emulator.stop();
  });

  /** Writes a spec into the folder of the app, and gives the folder of its stack. */
  async function stackOf(folder: string, spec: object): Promise<string> {
    const file = join(folder, 'federation.yaml');
    writeFileSync(file, stringify({ version: 1, name: 'grown', region: REGION, tags: { team: 'identity' }, ...spec }));
    return join(await synthesise(file, join(folder, 'out')), 'grown');
  }

  async function planOf(stack: string): Promise<Readonly<Record<string, PlannedChange>>> {
    await terraformEnds(0, stack, ['init'], env);
    await terraformEnds(0, stack, ['plan', '-out=next.tfplan'], env);
    return plannedChanges(stack, 'next.tfplan', env);
  }

  it('is imported without a change where nothing is written, and afterwards changes by what is written alone', async () => {
    const { UserPool: pool } = await api.send(
      new CreateUserPoolCommand({ PoolName: 'Grown over years', UsernameAttributes: ['email'] }),
    );
    const UserPoolId = pool?.Id ?? '';
    await api.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain: 'grown', ManagedLoginVersion: 2 }));
    const clientIds: string[] = [];
    for (const index of CLIENTS.keys()) {
      const { UserPoolClient: client } = await api.send(
        new CreateUserPoolClientCommand({
          ...CLIENT,
          AllowedOAuthFlows: [...CLIENT.AllowedOAuthFlows],
          AllowedOAuthScopes: [...CLIENT.AllowedOAuthScopes],
          ExplicitAuthFlows: [...CLIENT.ExplicitAuthFlows],
          SupportedIdentityProviders: [...CLIENT.SupportedIdentityProviders],
          CallbackURLs: [...CLIENT.CallbackURLs],
          LogoutURLs: [...CLIENT.LogoutURLs],
          ReadAttributes: [...CLIENT.ReadAttributes],
          WriteAttributes: [...CLIENT.WriteAttributes],
          UserPoolId,
          ClientName: `Client ${index}`,
          GenerateSecret: index % 2 === 0,
        }),
      );
      clientIds.push(client?.ClientId ?? '');
    }
    for (const [index] of OIDC_PROVIDERS.entries())
      await api.send(
        new CreateIdentityProviderCommand({
          ...OIDC,
          UserPoolId,
          ProviderName: `oidc${index}`,
          IdpIdentifiers: [`old${index}.example.com`],
        }),
      );
    for (const [index] of SAML_PROVIDERS.entries())
      await api.send(new CreateIdentityProviderCommand({ ...SAML, UserPoolId, ProviderName: `saml${index}` }));
    for (const RoleName of ['old', 'new'])
      await callService(emulator, {
        region: 'us-east-1',
        service: 'iam',
        action: 'CreateRole',
        input: { RoleName, AssumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[]}' },
      });
    for (const [index] of GROUPS.entries())
      await api.send(new CreateGroupCommand({ ...GROUP, UserPoolId, GroupName: `group${index}` }));
    for (const [index] of SERVERS.entries())
      await api.send(new CreateResourceServerCommand({ ...SERVER, UserPoolId, Identifier: `server${index}` }));

    /** All things by their address, as AWS has them. */
    const described = async (): Promise<Readonly<Record<string, Members>>> => {
      const found: Record<string, Members> = {};
      for (const [index, ClientId] of clientIds.entries())
        found[`aws_cognito_user_pool_client.client${index}`] = sorted(
          (await api.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }))).UserPoolClient,
        );
      for (const [type, providers] of [
        ['oidc', OIDC_PROVIDERS],
        ['saml', SAML_PROVIDERS],
      ] as const)
        for (const index of providers.keys())
          found[`aws_cognito_identity_provider.${type}${index}`] = sorted(
            (await api.send(new DescribeIdentityProviderCommand({ UserPoolId, ProviderName: `${type}${index}` })))
              .IdentityProvider,
          );
      for (const index of GROUPS.keys())
        found[`aws_cognito_user_group.group${index}`] = sorted(
          (await api.send(new GetGroupCommand({ UserPoolId, GroupName: `group${index}` }))).Group,
        );
      for (const index of SERVERS.keys())
        found[`aws_cognito_resource_server.server${index}`] = sorted(
          (await api.send(new DescribeResourceServerCommand({ UserPoolId, Identifier: `server${index}` })))
            .ResourceServer,
        );
      return found;
    };

    /** A spec that adopts everything, with what each writes. */
    const spec = (isWritten: boolean, { groups = isWritten } = {}): object => {
      const all = (name: string, written: readonly Written[], more: object = {}, isNow = isWritten): object =>
        Object.fromEntries(
          written.map((one, index) => [
            `${name}${index}`,
            { adopt: `${name}${index}`, ...more, ...(isNow && one.body) },
          ]),
        );
      return {
        userPool: {
          adopt: UserPoolId,
          domain: { prefix: 'grown', adopt: 'grown' },
          groups: all('group', GROUPS, {}, groups),
          resourceServers: all('server', SERVERS),
        },
        identityProviders: {
          ...all('oidc', OIDC_PROVIDERS, { preset: 'oidc' }),
          ...all('saml', SAML_PROVIDERS, { type: 'saml' }),
        },
        appClients: Object.fromEntries(
          CLIENTS.map((one, index) => [
            `client${index}`,
            { adopt: clientIds[index] ?? '', ...(isWritten && one.body) },
          ]),
        ),
      };
    };

    const before = await described();
    const folder = scratchFolder('adopted');
    const stack = await stackOf(folder, spec(false));
    const imports = await planOf(stack);
    expect(
      Object.entries(imports).map(([address, { action, importId, changed }]) => [
        address,
        action,
        importId !== undefined,
        changed,
      ]),
    ).toEqual(Object.keys(imports).map((address) => [address, 'no-op', true, {}]));
    expect(Object.keys(imports)).toHaveLength(Object.keys(before).length + 2);
    await terraformEnds(0, stack, ['apply', 'next.tfplan'], env);
    expect(await described()).toEqual(before);

    await stackOf(folder, spec(true));
    const changes = await planOf(stack);
    const written = Object.fromEntries(
      (
        [
          ['aws_cognito_user_pool_client.client', CLIENTS],
          ['aws_cognito_identity_provider.oidc', OIDC_PROVIDERS],
          ['aws_cognito_identity_provider.saml', SAML_PROVIDERS],
          ['aws_cognito_user_group.group', GROUPS],
          ['aws_cognito_resource_server.server', SERVERS],
        ] as const
      ).flatMap(([address, all]) => all.map((one, index): [string, Written] => [`${address}${index}`, one])),
    );
    expect(
      Object.fromEntries(
        Object.entries(changes)
          .filter(([, { action }]) => action !== 'no-op')
          .map(([address, { changed }]) => [address, Object.keys(changed)]),
      ),
    ).toEqual(Object.fromEntries(Object.entries(written).map(([address, { argument }]) => [address, [argument]])));
    // The emulator cannot change a group.
    await stackOf(folder, spec(true, { groups: false }));
    await planOf(stack);
    await terraformEnds(0, stack, ['apply', 'next.tfplan'], env);
    await proveNothingLeft(stack, env);
    const after = await described();
    expect(
      Object.fromEntries(
        Object.entries(after).map(([address, members]) => [address, changedMembers(before[address] ?? {}, members)]),
      ),
    ).toEqual(
      Object.fromEntries(
        Object.entries(written).map(([address, { becomes }]) => [
          address,
          address.includes('_group.') ? {} : sorted(becomes),
        ]),
      ),
    );
  });

  it('takes a number only in the unit that the client has, and adds no units to a client without', async () => {
    const { UserPool: pool } = await api.send(new CreateUserPoolCommand({ PoolName: 'Units' }));
    const UserPoolId = pool?.Id ?? '';
    const made = async (
      input: Omit<CreateUserPoolClientCommandInput, 'UserPoolId' | 'ClientName'>,
    ): Promise<string> => {
      const command = new CreateUserPoolClientCommand({ ...input, UserPoolId, ClientName: 'units' });
      return (await api.send(command)).UserPoolClient?.ClientId ?? '';
    };
    const without = await made({ AccessTokenValidity: 2, RefreshTokenValidity: 365 });
    const inMinutes = await made({
      AccessTokenValidity: 17,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'hours', RefreshToken: 'days' },
    });
    const folder = scratchFolder('units');
    const plan = async (adopt: string, tokenValidity: object): Promise<string> =>
      stackOf(folder, { userPool: { adopt: UserPoolId }, appClients: { web: { adopt, tokenValidity } } });

    const changes = await planOf(await plan(without, { access: '2h', refresh: '365d' }));
    expect(changes['aws_cognito_user_pool_client.web']).toMatchObject({ action: 'no-op', changed: {} });
    const refused = await terraformEnds(1, await plan(inMinutes, { access: '1h' }), ['plan'], env);
    expect(refused.output.replace(/[\s│]+/g, ' ')).toContain(
      'The client counts the access token in minutes. Write tokenValidity.access in that unit.',
    );
    const changed = await planOf(await plan(inMinutes, { access: '60m' }));
    expect(changed['aws_cognito_user_pool_client.web']?.changed).toEqual({ access_token_validity: 60 });
  });

  it('keeps what social providers have', async () => {
    const { UserPool: pool } = await api.send(new CreateUserPoolCommand({ PoolName: 'Social' }));
    const UserPoolId = pool?.Id ?? '';
    const types = {
      Google: 'google',
      Facebook: 'facebook',
      LoginWithAmazon: 'amazon',
      SignInWithApple: 'apple',
    } as const;
    for (const name of Object.keys(types) as (keyof typeof types)[])
      await api.send(
        new CreateIdentityProviderCommand({
          UserPoolId,
          ProviderName: name,
          ProviderType: name,
          ProviderDetails: {
            client_id: 'com.old',
            authorize_scopes: 'email',
            ...(name === 'SignInWithApple'
              ? { team_id: 'A1B2C3D4E5', key_id: 'F6G7H8I9J0' }
              : { client_secret: 'old-secret' }),
            ...(name === 'Facebook' && { api_version: 'v12.0' }),
          },
          AttributeMapping: { nickname: 'nick' },
        }),
      );
    const folder = scratchFolder('social');
    const plan = async (body: object): Promise<Readonly<Record<string, PlannedChange>>> => {
      const providers = Object.entries(types).map(([name, preset]) => [name, { adopt: name, preset, ...body }]);
      return planOf(
        await stackOf(folder, {
          userPool: { adopt: UserPoolId },
          identityProviders: Object.fromEntries(providers) as object,
        }),
      );
    };
    const imports = await plan({});
    expect(Object.values(imports).map(({ action, changed }) => [action, changed])).toEqual(
      Object.values(imports).map(() => ['no-op', {}]),
    );
    const changes = await plan({ clientId: 'com.new' });
    for (const name of Object.values(types).map(
      (type) => ({ google: 'google', facebook: 'facebook', amazon: 'loginwithamazon', apple: 'signinwithapple' })[type],
    ))
      expect(changes[`aws_cognito_identity_provider.${name}`]).toMatchObject({
        action: 'update',
        changed: { provider_details: { client_id: 'com.new', authorize_scopes: 'email' } },
      });
  });

  it('keeps the settings of the pool itself, but for the one that is written', async () => {
    const { UserPool: made } = await api.send(
      new CreateUserPoolCommand({
        PoolName: 'Settings',
        UsernameAttributes: ['email'],
        Policies: {
          PasswordPolicy: {
            MinimumLength: 9,
            RequireUppercase: false,
            RequireLowercase: true,
            RequireNumbers: false,
            RequireSymbols: true,
            TemporaryPasswordValidityDays: 3,
            PasswordHistorySize: 4,
          },
        },
        AdminCreateUserConfig: {
          AllowAdminCreateUserOnly: false,
          InviteMessageTemplate: {
            EmailSubject: 'Welcome',
            EmailMessage: '{username} {####}',
            SMSMessage: '{username} {####}',
          },
        },
        AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only', Priority: 1 }] },
        UserPoolTier: 'PLUS',
        UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
        DeletionProtection: 'INACTIVE',
        MfaConfiguration: 'OFF',
        UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
        AutoVerifiedAttributes: ['email'],
        DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: true },
        UserPoolTags: { owner: 'somebody' },
      }),
    );
    const UserPoolId = made?.Id ?? '';
    // The AWS provider leaves out of an update what is false, and the emulator then forgets that it was said.
    const withoutFalse = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (_, part: unknown) => (part === false ? undefined : part));
    const described = async (): Promise<Members> => {
      const { Policies: policies, ...others } = sorted(
        (await api.send(new DescribeUserPoolCommand({ UserPoolId }))).UserPool,
      );
      return { ...others, Policies: withoutFalse(policies) };
    };
    const before = await described();
    const folder = scratchFolder('settings');
    const plan = async (settings: object): Promise<PlannedChange | undefined> =>
      (await planOf(await stackOf(folder, { userPool: { adopt: UserPoolId, ...settings } })))[
        'aws_cognito_user_pool.pool'
      ];

    const stack = await stackOf(folder, { userPool: { adopt: UserPoolId } });
    expect(await plan({})).toMatchObject({ action: 'no-op', changed: {}, importId: UserPoolId });
    await terraformEnds(0, stack, ['apply', 'next.tfplan'], env);
    expect(await described()).toEqual(before);

    const password = made?.Policies?.PasswordPolicy;
    const cases: readonly (readonly [object, string, Members])[] = [
      [
        { selfSignUp: false },
        'admin_create_user_config',
        { AdminCreateUserConfig: { ...made?.AdminCreateUserConfig, AllowAdminCreateUserOnly: true } },
      ],
      [
        { accountRecovery: ['email'] },
        'account_recovery_setting',
        { AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] } },
      ],
      [
        { passwordPolicy: { minimumLength: 14 } },
        'password_policy',
        { Policies: withoutFalse({ ...made?.Policies, PasswordPolicy: { ...password, MinimumLength: 14 } }) },
      ],
      [
        { tier: 'essentials', threatProtection: 'off' },
        'user_pool_add_ons,user_pool_tier',
        { UserPoolTier: 'ESSENTIALS', UserPoolAddOns: { AdvancedSecurityMode: 'OFF' } },
      ],
      [
        { autoVerify: ['email', 'phone_number'] },
        'auto_verified_attributes',
        { AutoVerifiedAttributes: ['email', 'phone_number'] },
      ],
      [
        { mfa: { mode: 'optional', methods: ['totp'] } },
        'mfa_configuration,software_token_mfa_configuration',
        { MfaConfiguration: 'OPTIONAL' },
      ],
      [
        { signIn: { firstFactors: ['password', 'emailOtp'] } },
        'sign_in_policy',
        {
          Policies: withoutFalse({
            PasswordPolicy: { ...password, MinimumLength: 14 },
            SignInPolicy: { AllowedFirstAuthFactors: ['EMAIL_OTP', 'PASSWORD'] },
          }),
        },
      ],
      [
        {
          email: { sesIdentityArn: `arn:aws:ses:${REGION}:123456789012:identity/acme.com`, from: 'no-reply@acme.com' },
        },
        'email_configuration',
        {
          EmailConfiguration: {
            EmailSendingAccount: 'DEVELOPER',
            From: 'no-reply@acme.com',
            SourceArn: `arn:aws:ses:${REGION}:123456789012:identity/acme.com`,
          },
        },
      ],
      [{ deletionProtection: true }, 'deletion_protection', { DeletionProtection: 'ACTIVE' }],
    ];
    let now = before;
    for (const [settings, changed, becomes] of cases) {
      expect([
        settings,
        Object.keys((await plan(settings))?.changed ?? {})
          .sort()
          .join(),
      ]).toEqual([settings, changed]);
      await terraformEnds(0, stack, ['apply', 'next.tfplan'], env);
      const after = await described();
      expect([settings, changedMembers(now, after)]).toEqual([settings, becomes]);
      now = after;
    }
    // What is taken out stays as it was last.
    expect(await plan({})).toMatchObject({ action: 'no-op' });

    const refused = async (settings: object): Promise<string> => {
      await stackOf(folder, { userPool: { adopt: UserPoolId, ...settings } });
      return (await terraformEnds(1, stack, ['plan'], env)).output.replace(/[\s│]+/g, ' ');
    };
    expect(await refused({ name: 'Another' })).toContain('The pool is called Settings, which cannot change.');
    expect(await refused({ signInWith: ['phone_number'] })).toContain('People sign in to the pool with: email.');
    expect(await refused({ aliases: ['email'] })).toContain('The aliases of the pool are: nothing.');
    expect(await refused({ requiredAttributes: ['email'] })).toContain('The pool requires: nothing.');
    expect(await plan({ name: 'Settings', signInWith: ['email'] })).toMatchObject({ action: 'no-op' });
  });

  it('adds attributes to the pool, where those that it has are written as they are', async () => {
    const { UserPool: made } = await api.send(
      new CreateUserPoolCommand({
        PoolName: 'Attributes',
        Schema: [
          { Name: 'email', AttributeDataType: 'String', Required: true, Mutable: true },
          {
            Name: 'roles',
            AttributeDataType: 'String',
            Mutable: true,
            StringAttributeConstraints: { MinLength: '1', MaxLength: '512' },
          },
          {
            Name: 'score',
            AttributeDataType: 'Number',
            Mutable: false,
            NumberAttributeConstraints: { MinValue: '1', MaxValue: '9' },
          },
        ],
      }),
    );
    const UserPoolId = made?.Id ?? '';
    const folder = scratchFolder('attributes');
    const has = {
      roles: { type: 'string', minLength: 1, maxLength: 512 },
      score: { type: 'number', mutable: false, min: 1, max: 9 },
    };
    const stackWith = (customAttributes: object, requiredAttributes: readonly string[] = ['email']): Promise<string> =>
      stackOf(folder, { userPool: { adopt: UserPoolId, requiredAttributes, customAttributes } });
    const refused = async (stack: Promise<string>): Promise<string> =>
      (await terraformEnds(1, await stack, ['plan'], env)).output.replace(/[\s│]+/g, ' ');

    const same = await planOf(await stackWith(has));
    expect(same['aws_cognito_user_pool.pool']).toMatchObject({ action: 'no-op', changed: {}, importId: UserPoolId });
    const stack = await stackWith({ ...has, idp_sub: { type: 'string' } });
    const added = await planOf(stack);
    expect(Object.keys(added['aws_cognito_user_pool.pool']?.changed ?? {})).toEqual(['schema']);
    await terraformEnds(0, stack, ['apply', 'next.tfplan'], env);
    await proveNothingLeft(stack, env);
    const { UserPool: now } = await api.send(new DescribeUserPoolCommand({ UserPoolId }));
    expect(now?.SchemaAttributes?.map(({ Name }) => Name)).toEqual([
      ...(made?.SchemaAttributes?.map(({ Name }) => Name) ?? []),
      'custom:idp_sub',
    ]);

    expect(await refused(stackWith({ score: has.score, idp_sub: { type: 'string' } }))).toContain(
      'The pool has custom attributes that the spec does not write: custom:roles.',
    );
    expect(await refused(stackWith({ ...has, idp_sub: { type: 'string', maxLength: 99 } }))).toContain(
      'The pool has custom:idp_sub otherwise, which can never change.',
    );
    expect(await refused(stackWith({ ...has, idp_sub: { type: 'string' } }, []))).toContain(
      'The pool requires: email.',
    );
  });

  it('a web ACL is put before an adopted pool, and taken away; the pool changes in nothing', async () => {
    const { UserPool: made } = await api.send(new CreateUserPoolCommand({ PoolName: 'Behind a firewall' }));
    const webAclArn = await makeWebAcl(emulator, REGION);
    const folder = scratchFolder('web-acl');
    for (const [userPool, action] of [
      [{ adopt: made?.Id, webAclArn }, 'create'],
      [{ adopt: made?.Id }, 'delete'],
    ] as const) {
      const stack = await stackOf(folder, { userPool });
      const plan = await planOf(stack);
      expect(Object.entries(plan).map(([address, change]) => [address, change.action])).toEqual([
        ['aws_cognito_user_pool.pool', 'no-op'],
        ['aws_wafv2_web_acl_association.pool', action],
      ]);
      await terraformEnds(0, stack, ['apply', 'next.tfplan'], env);
      await proveNothingLeft(stack, env);
    }
  });
});

/** The members with lists in one order, without those that are of the moment. */
function sorted(members: object | undefined): Members {
  return Object.fromEntries(
    Object.entries(members ?? {})
      .filter(([name]) => !['LastModifiedDate', 'CreationDate'].includes(name))
      .map(([name, value]) => [name, Array.isArray(value) ? [...(value as unknown[])].sort() : (value as unknown)]),
  );
}

function changedMembers(before: Members, after: Members): Members {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => !isDeepStrictEqual(before[name], value)));
}
