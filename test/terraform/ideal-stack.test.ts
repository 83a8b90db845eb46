import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hclOf } from '../../src/terraform/hcl';
import { expectGolden } from '../golden';
import { startEmulators, type Emulator } from './harness/emulators';
import { proveApplies, proveProtected, proveSameInHcl } from './harness/prove';
import { scratchFolder } from './harness/terraform';
import { describeWith } from './harness/tools';
import { idealStack, writeArchive } from './ideal-stack';

it('is printed as the golden file', () => {
  expectGolden('test/terraform/expected/ideal-stack.tf', hclOf(idealStack('bm90IGEgaGFzaA==')));
});

describeWith(['terraform', 'moto', 'ministack'], 'the ideal stack, run by Terraform against the emulators', () => {
  const variables = { descope_client_secret: 'a secret' };
  let emulator: Emulator;
  let json: string;
  let hcl: string;

  beforeAll(async () => {
    json = scratchFolder('json');
    hcl = scratchFolder('hcl');
    writeFileSync(join(json, 'cdk.tf.json'), JSON.stringify(idealStack(writeArchive(json)), undefined, 2));
    writeFileSync(join(hcl, 'cdk.tf'), hclOf(idealStack(writeArchive(hcl))));
    emulator = await startEmulators();
  });

  afterAll(() => emulator.stop());

  it('applies and then has nothing left to do', () => proveApplies(json, { emulator, variables }));

  it('is the same in HCL', () => proveSameInHcl(json, hcl, { emulator, variables }));

  it('cannot be destroyed', () => proveProtected(json, { emulator, variables }));
});
