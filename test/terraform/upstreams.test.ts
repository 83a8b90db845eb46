import { join } from 'node:path';
import { callService, startEmulators, type Emulator } from './harness/emulators';
import { proveApplies, proveSameInHcl } from './harness/prove';
import { synthesise } from './harness/synthesise';
import { scratchFolder, terraformEnds } from './harness/terraform';
import { describeWith } from './harness/tools';

const REGION = 'eu-central-1';

/** What the outputs of a stack tell. */
interface Outputs {
  readonly user_pool_id: { readonly value: string };
  readonly issuer: { readonly value: string };
  readonly client_ids: { readonly value: Readonly<Record<string, string>> };
  readonly client_secrets?: { readonly value: Readonly<Record<string, string>> };
}

describeWith(['terraform', 'moto', 'ministack'], 'two pools of one app, the one federating to the other', () => {
  let emulator: Emulator;
  let stacks: string;

  beforeAll(async () => {
    emulator = await startEmulators();
    stacks = await synthesise('examples/cognito-to-cognito/*.yaml', scratchFolder('json'));
  });

  afterAll(() => emulator.stop());

  const outputsOf = async (stack: string): Promise<Outputs> =>
    JSON.parse((await terraformEnds(0, join(stacks, stack), ['output', '-json'], emulator.env)).stdout) as Outputs;

  const described = async (action: string, input: Readonly<Record<string, string>>): Promise<string> =>
    callService(emulator, {
      region: REGION,
      service: 'cognito-idp',
      action: `AWSCognitoIdentityProviderService.${action}`,
      input,
    });

  it('cannot be planned before the other one is applied, and says so', async () => {
    await terraformEnds(0, join(stacks, 'hub'), ['init'], emulator.env);
    const { output } = await terraformEnds(1, join(stacks, 'hub'), ['plan'], emulator.env);
    expect(output).toContain('Unable to find remote state');
  });

  it('applies, and each pool has of the other what it needs', async () => {
    await proveApplies(join(stacks, 'partner-pool'), { emulator });
    const { output } = await terraformEnds(0, join(stacks, 'hub'), ['plan'], emulator.env);
    await proveApplies(join(stacks, 'hub'), { emulator });

    const [partner, hub] = [await outputsOf('partner-pool'), await outputsOf('hub')];
    const clientId = partner.client_ids.value['hub'] ?? '';
    const secret = partner.client_secrets?.value['hub'] ?? '';
    expect(secret).not.toBe('');
    expect(output).not.toContain(secret);
    const provider = JSON.parse(
      await described('DescribeIdentityProvider', { UserPoolId: hub.user_pool_id.value, ProviderName: 'Partner' }),
    ) as {
      readonly IdentityProvider: { readonly ProviderDetails: object };
    };
    expect(provider.IdentityProvider.ProviderDetails).toMatchObject({
      oidc_issuer: partner.issuer.value,
      client_id: clientId,
      client_secret: secret,
    });
    expect(partner.issuer.value).toBe(`https://cognito-idp.${REGION}.amazonaws.com/${partner.user_pool_id.value}`);
    const client = JSON.parse(
      await described('DescribeUserPoolClient', { UserPoolId: partner.user_pool_id.value, ClientId: clientId }),
    ) as {
      readonly UserPoolClient: { readonly CallbackURLs: readonly string[] };
    };
    expect(client.UserPoolClient.CallbackURLs).toEqual([
      `https://hub-prod.auth.${REGION}.amazoncognito.com/oauth2/idpresponse`,
    ]);
  });

  it('is the same in HCL', async () => {
    const hcl = await synthesise('examples/cognito-to-cognito/*.yaml', scratchFolder('hcl'), { hcl: true });
    for (const stack of ['partner-pool', 'hub'])
      await proveSameInHcl(join(stacks, stack), join(hcl, stack), { emulator });
  });

  it.each([
    ['JSON', false],
    ['HCL', true],
  ])('names a state in the way of every backend, as Terraform checks it (%s)', async (_, hcl) => {
    const hub = join(await synthesise('test/specs/upstreams.yaml', scratchFolder('backends'), { hcl }), 'kept-hub');
    await terraformEnds(0, hub, ['init', '-backend=false'], emulator.env);
    await terraformEnds(0, hub, ['validate'], emulator.env);
    if (hcl) await terraformEnds(0, hub, ['fmt', '-check', '-diff'], emulator.env);
  });

  it('says which stack comes first where its state has no such app client yet', async () => {
    const hub = join(stacks, 'hub');
    await terraformEnds(
      0,
      join(stacks, 'partner-pool'),
      ['state', 'rm', 'aws_cognito_user_pool_client.hub'],
      emulator.env,
    );
    await terraformEnds(0, join(stacks, 'partner-pool'), ['apply', '-refresh-only', '-auto-approve'], emulator.env);
    const { output } = await terraformEnds(1, hub, ['plan'], emulator.env);
    expect(output.replace(/[\s│]+/g, ' ')).toContain('Apply partner-pool first.');
  });
});
