import { triggersOf } from '../../model/triggers';
import type { Rule } from '../rule';

/** Some features need a higher tier of the pool. */
export const featureNotInTier: Rule = {
  code: 'feature-not-in-tier',
  severity: 'error',
  title: 'The tier of the pool does not have this feature',
  why: 'AWS refuses a pool or client that asks for a feature its tier does not have: FeatureUnavailableInTierException.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-sign-in-feature-plans.html',
  *check({ federation }) {
    const { userPool } = federation;
    if (userPool.kind !== 'created') return;
    const { tier = 'essentials', threatProtection = 'off', passwordPolicy, mfa, signIn } = userPool;
    const related = [
      {
        ...userPool.at.value('tier'),
        note: userPool.at.has('tier') ? 'the tier' : 'without tier AWS uses essentials',
      },
    ];
    if (threatProtection !== 'off' && tier !== 'plus') {
      yield {
        message: `threatProtection: ${threatProtection} needs the tier plus; this pool has ${tier}.`,
        fix: 'Write tier: plus, which costs more per user, or threatProtection: off.',
        place: userPool.at.value('threatProtection'),
        related,
      };
    }
    if (tier !== 'lite') return;
    if (passwordPolicy.historySize > 0) {
      yield {
        message: `historySize: ${passwordPolicy.historySize} needs the tier essentials or plus; this pool has lite.`,
        fix: 'Write tier: essentials, or remove historySize.',
        place: userPool.at.to('passwordPolicy').value('historySize'),
        related,
      };
    }
    if (userPool.domain?.managedLogin === true) {
      yield {
        message: 'managedLogin needs the tier essentials or plus; this pool has lite.',
        fix: 'Write tier: essentials, or managedLogin: false.',
        place: userPool.at.to('domain').value('managedLogin'),
        related,
      };
    }
    if (signIn !== undefined) {
      yield {
        message:
          'signIn, in which people choose how to sign in, needs the tier essentials or plus; this pool has lite.',
        fix: 'Write tier: essentials, or remove signIn.',
        place: userPool.at.key('signIn'),
        related,
      };
    }
    if (mfa.mode !== 'off' && mfa.methods.includes('email')) {
      yield {
        message: 'A second factor by email needs the tier essentials or plus; this pool has lite.',
        fix: 'Write tier: essentials, or use totp.',
        place: userPool.at.to('mfa').to('methods').value(mfa.methods.indexOf('email')),
        related,
      };
    }
    for (const { version, at } of triggersOf(userPool)) {
      if (version === undefined || version === 'V1_0') continue;
      yield {
        message: `Version ${version} of preTokenGeneration needs the tier essentials or plus; this pool has lite.`,
        fix: 'Write tier: essentials, or version: V1_0, whose event cannot change access tokens.',
        place: at.value('version'),
        related,
      };
    }
    for (const { authFlows, at } of federation.appClients) {
      if (!authFlows.includes('user')) continue;
      yield {
        message:
          'The flow user, in which people choose how to sign in, needs the tier essentials or plus; this pool has lite.',
        fix: 'Write tier: essentials, or remove the flow.',
        place: at.to('authFlows').value(authFlows.indexOf('user')),
        related,
      };
    }
  },
};
