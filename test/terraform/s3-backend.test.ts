import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hclOf } from '../../src/terraform/hcl';
import { makeBucket, startMinistack, type Emulator } from './harness/emulators';
import { proveApplies, proveSameInHcl } from './harness/prove';
import { scratchFolder } from './harness/terraform';
import { describeWith } from './harness/tools';

const region = 'eu-central-1';

describeWith(['terraform', 'ministack'], 'a state in S3 with a lock file', () => {
  let emulator: Emulator;

  beforeAll(async () => {
    emulator = await startMinistack({ auth: true });
    await makeBucket(emulator, 'acme-tfstate', region);
  });

  afterAll(() => emulator.stop());

  it('is read by the JSON and the HCL form alike', async () => {
    const s3 = {
      bucket: 'acme-tfstate',
      key: 'cognito/${plain text}.tfstate',
      region,
      encrypt: true,
      use_lockfile: true,
    };
    const stack = { terraform: { backend: { s3 } }, output: { region: { value: region } } };
    const [json, hcl] = [scratchFolder('json'), scratchFolder('hcl')];
    writeFileSync(join(json, 'cdk.tf.json'), JSON.stringify(stack));
    writeFileSync(join(hcl, 'cdk.tf'), hclOf(stack));
    // Only the address style differs from AWS: loopback has no host name for each bucket.
    const proof = { emulator, initArguments: ['-backend-config=use_path_style=true'] };
    await proveApplies(json, proof);
    await proveSameInHcl(json, hcl, proof);
  });
});
