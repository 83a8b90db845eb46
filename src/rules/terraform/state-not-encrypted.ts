import { removeEntry } from '../edits';
import type { Rule } from '../rule';

/** The state holds secrets. */
export const stateNotEncrypted: Rule = {
  code: 'state-not-encrypted',
  severity: 'warning',
  title: 'The state is not encrypted',
  why: "The state holds the providers' secrets in clear: the AWS provider has no other way to configure them.",
  source: 'https://developer.hashicorp.com/terraform/language/backend/s3',
  *check({ federation }) {
    const { backend, at } = federation.terraform;
    if (backend.type !== 's3' || backend.settings.encrypt) return;
    yield {
      message: 'encrypt: false turns off the encryption that Terraform asks S3 for.',
      fix: 'Remove the line: encryption is on by default.',
      edit: removeEntry(at.to('backend').to('s3').value('encrypt')),
      place: at.to('backend').to('s3').value('encrypt'),
    };
  },
};
