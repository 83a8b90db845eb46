import { settingsOf } from '../../model/pool';
import { quote } from '../../diagnostics/text';
import { maySendFrom, sesIdentity } from '../../model/ses-identity';
import type { Rule } from '../rule';

/** An identity of Amazon SES sends in its own name alone. */
export const emailSenderUnfit: Rule = {
  code: 'email-sender-unfit',
  severity: 'error',
  title: 'The SES identity cannot send from this address',
  why: 'Amazon SES sends from an address of a verified domain, or from a verified address, and a domain is no address. Cognito refuses the pool, or every message fails.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-email.html',
  *check({ federation }) {
    const { userPool } = federation;
    const email = settingsOf(userPool)?.email;
    if (email === undefined) return;
    const { sesIdentityArn, from } = email;
    const at = userPool.at.to('email');
    if (typeof sesIdentityArn !== 'string') return;
    const identity = sesIdentity(sesIdentityArn);
    const related = [{ ...at.value('sesIdentityArn'), note: 'the identity' }];
    if (from === undefined) {
      if (identity.kind === 'address') return;
      yield {
        message: `The identity is the domain ${quote(identity.name)}, so that the address must be written.`,
        fix: `Add from, such as from: no-reply@${identity.name}.`,
        place: at.value('sesIdentityArn'),
      };
    } else if (!maySendFrom(identity, from)) {
      yield {
        message: `${quote(from)} is not ${identity.kind === 'domain' ? `of the domain ${quote(identity.name)}` : `the address ${quote(identity.name)}`}.`,
        fix:
          identity.kind === 'domain'
            ? `Write an address that ends with @${identity.name}, or name the identity of this address.`
            : `Write ${identity.name}, or name the identity of this address.`,
        place: at.value('from'),
        related,
      };
    }
  },
};
