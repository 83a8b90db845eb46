import { secondsOf } from '../../model/duration';
import type { Rule } from '../rule';

/** Source: Cognito API, RefreshTokenRotationType. */
const MOST_SECONDS = 60;

/** An old refresh token lives on for a minute at most. */
export const gracePeriodOutOfRange: Rule = {
  code: 'grace-period-out-of-range',
  severity: 'error',
  title: 'A rotated refresh token works for longer than Cognito allows',
  why: 'Cognito refuses a client whose old refresh tokens go on working for more than 60 seconds.',
  source:
    'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RefreshTokenRotationType.html',
  *check({ federation }) {
    for (const { refreshTokenRotation, at } of federation.appClients) {
      if (refreshTokenRotation === undefined || refreshTokenRotation === 'off') continue;
      const { gracePeriod } = refreshTokenRotation;
      if (secondsOf(gracePeriod) <= MOST_SECONDS) continue;
      yield {
        message: `gracePeriod is ${gracePeriod.count}${gracePeriod.unit}; Cognito accepts 0s to 60s.`,
        fix: 'Choose a duration of 0s to 60s.',
        place: at.to('refreshTokenRotation').value('gracePeriod'),
      };
    }
  },
};
