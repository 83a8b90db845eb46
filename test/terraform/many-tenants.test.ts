import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMinistack, type Emulator } from './harness/emulators';
import { plannedChanges } from './harness/plan';
import { synthesise } from './harness/synthesise';
import { scratchFolder, terraformEnds } from './harness/terraform';
import { describeWith } from './harness/tools';

const TENANTS = 50;

/** Everything that the tenants share; each tenant is a file of its own. */
const SPEC = `
version: 1
name: tenants
region: eu-west-1
userPool:
  domain: { prefix: tenants-test }
defaults:
  identityProvider: { type: saml, attributeMapping: { email: email } }
  appClient: { scopes: [openid, email] }
include: [tenants/*.yaml]
accept:
  - { rule: state-kept-locally, reason: a test }
`;

const tenant = (name: string): string => `identityProviders:
  ${name}: { metadataUrl: "https://sso.${name}.example/metadata" }
appClients:
  ${name}: { identityProviders: [${name}], callbackUrls: ["https://${name}.app.example.com/callback"] }
`;

describeWith(['terraform', 'ministack'], `${TENANTS} tenants by SAML, each with a client, in one pool`, () => {
  let emulator: Emulator;

  beforeAll(async () => {
    emulator = await startMinistack({ auth: false });
  });

  afterAll(() => emulator.stop());

  it('applies, has nothing left to do, and another tenant makes its provider and its client and touches nothing else', async () => {
    const folder = scratchFolder('tenants');
    const spec = join(folder, 'federation.yaml');
    mkdirSync(join(folder, 'tenants'), { recursive: true });
    writeFileSync(spec, SPEC);
    const add = (name: string): void => {
      writeFileSync(join(folder, 'tenants', `${name}.yaml`), tenant(name));
    };
    for (let number = 0; number < TENANTS; number += 1) add(`tenant${number}`);
    const stack = join(await synthesise(spec, join(folder, 'out')), 'tenants');
    await terraformEnds(0, stack, ['init'], emulator.env);
    await terraformEnds(0, stack, ['apply', '-auto-approve'], emulator.env);
    await terraformEnds(0, stack, ['plan', '-detailed-exitcode'], emulator.env);

    // In the middle of the order: addresses follow names and not positions.
    add('tenant10a');
    await synthesise(spec, join(folder, 'out'));
    await terraformEnds(0, stack, ['plan', '-out=next.tfplan'], emulator.env);
    const changes = await plannedChanges(stack, 'next.tfplan', emulator.env);
    const touched = Object.entries(changes).filter(([, { action }]) => action !== 'no-op');
    expect(touched.map(([address, { action }]) => [address, action])).toEqual([
      ['aws_cognito_identity_provider.tenant10a', 'create'],
      ['aws_cognito_user_pool_client.tenant10a', 'create'],
    ]);
  });
});
