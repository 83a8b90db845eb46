import { presetNamed } from '../../presets';
import type { Rule } from '../rule';

/** Some vendors' guides ask for a pool that requires an email. */
export const poolDoesNotRequireTheEmail: Rule = {
  code: 'pool-does-not-require-the-email',
  severity: 'warning',
  title: 'The vendor asks for a pool that requires an email',
  why: 'What a pool requires can never be changed. Without a required email a sign-in that brings none makes a user whom no one can reach or link.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html',
  *check({ federation }) {
    if (federation.userPool.origin.kind !== 'created') return;
    if (federation.userPool.requiredAttributes.includes('email')) return;
    const requirementOf = (preset: string): string => presetNamed(preset).emailRequired;
    const asking = federation.identityProviders.find(({ preset }) => requirementOf(preset) === 'must');
    // Another rule speaks where a second vendor asks for the opposite.
    if (asking === undefined || federation.identityProviders.some(({ preset }) => requirementOf(preset) === 'must-not'))
      return;
    yield {
      message: `${presetNamed(asking.preset).title} asks for a pool in which every user has an email; this one does not require it.`,
      fix: 'Write requiredAttributes: [email] before the pool is made.',
      place: federation.userPool.at.key('requiredAttributes'),
      related: [{ ...asking.at.key(), note: `${asking.name} has the preset ${asking.preset}` }],
    };
  },
};
