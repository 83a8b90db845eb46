import { load } from '../../src/load';

const SPEC = `version: 1
name: acme
region: us-west-2
userPool: { reference: { ssmParameter: /acme/pool } }
identityProviders:
  Google: { preset: google, clientId: acme, clientSecret: { variable: google }, adopt: Google }
appClients: { web: { callbackUrls: [https://app.example.com/] } }
accountLinking: {}
terraform: { backend: { s3: { bucket: acme-tfstate, key: acme.tfstate, region: us-west-2 } } }
`;

test('a pool whose id lives elsewhere has no id to import by, and takes no trigger', () => {
  const { diagnostics } = load([{ file: 'federation.yaml', bytes: Buffer.from(SPEC) }]);
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'value-not-checked: Terraform alone knows userPool.reference.',
    'adopt-without-existing-pool: The pool is named by where its id lives, but the import needs its id.',
    'linking-needs-adoption: Linking needs the pre sign-up trigger of the pool whose id SSM parameter /acme/pool gives, which is managed elsewhere.',
  ]);
});
