/**
 * Pools that were made by API calls are imported: the spec that is written validates, and the first plan of the real Terraform
 * imports everything and changes nothing. Made against ministack, whose answers have the form of AWS's but for booleans of a
 * provider's details ("True").
 */
import {
  CognitoIdentityProviderClient,
  CreateIdentityProviderCommand,
  ListUserPoolsCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PolicyDocument } from '../../src/deployer-policy/document';
import { cognitoFederation, type Run } from '../cli/command-line';
import { asMinistackJudges, makeUser, without } from '../deployer-policy/principals';
import { callService, startEmulators, type Emulator } from './harness/emulators';
import { plannedChanges, type PlannedChange } from './harness/plan';
import { makePool, writeAnswers, type MadePool } from './harness/pools';
import { scratchFolder, terraformEnds, type Environment } from './harness/terraform';
import { describeWith } from './harness/tools';

const REGION = 'us-west-2';

const METADATA = readFileSync(join(__dirname, '..', 'specs', 'saml', 'metadata.xml'), 'utf8');

const oidc = (ProviderName: string, issuer: string, more: Readonly<Record<string, string>> = {}) => ({
  ProviderName,
  ProviderType: 'OIDC' as const,
  ProviderDetails: {
    client_id: 'client-of-cognito',
    client_secret: 'SECRET-of-a-provider',
    authorize_scopes: 'openid email profile',
    attributes_request_method: 'GET',
    attributes_url_add_attributes: 'false',
    oidc_issuer: issuer,
    ...more,
  },
  AttributeMapping: { username: 'sub', email: 'email', email_verified: 'email_verified' },
});

