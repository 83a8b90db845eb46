import { addEntry, addItem } from '../edits';
import type { Rule } from '../rule';

/** Linking takes native users with a verified email alone. */
export const nativeEmailsNeverVerified: Rule = {
  code: 'native-emails-never-verified',
  severity: 'warning',
  title: 'No one who signs up would ever be linked',
  why: 'A native user is linked only once the email is verified. Where people sign up themselves and Cognito does not verify their email, no one does.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-email-phone-verification.html',
  *check({ federation }) {
    const { userPool, accountLinking } = federation;
    if (accountLinking === undefined || userPool.kind !== 'created') return;
    if (!userPool.selfSignUp || userPool.autoVerify.includes('email')) return;
    yield {
      message: 'People sign up themselves, but their emails are not verified, so linking never uses them.',
      fix: 'Write autoVerify: [email].',
      edit: userPool.at.has('autoVerify')
        ? addItem(userPool.at.value('autoVerify'), 'email')
        : addEntry(userPool.at.value(), 'autoVerify: [email]'),
      place: userPool.at.key('autoVerify'),
      related: [{ ...accountLinking.at.key(), note: 'linking needs a verified email' }],
    };
  },
};
