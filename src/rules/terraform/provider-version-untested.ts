import { quote } from '../../diagnostics/text';
import { admitsSupported, admittedUnsupported, SUPPORTED_AWS_PROVIDERS } from '../../model/aws-provider';
import { writeValue } from '../edits';
import type { Rule } from '../rule';

/** A constraint that is wider than what is supported works until the day it does not. */
export const providerVersionUntested: Rule = {
  code: 'provider-version-untested',
  severity: 'warning',
  title: 'The constraint admits versions that are not supported',
  why: 'Terraform uses the newest version that a constraint admits, or the one in the lock file. One that is not supported may refuse the generated configuration.',
  source: 'https://developer.hashicorp.com/terraform/language/expressions/version-constraints',
  *check({ federation }) {
    const { awsProviderVersion } = federation.terraform;
    const other = admittedUnsupported(awsProviderVersion);
    if (other === undefined || !admitsSupported(awsProviderVersion)) return;
    yield {
      message: `${quote(awsProviderVersion)} admits version ${other.join('.')} of the AWS provider as well; supported is ${SUPPORTED_AWS_PROVIDERS}.`,
      fix: `Write awsProviderVersion: ${quote(SUPPORTED_AWS_PROVIDERS)}, or a part of it.`,
      edit: writeValue(federation.terraform.at.value('awsProviderVersion'), SUPPORTED_AWS_PROVIDERS),
      place: federation.terraform.at.value('awsProviderVersion'),
    };
  },
};
