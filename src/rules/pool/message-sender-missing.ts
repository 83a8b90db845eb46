import { addEntry, removeEntry, writeItem } from '../edits';
import type { Rule } from '../rule';
import { hasSmsSender } from '../sms-sender';

/** Codes by text message or by email as a second factor need a sender of the team's own. */
export const messageSenderMissing: Rule = {
  code: 'message-sender-missing',
  severity: 'error',
  title: 'The pool has no sender for these messages',
  why: 'Cognito refuses a pool that sends text messages without an SMS configuration, or MFA codes by email without Amazon SES. An SMS configuration names an IAM role through which Cognito sends, and is Terraform of your own: an override file.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-sms-settings.html',
  *check({ federation }) {
    const { userPool } = federation;
    if (userPool.kind !== 'created') return;
    const { mfa, autoVerify, signIn, email, at } = userPool;
    const sms = hasSmsSender(federation);
    for (const [index, method] of mfa.methods.entries()) {
      if (method === 'totp' || mfa.mode === 'off') continue;
      const place = at.to('mfa').to('methods').value(index);
      const { fix, edit } = writeItem(place, mfa.methods, 'totp');
      if (method === 'sms' && !sms)
        yield { message: `The method sms needs ${SMS_CONFIGURATION}.`, fix: `${fix} ${OVERRIDE}`, edit, place };
      if (method === 'email' && email === undefined)
        yield {
          message: 'The method email needs an identity of Amazon SES that sends the codes.',
          fix: `${fix} Or add userPool.email with its sesIdentityArn.`,
          edit,
          place,
        };
    }
    const smsOtp = signIn?.firstFactors.indexOf('smsOtp') ?? -1;
    if (smsOtp !== -1 && !sms) {
      const place = at.to('signIn').to('firstFactors').value(smsOtp);
      yield {
        message: `smsOtp needs ${SMS_CONFIGURATION}.`,
        fix: `Remove smsOtp. ${OVERRIDE}`,
        edit: signIn?.firstFactors.length === 1 ? undefined : removeEntry(place),
        place,
      };
    }
    if (autoVerify.includes('phone_number') && !sms) {
      const written = at.has('autoVerify');
      const place = at.to(written ? 'autoVerify' : 'signInWith').value(autoVerify.indexOf('phone_number'));
      const others = `autoVerify: [${autoVerify.filter((address) => address !== 'phone_number').join(', ')}]`;
      yield {
        message: `Phone numbers are verified by text message${written ? '' : ' by default, because people sign in with them'}, which needs ${SMS_CONFIGURATION}.`,
        ...(written
          ? { fix: 'Remove phone_number.', edit: removeEntry(place) }
          : { fix: `Add to userPool: ${others}.`, edit: addEntry(at.value(), others) }),
        place,
      };
    }
  },
};

const SMS_CONFIGURATION = 'an SMS configuration, which the spec cannot give';
const OVERRIDE =
  'Where text messages must be sent, write sms_configuration for aws_cognito_user_pool.pool in an override file, and name the file in terraform.include.';