/** Pools by what is special about them. */
const POOLS: Readonly<Record<string, MadePool>> = {
  'nothing but its name': { pool: { PoolName: 'Plain' } },
  'every setting away from the defaults': {
    pool: {
      PoolName: 'Customers, EU @ 2019',
      UsernameAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
      AutoVerifiedAttributes: ['email'],
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      AccountRecoverySetting: {
        RecoveryMechanisms: [
          { Priority: 1, Name: 'verified_phone_number' },
          { Priority: 2, Name: 'verified_email' },
        ],
      },
      Policies: {
        PasswordPolicy: {
          MinimumLength: 14,
          RequireLowercase: true,
          RequireUppercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
          TemporaryPasswordValidityDays: 3,
        },
      },
      DeletionProtection: 'ACTIVE',
      UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' },
      UserPoolTier: 'PLUS',
      EmailVerificationMessage: 'Your code is {####}',
      UserPoolTags: { owner: 'identity' },
      EmailConfiguration: {
        EmailSendingAccount: 'DEVELOPER',
        SourceArn: 'arn:aws:ses:us-west-2:123456789012:identity/acme.com',
        From: 'Acme <no-reply@acme.com>',
      },
    },
    domains: [{ Domain: 'every-setting' }],
  },
  'custom attributes': {
    pool: {
      PoolName: 'attributes',
      AliasAttributes: ['email', 'preferred_username'],
      Schema: [
        { Name: 'email', AttributeDataType: 'String', Required: true, Mutable: true },
        {
          Name: 'idp_sub',
          AttributeDataType: 'String',
          Mutable: true,
          StringAttributeConstraints: { MinLength: '0', MaxLength: '2048' },
        },
        {
          Name: 'Größe',
          AttributeDataType: 'Number',
          Mutable: false,
          NumberAttributeConstraints: { MinValue: '-3', MaxValue: '12' },
        },
        { Name: 'since', AttributeDataType: 'DateTime', Mutable: true },
      ],
    },
    providers: [
      { ...oidc('Auth0', 'https://acme.eu.auth0.com'), AttributeMapping: { email: 'email', 'custom:idp_sub': 'sub' } },
    ],
  },
  'an attribute that a spec cannot say': {
    pool: { PoolName: 'odd', Schema: [{ Name: 'loose', AttributeDataType: 'Number', Mutable: true }] },
  },
  'OpenID Connect of many vendors': {
    pool: { PoolName: 'vendors' },
    providers: [
      oidc('Descope', 'https://api.descope.com/P2abcDEF'),
      oidc('Okta.Workforce', 'https://acme.okta.com'),
      oidc('keycloak', 'https://sso.acme.com/realms/acme', { attributes_request_method: 'POST' }),
      oidc('Own', 'https://id.acme.com', {
        authorize_url: 'https://id.acme.com/authorize',
        token_url: 'https://id.acme.com/token',
        attributes_url: 'https://id.acme.com/userinfo',
        jwks_uri: 'https://id.acme.com/jwks',
      }),
    ],
    clients: [
      {
        ClientName: 'web',
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthFlows: ['code'],
        AllowedOAuthScopes: ['openid', 'email'],
        CallbackURLs: ['https://app.example.com/callback', 'http://localhost:3000/callback'],
        LogoutURLs: ['https://app.example.com/'],
        SupportedIdentityProviders: ['COGNITO', 'Descope', 'Okta.Workforce'],
        ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      },
    ],
  },
  'SAML by file and by URL': {
    pool: { PoolName: 'saml' },
    providers: [
      {
        ProviderName: 'ByFile',
        ProviderType: 'SAML',
        ProviderDetails: { MetadataFile: METADATA, IDPSignout: 'true' },
        AttributeMapping: { email: 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress' },
        IdpIdentifiers: ['acme.com'],
      },
      {
        ProviderName: 'ByUrl',
        ProviderType: 'SAML',
        ProviderDetails: {
          MetadataURL: 'https://acme.okta.com/app/exk1/sso/saml/metadata',
          EncryptedResponses: 'true',
          RequestSigningAlgorithm: 'rsa-sha256',
          IDPInit: 'true',
        },
        AttributeMapping: { email: 'mail', name: 'displayName' },
      },
    ],
  },
  'social providers': {
    pool: { PoolName: 'social' },
    providers: [
      {
        ProviderName: 'Google',
        ProviderType: 'Google',
        ProviderDetails: {
          client_id: '1234.apps.googleusercontent.com',
          client_secret: 'SECRET-of-google',
          authorize_scopes: 'openid email profile',
          attributes_url: 'https://people.googleapis.com/v1/people/me?personFields=',
          attributes_url_add_attributes: 'true',
          authorize_url: 'https://accounts.google.com/o/oauth2/v2/auth',
          oidc_issuer: 'https://accounts.google.com',
          token_request_method: 'POST',
          token_url: 'https://www.googleapis.com/oauth2/v4/token',
        },
        AttributeMapping: { username: 'sub', email: 'email' },
      },
      {
        ProviderName: 'Facebook',
        ProviderType: 'Facebook',
        ProviderDetails: {
          client_id: '123456',
          client_secret: 'SECRET-of-facebook',
          authorize_scopes: 'public_profile,email',
          api_version: 'v17.0',
        },
        AttributeMapping: { username: 'id', email: 'email' },
      },
      {
        ProviderName: 'SignInWithApple',
        ProviderType: 'SignInWithApple',
        ProviderDetails: {
          client_id: 'com.acme.web',
          team_id: 'ABCDE12345',
          key_id: 'KLMNO67890',
          private_key: 'SECRET-of-apple',
          authorize_scopes: 'email name',
        },
        AttributeMapping: { username: 'sub', email: 'email' },
      },
      {
        ProviderName: 'LoginWithAmazon',
        ProviderType: 'LoginWithAmazon',
        ProviderDetails: {
          client_id: 'amzn1.application-oa2-client.1',
          client_secret: 'SECRET-of-amazon',
          authorize_scopes: 'profile postal_code',
        },
        AttributeMapping: { username: 'user_id', email: 'email' },
      },
    ],
  },
  'names with dots, capitals and other letters': {
    pool: { PoolName: 'names' },
    providers: [
      oidc('Ab', 'https://two.example.com'),
      oidc('Büro', 'https://buero.example.com'),
      oidc('9lives', 'https://nine.example.com'),
      oidc('Corp.EU-1', 'https://corp.example.com'),
    ],
    clients: [
      { ClientName: 'Web App (EU) + admin', SupportedIdentityProviders: ['COGNITO', 'Corp.EU-1', 'Büro', '9lives'] },
      { ClientName: 'Web App', SupportedIdentityProviders: ['Büro'] },
      { ClientName: 'web app' },
    ],
    groups: [{ GroupName: 'Kuratoren/EU', Description: 'Who curates: "everything"', Precedence: 0 }],
  },
  'clients of every kind': {
    pool: { PoolName: 'clients' },
    resourceServers: [
      {
        Identifier: 'https://api.acme.com',
        Name: 'Acme API',
        Scopes: [
          { ScopeName: 'read', ScopeDescription: 'Read' },
          { ScopeName: 'write', ScopeDescription: 'Write' },
        ],
      },
    ],
    clients: [
      {
        ClientName: 'machine',
        GenerateSecret: true,
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthFlows: ['client_credentials'],
        AllowedOAuthScopes: ['https://api.acme.com/read'],
      },
      {
        ClientName: 'mobile',
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthFlows: ['code', 'implicit'],
        AllowedOAuthScopes: ['openid', 'aws.cognito.signin.user.admin'],
        CallbackURLs: ['myapp://callback'],
        DefaultRedirectURI: 'myapp://callback',
        SupportedIdentityProviders: ['COGNITO'],
        AccessTokenValidity: 15,
        IdTokenValidity: 15,
        RefreshTokenValidity: 365,
        TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'days' },
        AuthSessionValidity: 10,
        PreventUserExistenceErrors: 'LEGACY',
        EnableTokenRevocation: false,
      },
      {
        ClientName: 'script',
        ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH'],
        ReadAttributes: ['email'],
        WriteAttributes: ['name'],
      },
      { ClientName: 'no-refresh', ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] },
      { ClientName: 'own-set' },
    ],
  },
  'triggers of others': {
    pool: {
      PoolName: 'triggers',
      LambdaConfig: {
        PreSignUp: 'arn:aws:lambda:us-west-2:123456789012:function:block-list',
        PostConfirmation: 'arn:aws:lambda:us-west-2:123456789012:function:welcome:live',
        // AWS answers both, whichever was given.
        PreTokenGeneration: 'arn:aws:lambda:us-west-2:123456789012:function:claims',
        PreTokenGenerationConfig: {
          LambdaArn: 'arn:aws:lambda:us-west-2:123456789012:function:claims',
          LambdaVersion: 'V2_0',
        },
      },
    },
  },
  'MFA by time-based codes': {
    pool: { PoolName: 'mfa' },
    mfa: { SoftwareTokenMfaConfiguration: { Enabled: true }, MfaConfiguration: 'OPTIONAL' },
  },
  'MFA that everybody needs': {
    pool: { PoolName: 'mfa-on' },
    mfa: { SoftwareTokenMfaConfiguration: { Enabled: true }, MfaConfiguration: 'ON' },
  },
  'sign-in without a password': {
    pool: {
      PoolName: 'passwordless',
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
      AutoVerifiedAttributes: ['email'],
    },
  },
  'groups, one of them made by Cognito': {
    pool: { PoolName: 'groups' },
    providers: [oidc('Corp', 'https://corp.example.com')],
    groups: [{ GroupName: 'curators', Precedence: 10 }, { GroupName: 'readers' }],
  },
  'resource servers': {
    pool: { PoolName: 'servers' },
    resourceServers: [
      { Identifier: 'orders', Name: 'Orders', Scopes: [{ ScopeName: 'read', ScopeDescription: 'Read orders' }] },
      { Identifier: 'https://api.acme.com/v2', Name: 'API' },
    ],
  },
  'recovery by administrators, sign-in by phone': {
    pool: {
      PoolName: 'phones',
      UsernameAttributes: ['phone_number'],
      AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: 'admin_only' }] },
    },
  },
  'a name that is no name of a stack': { pool: { PoolName: '2024 +++' } },
  'names that Terraform would take for expressions': {
    pool: { PoolName: 'Acme' },
    groups: [{ GroupName: '${path.module}', Description: '%{ if true }"\\' }],
    clients: [{ ClientName: 'a', CallbackURLs: ['https://app.example.com/${x}'] }],
  },
  'another Cognito pool, and Entra': {
    pool: { PoolName: 'hub' },
    providers: [
      oidc('Partner', 'https://cognito-idp.us-west-2.amazonaws.com/us-west-2_AbCdEf123'),
      oidc('Entra', 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0'),
      oidc('Idura', 'https://acme.idura.broker'),
    ],
  },
  'two domains': {
    pool: { PoolName: 'domains' },
    domains: [
      { Domain: 'two-domains' },
      {
        Domain: 'auth.acme.com',
        CustomDomainConfig: { CertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1f0c' },
        ManagedLoginVersion: 2,
      },
    ],
  },
};

/**
 * Templates of CloudFormation by the name of their pool, as people and CDK write them. No emulator makes a provider of one, so that is
 * added by API.
 */
const TEMPLATES: Readonly<Record<string, string>> = {
  'cfn sign-in': `
Resources:
  Pool:
    Type: AWS::Cognito::UserPool
    Properties:
      UserPoolName: cfn sign-in
      UsernameAttributes: [email]
      AutoVerifiedAttributes: [email]
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true }
      Schema:
        - { Name: email, AttributeDataType: String, Required: true, Mutable: true }
  Domain:
    Type: AWS::Cognito::UserPoolDomain
    Properties: { Domain: cfn-sign-in, UserPoolId: !Ref Pool }
  Web:
    Type: AWS::Cognito::UserPoolClient
    Properties:
      UserPoolId: !Ref Pool
      ClientName: web
      SupportedIdentityProviders: [COGNITO, Corp]
      AllowedOAuthFlowsUserPoolClient: true
      AllowedOAuthFlows: [code]
      AllowedOAuthScopes: [openid, email]
      CallbackURLs: [https://app.example.com/callback]
      TokenValidityUnits: { AccessToken: minutes, IdToken: hours, RefreshToken: days }
      AccessTokenValidity: 15
`,
  'cfn machines': `
Resources:
  Pool:
    Type: AWS::Cognito::UserPool
    Properties: { UserPoolName: cfn machines, DeletionProtection: ACTIVE }
  Api:
    Type: AWS::Cognito::UserPoolResourceServer
    Properties:
      UserPoolId: !Ref Pool
      Identifier: https://api.example.com
      Name: API
      Scopes: [{ ScopeName: read, ScopeDescription: Read }]
  Job:
    Type: AWS::Cognito::UserPoolClient
    DependsOn: Api
    Properties:
      UserPoolId: !Ref Pool
      ClientName: job
      GenerateSecret: true
      AllowedOAuthFlowsUserPoolClient: true
      AllowedOAuthFlows: [client_credentials]
      AllowedOAuthScopes: [https://api.example.com/read]
`,
  'cfn groups': JSON.stringify({
    Resources: {
      PoolF1A2B3C4: {
        Type: 'AWS::Cognito::UserPool',
        Properties: { UserPoolName: 'cfn groups', AliasAttributes: ['email'] },
      },
      Curators: {
        Type: 'AWS::Cognito::UserPoolGroup',
        Properties: {
          UserPoolId: { Ref: 'PoolF1A2B3C4' },
          GroupName: 'curators',
          Precedence: 3,
          Description: 'Who curates',
        },
      },
    },
  }),
};

describeWith(['terraform', 'moto', 'ministack'], 'import, against the emulators', () => {
  let emulator: Emulator;
  let api: CognitoIdentityProviderClient;

  beforeAll(async () => {
    emulator = await startEmulators();
    api = new CognitoIdentityProviderClient({
      endpoint: emulator.url,
      region: REGION,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
  });

  afterAll(async () => {
    api.destroy();
    await emulator.stop();
  });

  it.each(Object.entries(POOLS))('%s: imports alone', async (_, made) => {
    const folder = scratchFolder('import');
    const poolId = await makePool(api, made);
    await writeAnswers(api, poolId, join(folder, 'answers'));
    const imported = cognitoFederation(['import', '--from', 'answers'], { cwd: folder });
    expect(imported).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('is written') as string });
    const text = readFileSync(join(folder, 'federation.yaml'), 'utf8');
    // The pool itself gives the same spec.
    const direct = cognitoFederation(['import', '--user-pool-id', poolId, '--output', '-'], {
      cwd: folder,
      env: live(),
    });
    expect({ code: direct.code, text: direct.stdout }).toEqual({ code: 0, text });
    expect(direct.stderr).not.toContain('SECRET');
    expect(`${text}${imported.stderr}`).not.toContain('SECRET');
    if (process.env['SHOW'] !== undefined) process.stdout.write(`${text}\n${imported.stderr}\n`);
    expect(await firstPlan(folder, text, (variable) => secretOf(made, variable))).toEqual([]);
  });

  /** Environment of a run that reaches the emulator in place of AWS. */
  const live = (): Environment => ({ ...emulator.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' });

  /**
   * What the first plan of an imported spec does beside importing.
   *
   * @param secret what is behind each variable
   */
  async function firstPlan(
    folder: string,
    text: string,
    secret: string | ((variable: string) => string),
  ): Promise<readonly (readonly [string, PlannedChange])[]> {
    expect(cognitoFederation(['validate', '--quiet'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(cognitoFederation(['synth', '--quiet'], { cwd: folder })).toMatchObject({ code: 0 });
    const { name } = parse(text) as { readonly name: string };
    const stack = join(folder, 'cdktf.out', 'stacks', name);
    const secretFor = typeof secret === 'string' ? () => secret : secret;
    const variables = Object.fromEntries(
      [...text.matchAll(/variable: (\w+)/g)].map(([, one = '']) => [`TF_VAR_${one}`, secretFor(one)]),
    );
    const env = { ...emulator.env, ...variables };
    await terraformEnds(0, stack, ['init'], env);
    await terraformEnds(0, stack, ['plan', '-out=first.tfplan'], env);
    const changes = await plannedChanges(stack, 'first.tfplan', env);
    expect(Object.keys(changes)).toContain('aws_cognito_user_pool.pool');
    return Object.entries(changes).filter(([, { action, importId }]) => action !== 'no-op' || importId === undefined);
  }

  it.each(Object.entries(TEMPLATES))('%s, made by CloudFormation: imports alone', async (name, template) => {
    await callService(emulator, {
      region: REGION,
      service: 'cloudformation',
      action: 'CreateStack',
      input: { StackName: name.replaceAll(' ', '-'), TemplateBody: template },
    });
    const poolId = await poolCalled(name);
    expect(poolId).toMatch(/^us-west-2_/);
    const provider = oidc('Corp', 'https://corp.example.com');
    await api.send(new CreateIdentityProviderCommand({ ...provider, UserPoolId: poolId }));
    const folder = scratchFolder('import');
    expect(cognitoFederation(['import', '--user-pool-id', poolId], { cwd: folder, env: live() })).toMatchObject({
      code: 0,
    });
    const text = readFileSync(join(folder, 'federation.yaml'), 'utf8');
    expect(text).not.toContain('SECRET');
    expect(await firstPlan(folder, text, 'SECRET-of-a-provider')).toEqual([]);
  });

  /** A stack of somebody else's: its module and the call of it. Gives its folder, applied. */
  async function stackOf(module: string, call: string): Promise<string> {
    const folder = scratchFolder('module');
    mkdirSync(join(folder, 'module'));
    writeFileSync(join(folder, 'module', 'main.tf'), module);
    writeFileSync(join(folder, 'main.tf'), `${PROVIDER_BLOCK}\n${call}`);
    await terraformEnds(0, folder, ['init'], emulator.env);
    await terraformEnds(0, folder, ['apply', '-auto-approve'], emulator.env);
    const { stdout } = await terraformEnds(0, folder, ['show', '-json'], emulator.env);
    writeFileSync(join(folder, 'state.json'), stdout);
    return folder;
  }

  /** Imports from a state, and gives the plan of the new stack. */
  async function importedFrom(
    folder: string,
    args: readonly string[] = [],
  ): Promise<{
    readonly changes: Awaited<ReturnType<typeof plannedChanges>>;
    readonly said: string;
    readonly stack: string;
  }> {
    const imported = cognitoFederation(['import', '--from', 'state.json', ...args], { cwd: folder });
    expect(imported).toMatchObject({ code: 0, stdout: '' });
    const text = readFileSync(join(folder, 'federation.yaml'), 'utf8');
    expect(`${text}${imported.stderr}`).not.toContain('SECRET');
    expect(cognitoFederation(['synth', '--quiet'], { cwd: folder })).toMatchObject({ code: 0 });
    const { name } = parse(text) as { readonly name: string };
    const stack = join(folder, 'cdktf.out', 'stacks', name);
    const env = { ...emulator.env, TF_VAR_corp_client_secret: 'SECRET-of-a-provider' };
    await terraformEnds(0, stack, ['init'], env);
    await terraformEnds(0, stack, ['plan', '-out=first.tfplan'], env);
    return { changes: await plannedChanges(stack, 'first.tfplan', env), said: imported.stderr, stack };
  }

  it('takes a pool over from a module with counts, which then lets go by what was printed', async () => {
    const folder = await stackOf(
      WITH_COUNT,
      'module "auth" {\n  source  = "./module"\n  pool    = "counted"\n  clients = ["web", "mobile"]\n}\n',
    );
    const { changes, said, stack } = await importedFrom(folder);
    expect(
      Object.values(changes).filter(({ action, importId }) => action !== 'no-op' || importId === undefined),
    ).toEqual([]);
    expect(Object.keys(changes).sort()).toEqual([
      'aws_cognito_identity_provider.corp',
      'aws_cognito_user_pool.pool',
      'aws_cognito_user_pool_client.mobile',
      'aws_cognito_user_pool_client.web',
      'aws_cognito_user_pool_domain.prefix',
    ]);
    await terraformEnds(0, stack, ['apply', 'first.tfplan'], emulator.env);
    const removed = said.match(/^removed \{\n(?:.*\n)+?\}$/gm) ?? [];
    expect(removed).toHaveLength(4);
    writeFileSync(join(folder, 'main.tf'), `${PROVIDER_BLOCK}\n${removed.join('\n\n')}\n`);
    const { output } = await terraformEnds(0, folder, ['apply', '-auto-approve', '-no-color'], emulator.env);
    expect(output).toContain('0 added, 0 changed, 0 destroyed');
    expect((await terraformEnds(0, folder, ['state', 'list'], emulator.env)).stdout).toBe('');
  });

  it('takes one of two pools over from a module with for_each, and leaves the other in the old state', async () => {
    const pools =
      '{ eu = { groups = { readers = "Who reads" }, clients = ["web"] }, us = { groups = {}, clients = ["web"] } }';
    const folder = await stackOf(WITH_FOR_EACH, `module "pools" {\n  source = "./module"\n  pools  = ${pools}\n}\n`);
    const several = cognitoFederation(['import', '--from', 'state.json'], { cwd: folder });
    expect(several).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('name one with --user-pool-id') as string,
    });
    const { changes, said } = await importedFrom(folder, ['--user-pool-id', await poolCalled('eu')]);
    expect(
      Object.values(changes).filter(({ action, importId }) => action !== 'no-op' || importId === undefined),
    ).toEqual([]);
    expect(Object.keys(changes)).toHaveLength(4);
    expect(said).not.toMatch(/^removed \{\n  from = module.pools.aws_cognito_user_pool.this\n/m);
    const commands = said.match(/terraform state rm .*/g) ?? [];
    expect(commands).toContain(`terraform state rm 'module.pools.aws_cognito_user_pool.this["eu"]'`);
    for (const command of commands) {
      const [, address = ''] = /^terraform state rm '?(.*?)'?$/.exec(command) ?? [];
      await terraformEnds(0, folder, ['state', 'rm', address], emulator.env);
    }
    const left = (await terraformEnds(0, folder, ['state', 'list'], emulator.env)).stdout.trim().split('\n');
    expect(left.filter((address) => address.includes('eu'))).toEqual([
      'module.pools.aws_cognito_user_group.this["eu/readers"]',
    ]);
  });

  it('needs no more rights than deployer-policy prints, and names one that is missing', async () => {
    const poolId = await makePool(api, POOLS['clients of every kind'] ?? { pool: { PoolName: 'none' } });
    const { stdout } = cognitoFederation(['deployer-policy', '--import', poolId]);
    const document = asMinistackJudges(JSON.parse(stdout) as PolicyDocument);
    const run = async (user: string, policy: PolicyDocument): Promise<Run> =>
      cognitoFederation(['import', '--user-pool-id', poolId, '--output', '-'], {
        cwd: scratchFolder('rights'),
        env: {
          ...live(),
          ...(await makeUser(emulator, user, policy)),
        },
      });
    expect(await run('importer', document)).toMatchObject({ code: 0 });
    const denied = await run('less', without('cognito-idp:ListGroups', document));
    expect(denied.stderr).toContain(`The credentials lack cognito-idp:ListGroups on ${poolId}.`);
    expect(denied).toMatchObject({ code: 1, stdout: '' });
  });

  async function poolCalled(name: string): Promise<string> {
    const { UserPools = [] } = await api.send(new ListUserPoolsCommand({ MaxResults: 60 }));
    return UserPools.find((pool) => pool.Name === name)?.Id ?? '';
  }
});

/** A module with one resource of each kind and a count, as those of many clients and providers in lists are. */
const WITH_COUNT = `
variable "pool" { type = string }
variable "clients" { type = list(string) }

resource "aws_cognito_user_pool" "pool" {
  count                    = 1
  name                     = var.pool
  username_attributes      = ["email"]
  auto_verified_attributes = ["email"]
  admin_create_user_config {
    allow_admin_create_user_only = true
  }
  password_policy {
    minimum_length                   = 10
    require_lowercase                = true
    require_numbers                  = true
    require_symbols                  = false
    require_uppercase                = true
    temporary_password_validity_days = 7
  }
  schema {
    name                = "idp_sub"
    attribute_data_type = "String"
    mutable             = true
    string_attribute_constraints {
      min_length = "0"
      max_length = "2048"
    }
  }
}

resource "aws_cognito_user_pool_domain" "domain" {
  count        = 1
  domain       = "with-count"
  user_pool_id = aws_cognito_user_pool.pool[0].id
}

resource "aws_cognito_identity_provider" "provider" {
  count         = 1
  user_pool_id  = aws_cognito_user_pool.pool[0].id
  provider_name = "Corp"
  provider_type = "OIDC"
  provider_details = {
    client_id                     = "client-of-cognito"
    client_secret                 = "SECRET-of-a-provider"
    authorize_scopes              = "openid email"
    attributes_request_method     = "GET"
    attributes_url_add_attributes = "false"
    oidc_issuer                   = "https://corp.example.com"
  }
  attribute_mapping = { username = "sub", email = "email" }
}

resource "aws_cognito_user_pool_client" "client" {
  count                                = length(var.clients)
  name                                 = var.clients[count.index]
  user_pool_id                         = aws_cognito_user_pool.pool[0].id
  generate_secret                      = true
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["openid"]
  callback_urls                        = ["https://app.example.com/callback"]
  supported_identity_providers         = ["COGNITO", aws_cognito_identity_provider.provider[0].provider_name]
}
`;

/** A module that makes whatever a map names, two pools with it. */
const WITH_FOR_EACH = `
variable "pools" { type = map(object({ groups = map(string), clients = set(string) })) }

locals {
  groups  = merge([for pool, one in var.pools : { for name, words in one.groups : "\${pool}/\${name}" => { pool = pool, name = name, words = words } }]...)
  clients = merge([for pool, one in var.pools : { for name in one.clients : "\${pool}/\${name}" => { pool = pool, name = name } }]...)
}

resource "aws_cognito_user_pool" "this" {
  for_each            = var.pools
  name                = each.key
  deletion_protection = "ACTIVE"
  mfa_configuration   = "OPTIONAL"
  software_token_mfa_configuration {
    enabled = true
  }
}

resource "aws_cognito_resource_server" "this" {
  for_each     = var.pools
  identifier   = "https://api.example.com"
  name         = "API"
  user_pool_id = aws_cognito_user_pool.this[each.key].id
  scope {
    scope_name        = "read"
    scope_description = "Read"
  }
}

resource "aws_cognito_user_group" "this" {
  for_each     = local.groups
  name         = each.value.name
  description  = each.value.words
  user_pool_id = aws_cognito_user_pool.this[each.value.pool].id
}

resource "aws_cognito_user_pool_client" "this" {
  for_each                      = local.clients
  name                          = each.value.name
  user_pool_id                  = aws_cognito_user_pool.this[each.value.pool].id
  explicit_auth_flows           = ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
  access_token_validity         = 15
  id_token_validity             = 15
  refresh_token_validity        = 90
  prevent_user_existence_errors = "ENABLED"
  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}
`;

const PROVIDER_BLOCK = `
terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = ">= 5.100, < 7.0" }
  }
}
provider "aws" {
  region = "${REGION}"
}
`;

/** The secret that is behind a variable of the written spec. */
function secretOf({ providers = [] }: MadePool, variable: string): string {
  const provider = providers.find(
    ({ ProviderName = '' }) => variable === `${ProviderName.toLowerCase().replace(/[^a-z0-9]/g, '_')}_client_secret`,
  );
  return provider?.ProviderDetails?.['client_secret'] ?? '';
}
