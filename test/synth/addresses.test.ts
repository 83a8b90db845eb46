import { removeFolders } from '../cli/command-line';
import { addresses, configurations } from './stack';

afterAll(removeFolders);

const provider = (issuer: string): object => ({
  type: 'oidc',
  issuer,
  clientId: 'cognito',
  clientSecret: { variable: 'client_secret' },
});

const spec = {
  version: 1,
  name: 'addresses',
  region: 'eu-west-1',
  userPool: {
    domain: { prefix: 'addresses-test' },
    customAttributes: { idp_sub: { type: 'string' }, roles: { type: 'string' } },
  },
  identityProviders: {
    One: provider('https://one.example.com'),
    'Two.B': { ...provider('https://two.example.com'), iamOidcProvider: true },
    Three: provider('https://three.example.com'),
  },
  appClients: {
    web: { callbackUrls: ['https://app.example.com/cb'], identityProviders: ['One', 'COGNITO'] },
    'mobile-app': { callbackUrls: ['https://m.example.com/cb'], identityProviders: ['One', 'Two.B'] },
    other: { callbackUrls: ['https://o.example.com/cb'], identityProviders: ['Three'] },
  },
  accountLinking: {},
};

function only(
  input: object,
): ReturnType<typeof configurations> extends ReadonlyMap<string, infer Value> ? Value : never {
  const [configuration] = configurations(input).values();
  if (configuration === undefined) throw new Error('a stack was expected');
  return configuration;
}

test('a thing in the spec has an address made from its name', () => {
  expect(addresses(only(spec))).toEqual([
    'aws_cloudwatch_log_group.pre_sign_up',
    'aws_cognito_identity_provider.one',
    'aws_cognito_identity_provider.three',
    'aws_cognito_identity_provider.two_b',
    'aws_cognito_user_pool.pool',
    'aws_cognito_user_pool_client.mobile_app',
    'aws_cognito_user_pool_client.other',
    'aws_cognito_user_pool_client.web',
    'aws_cognito_user_pool_domain.prefix',
    'aws_iam_openid_connect_provider.two_b',
    'aws_iam_role.pre_sign_up',
    'aws_iam_role_policy.pre_sign_up_logs',
    'aws_iam_role_policy.pre_sign_up_pool',
    'aws_lambda_function.pre_sign_up',
    'aws_lambda_permission.cognito_pre_sign_up',
  ]);
});

test('removing a provider and its client changes no other resource but the function that knows all providers', () => {
  const before = only(spec);
  const { Three: _provider, ...identityProviders } = spec.identityProviders;
  const { other: _client, ...appClients } = spec.appClients;
  const after = only({ ...spec, identityProviders, appClients });
  expect(addresses(after)).toEqual(addresses(before).filter((address) => !/\.(three|other)$/.test(address)));
  for (const address of addresses(after)) {
    if (address === 'aws_lambda_function.pre_sign_up') continue;
    const [type = '', name = ''] = address.split('.');
    expect({ address, body: after.resource[type]?.[name] }).toEqual({ address, body: before.resource[type]?.[name] });
  }
});

test('clients refer to their providers, so that Terraform makes those first', () => {
  expect(only(spec).resource.aws_cognito_user_pool_client?.mobile_app?.supported_identity_providers).toEqual([
    '${aws_cognito_identity_provider.one.provider_name}',
    '${aws_cognito_identity_provider.two_b.provider_name}',
  ]);
});
