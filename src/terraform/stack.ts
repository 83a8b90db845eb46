import type { Federation } from '../model/federation';
import { appClients } from './app-client';
import { AwsProvider, RootConstruct, TerraformStack, type TerraformElement } from './cdktf';
import { identityProviders } from './identity-provider';
import { attachLinkingFunction, linkingFunction, type FunctionArchive } from './linking-function';
import { outputs } from './outputs';
import { attributeOf } from './reference';
import { clientSecrets } from './secret';
import { literal, literalMap } from './template';
import { prefixDomain, userPool } from './user-pool';

/**
 * One federation as CDKTF constructs. It only maps: every default and every check has been before.
 *
 * The order that avoids cycles: log group, role, log policy, function, pool, then the pool's policy, the permission
 * and the domain, then the providers, then the clients.
 */
export class FederationStack extends TerraformStack {
  constructor(
    readonly federation: Federation,
    archive: FunctionArchive,
  ) {
    super(new RootConstruct(), federation.stackName);
    const { accountLinking } = federation;
    provider(this, federation);
    const secrets = clientSecrets(this, federation);
    const linking = accountLinking && linkingFunction(this, federation, accountLinking, archive);
    const pool = userPool(this, federation, linking && attributeOf(linking.lambda, 'arn'));
    const attached = linking ? attachLinkingFunction(this, linking, pool) : [];
    const domain = prefixDomain(this, federation, pool);
    const providers = identityProviders(this, federation, pool, secrets, attached);
    const clients = appClients(this, federation, pool, providers);
    outputs(this, federation, { pool, domain, clients, lambda: linking?.lambda });
  }

  /** An element's id is its address: the logical id is what stands after the type. */
  protected override allocateLogicalId(element: TerraformElement): string {
    return element.node.id.slice(element.node.id.lastIndexOf('.') + 1);
  }
}

function provider(stack: TerraformStack, { region, tags, terraform }: Federation): void {
  new AwsProvider(stack, 'aws', {
    region,
    ...(terraform.allowedAccountIds.length > 0 && { allowedAccountIds: [...terraform.allowedAccountIds] }),
    ...(terraform.assumeRole !== undefined && {
      assumeRole: [
        {
          roleArn: literal(terraform.assumeRole.roleArn),
          ...(terraform.assumeRole.externalId !== undefined && { externalId: literal(terraform.assumeRole.externalId) }),
        },
      ],
    }),
    ...(Object.keys(tags).length > 0 && { defaultTags: [{ tags: literalMap(tags) }] }),
  });
}
