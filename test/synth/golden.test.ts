import path from 'node:path';
import { cognitoFederation, filesBelow, newFolder, removeFolders, ROOT } from '../cli/command-line';
import { expectGolden } from '../golden';

afterAll(removeFolders);

/** Addresses and content of stacks are part of the contract with users: a change here is theirs too. */
describe.each([
  ['examples/auth0/federation.yaml', ['auth0-app']],
  ['examples/cognito-to-cognito/*.yaml', ['hub-of-others', 'hub', 'partner-pool']],
  ['examples/existing-pool/federation.yaml', ['members-prod', 'members-sandbox']],
  ['examples/descope/federation.yaml', ['sample-app']],
  ['examples/descope-passkeys/federation.yaml', ['passkeys-app']],
  ['examples/idura/federation.yaml', ['idura-app']],
  ['test/specs/full.yaml', ['full-feature']],
  ['test/specs/plan-only.yaml', ['plan-only-eu', 'plan-only-us']],
  [
    'test/specs/existing.yaml',
    [
      'existing-adopted',
      'existing-by-id',
      'existing-by-name',
      'existing-by-parameter',
      'existing-by-secret',
      'existing-by-variable',
      'existing-unlinked',
    ],
  ],
  ['test/specs/providers.yaml', ['every-provider']],
  ['test/specs/references.yaml', ['values-elsewhere']],
  ['test/specs/hostile.yaml', ['hostile-text']],
  ['test/specs/native-users.yaml', ['native-users']],
  ['test/specs/two-step.yaml', ['two-step']],
  ['test/specs/consumers.yaml', ['consumers']],
  ['test/specs/pool.yaml', ['pool-settings']],
  ['test/specs/custom-domain.yaml', ['custom-domain']],
  ['test/specs/triggers-and-domain.yaml', ['triggers-and-domain']],
])('%s', (spec, stacks) => {
  test.each([
    ['JSON', 'cdk.tf.json', []],
    ['HCL', 'cdk.tf', ['--hcl']],
  ])('%s', (_, file, flags) => {
    const folder = newFolder();
    const run = cognitoFederation(['synth', path.join(ROOT, spec), '--output', folder, '--quiet', ...flags]);
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(run.stderr).not.toMatch(/: (?:error|warning): /);
    const written = filesBelow(folder);
    expect([...written.keys()].filter((name) => path.basename(name) === file)).toEqual(
      stacks.map((stack) => `stacks/${stack}/${file}`),
    );
    for (const stack of stacks) {
      expectGolden(
        `test/golden/synth/${stack}/${file}`,
        written.get(`stacks/${stack}/${file}`)?.toString('utf8') ?? '',
      );
    }
  });
});
