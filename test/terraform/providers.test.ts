import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { callService, startEmulators, type Emulator } from './harness/emulators';
import { plannedChanges } from './harness/plan';
import { providerDetails } from './harness/provider-details';
import { synthesise } from './harness/synthesise';
import { scratchFolder, terraformEnds, type Environment } from './harness/terraform';
import { describeWith, projectRoot } from './harness/tools';

const REGION = 'eu-west-1';

/** What AWS returns beside what was written, by provider. Source: Cognito API, CreateIdentityProvider, "Describe response". */
const FILLED_IN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Facebook: {},
  Google: {},
  LoginWithAmazon: {
    attributes_url: 'https://api.amazon.com/user/profile',
    attributes_url_add_attributes: 'false',
    authorize_url: 'https://www.amazon.com/ap/oa',
    token_request_method: 'POST',
    token_url: 'https://api.amazon.com/auth/o2/token',
  },
  'No.Secret': {},
  Oidc: {},
  'Saml.File': { ActiveEncryptionCertificate: 'MIIC', SSORedirectBindingURI: 'https://sso.example.com/saml/redirect' },
  'Saml.Url': {
    ActiveEncryptionCertificate: 'MIIC',
    SLORedirectBindingURI: 'https://acme.okta.com/slo/saml',
    SSORedirectBindingURI: 'https://acme.okta.com/sso/saml',
  },
  SignInWithApple: {
    attributes_url_add_attributes: 'false',
    authorize_url: 'https://appleid.apple.com/auth/authorize',
    oidc_issuer: 'https://appleid.apple.com',
    token_request_method: 'POST',
    token_url: 'https://appleid.apple.com/auth/token',
  },
};

/** What AWS would do to Facebook where the spec leaves the version of its API to AWS. */
const FACEBOOK_DEFAULTS = {
  api_version: 'v17.0',
  attributes_url: 'https://graph.facebook.com/v17.0/me?fields=',
  attributes_url_add_attributes: 'true',
  authorize_url: 'https://www.facebook.com/v17.0/dialog/oauth',
  token_request_method: 'GET',
  token_url: 'https://graph.facebook.com/v17.0/oauth/access_token',
};

/** What a reviewer has to see of a provider of Apple. */
const APPLE = {
  authorize_scopes: 'email name',
  client_id: 'com.acme.web',
  key_id: 'F6G7H8I9J0',
  team_id: 'A1B2C3D4E5',
};

const VARIABLES = {
  apple_private_key: 'first key',
  facebook_client_secret: 'first secret',
  google_client_secret: 'first secret',
};

