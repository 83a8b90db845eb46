import type { Rule } from '../rule';

/** Some vendors' guides ask for a pool that requires an email. */
export const poolDoesNotRequireTheEmail: Rule = {
  code: 'pool-does-not-require-the-email',
  severity: 'warning',
  title: 'The vendor asks for a pool that requires an email',
  why: 'What a pool requires can never be changed. Without a required email a sign-in that brings none makes a user whom no one can reach or link.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html',
  *check({ federation }) {
    const { userPool, identityProviders } = federation;
    if (userPool.kind !== 'created' || userPool.requiredAttributes.includes('email')) return;
    const asking = identityProviders.find(({ preset }) => preset.emailRequired === 'must');
    // Another rule speaks where a second vendor asks for the opposite.
    if (asking === undefined || identityProviders.some(({ preset }) => preset.emailRequired === 'must-not')) return;
    yield {
      message: `${asking.preset.title} asks for a pool in which every user has an email; this one does not require it.`,
      fix: 'Write requiredAttributes: [email] before the pool is made.',
      place: userPool.at.key('requiredAttributes'),
      related: [{ ...asking.at.key(), note: `${asking.name} has the preset ${asking.preset.name}` }],
    };
  },
};
