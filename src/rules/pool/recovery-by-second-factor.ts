import type { Rule } from '../rule';

/** Who holds the mailbox, or the phone, must not get both the password and the second factor by it. */
export const recoveryBySecondFactor: Rule = {
  code: 'recovery-by-second-factor',
  severity: 'error',
  title: 'Accounts are recovered through the second factor',
  why: 'Cognito never sends both codes, of the second factor and of a forgotten password, to the same place. It refuses a pool with MFA by email whose accounts are recovered by email alone, and one with MFA by text message whose accounts are recovered by text message.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html',
  *check({ federation }) {
    const { userPool } = federation;
    if (userPool.kind !== 'created') return;
    const { accountRecovery, mfa, at } = userPool;
    if (mfa.mode === 'off' || accountRecovery === 'admin_only') return;
    const byEmail = mfa.methods.includes('email') && !accountRecovery.includes('phone_number');
    const bySms = mfa.methods.includes('sms') && accountRecovery.includes('phone_number');
    if (!byEmail && !bySms) return;
    yield {
      message: byEmail
        ? `Accounts are recovered only by email${at.has('accountRecovery') ? '' : ' by default'}, and email is a second factor.`
        : 'Accounts are recovered by text message, and sms is a second factor.',
      fix:
        byEmail && !mfa.methods.includes('sms')
          ? 'Write accountRecovery: [email, phone_number].'
          : bySms && !mfa.methods.includes('email')
            ? 'Write accountRecovery: [email].'
            : 'Write accountRecovery: admin_only.',
      place: at.value('accountRecovery'),
      related: [{ ...at.to('mfa').value('methods'), note: 'the second factors' }],
    };
  },
};
