import type { Rule } from '../rule';
import { hasSmsSender } from '../sms-sender';

/** A forgotten password is recovered by a message, and text messages need a sender. */
export const accountRecoveryWithoutSender: Rule = {
  code: 'account-recovery-without-sender',
  severity: 'warning',
  title: 'A forgotten password could not be recovered',
  why: 'Text messages need an SMS configuration, which an override file gives. Where nothing but the phone number may recover an account, no one could.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html',
  *check({ federation }) {
    const { userPool } = federation;
    if (userPool.kind !== 'created' || hasSmsSender(federation)) return;
    const { accountRecovery } = userPool;
    if (accountRecovery === 'admin_only' || accountRecovery.some((attribute) => attribute !== 'phone_number')) return;
    yield {
      message: 'Accounts are recovered only by text message, for which the pool has no sender.',
      fix: 'Add email, or write admin_only.',
      place: userPool.at.value('accountRecovery'),
    };
  },
};
