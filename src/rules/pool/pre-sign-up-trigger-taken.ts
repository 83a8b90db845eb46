import { triggersOf } from '../../model/triggers';
import type { Rule } from '../rule';

/** A pool calls one function at pre sign-up. */
export const preSignUpTriggerTaken: Rule = {
  code: 'pre-sign-up-trigger-taken',
  severity: 'error',
  title: 'Two functions want the pre sign-up trigger',
  why: 'A pool has one function at pre sign-up: with two, one of them would never be called.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html',
  *check({ federation }) {
    const { preSignUpFunction, userPool } = federation;
    const own = triggersOf(userPool).find(({ slot }) => slot === 'preSignUp');
    if (own === undefined || preSignUpFunction === undefined) return;
    const { key, at } = preSignUpFunction.askedBy;
    yield {
      message: `${key} brings a function of its own for the pre sign-up trigger, where preSignUp names another.`,
      fix: `Remove preSignUp, or remove ${key} and do its work in your own function.`,
      place: own.at.key(),
      related: [{ ...at, note: 'the other function' }],
    };
  },
};
