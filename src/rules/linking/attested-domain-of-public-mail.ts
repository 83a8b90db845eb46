import { quote } from '../../diagnostics/text';
import { removeEntry } from '../edits';
import type { Rule } from '../rule';

/** Domains where anybody has a mailbox: the large ones, whose owners publish them. */
const PUBLIC_MAIL = [
  'aol.com',
  'gmail.com',
  'gmx.de',
  'gmx.net',
  'googlemail.com',
  'hotmail.com',
  'icloud.com',
  'live.com',
  'mac.com',
  'mail.com',
  'mail.ru',
  'me.com',
  'msn.com',
  'outlook.com',
  'proton.me',
  'protonmail.com',
  'qq.com',
  'web.de',
  'yahoo.com',
  'yandex.ru',
  'ymail.com',
  'zoho.com',
];

/** No provider of one's own speaks for the mailboxes of a public mail service. */
export const attestedDomainOfPublicMail: Rule = {
  code: 'attested-domain-of-public-mail',
  severity: 'warning',
  title: 'A provider is believed about mailboxes of a public mail service',
  why: "Attesting a domain says that only the provider decides who owns its addresses. For a public mail service that is wrong: an administrator of the provider could enter anyone's address and take over the account.",
  source: 'https://learn.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization',
  *check({ federation }) {
    for (const { name, trustEmail, emailDomains, at } of federation.accountLinking?.providers ?? []) {
      const provider = federation.identityProviders.find((one) => one.name === name);
      // A vendor that has every address confirmed speaks for mailboxes that are not its own.
      if (trustEmail !== 'attested' || (provider !== undefined && provider.preset.emailVerification.kind === 'unsaid'))
        continue;
      for (const [index, domain] of emailDomains.entries()) {
        if (!PUBLIC_MAIL.includes(domain)) continue;
        yield {
          message: `${quote(name)} does not decide who owns an address at ${domain}.`,
          fix: 'Remove the domain. Such users are linked by a provider that says which emails it has verified.',
          // Without any domain the provider would not be linked at all.
          edit: emailDomains.length > 1 ? removeEntry(at.to('emailDomains').value(index)) : undefined,
          place: at.to('emailDomains').value(index),
        };
      }
    }
  },
};
