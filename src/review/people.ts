import type { JsonObject } from '../document/json';
import { codeEntry, type Danger, type ReviewCode } from './codes';
import { words, type Sentence } from './sentence';

/** What a difference does to the people whom it is so for. */
export type PeopleChange = 'lost' | 'gained' | 'otherUser' | 'attributes';

/** A kind of sign-in of which something changes. */
export interface PeopleWitness {
  readonly change: PeopleChange;
  /** How many of the kinds that were tried it is so for. This one is the first of them. */
  readonly kinds: number;
  /** Name of the provider. */
  readonly through: string;
  /** Key of the app client. */
  readonly client: string;
  /** As in a file of sign-ins. */
  readonly users: JsonObject;
  /** As in a file of sign-ins. */
  readonly signIn: JsonObject;
  readonly before: PeopleOutcome;
  readonly after: PeopleOutcome;
  /** `users` and `signIn` as lines of YAML. */
  readonly lines: readonly string[];
}

/** What a sign-in comes to, as `test` gives it. */
export interface PeopleOutcome {
  readonly outcome: string;
  /** Absent for nobody, and for a user whom the sign-in makes. */
  readonly user?: string;
  /** Of a refusal. */
  readonly code?: string;
  /** What Cognito would say, with `error`. */
  readonly says?: string;
  /** The profile afterwards. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What of it the app finds in its ID token. */
  readonly idToken: Readonly<Record<string, string>>;
}

/** What sign-ins under the old spec and the new one have shown. */
export interface PeopleFound {
  /** Kinds of sign-ins that were tried. */
  readonly tried: number;
  /** The worst first. */
  readonly witnesses: readonly PeopleWitness[];
  /** What they do not decide. */
  readonly undecided: readonly Sentence[];
}

/** What changes for the people of a stack. It is never called safe. */
export interface PeopleAnswer extends Omit<PeopleFound, 'undecided'> {
  readonly answer: 'same' | 'changed' | 'undecided';
  /** What is not decided; empty with `same`. */
  readonly reasons: readonly Sentence[];
}

/** The danger of a difference. */
export const DANGER_OF_CHANGE: Readonly<Record<PeopleChange, Danger>> = {
  gained: 'access',
  otherUser: 'access',
  lost: 'signIn',
  attributes: 'none',
};

/** Codes of findings whose effect on people the sign-ins themselves show, and those on which no sign-in through a provider depends. */
const TOLD_BY_SIGN_INS: ReadonlySet<ReviewCode> = new Set<ReviewCode>([
  'account-recovery-widened',
  'callback-url-added',
  'callback-url-removed',
  'client-added',
  'client-attributes-widened',
  'client-flow-added',
  'client-flow-removed',
  'client-provider-added',
  'client-provider-removed',
  'deletion-protection-off',
  'email-mapping-changed',
  'email-verified-unmapped',
  'linked-subject-unmapped',
  'linking-policy-loosened',
  'linking-policy-tightened',
  'linking-turned-on',
  'logout-url-added',
  'monitoring-removed',
  'password-policy-weakened',
  'provider-added',
  'provider-removed',
  'scope-removed',
  'sessions-lengthened',
]);

/** Whether a finding says of people what no sign-in tells. */
function isBeyondSignIns(code: ReviewCode): boolean {
  return codeEntry(code).danger !== 'none' && !TOLD_BY_SIGN_INS.has(code);
}

/** Nothing was tried. */
export function undecided(...reasons: readonly Sentence[]): PeopleAnswer {
  return { answer: 'undecided', reasons, tried: 0, witnesses: [] };
}

/** Nothing changes at all. */
export const UNCHANGED: PeopleAnswer = { answer: 'same', reasons: [], tried: 0, witnesses: [] };

/**
 * What sign-ins have shown, against what the plan does: a plan that takes something away is not outweighed by sign-ins that stay
 * the same.
 *
 * @param codes those of the plan's findings
 */
export function peopleAnswer(
  { tried, witnesses, undecided: open }: PeopleFound,
  codes: readonly ReviewCode[],
): PeopleAnswer {
  const beyond = codes.filter(isBeyondSignIns);
  const reasons = [
    ...open,
    ...(witnesses.length === 0 && beyond.length > 0
      ? [words(`The change does more than sign-ins show: ${[...new Set(beyond)].join(', ')}.`)]
      : []),
  ];
  const answer = witnesses.length > 0 ? 'changed' : reasons.length > 0 ? 'undecided' : 'same';
  return { answer, reasons, tried, witnesses };
}
