import { quote } from '../../diagnostics/text';
import { isUnverifiable } from './linked-provider-unverifiable';
import type { Rule } from '../rule';

/** Linking goes by email, and trusts it only where the provider says that it is verified, or the team vouches for it. */
export const linkedEmailNotMapped: Rule = {
  code: 'linked-email-not-mapped',
  severity: 'error',
  title: 'A linked provider does not map what linking goes by',
  why: 'The function sees only mapped attributes. Without email it finds no one; without email_verified Cognito shows it a placeholder, so it must treat every email as unverified.',
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html',
  *check({ federation }) {
    for (const { name, trustEmail, at } of federation.accountLinking?.providers ?? []) {
      const provider = federation.identityProviders.find((one) => one.name === name);
      // Another rule refuses those whose emails nobody can vouch for.
      if (provider === undefined || isUnverifiable(provider)) continue;
      const { emailVerification } = provider.preset;
      const mapping = provider.attributeMapping;
      const related = (attribute: 'email' | 'email_verified') => [
        {
          ...provider.at.to('attributeMapping').key(attribute),
          note: `${attribute} is not mapped here`,
        },
      ];
      if (!Object.hasOwn(mapping, 'email')) {
        yield {
          message: `${quote(name)} does not map email, so no user could ever be found for it.`,
          fix: 'Map email, or remove the provider from accountLinking.providers.',
          place: at.key(),
          related: related('email'),
        };
      } else if (trustEmail === 'verifiedClaim' && emailVerification.kind === 'unsaid') {
        yield {
          message: `No claim of ${quote(name)} says that an email is verified. ${emailVerification.why}`,
          fix: 'Write trustEmail: attested with the emailDomains to link, or remove the provider from accountLinking.providers.',
          place: at.key(),
        };
      } else if (trustEmail === 'verifiedClaim' && !Object.hasOwn(mapping, 'email_verified')) {
        yield {
          message: `${quote(name)} does not map email_verified, so no email of it could be trusted.`,
          fix: 'Map email_verified. If the provider has no such claim and all its emails are yours, write trustEmail: attested with emailDomains.',
          place: at.key(),
          related: related('email_verified'),
        };
      }
    }
  },
};
