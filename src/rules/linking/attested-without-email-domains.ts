import { quote } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** A team vouches for a provider's emails in certain domains, never for all emails there are. */
export const attestedWithoutEmailDomains: Rule = {
  code: 'attested-without-email-domains',
  severity: 'error',
  title: 'Attested emails are not limited to domains',
  why: 'An attested provider is believed without a verified claim. Unless it is limited to the domains that it speaks for, its administrators could take over any account.',
  source: 'https://learn.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization',
  *check({ federation }) {
    for (const { name, trustEmail, emailDomains, at } of federation.accountLinking?.providers ?? []) {
      if (trustEmail !== 'attested' || emailDomains.length > 0) continue;
      yield {
        message: `${quote(name)} is attested, but emailDomains does not say for which emails.`,
        fix: 'Add emailDomains with the domains that only this provider speaks for.',
        place: at.value('trustEmail'),
      };
    }
  },
};
