import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { commandLine } from '../cli/command-line';
import { callService, makeWebAcl, type Emulator, type ServiceCall } from './harness/emulators';
import { onlyStack, proveStacks, type StackCase } from './harness/stacks';
import { scratchFolder, terraformEnds } from './harness/terraform';
import { projectRoot } from './harness/tools';

const secret = (region: string, Name: string, SecretString: string): ServiceCall => ({
  region,
  service: 'secretsmanager',
  action: 'secretsmanager.CreateSecret',
  input: { Name, SecretString },
});

const parameter = (
  region: string,
  Name: string,
  Value: string,
  Type: 'String' | 'SecureString' = 'String',
): ServiceCall => ({
  region,
  service: 'ssm',
  action: 'AmazonSSM.PutParameter',
  input: { Name, Value, Type },
});

/** Of the form of Apple's; it opens nothing. */
const APPLE_KEY = '-----BEGIN PRIVATE KEY-----\nbm90IGEga2V5\n-----END PRIVATE KEY-----\n';

const cases: readonly StackCase[] = [
  { spec: 'examples/descope/federation.yaml', variables: { descope_client_secret: 'a secret' }, ownProvider: true },
  { spec: 'examples/descope-passkeys/federation.yaml', variables: { descope_access_key: 'a secret' } },
  { spec: 'examples/auth0/federation.yaml', variables: { auth0_client_secret: 'a secret' } },
  { spec: 'examples/idura/federation.yaml', variables: { idura_client_secret: 'a secret' } },
  { spec: 'examples/cognito-to-cognito/partner-elsewhere.yaml', variables: { partner_client_secret: 'a secret' } },
  {
    spec: 'test/specs/full.yaml',
    variables: { descope_client_secret: 'a secret' },
    before: [
      {
        region: 'eu-central-1',
        service: 'ssm',
        action: 'AmazonSSM.PutParameter',
        input: { Name: '/full/partner/secret', Value: 'a secret', Type: 'SecureString' },
      },
      {
        region: 'us-east-1',
        service: 'iam',
        action: 'CreatePolicy',
        input: {
          PolicyName: 'boundary',
          PolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
        },
      },
      secret('eu-central-1', 'full/staff', '{"client_secret":"a secret"}'),
      secret('eu-central-1', 'full/vault', 'a secret'),
    ],
  },
  {
    spec: 'test/specs/providers.yaml',
    apple: true,
    variables: { apple_private_key: APPLE_KEY, facebook_client_secret: 'a secret', google_client_secret: 'a secret' },
    before: [
      parameter('eu-west-1', '/every-provider/amazon', 'a secret', 'SecureString'),
      secret('eu-west-1', 'every-provider', '{"oidc":"a secret"}'),
    ],
  },
  {
    spec: 'test/specs/references.yaml',
    apple: true,
    variables: {
      amazon_client_id: 'amzn1.application-oa2-client.abc',
      apple_team_id: 'A1B2C3D4E5',
      mobile_callback: 'com.acme.app://callback?a=b&c=d',
      partner_metadata_url: 'https://sso.partner.example/metadata',
      shared_secret: 'a secret',
      web_domain: 'acme',
    },
    before: [
      parameter('eu-west-1', '/elsewhere/google/client_id', 'acme.apps.googleusercontent.com'),
      parameter('eu-west-1', '/elsewhere/okta/metadata_url', 'https://acme.okta.com/app/exk1/sso/saml/metadata'),
      parameter('eu-west-1', '/elsewhere/apple/services_id', 'com.acme.web'),
      parameter('eu-west-1', '/elsewhere/web/domain', 'web.acme.com', 'SecureString'),
      secret(
        'eu-west-1',
        'elsewhere/providers',
        JSON.stringify({
          'google "quoted" ${key}': 'a secret',
          facebook_app: '1234567890',
          apple_key_id: 'F6G7H8I9J0',
        }),
      ),
      secret('eu-west-1', 'elsewhere/apple', APPLE_KEY),
      secret('eu-west-1', 'elsewhere/urls', '{"callback":"https://other.acme.com/callback","alb":"alb.acme.com"}'),
      secret('eu-west-1', 'elsewhere/logout', 'com.acme.app://bye?to=a b'),
    ],
  },
  {
    spec: 'test/specs/pool.yaml',
    variables: { ses_identity_arn: 'arn:aws:ses:us-west-2:123456789012:identity/acme.com' },
    before: [
      {
        region: 'us-west-2',
        service: 'iam',
        action: 'CreateRole',
        input: { RoleName: 'curators', AssumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[]}' },
      },
    ],
    prepare: makePoolsWebAcl,
  },
  {
    spec: 'test/specs/consumers.yaml',
    note: ' (an ALB rule is planned: neither emulator keeps authenticate_cognito)',
    variables: { staff_client_secret: 'a secret' },
    applied: async (emulator, dir) => {
      await publishedAsTheOutputsSay(emulator, dir);
      await includedFilesAreApplied(emulator, dir);
      await loadBalancerIsPlanned(emulator, dir);
    },
  },
  {
    spec: 'test/specs/triggers-and-domain.yaml',
    variables: {
      check_function_arn: 'arn:aws:lambda:us-west-2:123456789012:function:check:live',
      staff_client_secret: 'a secret',
    },
    before: [
      parameter('us-west-2', '/triggers/claims', 'arn:aws:lambda:us-west-2:123456789012:function:claims'),
      {
        region: 'us-east-1',
        service: 'iam',
        action: 'CreateRole',
        input: {
          RoleName: 'functions',
          AssumeRolePolicyDocument:
            '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}',
        },
      },
    ],
    functions: [
      { name: 'challenge', alias: 'live' },
      { name: 'check', alias: 'live' },
      { name: 'claims' },
      { name: 'guard' },
      { name: 'mail' },
      { name: 'migrate' },
      { name: 'welcome', alias: 'live' },
    ],
    next: triggersAreTakenAway,
  },
  {
    spec: 'test/specs/two-step.yaml',
    variables: { ready_client_secret: 'a secret' },
    next: pendingProviderComes,
  },
  { spec: 'test/handoff/vendors-saml.yaml' },
  {
    spec: 'test/specs/hostile.yaml',
    before: [secret('us-east-1', 'hostile/secret', JSON.stringify({ 'a"b\\${c}%{d}': 'a ${secret}' }))],
    applied: hostileTextIsAsWritten,
  },
];

