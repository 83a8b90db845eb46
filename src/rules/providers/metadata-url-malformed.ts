import { quote } from '../../diagnostics/text';
import { holdsCredentials, httpsUrlProblem } from '../../model/https-url';
import type { Rule } from '../rule';

/** AWS reads the metadata over the internet, when the provider is made and every few hours from then on. */
export const metadataUrlMalformed: Rule = {
  code: 'metadata-url-malformed',
  severity: 'error',
  title: 'The metadata URL is not one that Cognito can read',
  why: 'Cognito reads the metadata over the public internet, over https. A URL that it cannot read is refused when the provider is made.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html',
  *check({ federation }) {
    for (const provider of federation.identityProviders) {
      if (provider.type !== 'saml' || provider.metadata?.kind !== 'url' || typeof provider.metadata.url !== 'string')
        continue;
      const { url } = provider.metadata;
      const problem = httpsUrlProblem(url);
      // Another rule refuses a password, without quoting it.
      if (problem === undefined || holdsCredentials(url)) continue;
      yield {
        message: `The metadata URL ${quote(url)} ${problem}.`,
        fix: 'Copy it from the provider, or save the metadata next to the spec and write metadataFile.',
        place: provider.at.value('metadataUrl'),
      };
    }
  },
};
