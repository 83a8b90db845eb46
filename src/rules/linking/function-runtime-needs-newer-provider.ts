import { quote } from '../../diagnostics/text';
import { admitsBeforeSix } from '../../model/aws-provider';
import type { Rule } from '../rule';

/** AWS provider 5 does not know the newest Lambda runtimes. */
export const functionRuntimeNeedsNewerProvider: Rule = {
  code: 'function-runtime-needs-newer-provider',
  severity: 'error',
  title: 'The AWS provider may be too old for this runtime',
  why: 'Version 5 of the AWS provider checks runtimes against a list that ends with nodejs22.x and refuses nodejs24.x.',
  source: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function',
  *check({ federation }) {
    const { preSignUpFunction, terraform } = federation;
    const { awsProviderVersion } = terraform;
    if (preSignUpFunction?.runtime !== 'nodejs24.x' || !admitsBeforeSix(awsProviderVersion)) return;
    yield {
      message: `nodejs24.x needs version 6 of the AWS provider, and awsProviderVersion ${quote(awsProviderVersion)} admits version 5.`,
      fix: 'Write awsProviderVersion: ">= 6.0, < 7.0" under terraform, or runtime: nodejs22.x.',
      place: preSignUpFunction.at.value('runtime'),
      related: terraform.at.has('awsProviderVersion')
        ? [{ ...terraform.at.value('awsProviderVersion'), note: 'this admits version 5' }]
        : [],
    };
  },
};
