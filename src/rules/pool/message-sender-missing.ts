import { addEntry, removeEntry, writeItem } from '../edits';
import type { Rule } from '../rule';

/** Codes by text message or by email as a second factor need a sender, which this format does not configure yet. */
export const messageSenderMissing: Rule = {
  code: 'message-sender-missing',
  severity: 'error',
  title: 'The pool has no sender for these messages',
  why: 'Cognito refuses a pool that sends text messages without an SMS configuration, or MFA codes by email without Amazon SES. The format configures neither yet.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-sms-settings.html',
  *check({ federation }) {
    const { userPool } = federation;
    if (userPool.kind !== 'created') return;
    const { mfa, autoVerify, at } = userPool;
    for (const [index, method] of mfa.methods.entries()) {
      if (method === 'totp' || mfa.mode === 'off') continue;
      yield {
        message: `The method ${method} needs ${method === 'sms' ? 'an SMS configuration' : 'an email configuration with Amazon SES'}, which this format does not have yet.`,
        ...writeItem(at.to('mfa').to('methods').value(index), mfa.methods, 'totp'),
        place: at.to('mfa').to('methods').value(index),
      };
    }
    if (autoVerify.includes('phone_number')) {
      const written = at.has('autoVerify');
      const place = at.to(written ? 'autoVerify' : 'signInWith').value(autoVerify.indexOf('phone_number'));
      const others = `autoVerify: [${autoVerify.filter((address) => address !== 'phone_number').join(', ')}]`;
      yield {
        message: `Phone numbers are verified by text message${written ? '' : ' by default, because people sign in with them'}, which needs an SMS configuration that this format does not have yet.`,
        ...(written
          ? { fix: 'Remove phone_number.', edit: removeEntry(place) }
          : { fix: `Add to userPool: ${others}.`, edit: addEntry(at.value(), others) }),
        place,
      };
    }
  },
};
