import { leaves } from '../../model/adopted';
import { secondsOf } from '../../model/duration';
import type { Duration, TokenValidity } from '../../model/federation';
import type { Rule } from '../rule';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** How long tokens may work, in seconds. Source: Cognito API, CreateUserPoolClient. */
const RANGES: readonly (readonly [keyof TokenValidity, number, number, string])[] = [
  ['access', 5 * MINUTE, DAY, '5m to 1d'],
  ['id', 5 * MINUTE, DAY, '5m to 1d'],
  ['refresh', HOUR, 3650 * DAY, '1h to 3650d'],
  ['authSession', 3 * MINUTE, 15 * MINUTE, 'whole minutes from 3m to 15m'],
];

/** Every kind of token has its limits, and none outlives the refresh token. */
export const tokenValidityOutOfRange: Rule = {
  code: 'token-validity-out-of-range',
  severity: 'error',
  title: 'A token works for longer or shorter than Cognito allows',
  why: 'Cognito refuses a client with such a validity. An access or ID token may not outlive the refresh token.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html',
  *check({ federation }) {
    for (const { adopted, tokenValidity, at } of federation.appClients) {
      const placeOfToken = (token: keyof TokenValidity) => at.to('tokenValidity').value(token);
      for (const [token, least, greatest, words] of RANGES) {
        const seconds = secondsOf(tokenValidity[token]);
        const whole = token !== 'authSession' || seconds % MINUTE === 0;
        if (seconds >= least && seconds <= greatest && whole) continue;
        yield {
          message: `${token} is ${durationText(tokenValidity[token])}; Cognito accepts ${words}.`,
          fix: `Choose a duration of ${words}.`,
          place: placeOfToken(token),
        };
      }
      for (const token of ['access', 'id'] as const) {
        const written = { adopted, at: at.to('tokenValidity') };
        if (leaves(written, token) || leaves(written, 'refresh')) continue;
        if (secondsOf(tokenValidity[token]) <= secondsOf(tokenValidity.refresh)) continue;
        yield {
          message: `The ${token} token works for ${durationText(tokenValidity[token])}, longer than the refresh token with ${durationText(tokenValidity.refresh)}.`,
          fix: `Write at most ${durationText(tokenValidity.refresh)} for ${token}, or a longer refresh.`,
          place: placeOfToken(token),
          related: [{ ...placeOfToken('refresh'), note: 'the refresh token' }],
        };
      }
    }
  },
};

function durationText({ count, unit }: Duration): string {
  return `${count}${unit}`;
}