describeWith(['terraform', 'moto', 'ministack'], 'identity providers as AWS returns them', () => {
  let emulator: Emulator;
  let folder: string;
  let env: Environment;
  /** What the first plan says of the provider of Apple. */
  let newApple: Readonly<Record<string, unknown>> | undefined;

  beforeAll(async () => {
    emulator = await startEmulators();
    for (const [action, input] of [
      ['AmazonSSM.PutParameter', { Name: '/every-provider/amazon', Value: 'first secret', Type: 'SecureString' }],
      ['secretsmanager.CreateSecret', { Name: 'every-provider', SecretString: '{"oidc":"first secret"}' }],
    ] as const) {
      await callService(emulator, {
        region: REGION,
        service: action.startsWith('AmazonSSM') ? 'ssm' : 'secretsmanager',
        action,
        input,
      });
    }
    folder = scratchFolder('providers');
    env = environment(VARIABLES);
    await written(SPEC);
    await terraformEnds(0, stack(), ['init'], env);
    await terraformEnds(0, stack(), ['plan', '-out=first.tfplan'], env);
    newApple = (await plannedChanges(stack(), 'first.tfplan', env))['aws_cognito_identity_provider.signinwithapple']
      ?.after;
    await terraformEnds(0, stack(), ['apply', 'first.tfplan'], env);
    for (const name of Object.keys(FILLED_IN)) await asAwsReturns(name, FILLED_IN[name] ?? {});
  });

  afterAll(() => emulator.stop());

  const SPEC = readFileSync(join(projectRoot, 'test/specs/providers.yaml'), 'utf8');
  /** The spec with another attribute for the raw subject of Google, and another path of the role. */
  const MOVED = SPEC.replace('    department:', '    raw_subject: { type: string }\n    department:')
    .replace('    preset: google\n', '    preset: google\n    attributeMapping: { custom:raw_subject: sub }\n')
    // The role is replaced as well, and its name must not be in the way.
    .replace('accountLinking:\n', 'accountLinking:\n  function: { rolePath: /delegated/ }\n');
  const stack = (): string => join(folder, 'out', 'stacks', 'every-provider');

  function environment(variables: Readonly<Record<string, string>>): Environment {
    return {
      ...emulator.env,
      ...Object.fromEntries(Object.entries(variables).map(([name, value]) => [`TF_VAR_${name}`, value])),
    };
  }

  /** Synthesises a text of the spec into the stack's folder. */
  async function written(text: string): Promise<void> {
    const spec = join(folder, 'providers.yaml');
    const metadata = join(folder, 'saml', 'metadata.xml');
    mkdirSync(dirname(metadata), { recursive: true });
    writeFileSync(metadata, readFileSync(join(projectRoot, 'test/specs/saml/metadata.xml')));
    writeFileSync(spec, text);
    await synthesise(spec, join(folder, 'out'));
  }

  const details = () => providerDetails(emulator, REGION, stack());
  const detailsOf = (name: string): Promise<Readonly<Record<string, string>>> => details().of(name);
  const asAwsReturns = (name: string, filledIn: Readonly<Record<string, string>>): Promise<void> =>
    details().asAwsReturns(name, filledIn);

  /** What Terraform would do, by address; nothing of what it would leave alone. */
  async function planned(
    variables: Readonly<Record<string, string>> = VARIABLES,
  ): Promise<Readonly<Record<string, string>>> {
    await terraformEnds(0, stack(), ['plan', '-out=changes.tfplan'], environment(variables));
    const changes = await plannedChanges(stack(), 'changes.tfplan', environment(variables));
    return Object.fromEntries(
      Object.entries(changes).flatMap(([address, { action }]) => (action === 'no-op' ? [] : [[address, action]])),
    );
  }

  /** Applies what was planned last; the emulator then returns the provider as AWS would. */
  async function applied(name: string, variables: Readonly<Record<string, string>> = VARIABLES): Promise<void> {
    await terraformEnds(0, stack(), ['apply', 'changes.tfplan'], environment(variables));
    await asAwsReturns(name, FILLED_IN[name] ?? {});
  }

  test('the emulator returns what AWS returns', async () => {
    expect(await detailsOf('SignInWithApple')).toMatchObject({
      key_id: 'F6G7H8I9J0',
      oidc_issuer: 'https://appleid.apple.com',
    });
    expect(await detailsOf('SignInWithApple')).not.toHaveProperty('private_key');
    expect(await detailsOf('Saml.Url')).toMatchObject({ ActiveEncryptionCertificate: 'MIIC' });
  });

  test('the plan of a new provider of Apple tells all of it but the key', () => {
    expect(newApple).toMatchObject({ provider_details: APPLE });
  });

  test('nothing of it is planned away', async () => {
    expect(await planned()).toEqual({});
  });

  test.each([
    [
      'an issuer, an endpoint, a client id, scopes, a version, a metadata URL and a metadata file',
      [
        ['oidc', 'https://sso.example.com\n', 'https://sso2.example.com\n'],
        ['no_secret', 'https://proxy.acme.example/token', 'https://proxy2.acme.example/token'],
        ['google', 'acme.apps.googleusercontent.com', 'acme2.apps.googleusercontent.com'],
        ['loginwithamazon', '[profile, postal_code]', '[profile]'],
        ['facebook', 'v21.0', 'v22.0'],
        ['saml_url', 'app/exk1/sso', 'app/exk2/sso'],
        ['saml_file', 'saml/metadata.xml', 'saml/renewed.xml'],
      ],
    ],
    [
      'a setting of SAML, a mapping',
      [
        ['saml_file', '    idpInit: true\n', ''],
        ['saml_url', 'given_name: firstName', 'given_name: givenName'],
      ],
    ],
  ] as const)('whatever else changes is planned as one update of its provider: %s', async (_, changes) => {
    const renewed = readFileSync(join(projectRoot, 'test/specs/saml/metadata.xml'), 'utf8').replace(
      'saml/redirect',
      'saml/elsewhere',
    );
    writeFileSync(join(folder, 'saml', 'renewed.xml'), renewed);
    await written(changes.reduce((text, [, before, after]) => text.replace(before, after), SPEC));
    expect(await planned()).toEqual(
      Object.fromEntries(changes.map(([slug]) => [`aws_cognito_identity_provider.${slug}`, 'update'])),
    );
    await written(SPEC);
  });

  test('a new secret is one update, and then nothing is left to do', async () => {
    const rotated = { ...VARIABLES, google_client_secret: 'second secret' };
    expect(await planned({ ...VARIABLES, facebook_client_secret: 'second secret' })).toEqual({
      'aws_cognito_identity_provider.facebook': 'update',
    });
    expect(await planned(rotated)).toEqual({ 'aws_cognito_identity_provider.google': 'update' });
    await applied('Google', rotated);
    expect(await detailsOf('Google')).toMatchObject({ client_secret: 'second secret' });
    expect(await planned(rotated)).toEqual({});
    // Back again, so that the order of the tests does not matter.
    await planned();
    await applied('Google');
  });

  test.each([
    [
      'Secrets Manager',
      'oidc',
      'secretsmanager',
      'secretsmanager.PutSecretValue',
      (value: string) => ({ SecretId: 'every-provider', SecretString: JSON.stringify({ oidc: value }) }),
    ],
    [
      'Parameter Store',
      'loginwithamazon',
      'ssm',
      'AmazonSSM.PutParameter',
      (value: string) => ({ Name: '/every-provider/amazon', Value: value, Type: 'SecureString', Overwrite: true }),
    ],
  ] as const)(
    'a new secret in %s is one update, and then nothing is left to do',
    async (_, slug, service, action, input) => {
      const names = { oidc: 'Oidc', loginwithamazon: 'LoginWithAmazon' };
      const put = (value: string): Promise<string> =>
        callService(emulator, { region: REGION, service, action, input: input(value) });
      await put('second secret');
      expect(await planned()).toEqual({ [`aws_cognito_identity_provider.${slug}`]: 'update' });
      await applied(names[slug]);
      expect(await detailsOf(names[slug])).toMatchObject({ client_secret: 'second secret' });
      expect(await planned()).toEqual({});
      await put('first secret');
      await planned();
      await applied(names[slug]);
    },
  );

  test('a secret that moves to another name is one update of its provider', async () => {
    await callService(emulator, {
      region: REGION,
      service: 'ssm',
      action: 'AmazonSSM.PutParameter',
      input: { Name: '/every-provider/amazon-2', Value: 'second secret', Type: 'SecureString' },
    });
    await callService(emulator, {
      region: REGION,
      service: 'secretsmanager',
      action: 'secretsmanager.PutSecretValue',
      input: { SecretId: 'every-provider', SecretString: '{"oidc":"first secret","oidc-2":"second secret"}' },
    });
    const moves = [
      ['oidc', 'jsonKey: oidc ', 'jsonKey: oidc-2 '],
      ['loginwithamazon', '/every-provider/amazon ', '/every-provider/amazon-2 '],
      ['google', 'google_client_secret', 'google_client_secret_2'],
    ] as const;
    for (const [slug, before, after] of moves) {
      expect(SPEC).toContain(before);
      await written(SPEC.replace(before, after));
      expect(await planned({ ...VARIABLES, google_client_secret_2: 'second secret' })).toEqual({
        [`aws_cognito_identity_provider.${slug}`]: 'update',
      });
    }
    await written(SPEC);
    expect(await planned()).toEqual({});
  });

  test('a new key of Apple comes with a new id, by which it is sent in one update; the provider is never away', async () => {
    const variables = { ...VARIABLES, apple_private_key: 'second key' };
    // AWS never returns the key: that it changed alone nobody can see.
    expect(await planned(variables)).toEqual({});
    await written(SPEC.replace('F6G7H8I9J0', 'K6K7K8K9K0'));
    // What is replaced is no resource of AWS, but the note of when the key was sent.
    expect(await planned(variables)).toEqual({
      'aws_cognito_identity_provider.signinwithapple': 'update',
      'terraform_data.signinwithapple_key': 'replace',
    });
    const changes = await plannedChanges(stack(), 'changes.tfplan', environment(variables));
    expect(changes['aws_cognito_identity_provider.signinwithapple']?.after).toMatchObject({
      provider_details: { ...APPLE, key_id: 'K6K7K8K9K0' },
    });
    await terraformEnds(0, stack(), ['apply', 'changes.tfplan'], environment(variables));
    expect(await detailsOf('SignInWithApple')).toMatchObject({ key_id: 'K6K7K8K9K0', private_key: 'second key' });
    await asAwsReturns('SignInWithApple', FILLED_IN.SignInWithApple ?? {});
    expect(await planned(variables)).toEqual({});
    await written(SPEC);
    await planned();
    await applied('SignInWithApple');
    expect(await planned()).toEqual({});
  });

  test('the key goes with every other detail of Apple, and is sent again where somebody asks for it', async () => {
    await written(SPEC.replace('com.acme.web', 'com.acme.web2'));
    expect(await planned()).toEqual({
      'aws_cognito_identity_provider.signinwithapple': 'update',
      'terraform_data.signinwithapple_key': 'replace',
    });
    await terraformEnds(0, stack(), ['apply', 'changes.tfplan'], env);
    expect(await detailsOf('SignInWithApple')).toMatchObject({ client_id: 'com.acme.web2', private_key: 'first key' });
    await asAwsReturns('SignInWithApple', FILLED_IN.SignInWithApple ?? {});
    await written(SPEC);
    await planned();
    await applied('SignInWithApple');
    await terraformEnds(
      0,
      stack(),
      ['apply', '-auto-approve', '-replace=terraform_data.signinwithapple_key'],
      environment({ ...VARIABLES, apple_private_key: 'third key' }),
    );
    expect(await detailsOf('SignInWithApple')).toMatchObject({ private_key: 'third key' });
    await asAwsReturns('SignInWithApple', FILLED_IN.SignInWithApple ?? {});
    expect(await planned()).toEqual({});
  });

  test('a provider of Apple that exists already gets the key once and is not made anew', async () => {
    await terraformEnds(0, stack(), ['state', 'rm', 'terraform_data.signinwithapple_key'], env);
    expect(await planned()).toEqual({
      'aws_cognito_identity_provider.signinwithapple': 'update',
      'terraform_data.signinwithapple_key': 'create',
    });
    await applied('SignInWithApple');
    expect(await planned()).toEqual({});
  });

  test('the key of Apple is in no state where a variable gives it; every other secret is', async () => {
    await terraformEnds(0, stack(), ['apply', '-auto-approve'], env);
    const state = readFileSync(join(stack(), 'terraform.tfstate'), 'utf8');
    expect(state).not.toContain('first key');
    expect(state).toContain('first secret');
  });

  test('what AWS fills in for a Facebook without a version is left alone, and its secret is not', async () => {
    await asAwsReturns('Facebook', FACEBOOK_DEFAULTS);
    await written(SPEC.replace('    apiVersion: v21.0\n', ''));
    expect(await planned()).toEqual({});
    expect(await planned({ ...VARIABLES, facebook_client_secret: 'second secret' })).toEqual({
      'aws_cognito_identity_provider.facebook': 'update',
    });
    await written(SPEC);
    expect(await planned()).toEqual({ 'aws_cognito_identity_provider.facebook': 'update' });
    await applied('Facebook');
    expect(await planned()).toEqual({});
  });

  test('linking moves to another attribute, goes, and comes back; the pool never calls a function that is gone', async () => {
    const linked = ['Google', 'LoginGov', 'Saml.File', 'SignInWithApple'];
    /** Applies a text of the spec, compares what is left to do, and gives the lines of Terraform. */
    const appliedAll = async (text: string, left: readonly string[]): Promise<readonly string[]> => {
      await written(text);
      const { output } = await terraformEnds(0, stack(), ['apply', '-auto-approve', '-no-color'], env);
      for (const name of linked) await asAwsReturns(name, FILLED_IN[name] ?? {});
      expect(Object.keys(await planned())).toEqual(left);
      return output.split('\n');
    };
    await appliedAll(MOVED, []);

    const unlinked = MOVED.replace(/\naccountLinking:\n(?: .*\n)+/, '');
    // The emulator keeps a trigger that an update leaves out; AWS takes it off the pool. Source: Cognito API, UpdateUserPool.
    const lines = await appliedAll(unlinked, ['aws_cognito_user_pool.pool']);
    const state = JSON.parse(readFileSync(join(stack(), 'terraform.tfstate'), 'utf8')) as {
      readonly outputs: { readonly user_pool_id: { readonly value: string } };
    };
    await callService(emulator, {
      region: REGION,
      service: 'cognito-idp',
      action: 'AWSCognitoIdentityProviderService.UpdateUserPool',
      input: { UserPoolId: state.outputs.user_pool_id.value, LambdaConfig: {} },
    });
    expect(await planned()).toEqual({});
    const first = (text: string): number => lines.findIndex((line) => line.startsWith(text));
    const changed = first('aws_cognito_user_pool.pool: Modifications complete');
    expect(changed).toBeGreaterThan(0);
    for (const address of [
      'aws_iam_role.pre_sign_up',
      'aws_iam_role_policy.pre_sign_up_logs',
      'aws_iam_role_policy.pre_sign_up_pool',
      'aws_lambda_function.pre_sign_up',
      'aws_lambda_permission.cognito_pre_sign_up',
    ])
      expect([address, first(`${address}: Destroying...`) > changed]).toEqual([address, true]);

    await appliedAll(MOVED, []);
  });

  test('a renamed client keeps its id, a pending provider is left out, and providers of others stay with the client', async () => {
    const clientIds = (): Readonly<Record<string, string>> =>
      (
        JSON.parse(readFileSync(join(stack(), 'terraform.tfstate'), 'utf8')) as {
          readonly outputs: { readonly client_ids: { readonly value: Readonly<Record<string, string>> } };
        }
      ).outputs.client_ids.value;
    // Whether or not the tests before have run: an attribute can never be taken away again.
    await written(MOVED);
    await terraformEnds(0, stack(), ['apply', '-auto-approve'], env);
    const { portal } = clientIds();
    expect(portal).toMatch(/./);
    const renamed = MOVED.replace('\n  portal:\n', '\n  Team-Portal:\n    formerly: portal\n    name: portal\n')
      .replace('\n  partners:\n', '\n  partners:\n    externalProviders: [tenant-a]\n')
      .replace('\nappClients:\n', '\n  Later: { type: saml, pending: true }\n$&')
      .replace(
        '\naccountLinking:\n',
        '\n  waiting: { identityProviders: [Later], callbackUrls: [https://w.acme.com/] }\n$&',
      );
    await written(renamed);
    const changes = await planned();
    expect(changes).toEqual({
      'aws_cognito_user_pool_client.partners': 'update',
      'aws_cognito_user_pool_client.waiting': 'create',
    });
    await terraformEnds(0, stack(), ['apply', 'changes.tfplan'], env);
    expect(clientIds()).toMatchObject({ 'Team-Portal': portal });
    expect(clientIds()).not.toHaveProperty('portal');
    expect(await planned()).toEqual({});
  });
});
