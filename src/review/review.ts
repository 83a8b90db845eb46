import type { Path } from '../diagnostics/finding';
import { compareText } from '../diagnostics/diagnostic';
import { count } from '../diagnostics/text';
import type { Federation } from '../model/federation';
import { slug } from '../model/names';
import { codeEntry, DANGERS, REVIEW_CODES, type Danger } from './codes';
import type { ReviewFinding, SpecTerms } from './finding';
import { judgeChange, judgeDrift } from './judge';
import { DANGER_OF_CHANGE, peopleAnswer, UNCHANGED, undecided, type PeopleAnswer, type PeopleFound } from './people';
import { pictureOfPlan, type Picture } from './picture';
import type { SpecPlace } from '../document/place';
import type { Plan, ReadPlan, ResourceChange } from './plan';
import { plainText, say, Sentence } from './sentence';

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

/** What no plan and no spec tells. */
const NOT_SHOWN: Readonly<Record<ReviewSource, readonly string[]>> = {
  plans: [
    'What identity providers send, and which of their people they let in.',
    'What is changed outside Terraform between this plan and its apply.',
    'Users, groups and sessions that are in the pool.',
  ],
  specs: [
    'What identity providers send, and which of their people they let in.',
    'What is in the state and in AWS: the plan says what Terraform does.',
    'Users, groups and sessions that are in the pool.',
  ],
};

/**
 * Judges what plans do to the people who log in.
 *
 * @param archive SHA-256 in Base64 of the linking function's archive that this version generates, where it is known
 */
export function reviewPlans(plans: readonly PlanOfStack[], archive?: string, source: ReviewSource = 'plans'): Review {
  const reviewed = plans.flatMap((plan) => reviewPlan(plan, archive));
  return {
    stacks: reviewed.map(({ review }) => review),
    lookedAt: reviewed.map(({ lookedAt }) => lookedAt),
    notShown: NOT_SHOWN[source],
  };
}

interface Reviewed {
  readonly review: StackReview;
  readonly lookedAt: string;
}

/** A plan holds one stack, or one for each module that has resources. */
function reviewPlan({ stack, read, spec, people }: PlanOfStack, archive: string | undefined): readonly Reviewed[] {
  if (!('plan' in read)) return [unreadable(stack, read)];
  const { plan } = read;
  const modules = [...new Set([...plan.changes, ...plan.drift].map(({ module }) => module))].sort(compareText);
  return (modules.length === 0 ? [''] : modules).map((module) =>
    module === ''
      ? reviewModule(stack, module, plan, spec, people ?? NO_OLD_SPEC, archive)
      : reviewModule(`${stack} ${module}`, module, plan, spec, say`The stack is a module of the plan.`, archive),
  );
}

function unreadable(stack: string, read: Exclude<ReadPlan, { readonly plan: Plan }>): Reviewed {
  const message =
    read.problem === 'version'
      ? say`The plan has format ${read.version}; this version reads format 1.`
      : read.problem === 'not-json'
        ? say`The file is not JSON. Write it with terraform show -json.`
        : say`The file is not a plan. Write it with terraform show -json and the file that terraform plan -out made.`;
  return {
    review: {
      stack,
      people: undecided(say`The plan cannot be read.`),
      findings: [{ code: 'plan-unreadable', at: [], address: '', message }],
      picture: undefined,
    },
    lookedAt: `Nothing of ${stack}: its plan cannot be read.`,
  };
}

