import { load } from '../../src/load';

const SPEC = `version: 1
name: acme
region: us-west-2
userPool: { reference: { ssmParameter: /acme/pool } }
identityProviders:
  Google: { preset: google, clientId: acme, clientSecret: { variable: google }, adopt: Google, attributeMapping: { username: sub, email: email, email_verified: email_verified } }
appClients: { web: { callbackUrls: [https://app.example.com/] } }
accountLinking: {}
terraform: { backend: { s3: { bucket: acme-tfstate, key: acme.tfstate, region: us-west-2 } } }
`;

test('a pool whose id lives elsewhere has no id to import by, and takes no trigger', () => {
  const { diagnostics } = load([{ file: 'federation.yaml', bytes: Buffer.from(SPEC) }]);
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'value-not-checked: Not checked: userPool.reference is known only to Terraform.',
    'adopt-without-existing-pool: The pool is named by where its id lives, but the import needs its id.',
    'linking-needs-adoption: Linking needs the pre sign-up trigger of the pool whose id SSM parameter /acme/pool gives, which is managed elsewhere.',
  ]);
});

test('a pool that exists already may have resource servers, so that their scopes are taken', () => {
  const said = (client: string): readonly string[] => {
    const spec = SPEC.replace('accountLinking: {}\n', '')
      .replace(', adopt: Google', '')
      .replace('appClients: {', `appClients: { other: ${client},`);
    const { diagnostics } = load([{ file: 'federation.yaml', bytes: Buffer.from(spec) }]);
    return diagnostics.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code}: ${message}`);
  };
  expect(said('{ callbackUrls: ["https://a.example.com/"], scopes: [openid, orders/read] }')).toEqual([]);
  expect(said('{ callbackUrls: ["https://a.example.com/"], scopes: [openid, orders] }')).toEqual([
    expect.stringMatching(/^unknown-scope: Cognito has no scope "orders"\./),
  ]);
  expect(said('{ flows: [client_credentials], secret: true, scopes: [orders/read] }')).toEqual([]);
  expect(said('{ flows: [client_credentials], secret: true, scopes: [openid, orders/read] }')).toEqual([
    'client-credentials-unusable: client_credentials accepts only scopes of resource servers.',
  ]);
});
