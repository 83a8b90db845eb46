import { codeEntry, DANGERS, REVIEW_CODES, type ReviewCode } from '../../src/review/codes';
import { DANGER_HEADINGS } from '../../src/review/words';

const INTRODUCTION = `# Review

\`review\` reads what \`terraform show -json\` prints of a plan and says what the plan does to the people who log in:

\`\`\`sh
terraform -chdir=cdktf.out/stacks/acme plan -out=tfplan
terraform -chdir=cdktf.out/stacks/acme show -json tfplan > acme.plan.json
cognito-federation review acme.plan.json
\`\`\`

A plan file holds secrets in clear text. Restrict read access to people who may know them; the review itself shows none.

- Name several plans to review them at once. A stack is called after its plan: \`<stack>.plan.json\`, \`<stack>.json\` or
  \`<stack>/plan.json\`; \`--stack NAME\` names it otherwise. A plan with modules gets a part for each.
- The spec's line is shown where the spec is at hand: name it with \`--spec\`, or list it in \`cdktf.json\`.
- \`--format markdown\` writes the comment of a pull request or, appended to the file that \`$GITHUB_STEP_SUMMARY\` names, the
  summary of a job. Its first line is a hidden marker per stack, by which CI finds the comment to update it.
- \`--format json\` writes what [review.schema.json](../schemas/review.schema.json) describes.
- \`--format checks\` writes a list of GitHub check runs, one for each danger. Add the commit and post them:

  \`\`\`sh
  cognito-federation review acme.plan.json --format checks --fail-on any > checks.json
  jq -c --arg sha "$HEAD_SHA" '.[] + { head_sha: $sha }' checks.json |
    while read -r run; do gh api "repos/$GITHUB_REPOSITORY/check-runs" --input - <<< "$run"; done
  \`\`\`
- \`--fail-on access,destructive\` exits with 1 where a finding has one of these dangers; \`any\` stands for all but \`none\`. A
  plan that cannot be judged fails on each of them. Without \`--fail-on\` the exit code is 0.

- Rules of your own read the JSON: [examples/review-policies](../examples/review-policies/README.md) has three for Open Policy Agent.

The review never says that a plan is safe. It says what it looked at and what a plan cannot show.

## What changes for people

\`--base REF\` reads the specs as they were where the branch left that commit, and signs every kind of person in under both, as
[sign-ins.md](sign-ins.md#what-a-change-does-to-people) says. The answer is one of three:

- nothing changes for people, with the number of kinds of sign-ins that were tried;
- changed, with a witness for each provider and app client: people get in who did not before (\`gained\`), end as another user
  (\`otherUser\`), no longer get in (\`lost\`), or have other attributes in the profile or the ID token (\`attributes\`). Each witness is a
  case that can be pasted into a file of sign-ins. For \`--fail-on\`, \`gained\` and \`otherUser\` are \`access\`, and \`lost\` is \`signIn\`;
- not decided, and why: there is no old spec, or the change does what no sign-in shows.

\`diff\` gives the same judgement from specs only, before there is a plan: findings and people.

\`\`\`sh
cognito-federation diff --base origin/main   # the specs of the app, against those of the commit where the branch began
cognito-federation diff old.yaml new.yaml
\`\`\`

## Pictures

\`graph\` prints the federation of a spec as a Mermaid picture. A thick arrow leads from a provider whose accounts are linked.

\`npm run test:update\` writes this page from the sources.
`;

const DANGER_WORDS = {
  destructive:
    'Somebody or something is lost and undoing the change does not bring it back, or the apply fails halfway.',
  access: 'Who gets in, or into which account, is wider than before.',
  signIn: 'Who gets in is narrower than before, or no one gets in for a time.',
  security: 'Nobody new gets in by itself, but a protection is weaker or moves.',
  none: 'Worth a line, no danger.',
} as const;

/** The page that explains every code of a review, as Markdown. */
export function reviewDocument(): string {
  const codes = Object.keys(REVIEW_CODES) as ReviewCode[];
  const sections = DANGERS.map((danger) =>
    [
      `## ${danger}`,
      `${DANGER_HEADINGS[danger]}. ${DANGER_WORDS[danger]}`,
      ...codes
        .filter((code) => codeEntry(code).danger === danger)
        .map((code) => {
          const { title, why, see } = codeEntry(code);
          return [`### ${code}`, `**${title}.** ${why}`, `Rests on: <${see}>`].join('\n\n');
        }),
    ].join('\n\n'),
  );
  return `${[INTRODUCTION.trimEnd(), ...sections].join('\n\n')}\n`;
}
