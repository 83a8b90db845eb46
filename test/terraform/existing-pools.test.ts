import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AddCustomAttributesCommand,
  CognitoIdentityProviderClient,
  CreateGroupCommand,
  CreateIdentityProviderCommand,
  CreateResourceServerCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  CreateUserPoolDomainCommand,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  ListUserPoolsCommand,
  type CreateUserPoolClientCommandInput,
  type CreateUserPoolCommandInput,
  type UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import { parse, stringify } from 'yaml';
import { callService, startEmulators, type Emulator } from './harness/emulators';
import { plannedChanges } from './harness/plan';
import { proveApplies, proveNothingLeft, proveSameInHcl } from './harness/prove';
import { synthesise } from './harness/synthesise';
import { scratchFolder, terraform, terraformEnds, type Environment } from './harness/terraform';
import { describeWith, projectRoot } from './harness/tools';

const REGION = 'us-west-2';
const SECRET = 'the secret that Descope gave';
const THEIR_TRIGGER = `arn:aws:lambda:${REGION}:123456789012:function:theirs`;

/** A pool as somebody made it by hand. */
const POOL: CreateUserPoolCommandInput = {
  PoolName: 'Grown over years',
  UsernameAttributes: ['email'],
  AutoVerifiedAttributes: ['email'],
  Policies: { PasswordPolicy: { MinimumLength: 9, RequireNumbers: true, PasswordHistorySize: 0 } },
  AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
  Schema: [
    { Name: 'email', AttributeDataType: 'String', Required: true, Mutable: true },
    {
      Name: 'idp_sub',
      AttributeDataType: 'String',
      Mutable: true,
      StringAttributeConstraints: { MinLength: '0', MaxLength: '2048' },
    },
  ],
  LambdaConfig: { PostConfirmation: THEIR_TRIGGER },
  UserPoolTags: { owner: 'somebody' },
};

/** What its people made in the console for the web app. */
const CLIENT: Omit<CreateUserPoolClientCommandInput, 'UserPoolId' | 'ClientName'> = {
  AllowedOAuthFlows: ['code'],
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthScopes: ['openid', 'email', 'profile'],
  ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
  PreventUserExistenceErrors: 'ENABLED',
  EnableTokenRevocation: true,
  SupportedIdentityProviders: ['Descope', 'COGNITO'],
  CallbackURLs: ['https://app.example.com/cb'],
  LogoutURLs: ['https://app.example.com/'],
  AccessTokenValidity: 60,
  IdTokenValidity: 60,
  RefreshTokenValidity: 30,
  TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'days' },
  AuthSessionValidity: 3,
};

const MAPPING = {
  username: 'sub',
  email: 'email',
  email_verified: 'email_verified',
  name: 'name',
  given_name: 'given_name',
  family_name: 'family_name',
  'custom:idp_sub': 'sub',
};
const WRITABLE = ['custom:idp_sub', 'email', 'family_name', 'given_name', 'name'];

const descope = (adopt: boolean): object => ({
  preset: 'descope',
  ...(adopt && { adopt: 'Descope', attributeMapping: MAPPING }),
  issuer: 'https://api.descope.com/P2abcDEF',
  clientId: 'P2abcDEF',
  clientSecret: { variable: 'descope_client_secret' },
});
const API = 'https://api.acme.com';
const app = { callbackUrls: ['https://app.example.com/cb'], logoutUrls: ['https://app.example.com/'] };

