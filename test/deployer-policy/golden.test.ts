import { expectGolden } from '../golden';
import { printed } from './printed';

/** The policies are what a security team signs: a change of one is to be read as a diff. */
describe.each([
  ['descope', 'examples/descope/federation.yaml'],
  ['full', 'test/specs/full.yaml'],
  // Parameters and secrets that a stack publishes.
  ['consumers', 'test/specs/consumers.yaml'],
  // The right to let Cognito invoke functions of others; a domain with its certificate and records.
  ['triggers-and-domain', 'test/specs/triggers-and-domain.yaml'],
  // Pools that exist already.
  ['existing', 'test/specs/existing.yaml'],
  ['pool', 'test/specs/pool.yaml'],
  // Roles that Terraform assumes, two Regions, a state in S3.
  ['several-roles', 'test/specs/plan-only.yaml'],
])('%s', (name, spec) => {
  test.each([
    ['apply', []],
    ['plan', ['--plan-only']],
  ])('%s', async (access, flags) => {
    const { code, stdout } = await printed(spec, ...flags);
    expect(code).toBe(0);
    expectGolden(`test/golden/deployer-policy/${name}/${access}.json`, stdout);
  });
});
