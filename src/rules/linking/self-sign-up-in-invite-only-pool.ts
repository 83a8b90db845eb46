import type { Rule } from '../rule';

/** Whoever cannot come through a provider could still sign up natively. */
export const selfSignUpInInviteOnlyPool: Rule = {
  code: 'self-sign-up-in-invite-only-pool',
  severity: 'warning',
  title: 'Anyone may sign up in a pool that reads as invite-only',
  why: 'whenNoMatch: reject keeps strangers out who come through a provider. With selfSignUp: true the same strangers sign up natively, and are then linked.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-admin-create-user-policy.html',
  *check({ federation }) {
    const { userPool, accountLinking } = federation;
    if (userPool.kind !== 'created' || !userPool.selfSignUp || accountLinking?.whenNoMatch !== 'reject') return;
    yield {
      message: 'selfSignUp: true lets anyone register, which defeats whenNoMatch: reject.',
      fix: 'Remove selfSignUp, or write whenNoMatch: createUser.',
      place: userPool.at.value('selfSignUp'),
      related: [{ ...accountLinking.at.value('whenNoMatch'), note: 'this keeps strangers out' }],
    };
  },
};
