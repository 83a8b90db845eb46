import { quote } from '../../diagnostics/text';
import { admitsBeforeSix } from '../../model/aws-provider';
import { REGIONS_OF_PROVIDER_SIX } from '../../model/regions';
import type { Rule } from '../rule';

/** AWS provider 5 does not know the youngest Regions. */
export const regionNeedsNewerProvider: Rule = {
  code: 'region-needs-newer-provider',
  severity: 'error',
  title: 'The AWS provider may be too old for this Region',
  why: 'Version 5 of the AWS provider checks the Region against a list that ends before the youngest ones, and refuses them with "invalid AWS Region".',
  source: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs#skip_region_validation-1',
  *check({ federation: { region, terraform, at } }) {
    const { awsProviderVersion } = terraform;
    if (!REGIONS_OF_PROVIDER_SIX.includes(region) || !admitsBeforeSix(awsProviderVersion)) return;
    yield {
      message: `${region} needs version 6 of the AWS provider, and awsProviderVersion ${quote(awsProviderVersion)} admits version 5.`,
      fix: 'Write awsProviderVersion: ">= 6.0, < 7.0" under terraform.',
      place: at.value('region'),
      related: terraform.at.has('awsProviderVersion')
        ? [{ ...terraform.at.value('awsProviderVersion'), note: 'this admits version 5' }]
        : [],
    };
  },
};
