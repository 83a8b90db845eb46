import { quote, wordList } from '../../diagnostics/text';
import type { IdentityProvider } from '../../model/federation';
import { isUnverifiable } from './linked-provider-unverifiable';
import type { Rule } from '../rule';

/** The function believes an email only by the rules of linking, so a domain list without a believable email lets nobody in. */
export const allowedEmailDomainUnprovable: Rule = {
  code: 'allowed-email-domain-unprovable',
  severity: 'error',
  title: 'No one could prove an email of the allowed domains',
  why: 'With allowedEmailDomains the function refuses each first sign-in whose email it cannot trust: anyone could otherwise enter an address of the domain at the provider. Where no email of the provider can be trusted, no one could sign in.',
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html',
  *check({ federation: { accountLinking, identityProviders } }) {
    for (const provider of identityProviders) {
      const { name, allowedEmailDomains, at } = provider;
      if (allowedEmailDomains === undefined) continue;
      const link = accountLinking?.providers.find((linked) => linked.name === name);
      if (link === undefined) {
        const found = unprovable(provider, allowedEmailDomains);
        if (found !== undefined)
          yield {
            ...found,
            place: at.key('allowedEmailDomains'),
            related: [{ ...at.key('attributeMapping'), note: 'this is what the function would see' }],
          };
      } else if (link.trustEmail === 'attested' && link.emailDomains.length > 0) {
        for (const [index, domain] of allowedEmailDomains.entries()) {
          if (link.emailDomains.includes(domain)) continue;
          yield {
            message: `Emails of ${quote(name)} are trusted in ${wordList(link.emailDomains, 'and')} only, so no one of ${quote(domain)} could sign in.`,
            fix: `Add ${quote(domain)} to emailDomains of the provider under accountLinking, if only this provider speaks for it, or remove it from allowedEmailDomains.`,
            place: at.to('allowedEmailDomains').value(index),
            related: [{ ...link.at.key('emailDomains'), note: 'the domains whose emails are trusted' }],
          };
        }
      }
      // What a linked provider of verified claims lacks, other rules say.
    }
  },
};

function unprovable(
  provider: IdentityProvider,
  domains: readonly string[],
): { readonly message: string; readonly fix: string } | undefined {
  const { name, attributeMapping, preset } = provider;
  const { emailVerification } = preset;
  const attest = `link the provider under accountLinking.providers with trustEmail: attested and emailDomains: [${domains.join(', ')}]`;
  if (!Object.hasOwn(attributeMapping, 'email'))
    return {
      message: `${quote(name)} does not map email, so the function could not see its domain.`,
      fix: 'Map email, or remove allowedEmailDomains.',
    };
  const claim = attributeMapping.email_verified;
  if (isUnverifiable(provider))
    return {
      message: `No email of ${quote(name)} can be trusted.${emailVerification.kind === 'none' ? ` ${emailVerification.why}` : ''}`,
      fix: 'Remove allowedEmailDomains.',
    };
  if (emailVerification.kind !== 'claim' && (claim === undefined || claim === 'email_verified'))
    return {
      message: `No claim of ${quote(name)} proves an email. ${emailVerification.why}`,
      fix: `If only this provider gives out emails of these domains, ${attest}. Otherwise remove allowedEmailDomains.`,
    };
  if (claim === undefined)
    return {
      message: `${quote(name)} does not map email_verified, so no email of it could be trusted.`,
      fix: `Map email_verified. If the provider has no such claim and only it gives out emails of these domains, ${attest}.`,
    };
  return undefined;
}
