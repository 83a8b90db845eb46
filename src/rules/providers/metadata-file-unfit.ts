import { quote } from '../../diagnostics/text';
import { samlMetadataProblem } from '../../model/saml-metadata';
import { tokenIn } from '../terraform/text-taken-for-cdktf-token';
import type { Rule } from '../rule';

/** A metadata file must be readable, and describe an identity provider. */
export const metadataFileUnfit: Rule = {
  code: 'metadata-file-unfit',
  severity: 'error',
  title: 'The metadata file cannot be used',
  why: 'The file goes into the configuration as it is. Cognito refuses anything but the descriptor of one identity provider when the provider is made; a file that has the wrong certificate or none shows only at the first sign-in.',
  source: 'https://docs.oasis-open.org/security/saml/v2.0/saml-metadata-2.0-os.pdf',
  *check({ federation }) {
    for (const provider of federation.identityProviders) {
      if (provider.type !== 'saml' || provider.metadata?.kind !== 'file') continue;
      const { path, content } = provider.metadata;
      const place = provider.at.value('metadataFile');
      if ('problem' in content) {
        yield { message: `${quote(path)} cannot be read. ${content.problem}`, fix: content.fix, place };
        continue;
      }
      const problem = samlMetadataProblem(content.text) ?? textProblem(content.text);
      if (problem === undefined) continue;
      yield {
        message: `${quote(path)} ${problem}.`,
        fix: 'Download the metadata from the identity provider again, and save it unchanged.',
        place,
      };
    }
  },
};

/** What Terraform or CDKTF would change in the text. */
function textProblem(text: string): string | undefined {
  if (text.normalize('NFC') !== text) return 'is not in Unicode normalization form C, so Terraform would change it';
  const token = tokenIn(text);
  return token === undefined ? undefined : `holds ${quote(token)}, which CDKTF reads as a reference to another value`;
}
