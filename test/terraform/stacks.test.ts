import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { callService, startEmulators, type Emulator, type ServiceCall } from './harness/emulators';
import { proveApplies, proveProtected, proveSameInHcl } from './harness/prove';
import { synthesise } from './harness/synthesise';
import { scratchFolder } from './harness/terraform';
import { describeWith, projectRoot } from './harness/tools';

interface Case {
  readonly spec: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** What the stack reads and so must be there before. */
  readonly before?: readonly ServiceCall[];
}

const secret = (region: string, Name: string, SecretString: string): ServiceCall => ({
  region,
  service: 'secretsmanager',
  action: 'secretsmanager.CreateSecret',
  input: { Name, SecretString },
});

const cases: readonly Case[] = [
  ...readdirSync(join(projectRoot, 'examples', 'descope'))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ spec: `examples/descope/${file}`, variables: { descope_client_secret: 'a secret' } })),
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
        input: { PolicyName: 'boundary', PolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}' },
      },
      secret('eu-central-1', 'full/staff', '{"client_secret":"a secret"}'),
      secret('eu-central-1', 'full/vault', 'a secret'),
    ],
  },
  {
    spec: 'test/specs/hostile.yaml',
    before: [secret('us-east-1', 'hostile/secret', JSON.stringify({ 'a"b\\${c}%{d}': 'a ${secret}' }))],
  },
];

describeWith(['terraform', 'moto', 'ministack'], 'generated stacks, run by Terraform against the emulators', () => {
  let emulator: Emulator;

  beforeAll(async () => {
    emulator = await startEmulators();
  }, 90_000);

  afterAll(() => emulator.stop());

  describe.each(cases)('$spec', ({ spec, variables = {}, before = [] }) => {
    let json: string;
    let hcl: string;

    beforeAll(async () => {
      const folder = scratchFolder('stack');
      await emulator.reset();
      for (const call of before) await callService(emulator, call);
      [json, hcl] = [
        await onlyStack(spec, join(folder, 'json'), false),
        await onlyStack(spec, join(folder, 'hcl'), true),
      ];
    }, 60_000);

    it('applies, has nothing left to do, is the same in HCL, and cannot be destroyed', async () => {
      const proof = { emulator, variables };
      await proveApplies(json, proof);
      await proveSameInHcl(json, hcl, proof);
      await proveProtected(json, proof);
    }, 600_000);
  });
});

/** Synthesises a spec of one stack and gives the stack's folder. */
async function onlyStack(spec: string, outDir: string, hcl: boolean): Promise<string> {
  const stacks = await synthesise(spec, outDir, { hcl });
  const [name, ...others] = readdirSync(stacks);
  if (name === undefined || others.length > 0) throw new Error(`${spec} was expected to hold one stack.`);
  return join(stacks, name);
}