proveStacks('generated stacks, run by Terraform against the emulators', cases);

/** Makes the web ACL of test/specs/pool.yaml, and the parameter that holds its ARN. */
async function makePoolsWebAcl(emulator: Emulator): Promise<void> {
  await callService(
    emulator,
    parameter('us-west-2', '/pool-settings/web-acl-arn', await makeWebAcl(emulator, 'us-west-2')),
  );
}

/** The functions of test/specs/triggers-and-domain.yaml get another version of their event, and then all but one are let go. */
async function triggersAreTakenAway(emulator: Emulator, dir: string, specText: string): Promise<void> {
  const variables = {
    check_function_arn: 'arn:aws:lambda:us-west-2:123456789012:function:check:live',
    staff_client_secret: 'a secret',
  };
  const applyNext = comingNext(emulator, dir, variables);
  const olderEvent = await applyNext('older-event', specText.replace('version: V2_0', 'version: V1_0'));
  expect(await lambdaConfigOf(emulator, olderEvent)).toMatchObject({
    PreSignUp: variables.check_function_arn,
    PreTokenGeneration: 'arn:aws:lambda:us-west-2:123456789012:function:claims',
    PreTokenGenerationConfig: { LambdaVersion: 'V1_0' },
  });
  // Letting go of the last one is tested with linking, in providers.test.ts.
  const one = specText
    .replace(/^ {2}triggers:\n(?: {4}.*\n)+/m, (all) =>
      all
        .split('\n')
        .filter((line) => /triggers:|postConfirmation|^$/.test(line))
        .join('\n'),
    )
    .replace(/^.*trigger-not-run.*\n/m, '');
  // The provider would leave the function at pre token generation where it is, without the right to invoke it.
  await expect(applyNext('stays', one)).rejects.toThrow('still has a function at pre token generation');
  await callService(emulator, {
    region: 'us-west-2',
    service: 'cognito-idp',
    action: 'AWSCognitoIdentityProviderService.UpdateUserPool',
    input: { UserPoolId: userPoolIdOf(olderEvent) },
    nested: { LambdaConfig: { PreSignUp: variables.check_function_arn } },
  });
  const left = await applyNext('one', one);
  expect(await lambdaConfigOf(emulator, left)).toEqual({
    PostConfirmation: 'arn:aws:lambda:us-west-2:123456789012:function:welcome:live',
  });
  const { stdout } = await terraformEnds(0, left, ['state', 'list'], emulator.env);
  expect(stdout.split('\n').filter((address) => address.startsWith('aws_lambda_permission.'))).toEqual([
    'aws_lambda_permission.cognito_post_confirmation',
  ]);
}

