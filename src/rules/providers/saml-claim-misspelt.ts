import { editDistance, quote } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** Beginnings of SAML attribute names that vendors share. Source: facts of Entra ID, AD FS and eduPerson, OASIS "imi" claims. */
const PREFIXES = [
  'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/',
  'http://schemas.microsoft.com/ws/2008/06/identity/claims/',
  'http://schemas.microsoft.com/identity/claims/',
  'http://schemas.xmlsoap.org/claims/',
];

/** Names that Entra ID and AD FS never send for these attributes unless someone renames them. */
const MICROSOFT_HOST = /^https:\/\/(?:login\.microsoftonline\.com|login\.microsoftonline\.us|sts\.windows\.net)\//;

/** A SAML attribute is named by its whole name, letter by letter. */
export const samlClaimMisspelt: Rule = {
  code: 'saml-claim-misspelt',
  severity: 'warning',
  title: 'A SAML attribute is unlike those of the provider',
  why: 'Cognito compares the names of SAML attributes letter by letter. One that the provider does not send fills nothing, and a required attribute that stays empty ends the sign-in.',
  source: 'https://learn.microsoft.com/en-us/entra/identity-platform/saml-claims-customization',
  *check({ federation }) {
    for (const provider of federation.identityProviders) {
      if (provider.type !== 'saml') continue;
      const { attributeMapping, metadata, at } = provider;
      const microsoft =
        metadata?.kind === 'url' && typeof metadata.url === 'string' && MICROSOFT_HOST.test(metadata.url);
      for (const [attribute, claim] of Object.entries(attributeMapping)) {
        const place = at.to('attributeMapping').value(attribute);
        const meant = nearMiss(claim);
        if (meant !== undefined)
          yield {
            message: `${quote(claim, 120)} is not quite ${quote(meant, 120)}.`,
            fix: `Write ${quote(meant, 120)}.`,
            edit: { kind: 'replace', place, text: meant },
            place,
          };
        else if (microsoft && !claim.includes(':'))
          yield {
            message: `${quote(attribute)} is filled from ${quote(claim)}; Microsoft Entra ID names its attributes by URL, such as ${PREFIXES[0]}emailaddress.`,
            fix: `Write the name that the application's Attributes & Claims page shows. Where the claim was renamed to ${quote(claim)} there, accept this warning with the reason.`,
            place,
          };
      }
    }
  },
};

/** The well-known name that was meant, where the beginning of a name is one but for a few letters. */
function nearMiss(claim: string): string | undefined {
  const cut = claim.lastIndexOf('/') + 1;
  const start = claim.slice(0, cut);
  if (!/^https?:\/\//i.test(start) || start.length > 100 || PREFIXES.includes(start)) return undefined;
  const prefix = PREFIXES.find((one) => editDistance(one, start) <= 3);
  return prefix === undefined ? undefined : prefix + claim.slice(cut);
}
