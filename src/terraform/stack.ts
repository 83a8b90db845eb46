import type { Federation } from '../model/federation';
import { appClients } from './app-client';
import { AwsProvider, RootConstruct, TerraformStack, type TerraformElement } from './cdktf';
import { adoptedPool, existingPool } from './existing-pool';
import { iamOidcProviders } from './iam-oidc-provider';
import { identityProviders } from './identity-provider';
import {
  attachLinkingFunction,
  linkingFunction,
  type FunctionArchive,
  type LinkingResources,
} from './linking-function';
import { outputs } from './outputs';
import { attributeOf } from './reference';
import { literal, literalMap } from './template';
import { upstreamStates } from './upstream-state';
import { attributesOf, prefixDomain, userPool, type PoolAttributes, type SignInDomain } from './user-pool';
import { values, type Values } from './values';

/**
 * One federation as CDKTF constructs. It only maps: every default and every check has been before.
 *
 * The order that avoids cycles: log group, role, log policy, function, pool, then the pool's policy, the permission
 * and the domain, then the providers, then the clients. People sign in to a pool that exists already: there policy and
 * permission come before the pool, so that its trigger is never one that fails.
 */
export class FederationStack extends TerraformStack {
  constructor(
    readonly federation: Federation,
    archive: FunctionArchive,
  ) {
    super(new RootConstruct(), federation.stackName);
    const { accountLinking } = federation;
    provider(this, federation);
    const read = values(this, federation);
    upstreamStates(this, federation);
    const linking = accountLinking && linkingFunction(this, federation, accountLinking, archive);
    const { pool, attached, domain: foundDomain } = this.#pool(linking, read);
    const domain = prefixDomain(this, federation, pool.id) ?? foundDomain;
    const providers = identityProviders(this, federation, pool.id, read, attached);
    const clients = appClients(this, federation, pool.id, providers, read);
    const ofIam = iamOidcProviders(this, federation, read);
    outputs(this, federation, { pool, domain, clients, ofIam, lambda: linking?.lambda, values: read });
  }

  /** The pool, with what must be there before anybody signs in through a provider, and with the domain that it has already. */
  #pool(
    linking: LinkingResources | undefined,
    read: Values,
  ): {
    readonly pool: PoolAttributes;
    readonly attached: readonly string[];
    readonly domain?: SignInDomain | undefined;
  } {
    const { federation } = this;
    const preSignUpArn = linking && attributeOf(linking.lambda, 'arn');
    const { origin } = federation.userPool;
    if (origin.kind === 'created') {
      const pool = attributesOf(userPool(this, federation, preSignUpArn));
      return { pool, attached: linking ? attachLinkingFunction(this, linking, pool.arn) : [] };
    }
    const { attributes, domain } = existingPool(this, federation, origin, read);
    if (origin.kind === 'referenced') return { pool: attributes, attached: [], domain };
    const attached = linking ? attachLinkingFunction(this, linking, attributes.arn) : [];
    return { pool: attributesOf(adoptedPool(this, federation, preSignUpArn, attached)), attached, domain };
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
          ...(terraform.assumeRole.externalId !== undefined && {
            externalId: literal(terraform.assumeRole.externalId),
          }),
        },
      ],
    }),
    ...(Object.keys(tags).length > 0 && { defaultTags: [{ tags: literalMap(tags) }] }),
  });
}
