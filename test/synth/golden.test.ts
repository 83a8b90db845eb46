import path from 'node:path';
import { cognitoFederation, filesBelow, newFolder, removeFolders, ROOT } from '../cli/command-line';
import { expectGolden } from '../golden';

afterAll(removeFolders);

/** Addresses and content of stacks are part of the contract with users: a change here is theirs too. */
describe.each([
  ['examples/auth0/federation.yaml', ['auth0-app']],
  ['examples/descope/federation.yaml', ['sample-app']],
  ['examples/descope-passkeys/federation.yaml', ['passkeys-app']],
  ['examples/idura/federation.yaml', ['idura-app']],
  ['test/specs/full.yaml', ['full-feature']],
  ['test/specs/plan-only.yaml', ['plan-only-eu', 'plan-only-us']],
  ['test/specs/hostile.yaml', ['hostile-text']],
])('%s', (spec, stacks) => {
  test.each([
    ['JSON', 'cdk.tf.json', []],
    ['HCL', 'cdk.tf', ['--hcl']],
  ])('%s', (_, file, flags) => {
    const folder = newFolder();
    expect(cognitoFederation(['synth', path.join(ROOT, spec), '--output', folder, '--quiet', ...flags])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const written = filesBelow(folder);
    expect([...written.keys()].filter((name) => path.basename(name) === file)).toEqual(stacks.map((stack) => `stacks/${stack}/${file}`));
    for (const stack of stacks) {
      expectGolden(`test/golden/synth/${stack}/${file}`, written.get(`stacks/${stack}/${file}`)?.toString('utf8') ?? '');
    }
  });
});
