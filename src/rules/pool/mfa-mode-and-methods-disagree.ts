import { settingsOf } from '../../model/pool';
import type { Rule } from '../rule';

/** A second factor needs a method, and methods need a mode. */
export const mfaModeAndMethodsDisagree: Rule = {
  code: 'mfa-mode-and-methods-disagree',
  severity: 'error',
  title: 'The mode and the methods of MFA do not fit',
  why: 'Cognito refuses a pool that asks for a second factor and offers none. Methods of a pool that asks for none would be ignored.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html',
  *check({ federation }) {
    const { userPool } = federation;
    const settings = settingsOf(userPool);
    if (settings === undefined) return;
    // An adopted pool keeps the methods that it has.
    if (userPool.kind === 'adopted' && !userPool.at.to('mfa').has('methods')) return;
    const { mode, methods } = settings.mfa;
    const place = userPool.at.to('mfa').value('mode');
    if (mode !== 'off' && methods.length === 0) {
      yield { message: `MFA is ${mode}, but there is no method.`, fix: 'Add methods: [totp].', place };
    }
    if (mode === 'off' && methods.length > 0) {
      yield {
        message: 'MFA is off, so its methods would be ignored.',
        fix: 'Remove methods, or write mode: optional or required.',
        place: userPool.at.to('mfa').key('methods'),
        related: [{ ...place, note: 'it is turned off here' }],
      };
    }
  },
};
