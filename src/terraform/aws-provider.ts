import type { Federation } from '../model/federation';
import { CERTIFICATE_REGION } from '../model/sign-in-domains';
import type { TerraformProvider, TerraformStack } from './cdktf';
import { awsProvider, type ProviderArguments, type Scope } from './elements';
import { literal, literalMap } from './template';

/** The AWS provider of a stack, in the pool's Region. */
export function poolProvider(stack: TerraformStack, federation: Federation): void {
  awsProvider(stack, 'aws', argumentsIn(federation, federation.region));
}

/** A second AWS provider, for the certificate of a custom domain, which is made in another Region than the pool. */
export function certificateProvider(scope: Scope, federation: Federation): TerraformProvider {
  const alias = `${scope.addressPrefix}us_east_1`;
  return awsProvider(scope, alias, { ...argumentsIn(federation, CERTIFICATE_REGION), alias: literal(alias) });
}

/** What a spec says of the AWS provider. */
function argumentsIn({ tags, terraform }: Federation, region: string): ProviderArguments {
  const { allowedAccountIds, assumeRole } = terraform;
  return {
    region: literal(region),
    ...(allowedAccountIds.length > 0 && { allowedAccountIds: allowedAccountIds.map(literal) }),
    ...(assumeRole !== undefined && {
      assumeRole: [
        {
          roleArn: literal(assumeRole.roleArn),
          ...(assumeRole.externalId !== undefined && { externalId: literal(assumeRole.externalId) }),
        },
      ],
    }),
    ...(Object.keys(tags).length > 0 && { defaultTags: [{ tags: literalMap(tags) }] }),
  };
}
