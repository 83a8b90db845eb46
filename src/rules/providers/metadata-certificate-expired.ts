import { quote } from '../../diagnostics/text';
import { signingCertificatesExpired } from '../../model/saml-certificates';
import type { Rule } from '../rule';

/** A metadata file whose certificates are all over lets nobody in. */
export const metadataCertificateExpired: Rule = {
  code: 'metadata-certificate-expired',
  severity: 'warning',
  title: 'Every signing certificate of the metadata file has expired',
  why: 'Providers replace certificates before they expire, so that a file whose certificates are over is mostly an old one: signatures of the new certificate are refused at each sign-in.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html',
  *check({ federation, now }) {
    // Without a clock nothing is said: the same spec gives the same bytes on every day.
    if (now === undefined) return;
    for (const provider of federation.identityProviders) {
      if (provider.type !== 'saml' || provider.metadata?.kind !== 'file' || 'problem' in provider.metadata.content)
        continue;
      const { path, content } = provider.metadata;
      const last = signingCertificatesExpired(content.text, now);
      if (last === undefined) continue;
      yield {
        message: `The last signing certificate in ${quote(path)} expired on ${last}.`,
        fix: 'Download the metadata from the identity provider again, and save it unchanged.',
        place: provider.at.value('metadataFile'),
      };
    }
  },
};
