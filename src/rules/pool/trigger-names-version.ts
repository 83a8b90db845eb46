import { quote } from '../../diagnostics/text';
import { functionArnParts, triggersOf } from '../../model/triggers';
import type { Rule } from '../rule';

/** Cognito calls a function or an alias of it, never a version. */
export const triggerNamesVersion: Rule = {
  code: 'trigger-names-version',
  severity: 'error',
  title: 'A trigger names a version of its function',
  why: 'Cognito takes the ARN of a function or of an alias. A version number in it is refused, or the trigger fails each sign-in.',
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html',
  *check({ federation }) {
    for (const { slot, functionArn, arnAt } of triggersOf(federation.userPool)) {
      if (typeof functionArn !== 'string') continue;
      const { functionArn: plain, qualifier } = functionArnParts(functionArn);
      if (qualifier === undefined || !/^[0-9]+$/.test(qualifier)) continue;
      yield {
        message: `The ARN of ${slot} ends with the version ${qualifier}; Cognito takes only an alias there.`,
        fix: `Make an alias for the version and name that, or write ${quote(plain)}, which is the newest code.`,
        place: arnAt.value(),
      };
    }
  },
};
