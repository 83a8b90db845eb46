import type { Rule } from '../rule';

/** AdminCreateUser runs the pre sign-up trigger again, while the first invocation waits for it. */
export const functionWaitsForItself: Rule = {
  code: 'function-waits-for-itself',
  severity: 'error',
  title: 'The function could not run while it waits for itself',
  why: 'With createNative the function calls AdminCreateUser, and Cognito runs the same function once more for that user. With one concurrent execution the second is throttled until the first gives up: no user is ever made.',
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html',
  *check({ federation: { accountLinking, preSignUpFunction } }) {
    if (accountLinking?.whenNoMatch !== 'createNative' || preSignUpFunction?.reservedConcurrency !== 1) return;
    yield {
      message: 'createNative needs two executions at the same time for one sign-in, and reservedConcurrency is 1.',
      fix: 'Remove it, or write 2 or more: twice as many as first sign-ins may run at once.',
      place: preSignUpFunction.at.value('reservedConcurrency'),
      related: [{ ...accountLinking.at.value('whenNoMatch'), note: 'this makes users' }],
    };
  },
};
