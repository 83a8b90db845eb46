import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startMoto, type Emulator } from './harness/emulators';
import { synthesise } from './harness/synthesise';
import { scratchFolder, terraformEnds } from './harness/terraform';
import { describeWith, projectRoot } from './harness/tools';

/** What a pool or the state of another stack must be there for before, is applied by existing-pools.test.ts and upstreams.test.ts. */
const NOT_BY_THEMSELVES = ['examples/cognito-to-cognito/hub.yaml', 'examples/existing-pool/federation.yaml'];

const VARIABLES = [
  'auth0_client_secret',
  'descope_access_key',
  'descope_client_secret',
  'idura_client_secret',
  'partner_client_secret',
];

const SPECS = readdirSync(join(projectRoot, 'examples')).flatMap((example) =>
  readdirSync(join(projectRoot, 'examples', example))
    .filter((file) => /(?<!\.sign-ins)\.yaml$/.test(file))
    .map((file) => `examples/${example}/${file}`)
    .filter((spec) => !NOT_BY_THEMSELVES.includes(spec)),
);

// ministack judges them in stacks.test.ts, where what AWS keeps is compared as well; each emulator has checks that the other lacks.
describeWith(['terraform', 'moto'], 'the examples, judged by moto', () => {
  let moto: Emulator;

  beforeAll(async () => {
    moto = await startMoto();
  });

  afterAll(() => moto.stop());

  it.each(SPECS)('%s applies', async (spec) => {
    await moto.reset();
    const stacks = await synthesise(join(projectRoot, spec), join(scratchFolder('moto'), 'out'));
    for (const stack of readdirSync(stacks)) {
      const dir = join(stacks, stack);
      await terraformEnds(0, dir, ['init'], moto.env);
      await terraformEnds(0, dir, ['apply', '-auto-approve'], {
        ...moto.env,
        ...Object.fromEntries(VARIABLES.map((name) => [`TF_VAR_${name}`, 'a secret'])),
      });
    }
  });
});