describeWith(['terraform', 'moto', 'ministack'], 'pools that exist already, against the emulators', () => {
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
    env = { ...emulator.env, TF_VAR_descope_client_secret: SECRET };
  });

  afterAll(async () => {
    api.destroy();
    await emulator.stop();
  });

  beforeEach(() => emulator.reset());

  async function poolMadeByHand(input: Partial<CreateUserPoolCommandInput> = {}): Promise<string> {
    const { UserPool } = await api.send(new CreateUserPoolCommand({ ...POOL, ...input }));
    return UserPool!.Id!;
  }

  async function providerAndDomainMadeByHand(UserPoolId: string): Promise<void> {
    await api.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain: 'grown' }));
    await api.send(
      new CreateIdentityProviderCommand({
        UserPoolId,
        ProviderName: 'Descope',
        ProviderType: 'OIDC',
        ProviderDetails: {
          client_id: 'P2abcDEF',
          client_secret: SECRET,
          authorize_scopes: 'openid profile email descope.claims descope.custom_claims',
          attributes_request_method: 'GET',
          attributes_url_add_attributes: 'false',
          oidc_issuer: 'https://api.descope.com/P2abcDEF',
        },
        AttributeMapping: MAPPING,
      }),
    );
  }

  async function clientMadeByHand(
    UserPoolId: string,
    ClientName: string,
    GenerateSecret: boolean,
    more: readonly string[] = [],
  ): Promise<string> {
    const CallbackURLs = [...CLIENT.CallbackURLs!, ...more];
    const made = await api.send(
      new CreateUserPoolClientCommand({
        ...CLIENT,
        CallbackURLs,
        UserPoolId,
        ClientName,
        GenerateSecret,
        WriteAttributes: WRITABLE,
      }),
    );
    return made.UserPoolClient!.ClientId!;
  }

  async function described(UserPoolId: string): Promise<UserPoolType> {
    return (await api.send(new DescribeUserPoolCommand({ UserPoolId }))).UserPool!;
  }

  /** Synthesises a spec and gives its stack in both syntaxes, the JSON one initialised. */
  async function stackOf(spec: object): Promise<{ readonly json: string; readonly hcl: string }> {
    const folder = scratchFolder('existing');
    const file = join(folder, 'federation.yaml');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      file,
      stringify({
        version: 1,
        name: 'grown',
        region: REGION,
        tags: { team: 'identity' },
        ...spec,
        accept: [
          { rule: 'provider-billed-as-enterprise', reason: 'a test pays nothing' },
          { rule: 'state-kept-locally', reason: 'a test keeps its state in a folder that it throws away' },
        ],
      }),
    );
    const json = join(await synthesise(file, join(folder, 'json')), 'grown');
    const hcl = join(await synthesise(file, join(folder, 'hcl'), { hcl: true }), 'grown');
    await terraformEnds(0, json, ['init'], env);
    return { json, hcl };
  }

  it('adopts a pool with all that it has: the first plan imports, adds the function, and changes the trigger alone', async () => {
    const pool = await poolMadeByHand();
    await providerAndDomainMadeByHand(pool);
    const web = await clientMadeByHand(pool, 'web', false);
    const server = await clientMadeByHand(pool, 'server', true, ['https://alb.example.com/oauth2/idpresponse']);
    await api.send(new CreateGroupCommand({ UserPoolId: pool, GroupName: 'Curators', Precedence: 3 }));
    await api.send(
      new CreateResourceServerCommand({
        UserPoolId: pool,
        Identifier: API,
        Name: 'API',
        Scopes: [{ ScopeName: 'read', ScopeDescription: 'Read' }],
      }),
    );
    const before = await described(pool);

    const { json, hcl } = await stackOf({
      userPool: {
        adopt: pool,
        caseSensitiveUsernames: true,
        domain: { prefix: 'grown', adopt: 'grown' },
        groups: { Curators: { adopt: 'Curators', precedence: 3 } },
        resourceServers: { [API]: { adopt: API, name: 'API', scopes: { read: 'Read' } } },
      },
      identityProviders: { Descope: { ...descope(true), iamOidcProvider: true } },
      appClients: {
        web: { ...app, adopt: web, identityProviders: ['Descope', 'COGNITO'] },
        server: { ...app, adopt: server, secret: true, albHosts: ['alb.example.com'] },
      },
      accountLinking: {},
    });
    await terraformEnds(0, json, ['plan', '-out=first.tfplan'], env);
    const changes = await plannedChanges(json, 'first.tfplan', env);
    const imported = Object.fromEntries(Object.entries(changes).filter(([, { importId }]) => importId !== undefined));
    const unchanged = { action: 'no-op', changed: {} };
    expect(imported).toMatchObject({
      'aws_cognito_identity_provider.descope': { importId: `${pool}:Descope`, ...unchanged },
      'aws_cognito_resource_server.https___api_acme_com': { importId: `${pool}|${API}`, ...unchanged },
      'aws_cognito_user_group.curators': { importId: `${pool}/Curators`, ...unchanged },
      'aws_cognito_user_pool.pool': { importId: pool, action: 'update' },
      'aws_cognito_user_pool_client.server': { importId: `${pool}/${server}`, ...unchanged },
      'aws_cognito_user_pool_client.web': { importId: `${pool}/${web}`, ...unchanged },
      'aws_cognito_user_pool_domain.prefix': { importId: 'grown', ...unchanged },
    });
    expect(Object.keys(imported)).toHaveLength(7);
    // The ARN of the function is known only once it is there.
    const { changed } = imported['aws_cognito_user_pool.pool']!;
    expect(Object.keys(changed)).toEqual(['lambda_config']);
    expect(changed).toMatchObject({ lambda_config: [{ post_confirmation: THEIR_TRIGGER }] });
    const others = Object.entries(changes).filter(([address]) => !(address in imported));
    expect(others.map(([, { action }]) => action)).toEqual(others.map(() => 'create'));
    expect(others.map(([address]) => address).sort()).toEqual([
      'aws_cloudwatch_log_group.pre_sign_up',
      'aws_iam_openid_connect_provider.descope',
      'aws_iam_role.pre_sign_up',
      'aws_iam_role_policy.pre_sign_up_logs',
      'aws_iam_role_policy.pre_sign_up_pool',
      'aws_lambda_function.pre_sign_up',
      'aws_lambda_permission.cognito_pre_sign_up',
    ]);

    await terraformEnds(0, json, ['apply', 'first.tfplan'], env);
    await proveNothingLeft(json, env);
    const after = await described(pool);
    const trigger = `arn:aws:lambda:${REGION}:123456789012:function:grown-pre-sign-up`;
    expect(after).toEqual({
      ...before,
      LastModifiedDate: after.LastModifiedDate,
      LambdaConfig: { PostConfirmation: THEIR_TRIGGER, PreSignUp: trigger },
    });
    await proveSameInHcl(json, hcl, { emulator, variables: { descope_client_secret: SECRET } });
    const destroy = await terraformEnds(1, json, ['destroy', '-auto-approve'], env);
    expect(destroy.output).toContain('Instance cannot be destroyed');
  });

  it('adds to an adopted pool what it does not have yet', async () => {
    const pool = await poolMadeByHand();
    const { json } = await stackOf({
      userPool: { adopt: pool, caseSensitiveUsernames: true, domain: { prefix: 'grown' } },
      identityProviders: { Descope: descope(false) },
      appClients: { web: app },
    });
    await terraformEnds(0, json, ['plan', '-out=first.tfplan'], env);
    expect(await plannedChanges(json, 'first.tfplan', env)).toMatchObject({
      'aws_cognito_identity_provider.descope': { action: 'create' },
      'aws_cognito_user_pool.pool': { importId: pool, action: 'no-op', changed: {} },
      'aws_cognito_user_pool_client.web': { action: 'create' },
      'aws_cognito_user_pool_domain.prefix': { action: 'create' },
    });
    await terraformEnds(0, json, ['apply', 'first.tfplan'], env);
    await proveNothingLeft(json, env);
    expect((await described(pool)).LambdaConfig).toEqual({ PostConfirmation: THEIR_TRIGGER });
  });

  it('manages the triggers of an adopted pool that the spec names, and leaves the others and the version of the event', async () => {
    const theirs = (name: string): string => `arn:aws:lambda:${REGION}:123456789012:function:${name}`;
    const pool = await poolMadeByHand({
      LambdaConfig: {
        PostConfirmation: THEIR_TRIGGER,
        PreSignUp: theirs('check'),
        PreTokenGeneration: theirs('claims'),
        PreTokenGenerationConfig: { LambdaArn: theirs('claims'), LambdaVersion: 'V2_0' },
      },
    });
    const { json } = await stackOf({
      userPool: {
        adopt: pool,
        domain: { prefix: 'grown' },
        triggers: {
          preTokenGeneration: { functionArn: theirs('other'), permission: false },
          preAuthentication: { functionArn: theirs('guard'), permission: false },
        },
      },
    });
    await terraformEnds(0, json, ['init'], env);
    await terraformEnds(0, json, ['apply', '-auto-approve'], env);
    await proveNothingLeft(json, env);
    expect((await described(pool)).LambdaConfig).toEqual({
      PostConfirmation: THEIR_TRIGGER,
      PreSignUp: theirs('check'),
      PreAuthentication: theirs('guard'),
      PreTokenGeneration: theirs('other'),
      PreTokenGenerationConfig: { LambdaArn: theirs('other'), LambdaVersion: 'V2_0' },
    });
  });

  it('takes the place of another pre sign-up function only where the spec names it', async () => {
    const check = `arn:aws:lambda:${REGION}:123456789012:function:check`;
    const pool = await poolMadeByHand({ LambdaConfig: { PostConfirmation: THEIR_TRIGGER, PreSignUp: check } });
    const stack = async (linking: object): Promise<string> =>
      (
        await stackOf({
          userPool: { adopt: pool, caseSensitiveUsernames: true, domain: { prefix: 'grown' } },
          identityProviders: { Descope: descope(false) },
          accountLinking: linking,
          appClients: { web: app },
        })
      ).json;
    const refused = await terraformEnds(1, await stack({}), ['plan'], env);
    const said = refused.output.replace(/[\s│]+/g, ' ');
    expect(said).toContain(`The pool calls ${check} at pre sign-up`);
    const [, line = ''] = /write under accountLinking: (replaces: \S+)/.exec(said) ?? [];
    expect(line).toBe(`replaces: ${check}`);
    expect((await terraformEnds(1, await stack({ replaces: `${check}-2` }), ['plan'], env)).output).toContain(
      'would take its place',
    );
    expect((await described(pool)).LambdaConfig).toEqual({ PostConfirmation: THEIR_TRIGGER, PreSignUp: check });

    // The line as it is printed.
    const json = await stack(parse(line) as object);
    await terraformEnds(0, json, ['apply', '-auto-approve'], env);
    await proveNothingLeft(json, env);
    expect((await described(pool)).LambdaConfig).toEqual({
      PostConfirmation: THEIR_TRIGGER,
      PreSignUp: `arn:aws:lambda:${REGION}:123456789012:function:grown-pre-sign-up`,
    });
  });

  it('refuses, at the plan, to delete a function that the trigger still names', async () => {
    const pool = await poolMadeByHand({
      LambdaConfig: { PreSignUp: `arn:aws:lambda:${REGION}:123456789012:function:grown-pre-sign-up` },
    });
    const { json } = await stackOf({ userPool: { adopt: pool } });
    expect((await terraformEnds(1, json, ['plan'], env)).output).toContain('is still the linking function');
  });

  it('says at the plan what an adopted pool lacks, and goes on once it is there', async () => {
    const pool = await poolMadeByHand({ Schema: POOL.Schema!.slice(0, 1) });
    await providerAndDomainMadeByHand(pool);
    const server = await clientMadeByHand(pool, 'server', true);
    const spec = (told: object): object => ({
      userPool: { adopt: pool, domain: { prefix: 'grown', adopt: 'grown' }, ...told },
      identityProviders: { Descope: descope(true) },
      accountLinking: {},
      appClients: { server: { ...app, adopt: server, secret: false } },
    });
    const plan = async (told: object): Promise<string> =>
      (await terraform((await stackOf(spec(told))).json, ['plan'], env)).output.replace(/\s+/g, ' ');

    expect(await plan({})).toContain(
      `aws cognito-idp add-custom-attributes --user-pool-id ${pool} --custom-attributes 'Name=idp_sub,`,
    );
    const CustomAttributes = [{ Name: 'idp_sub', AttributeDataType: 'String', Mutable: true } as const];
    await api.send(new AddCustomAttributesCommand({ UserPoolId: pool, CustomAttributes }));
    // Made by an API call that does not say otherwise, a pool tells user names apart by case.
    const compared = await plan({});
    expect(compared).toContain('Write caseSensitiveUsernames: true next to adopt');
    expect(compared).not.toContain('add-custom-attributes');
    expect(await plan({ caseSensitiveUsernames: true })).toContain('Write secret: true, or make another client.');
  });

  it.each([
    ['by its id', (pool: string) => pool],
    ['by its name', () => ({ name: 'Grown over years' })],
    ['by a variable', () => ({ variable: 'their_pool_id' })],
    ['by a parameter', () => ({ ssmParameter: '/theirs/user_pool_id' })],
    ['by a secret', () => ({ secretsManager: 'theirs', jsonKey: 'pool' })],
  ])(
    'attaches providers, groups, resource servers, clients and outputs to a pool that is referred to %s, and manages nothing of it',
    async (_, reference) => {
      const pool = await poolMadeByHand();
      await api.send(new CreateUserPoolDomainCommand({ UserPoolId: pool, Domain: 'theirs' }));
      await callService(emulator, {
        region: REGION,
        service: 'ssm',
        action: 'AmazonSSM.PutParameter',
        input: { Name: '/theirs/user_pool_id', Value: pool, Type: 'String' },
      });
      await callService(emulator, {
        region: REGION,
        service: 'secretsmanager',
        action: 'secretsmanager.CreateSecret',
        input: { Name: 'theirs', SecretString: JSON.stringify({ pool }) },
      });
      const variables = { descope_client_secret: SECRET, their_pool_id: pool };
      const env = {
        ...emulator.env,
        ...Object.fromEntries(Object.entries(variables).map(([name, value]) => [`TF_VAR_${name}`, value])),
      };
      const before = await described(pool);
      const { json, hcl } = await stackOf({
        userPool: {
          reference: reference(pool),
          groups: { curators: {} },
          resourceServers: { [API]: { name: 'API', scopes: { read: 'Read' } } },
        },
        identityProviders: { Descope: descope(false) },
        appClients: { web: { ...app, scopes: ['openid', 'email', `${API}/read`] } },
      });
      await terraformEnds(0, json, ['plan', '-out=first.tfplan'], env);
      const changes = await plannedChanges(json, 'first.tfplan', env);
      expect(Object.keys(changes)).toEqual([
        'aws_cognito_identity_provider.descope',
        'aws_cognito_resource_server.https___api_acme_com',
        'aws_cognito_user_group.curators',
        'aws_cognito_user_pool_client.web',
      ]);
      await terraformEnds(0, json, ['apply', 'first.tfplan'], env);
      await proveNothingLeft(json, env);
      expect(await described(pool)).toEqual(before);
      await proveSameInHcl(json, hcl, { emulator, variables });

      const { stdout } = await terraformEnds(0, json, ['output', '-json'], env);
      const outputs = JSON.parse(stdout) as Readonly<Record<string, { readonly value: unknown }>>;
      const client = (outputs['client_ids']?.value as Readonly<Record<string, string>>)['web'];
      expect(
        (await api.send(new DescribeUserPoolClientCommand({ UserPoolId: pool, ClientId: client }))).UserPoolClient
          ?.ClientName,
      ).toBe('web');
      expect(outputs).toMatchObject({
        user_pool_id: { value: pool },
        user_pool_arn: { value: `arn:aws:cognito-idp:${REGION}:123456789012:userpool/${pool}` },
        issuer: { value: `https://cognito-idp.${REGION}.amazonaws.com/${pool}` },
        domain: { value: `theirs.auth.${REGION}.amazoncognito.com` },
        idp_redirect_uri: { value: `https://theirs.auth.${REGION}.amazoncognito.com/oauth2/idpresponse` },
        consumers: { value: { web: { alb: { user_pool_domain: 'theirs' } } } },
      });
    },
  );

  it('makes a pool of its own or takes the one that is there, as one key of the example says', async () => {
    const pool = await poolMadeByHand({ UsernameConfiguration: { CaseSensitive: false } });
    await api.send(new CreateUserPoolDomainCommand({ UserPoolId: pool, Domain: 'theirs' }));
    const before = await described(pool);
    const folder = scratchFolder('example');
    const file = join(folder, 'federation.yaml');
    writeFileSync(
      file,
      readFileSync(join(projectRoot, 'examples/existing-pool/federation.yaml'), 'utf8').replace(
        'us-west-2_Ab12Cd34E',
        pool,
      ),
    );
    const stacks = await synthesise(file, join(folder, 'json'));
    const variables = { descope_client_secret: SECRET };
    await proveApplies(join(stacks, 'members-prod'), { emulator, variables });
    const after = await described(pool);
    const trigger = `arn:aws:lambda:${REGION}:123456789012:function:members-prod-pre-sign-up`;
    expect(after).toEqual({
      ...before,
      LastModifiedDate: after.LastModifiedDate,
      LambdaConfig: { PostConfirmation: THEIR_TRIGGER, PreSignUp: trigger },
    });
    await proveApplies(join(stacks, 'members-sandbox'), { emulator, variables });
    const { UserPools = [] } = await api.send(new ListUserPoolsCommand({ MaxResults: 10 }));
    expect(UserPools.map(({ Name }) => Name).sort()).toEqual(['Grown over years', 'members-sandbox']);
  });

  it('says at the plan when a name fits no pool, or several, and when the pool has no domain', async () => {
    const byName = await stackOf({ userPool: { reference: { name: 'Grown over years' } }, appClients: { web: app } });
    expect((await terraformEnds(1, byName.json, ['plan'], env)).output).toContain(
      'There are 0 user pools called Grown over years',
    );
    const pool = await poolMadeByHand();
    expect((await terraformEnds(1, byName.json, ['plan'], env)).output).toContain(
      'The pool has no domain to sign in at.',
    );
    await poolMadeByHand();
    expect((await terraformEnds(1, byName.json, ['plan'], env)).output).toContain(
      'There are 2 user pools called Grown over years',
    );
    const byId = await stackOf({
      userPool: { reference: pool, domain: { prefix: 'grown' } },
      appClients: { web: app },
    });
    await terraformEnds(0, byId.json, ['apply', '-auto-approve'], env);
    await proveNothingLeft(byId.json, env);
  });
});
