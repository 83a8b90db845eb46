import { wordList } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** A pool allows a first factor, an app client offers it. */
export const firstFactorsNotOffered: Rule = {
  code: 'first-factors-not-offered',
  severity: 'warning',
  title: 'No app client offers these first factors',
  why: 'People choose how to sign in through an app client with the flow user (ALLOW_USER_AUTH). Through any other they sign in only with the password.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flows-selection-sdk.html',
  *check({ federation }) {
    const { appClients, userPool } = federation;
    if (userPool.kind !== 'created') return;
    const others = (userPool.signIn?.firstFactors ?? []).filter((factor) => factor !== 'password');
    if (others.length === 0 || appClients.some(({ authFlows }) => authFlows.includes('user'))) return;
    yield {
      message: `Nobody can sign in with ${wordList(others, 'or')}: no app client has the flow user.`,
      fix: 'Write authFlows: [user] in the app clients that offer it.',
      place: userPool.at.to('signIn').value('firstFactors'),
    };
  },
};
