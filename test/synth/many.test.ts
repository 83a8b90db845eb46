import { stringify } from 'yaml';
import { load } from '../../src/load';
import { configurationOf } from '../../src/terraform/configuration';
import type { TerraformJson } from '../../src/terraform/hcl';

/** A pool with so many SAML tenants, each with an app client of its own, kept short by defaults. */
function spec(tenants: number): string {
  const names = Array.from({ length: tenants }, (_, index) => `tenant-${index}`);
  return stringify({
    version: 1,
    name: 'many',
    region: 'us-west-2',
    userPool: { signInWith: ['email'], requiredAttributes: ['email'], domain: { prefix: 'many-tenants' } },
    defaults: {
      identityProvider: {
        type: 'saml',
        attributeMapping: { email: 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress' },
      },
      appClient: { scopes: ['openid', 'email'], tokenValidity: { access: '30m' } },
    },
    identityProviders: Object.fromEntries(
      names.map((name) => [name, { metadataUrl: `https://${name}.example.com/metadata` }]),
    ),
    appClients: Object.fromEntries(
      names.map((name) => [
        name,
        { identityProviders: [name], callbackUrls: [`https://${name}.example.com/callback`] },
      ]),
    ),
    publish: { ssm: { prefix: '/many' } },
  });
}

function configuration(tenants: number): TerraformJson {
  const { diagnostics, federations } = load([{ file: 'federation.yaml', bytes: Buffer.from(spec(tenants)) }]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [federation] = federations;
  if (federation === undefined) throw new Error('there is no stack');
  return configurationOf(federation, { path: 'lambda/pre-sign-up.zip', sha256Base64: '' });
}

/** Every resource as JSON, by its address. */
function resources({ resource }: TerraformJson): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(resource as Readonly<Record<string, Readonly<Record<string, unknown>>>>).flatMap(([type, names]) =>
      Object.entries(names).map(([name, body]) => [`${type}.${name}`, JSON.stringify(body)] as const),
    ),
  );
}

test('one more of 50 SAML tenants with their clients touches no resource that is there', () => {
  expect(spec(50).split('\n').length).toBeLessThan(50 * 8 + 40);
  const before = resources(configuration(50));
  const after = resources(configuration(51));
  expect(before.size).toBe(2 + 4 + 3 * 50);
  expect([...after.keys()].filter((address) => !before.has(address)).sort()).toEqual([
    'aws_cognito_identity_provider.tenant_50',
    'aws_cognito_user_pool_client.tenant_50',
    'aws_ssm_parameter.client_id_tenant_50',
  ]);
  for (const [address, body] of before) expect({ address, body: after.get(address) }).toEqual({ address, body });
});
