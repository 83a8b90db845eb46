import { quote } from '../../diagnostics/text';
import { isUnverifiable } from './linked-provider-unverifiable';
import type { Rule } from '../rule';

/** Linking by a claim that the vendor does not send, or that it tells others not to rely on. */
export const verifiedClaimUnreliable: Rule = {
  code: 'verified-claim-unreliable',
  severity: 'error',
  title: 'Linking would rest on a claim that the vendor does not guarantee',
  why: 'Anyone who can make a vendor say that an email is verified can take over the account with that email. Where the claim is never sent, no one would ever be linked.',
  source: 'https://learn.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization',
  *check({ federation }) {
    for (const { name, trustEmail, at } of federation.accountLinking?.providers ?? []) {
      const provider = federation.identityProviders.find((one) => one.name === name);
      if (
        provider === undefined ||
        trustEmail !== 'verifiedClaim' ||
        provider.attributeMapping.email_verified !== 'email_verified'
      )
        continue;
      const { emailVerification } = provider.preset;
      if (emailVerification.kind === 'claim' || isUnverifiable(provider)) continue;
      yield {
        message: `${quote(name)} is linked by email_verified. ${emailVerification.why}`,
        fix: 'Write trustEmail: attested with the emailDomains that only this provider speaks for, and leave email_verified unmapped; or remove the provider from accountLinking.providers.',
        place: at.key(),
        related: [
          {
            ...provider.at.to('attributeMapping').value('email_verified'),
            note: 'email_verified is mapped here',
          },
        ],
      };
    }
  },
};
