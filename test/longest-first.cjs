const { default: Sequencer } = require('@jest/test-sequencer');

/** The files that take minutes, the longest first: whatever starts last should be short. Jest knows the others by their size. */
const LONGEST = [
  'package/registry',
  'terraform/providers',
  'terraform/stacks',
  'terraform/existing-pools',
  'deployer-policy/deployment',
  'terraform/second-engine',
  'package/pre-commit',
  'contributing/recipes',
  'review/plans',
  'terraform/upstreams',
  'fuzz/fuzz',
  'sign-in/sign-in',
  'terraform/refresh-token-rotation',
  'cli/write-output',
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
