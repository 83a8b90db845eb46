const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * The files that take the longest in CI, the longest first: whatever starts last should be short. Those with Terraform wait most
 * of the time. Jest knows the others by their size.
 */
const LONGEST = [
  'terraform/stacks',
  'terraform/providers',
  'terraform/promise',
  'terraform/existing-pools',
  'package/registry',
  'terraform/custom-domain',
  'terraform/import',
  'deployer-policy/deployment',
  'terraform/adopted',
  'sign-in/agreement',
  'rehearse/keycloak',
  'rehearse/open-id',
  'terraform/pull-request',
  'sign-in/sign-in',
  'review/plans',
  'contributing/recipes',
  'terraform/move-a-pool',
  'terraform/examples-on-moto',
  'fuzz/fuzz',
  'terraform/upstreams',
  'rehearse/saml',
  'rules/rules',
  'terraform/many-tenants',
  'deployer-policy/policy',
  'terraform/refresh-token-rotation',
  'cli/write-output',
  'sign-in/two-pools',
  'spec/check.property',
  'cli/cdktf',
  'sign-ins/people.property',
  'sign-ins/safety.property',
  'package/amplify',
  'synth/golden',
  'import/live',
];

module.exports = class extends Sequencer {
  async sort(tests) {
    const rank = ({ path }) => {
      const index = LONGEST.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/test/${name}.test.ts`));
      return index === -1 ? LONGEST.length : index;
    };
    return [...(await super.sort(tests))].sort((a, b) => rank(a) - rank(b));
  }
};
