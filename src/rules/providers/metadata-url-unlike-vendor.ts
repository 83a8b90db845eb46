import { quote } from '../../diagnostics/text';
import { httpsUrlProblem } from '../../model/https-url';
import type { Rule } from '../rule';

/** A vendor's metadata URLs have a known form. Only a warning: a vendor may add another. */
export const metadataUrlUnlikeVendor: Rule = {
  code: 'metadata-url-unlike-vendor',
  severity: 'warning',
  title: 'The metadata URL does not look like one of the vendor',
  why: 'AWS reads the metadata when the provider is made, and refuses what is none. The metadata of another environment of the vendor is read well, and then no one can sign in.',
  source: 'https://developers.login.gov/saml/getting-started/',
  *check({ federation }) {
    for (const provider of federation.identityProviders) {
      if (provider.type !== 'saml' || provider.metadata?.kind !== 'url' || typeof provider.metadata.url !== 'string')
        continue;
      const { url } = provider.metadata;
      const { title, metadataUrl: form } = provider.preset;
      // Another rule refuses what is no URL that AWS can read.
      if (form === undefined || form.pattern.test(url) || httpsUrlProblem(url) !== undefined) continue;
      yield {
        message: `${quote(url)} is not of the form that ${title} uses: ${form.words}.`,
        fix: `Compare it with what ${title} documents.`,
        place: provider.at.value('metadataUrl'),
      };
    }
  },
};
