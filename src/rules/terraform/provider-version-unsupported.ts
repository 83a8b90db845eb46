import { quote } from '../../diagnostics/text';
import { admitsSupported, SUPPORTED_AWS_PROVIDERS } from '../../model/aws-provider';
import { writeValue } from '../edits';
import type { Rule } from '../rule';

/** The generated configuration is written for certain versions of the AWS provider. */
export const providerVersionUnsupported: Rule = {
  code: 'provider-version-unsupported',
  severity: 'error',
  title: 'No version that the constraint admits is supported',
  why: 'The generated configuration uses arguments that older versions of the AWS provider lack, and cannot know what the next major version changes.',
  source: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs',
  *check({ federation }) {
    const { awsProviderVersion } = federation.terraform;
    if (admitsSupported(awsProviderVersion)) return;
    yield {
      message: `${quote(awsProviderVersion)} admits no version of the AWS provider within ${SUPPORTED_AWS_PROVIDERS}.`,
      fix: `Write awsProviderVersion: ${quote(SUPPORTED_AWS_PROVIDERS)}, or a part of it.`,
      edit: writeValue(federation.terraform.at.value('awsProviderVersion'), SUPPORTED_AWS_PROVIDERS),
      place: federation.terraform.at.value('awsProviderVersion'),
    };
  },
};
