import type { Federation } from '../model/federation';
import { slug } from '../model/names';
import { literal, reference, type Expression, type Template } from './template';

/** An `import` block: what AWS has already comes into the state under an address. Terraform 1.5 wants the id as literal text. */
interface Import {
  readonly to: Expression;
  readonly id: Template;
}

/**
 * The imports of a stack: the pool that it adopts, and what that pool or one that it refers to by id has already.
 * Once done they do nothing, so they may stay. Ids as in the AWS provider's documentation, "Import" of each resource.
 */
export function importsOf(
  { userPool, identityProviders, appClients }: Federation,
  addressPrefix: string,
): readonly Import[] {
  const { origin, domainPrefix, domainAdopted } = userPool;
  const poolId =
    origin.kind === 'adopted'
      ? origin.id
      : origin.kind === 'referenced' && 'id' in origin.pool
        ? origin.pool.id
        : undefined;
  if (poolId === undefined) return [];
  const imports = [
    ...(origin.kind === 'adopted' ? [{ type: 'aws_cognito_user_pool', name: 'pool', id: poolId }] : []),
    ...(domainAdopted && domainPrefix !== undefined
      ? [{ type: 'aws_cognito_user_pool_domain', name: 'prefix', id: domainPrefix }]
      : []),
    ...identityProviders
      .filter(({ adopted }) => adopted)
      .map(({ name }) => ({ type: 'aws_cognito_identity_provider', name: slug(name), id: `${poolId}:${name}` })),
    ...appClients.flatMap(({ key, adoptedId }) =>
      adoptedId === undefined
        ? []
        : [{ type: 'aws_cognito_user_pool_client', name: slug(key), id: `${poolId}/${adoptedId}` }],
    ),
  ];
  return imports.map(({ type, name, id }) => ({ to: reference(`${type}.${addressPrefix}${name}`), id: literal(id) }));
}
