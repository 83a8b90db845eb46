import { code, list } from '../report/markdown';
import { codeEntry } from './codes';
import { fitted, LONGEST_COMMENT } from './markdown';
import { dangerOf, FAIL_ON, type FailOn, type Review } from './review';
import { markdownText } from './sentence';
import { DANGER_OF_CHANGE } from './people';
import { changeText, DANGER_HEADINGS, witnessText } from './words';

/** The names of the checks, one for each danger. */
const CHECK_NAMES: Readonly<Record<FailOn, string>> = {
  destructive: 'users lost',
  access: 'access widened',
  signIn: 'sign-in down',
  security: 'protection weakened',
};

/**
 * A review as check runs of GitHub, one for each danger: a JSON list of bodies for its API, which want the `head_sha` yet.
 * Source: https://docs.github.com/en/rest/checks/runs#create-a-check-run
 *
 * @param failOn the dangers whose check fails; the others are neutral
 */
export function reviewChecks(review: Review, failOn: readonly FailOn[], command: string): string {
  const runs = FAIL_ON.map((danger) => {
    const found = review.stacks.flatMap(({ stack, findings, people }) => [
      ...findings.flatMap((finding) =>
        dangerOf(finding) === danger || codeEntry(finding.code).unjudged === true
          ? [list([`${code(stack)}: ${markdownText(finding.message)}`])]
          : [],
      ),
      ...people.witnesses
        .filter(({ change }) => DANGER_OF_CHANGE[change] === danger)
        .map((witness) => list([`${code(stack)}: ${changeText(witness.change)}: ${code(witnessText(witness))}`])),
    ]);
    return {
      name: `cognito-federation: ${CHECK_NAMES[danger]}`,
      status: 'completed',
      conclusion: found.length === 0 ? 'success' : failOn.includes(danger) ? 'failure' : 'neutral',
      output: {
        title: found.length === 0 ? 'Nothing found' : DANGER_HEADINGS[danger],
        summary: fitted(found, `Made by ${code(command)}`, LONGEST_COMMENT),
      },
    };
  });
  return `${JSON.stringify(runs, null, 2)}\n`;
}