/** A provider of test/specs/two-step.yaml is there at last: it alone is made, and the client lists it. Then it is pending again. */
async function pendingProviderComes(emulator: Emulator, dir: string, specText: string): Promise<void> {
  const applyNext = comingNext(emulator, dir, { ready_client_secret: 'a secret', partner_client_secret: 'a secret' });
  const providersIn = async (made: string): Promise<readonly string[]> => {
    const { stdout } = await terraformEnds(0, made, ['state', 'list'], emulator.env);
    return stdout.split('\n').filter((address) => address.startsWith('aws_cognito_identity_provider.'));
  };
  const there = specText.replace('pending: true\n    issuer', 'issuer');
  expect(await providersIn(await applyNext('there', there))).toEqual([
    'aws_cognito_identity_provider.partner',
    'aws_cognito_identity_provider.ready',
  ]);
  expect(await providersIn(await applyNext('pending', specText))).toEqual(['aws_cognito_identity_provider.ready']);
}

/**
 * Applies what the spec of the stack in `dir` comes to next, in a folder of its own, which is returned, and shows that nothing
 * is left to do. The state goes from one to the next.
 */
function comingNext(
  emulator: Emulator,
  dir: string,
  variables: Readonly<Record<string, string>>,
): (name: string, text: string) => Promise<string> {
  const folder = scratchFolder('next');
  const given = Object.entries(variables).map(([name, value]) => [`TF_VAR_${name}`, value]);
  const env = { ...emulator.env, ...(Object.fromEntries(given) as Readonly<Record<string, string>>) };
  let before = dir;
  return async (name, text) => {
    const file = join(folder, `${name}.yaml`);
    writeFileSync(file, text);
    const made = await onlyStack(file, join(folder, name), false);
    for (const kept of ['.terraform.lock.hcl', 'terraform.tfstate']) copyFileSync(join(before, kept), join(made, kept));
    await terraformEnds(0, made, ['init'], env);
    await terraformEnds(0, made, ['apply', '-auto-approve'], env);
    await terraformEnds(0, made, ['plan', '-detailed-exitcode'], env);
    before = made;
    return made;
  };
}

/** The triggers of the pool of the stack in `dir`, as AWS has them. */
async function lambdaConfigOf(emulator: Emulator, dir: string): Promise<object | undefined> {
  const described = JSON.parse(
    await callService(emulator, {
      region: 'us-west-2',
      service: 'cognito-idp',
      action: 'AWSCognitoIdentityProviderService.DescribeUserPool',
      input: { UserPoolId: userPoolIdOf(dir) },
    }),
  ) as { readonly UserPool: { readonly LambdaConfig?: object } };
  return described.UserPool.LambdaConfig;
}

function userPoolIdOf(dir: string): string {
  const { outputs } = JSON.parse(readFileSync(join(dir, 'terraform.tfstate'), 'utf8')) as {
    readonly outputs: { readonly user_pool_id: { readonly value: string } };
  };
  return outputs.user_pool_id.value;
}

