import { settingsOf } from '../../model/pool';
import { secondsOf } from '../../model/duration';
import type { Rule } from '../rule';

const DAY = 86_400;

/** Cognito counts the validity of a temporary password in days. */
export const temporaryPasswordValidityOutOfRange: Rule = {
  code: 'temporary-password-validity-out-of-range',
  severity: 'error',
  title: 'A temporary password cannot work for this long',
  why: "Cognito counts the validity of an invitation's password in whole days, from 1 to 365.",
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_PasswordPolicyType.html',
  *check({ federation }) {
    const { userPool } = federation;
    const settings = settingsOf(userPool);
    if (settings === undefined) return;
    const { count, unit } = settings.passwordPolicy.temporaryPasswordValidity;
    const days = secondsOf({ count, unit }) / DAY;
    if (Number.isInteger(days) && days >= 1 && days <= 365) return;
    yield {
      message: `${count}${unit} is not a number of whole days from 1d to 365d.`,
      fix: 'Write whole days, such as 7d.',
      place: userPool.at.to('passwordPolicy').value('temporaryPasswordValidity'),
    };
  },
};
