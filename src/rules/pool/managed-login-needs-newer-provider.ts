import { quote } from '../../diagnostics/text';
import { admitsBeforeSix } from '../../model/aws-provider';
import { writeValue } from '../edits';
import type { Rule } from '../rule';

/** AWS provider 5 cannot give a client its style, without which managed login shows nothing. */
export const managedLoginNeedsNewerProvider: Rule = {
  code: 'managed-login-needs-newer-provider',
  severity: 'error',
  title: 'The AWS provider may be too old for managed login',
  why: 'With managed login a client needs a style, or its pages do not load. Version 5 of the AWS provider does not have the resource.',
  source: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_managed_login_branding',
  *check({ federation: { terraform, userPool } }) {
    const { awsProviderVersion } = terraform;
    if (userPool.domain?.managedLogin !== true || !admitsBeforeSix(awsProviderVersion)) return;
    const isWritten = terraform.at.has('awsProviderVersion');
    yield {
      message: `managedLogin needs version 6 of the AWS provider, and awsProviderVersion ${quote(awsProviderVersion)} admits version 5.`,
      fix: 'Write awsProviderVersion: ">= 6.0, < 7.0" under terraform, or managedLogin: false.',
      ...(isWritten && { edit: writeValue(terraform.at.value('awsProviderVersion'), '>= 6.0, < 7.0') }),
      place: userPool.at.to('domain').value('managedLogin'),
      related: isWritten ? [{ ...terraform.at.value('awsProviderVersion'), note: 'this admits version 5' }] : [],
    };
  },
};
