import type { Federation } from '../model/federation';
import type { ProviderArguments } from './elements';
import { literal, literalMap, type Template } from './template';

/** What a spec says of the AWS provider, in a Region. */
export function awsProviderArguments({ tags, terraform }: Federation, region: Template): ProviderArguments {
  return {
    region,
    ...(terraform.allowedAccountIds.length > 0 && { allowedAccountIds: terraform.allowedAccountIds.map(literal) }),
    ...(terraform.assumeRole !== undefined && {
      assumeRole: [
        {
          roleArn: literal(terraform.assumeRole.roleArn),
          ...(terraform.assumeRole.externalId !== undefined && {
            externalId: literal(terraform.assumeRole.externalId),
          }),
        },
      ],
    }),
    ...(Object.keys(tags).length > 0 && { defaultTags: [{ tags: literalMap(tags) }] }),
  };
}
