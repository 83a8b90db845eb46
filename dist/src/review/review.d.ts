import type { Path } from '../diagnostics/finding';
import type { Federation } from '../model/federation';
import { type Danger } from './codes';
import type { ReviewFinding } from './finding';
import { type PeopleAnswer, type PeopleFound } from './people';
import { type Picture } from './picture';
import type { SpecPlace } from '../document/place';
import type { ReadPlan } from './plan';
import { Sentence } from './sentence';
/** A plan to review. */
export interface PlanOfStack {
    /** Name of the stack. */
    readonly stack: string;
    readonly read: ReadPlan;
    /** The stack's spec, where it is at hand. */
    readonly spec?: SpecAtHand | undefined;
    /** What sign-ins under the old spec and the new one have shown, or why there were none. */
    readonly people?: PeopleFound | Sentence | undefined;
}
/** What a review needs of a spec. */
export interface SpecAtHand {
    readonly federation: Federation;
    /** The line of a path of the spec, or of what is nearest above it. */
    placeOf(path: Path): SpecPlace;
}
/** A finding with its line in the spec, where the spec is at hand. */
export interface LocatedFinding extends ReviewFinding {
    readonly place?: SpecPlace | undefined;
}
/** What a review has to say of one stack. */
export interface StackReview {
    readonly stack: string;
    readonly people: PeopleAnswer;
    /** The worst first. */
    readonly findings: readonly LocatedFinding[];
    /** Undefined where the plan holds no user pool and nothing of one. */
    readonly picture: Picture | undefined;
}
/** What the plans of one run do. */
export interface Review {
    readonly stacks: readonly StackReview[];
    /** What was looked at, as sentences. */
    readonly lookedAt: readonly string[];
    /** What a plan cannot show, as sentences. */
    readonly notShown: readonly string[];
}
/** What a review is made from: plans of Terraform, or two specs. */
export type ReviewSource = 'plans' | 'specs';
/**
 * Judges what plans do to the people who log in.
 *
 * @param archive SHA-256 in Base64 of the linking function's archive that this version generates, where it is known
 */
export declare function reviewPlans(plans: readonly PlanOfStack[], archive?: string, source?: ReviewSource): Review;
/** The danger of a finding. */
export declare function dangerOf({ code }: ReviewFinding): Danger;
/** Dangers that a run can fail on. */
export type FailOn = Exclude<Danger, 'none'>;
/** All of them. */
export declare const FAIL_ON: ("signIn" | "access" | "destructive" | "security")[];
/** Reads `--fail-on`: dangers separated by commas, or `any`; undefined where one of them is none. */
export declare function failOnOf(text: string): readonly FailOn[] | undefined;
/**
 * Whether a review fails on one of these dangers: what could not be judged fails on each of them, and so does a difference for
 * people on the danger that it is.
 */
export declare function failsOn({ stacks }: Review, dangers: readonly FailOn[]): boolean;
