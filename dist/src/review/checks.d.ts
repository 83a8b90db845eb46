import { type FailOn, type Review } from './review';
/**
 * A review as check runs of GitHub, one for each danger: a JSON list of bodies for its API, which want the `head_sha` yet.
 * Source: https://docs.github.com/en/rest/checks/runs#create-a-check-run
 *
 * @param failOn the dangers whose check fails; the others are neutral
 */
export declare function reviewChecks(review: Review, failOn: readonly FailOn[], command: string): string;