/** The identity pool and the style sheet of the included files are there, and their override has changed the pool. */
async function includedFilesAreApplied(emulator: Emulator, dir: string): Promise<void> {
  const { stdout } = await terraformEnds(0, dir, ['state', 'list'], emulator.env);
  expect(stdout.split('\n')).toEqual(
    expect.arrayContaining(['aws_cognito_identity_pool.customers', 'aws_cognito_user_pool_ui_customization.pages']),
  );
  const described = await callService(emulator, {
    region: 'eu-west-1',
    service: 'cognito-idp',
    action: 'AWSCognitoIdentityProviderService.DescribeUserPool',
    input: { UserPoolId: userPoolIdOf(dir) },
  });
  expect(JSON.parse(described)).toMatchObject({
    UserPool: {
      // The one block is the override's; all else is the spec's.
      AdminCreateUserConfig: { InviteMessageTemplate: { EmailSubject: 'Your account at Acme' } },
      UsernameAttributes: ['email'],
    },
  });
}

/** An included file with a load balancer that signs people in plans to what the stack's client and pool are. */
async function loadBalancerIsPlanned(emulator: Emulator, dir: string): Promise<void> {
  const copy = join(dir, 'alb.tf');
  copyFileSync(join(projectRoot, 'test/specs/hatch/alb.tf'), copy);
  await terraformEnds(0, dir, ['plan', '-out=alb.tfplan'], { ...emulator.env, TF_VAR_staff_client_secret: 'a secret' });
  const { stdout } = await terraformEnds(0, dir, ['show', '-json', 'alb.tfplan'], emulator.env);
  rmSync(copy);
  const { resource_changes: changes, planned_values: planned } = JSON.parse(stdout) as {
    readonly resource_changes: readonly {
      readonly address: string;
      readonly change: { readonly actions: readonly string[]; readonly after: unknown };
    }[];
    readonly planned_values: {
      readonly outputs: {
        readonly consumers: { readonly value: Readonly<Record<string, { readonly alb: object }>> };
      };
    };
  };
  const made = changes.filter(({ change }) => change.actions.join() !== 'no-op');
  expect(made.map(({ address, change }) => `${address} ${change.actions.join()}`)).toEqual([
    'aws_lb.staff create',
    'aws_lb_listener.https create',
    'aws_lb_listener_rule.signed_in create',
  ]);
  // What the rule gets is what the output `consumers` gives to other stacks.
  expect(made[2]?.change.after).toMatchObject({
    action: [{ authenticate_cognito: [planned.outputs.consumers.value['balanced-app']?.alb] }, {}],
  });
}

/** What is published in AWS is what the outputs say. */
async function publishedAsTheOutputsSay(emulator: Emulator, dir: string): Promise<void> {
  const { outputs } = JSON.parse(readFileSync(join(dir, 'terraform.tfstate'), 'utf8')) as {
    readonly outputs: Readonly<
      Record<'user_pool_id' | 'user_pool_arn' | 'issuer' | 'domain', { readonly value: string }>
    > &
      Readonly<Record<'client_ids' | 'client_secrets', { readonly value: Readonly<Record<string, string>> }>>;
  };
  const call = async (service: string, action: string, input: Readonly<Record<string, string>>): Promise<unknown> =>
    JSON.parse(await callService(emulator, { region: 'eu-west-1', service, action, input }));
  const published = async (Name: string): Promise<unknown> =>
    (
      (await call('ssm', 'AmazonSSM.GetParameter', { Name: `/consumers/auth/${Name}` })) as {
        readonly Parameter: { readonly Type: string; readonly Value: string };
      }
    ).Parameter;
  for (const name of ['user_pool_id', 'user_pool_arn', 'issuer', 'domain'] as const)
    expect(await published(name)).toMatchObject({ Type: 'String', Value: outputs[name].value });
  const { stdout } = await terraformEnds(0, dir, ['output', '-json'], emulator.env);
  const { code, stdout: settings } = await commandLine(['outputs', '-', '--format', 'json', '--client', 'web'], {
    stdin: () => Promise.resolve(Buffer.from(stdout)),
  });
  expect({ code, settings: JSON.parse(settings) as unknown }).toMatchObject({
    code: 0,
    settings: {
      userPoolId: outputs.user_pool_id.value,
      clientId: outputs.client_ids.value['web'],
      redirectUri: 'https://app.example.com/callback?from=cognito',
      logoutUri: 'https://app.example.com/?bye',
    },
  });
  const ids = outputs.client_ids.value;
  expect(Object.keys(ids)).toEqual(['backend', 'balanced-app', 'web']);
  for (const [client, id] of Object.entries(ids))
    expect(await published(`clients/${client}/client_id`)).toMatchObject({ Type: 'String', Value: id });
  for (const client of ['backend', 'balanced-app']) {
    const { SecretString, ...secret } = (await call('secretsmanager', 'secretsmanager.GetSecretValue', {
      SecretId: `consumers/auth/${client}`,
    })) as { readonly SecretString: string };
    expect(secret).toMatchObject({ Name: `consumers/auth/${client}` });
    expect(JSON.parse(SecretString)).toEqual({
      client_id: ids[client],
      client_secret: outputs.client_secrets.value[client],
    });
  }
}

