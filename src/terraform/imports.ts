import type { Federation } from '../model/federation';
import { slug } from '../model/names';
import { literal } from './template';

/** An `import` block: what AWS has already comes into the state under an address. Terraform 1.5 wants the id as literal text. */
interface Import {
  readonly to: string;
  readonly id: string;
}

/**
 * The imports of a stack: the pool that it adopts, and what that pool or one that it refers to by id has already.
 * Once done they do nothing, so they may stay. Ids as in the AWS provider's documentation, "Import" of each resource.
 */
export function importsOf({ userPool, identityProviders, appClients }: Federation): readonly Import[] {
  const { origin, domainPrefix, domainAdopted } = userPool;
  const poolId =
    origin.kind === 'adopted'
      ? origin.id
      : origin.kind === 'referenced' && 'id' in origin.pool
        ? origin.pool.id
        : undefined;
  if (poolId === undefined) return [];
  const imports: readonly Import[] = [
    ...(origin.kind === 'adopted' ? [{ to: 'aws_cognito_user_pool.pool', id: poolId }] : []),
    ...(domainAdopted && domainPrefix !== undefined
      ? [{ to: 'aws_cognito_user_pool_domain.prefix', id: domainPrefix }]
      : []),
    ...identityProviders
      .filter(({ adopted }) => adopted)
      .map(({ name }) => ({ to: `aws_cognito_identity_provider.${slug(name)}`, id: `${poolId}:${name}` })),
    ...appClients.flatMap(({ key, adoptedId }) =>
      adoptedId === undefined
        ? []
        : [{ to: `aws_cognito_user_pool_client.${slug(key)}`, id: `${poolId}/${adoptedId}` }],
    ),
  ];
  return imports.map(({ to, id }) => ({ to, id: literal(id) }));
}
