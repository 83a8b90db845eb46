import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
  ListUserPoolClientsCommand,
  ListUserPoolsCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider';
import { startMoto, type Emulator } from './harness/emulators';
import { proveApplies, proveNothingLeft, proveSameInHcl } from './harness/prove';
import { synthesise } from './harness/synthesise';
import { scratchFolder, terraformEnds } from './harness/terraform';
import { describeWith } from './harness/tools';

const REGION = 'eu-west-1';

/** The spec with what its one client says of rotation. */
const spec = (rotation: string): string => `
version: 1
name: rotating
region: ${REGION}
userPool:
  signInWith: [email]
  requiredAttributes: [email]
  customAttributes: { seats: { type: number } } # moto follows AWS's checks of its bounds
  domain: { prefix: rotating-test }
appClients:
  web:
    callbackUrls: [https://app.example.com/cb]
    authFlows: [userSrp]
    ${rotation}
accept: [{ rule: state-kept-locally, reason: a test }]
`;

// ministack forgets the rotation of a client; moto keeps it, and all else that this stack holds.
describeWith(['terraform', 'moto'], 'rotation of refresh tokens, from on to off', () => {
  let moto: Emulator;
  let cognito: CognitoIdentityProviderClient;
  let folder: string;

  beforeAll(async () => {
    moto = await startMoto();
    cognito = new CognitoIdentityProviderClient({
      endpoint: moto.url,
      region: REGION,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    folder = scratchFolder('rotation');
    mkdirSync(folder, { recursive: true });
  });

  afterAll(async () => {
    cognito.destroy();
    await moto.stop();
  });

  /** Synthesises the stack in one syntax and gives its folder. */
  async function stack(rotation: string, hcl = false): Promise<string> {
    const file = join(folder, 'federation.yaml');
    writeFileSync(file, spec(rotation));
    const stacks = await synthesise(file, join(folder, hcl ? 'hcl' : 'json'), { hcl });
    return join(stacks, readdirSync(stacks)[0]!);
  }

  /** The client as it lies at AWS. */
  async function client(): Promise<UserPoolClientType> {
    const { UserPools } = await cognito.send(new ListUserPoolsCommand({ MaxResults: 10 }));
    const UserPoolId = UserPools![0]!.Id;
    const { UserPoolClients } = await cognito.send(new ListUserPoolClientsCommand({ UserPoolId }));
    return (
      await cognito.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId: UserPoolClients![0]!.ClientId }))
    ).UserPoolClient!;
  }

  test('a client that rotates applies without REFRESH_TOKEN_AUTH, has nothing left to do, and is the same in HCL', async () => {
    const json = await stack('refreshTokenRotation: {}');
    await proveApplies(json, { emulator: moto });
    expect(await client()).toMatchObject({
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
    });
    await proveSameInHcl(json, await stack('refreshTokenRotation: {}', true), { emulator: moto });
  });

  test.each([
    [
      'another grace period',
      'refreshTokenRotation: { gracePeriod: 1m }',
      { Feature: 'ENABLED', RetryGracePeriodSeconds: 60 },
      ['ALLOW_USER_SRP_AUTH'],
    ],
    [
      'off',
      'refreshTokenRotation: off',
      { Feature: 'DISABLED', RetryGracePeriodSeconds: 0 },
      ['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH'],
    ],
  ])('%s is one update, and then nothing is left to do', async (_, rotation, expected, flows) => {
    const json = await stack(rotation);
    const { output } = await terraformEnds(0, json, ['apply', '-auto-approve'], moto.env);
    expect(output).toContain('0 added, 1 changed, 0 destroyed');
    expect((await client()).RefreshTokenRotation).toEqual(expected);
    expect([...(await client()).ExplicitAuthFlows!].sort()).toEqual(flows);
    await proveNothingLeft(json, moto.env);
  });
});