/** Every text of the hostile spec lies at AWS just as the spec has it. */
async function hostileTextIsAsWritten(emulator: Emulator, dir: string): Promise<void> {
  const spec = parse(readFileSync(join(projectRoot, 'test/specs/hostile.yaml'), 'utf8')) as HostileSpec;
  const { outputs } = JSON.parse(readFileSync(join(dir, 'terraform.tfstate'), 'utf8')) as {
    readonly outputs: {
      readonly user_pool_id: { readonly value: string };
      readonly client_ids: { readonly value: { readonly web: string } };
    };
  };
  const UserPoolId = outputs.user_pool_id.value;
  const describe = async (action: string, input: Readonly<Record<string, string>>): Promise<unknown> =>
    JSON.parse(
      await callService(emulator, {
        region: spec.region,
        service: 'cognito-idp',
        action: `AWSCognitoIdentityProviderService.${action}`,
        input: { UserPoolId, ...input },
      }),
    );
  const provider = spec.identityProviders.Hostile;
  const client = spec.appClients.web;

  const { UserPool } = (await describe('DescribeUserPool', {})) as {
    readonly UserPool: {
      readonly UserPoolTags: object;
      readonly SchemaAttributes: readonly { readonly Name: string }[];
    };
  };
  expect(UserPool.UserPoolTags).toEqual(spec.tags);
  expect(UserPool.SchemaAttributes.map(({ Name }) => Name)).toEqual(
    expect.arrayContaining(Object.keys(spec.userPool.customAttributes).map((name) => `custom:${name}`)),
  );

  const { IdentityProvider } = (await describe('DescribeIdentityProvider', { ProviderName: 'Hostile' })) as {
    readonly IdentityProvider: {
      readonly ProviderDetails: Readonly<Record<string, string>>;
      readonly AttributeMapping: object;
    };
  };
  expect(IdentityProvider.ProviderDetails).toMatchObject({
    authorize_scopes: provider.scopes.join(' '),
    client_id: provider.clientId,
    client_secret: 'a ${secret}',
    oidc_issuer: provider.issuer,
  });
  expect(IdentityProvider.AttributeMapping).toMatchObject(provider.attributeMapping);

  const { UserPoolClient } = (await describe('DescribeUserPoolClient', { ClientId: outputs.client_ids.value.web })) as {
    readonly UserPoolClient: {
      readonly ClientName: string;
      readonly CallbackURLs: readonly string[];
      readonly LogoutURLs: readonly string[];
    };
  };
  expect(UserPoolClient.ClientName).toBe(client.name);
  expect([...UserPoolClient.CallbackURLs].sort()).toEqual([...client.callbackUrls].sort());
  expect(UserPoolClient.LogoutURLs).toEqual(client.logoutUrls);
}

/** The parts of test/specs/hostile.yaml that hold hostile text. */
interface HostileSpec {
  readonly region: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly userPool: { readonly customAttributes: object };
  readonly identityProviders: {
    readonly Hostile: {
      readonly issuer: string;
      readonly clientId: string;
      readonly scopes: readonly string[];
      readonly attributeMapping: Readonly<Record<string, string>>;
    };
  };
  readonly appClients: {
    readonly web: {
      readonly name: string;
      readonly callbackUrls: readonly string[];
      readonly logoutUrls: readonly string[];
    };
  };
}