function reviewModule(
  stack: string,
  module: string,
  plan: Plan,
  spec: SpecAtHand | undefined,
  people: PeopleFound | Sentence,
  archive: string | undefined,
): Reviewed {
  const within = (change: ResourceChange): boolean => change.module === module;
  const changes = plan.changes.filter(within);
  const drift = plan.drift.filter(within);
  const context = { changes, terms: termsOf(spec?.federation), archive };
  const findings = [
    ...plan.unfinished.map((how): ReviewFinding => ({
      code: 'plan-incomplete',
      at: [],
      address: '',
      message:
        how === 'errored'
          ? say`Terraform stopped with an error while it made this plan.`
          : say`Terraform leaves some resources out of this plan.`,
    })),
    ...changes.flatMap((change) => [...judgeChange(change, context)]),
    ...drift.flatMap((change) => [...judgeDrift(change, context)]),
  ];
  const changing = changes.filter(({ action }) => action !== 'no-op' && action !== 'read');
  return {
    review: {
      stack,
      people: changing.length + findings.length === 0 ? UNCHANGED : answerOf(people, findings),
      findings: findings.sort(compareFindings).map((finding) => located(finding, spec)),
      picture: pictureOfPlan(changes),
    },
    lookedAt: `${count(changes.length, 'resource')} of ${stack}, of which ${changing.length} ${changing.length === 1 ? 'changes' : 'change'}${people instanceof Sentence || people.tried === 0 ? '' : `; ${people.tried} kinds of sign-ins`}.`,
  };
}

function located(finding: ReviewFinding, spec: SpecAtHand | undefined): LocatedFinding {
  return spec === undefined || finding.at.length === 0 ? finding : { ...finding, place: spec.placeOf(finding.at) };
}

const NO_OLD_SPEC = say`The old spec is not at hand: name its commit with --base.`;

function answerOf(people: PeopleFound | Sentence, findings: readonly ReviewFinding[]): PeopleAnswer {
  if (people instanceof Sentence) return undecided(people);
  return peopleAnswer(
    people,
    findings.map(({ code }) => code),
  );
}

const CODE_ORDER: readonly string[] = Object.keys(REVIEW_CODES);

/** The worst first, then what comes first in the spec. */
function compareFindings(a: ReviewFinding, b: ReviewFinding): number {
  return (
    DANGERS.indexOf(dangerOf(a)) - DANGERS.indexOf(dangerOf(b)) ||
    CODE_ORDER.indexOf(a.code) - CODE_ORDER.indexOf(b.code) ||
    compareText(a.address, b.address) ||
    compareText(plainText(a.message), plainText(b.message))
  );
}

/** The danger of a finding. */
export function dangerOf({ code }: ReviewFinding): Danger {
  return codeEntry(code).danger;
}

/** Dangers that a run can fail on. */
export type FailOn = Exclude<Danger, 'none'>;

/** All of them. */
export const FAIL_ON = DANGERS.filter((danger) => danger !== 'none');

/** Reads `--fail-on`: dangers separated by commas, or `any`; undefined where one of them is none. */
export function failOnOf(text: string): readonly FailOn[] | undefined {
  if (text === 'any') return FAIL_ON;
  const dangers = text.split(',').map((word) => FAIL_ON.find((danger) => danger === word.trim()));
  return dangers.every((danger) => danger !== undefined) ? dangers : undefined;
}

/**
 * Whether a review fails on one of these dangers: what could not be judged fails on each of them, and so does a difference for
 * people on the danger that it is.
 */
export function failsOn({ stacks }: Review, dangers: readonly FailOn[]): boolean {
  if (dangers.length === 0) return false;
  return stacks.some(
    ({ findings, people }) =>
      people.witnesses.some(({ change }) => dangers.some((one) => one === DANGER_OF_CHANGE[change])) ||
      findings.some(({ code }) => {
        const { danger, unjudged } = codeEntry(code);
        return unjudged === true || dangers.some((one) => one === danger);
      }),
  );
}

/** Names of the spec, or those of the plan where the spec is not at hand. */
function termsOf(federation: Federation | undefined): SpecTerms {
  const keys = new Map(federation?.appClients.map(({ key }) => [slug(key), key]));
  return {
    provider: (name): Path => ['identityProviders', name],
    clientKey: (address) => keys.get(address) ?? address,
  };
}
