import { placeOf } from '../place';
import type { Rule } from '../rule';

/** Some features need a higher tier of the pool. */
export const featureNotInTier: Rule = {
  code: 'feature-not-in-tier',
  severity: 'error',
  title: 'The tier of the pool does not have this feature',
  why: 'AWS refuses a pool or client that asks for a feature its tier does not have: FeatureUnavailableInTierException.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-sign-in-feature-plans.html',
  *check({ federation, spec }) {
    const { tier = 'essentials', threatProtection = 'off', passwordPolicy } = federation.userPool;
    const related = [
      {
        ...placeOf(spec, ['userPool', 'tier']),
        note: spec.userPool.tier === undefined ? 'without tier AWS takes essentials' : 'the tier',
      },
    ];
    if (threatProtection !== 'off' && tier !== 'plus') {
      yield {
        message: `threatProtection: ${threatProtection} needs the tier plus; this pool has ${tier}.`,
        fix: 'Write tier: plus, which costs more per user, or threatProtection: off.',
        place: { path: ['userPool', 'threatProtection'], at: 'value' },
        related,
      };
    }
    if (tier !== 'lite') return;
    if (passwordPolicy.historySize > 0) {
      yield {
        message: `historySize: ${passwordPolicy.historySize} needs the tier essentials or plus; this pool has lite.`,
        fix: 'Write tier: essentials, or remove historySize.',
        place: { path: ['userPool', 'passwordPolicy', 'historySize'], at: 'value' },
        related,
      };
    }
    for (const { key, authFlows } of federation.appClients) {
      if (!authFlows.includes('user')) continue;
      yield {
        message:
          'The flow user, in which people choose how to sign in, needs the tier essentials or plus; this pool has lite.',
        fix: 'Write tier: essentials, or remove the flow.',
        place: placeOf(spec, ['appClients', key, 'authFlows', authFlows.indexOf('user')]),
        related,
      };
    }
  },
};
