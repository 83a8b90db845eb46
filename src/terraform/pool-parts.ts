import type { Federation } from '../model/federation';
import { leaves } from '../model/adopted';
import { slug } from '../model/names';
import { customScope } from '../model/scopes';
import { resource, type Element, type Scope } from './elements';
import { keptAsItIs } from './kept';
import { literal, template, type Template } from './template';

/** The groups of the pool. */
export function groups(scope: Scope, { userPool }: Federation, poolId: Template): void {
  for (const group of userPool.groups) {
    const { name, description, precedence, roleArn } = group;
    resource(scope, 'aws_cognito_user_group', slug(name), {
      userPoolId: poolId,
      name: literal(name),
      ...(description !== undefined && { description: literal(description) }),
      ...(precedence !== undefined && { precedence }),
      ...(roleArn !== undefined && { roleArn: literal(roleArn) }),
      ...(group.adopted !== undefined && {
        lifecycle: keptAsItIs([
          ...(leaves(group, 'description') ? ['description'] : []),
          ...(leaves(group, 'precedence') ? ['precedence'] : []),
          ...(leaves(group, 'roleArn') ? ['role_arn'] : []),
        ]),
      }),
    });
  }
}

/** The resource servers of the pool, by identifier. */
export function resourceServers(
  scope: Scope,
  { userPool }: Federation,
  poolId: Template,
): ReadonlyMap<string, Element> {
  return new Map(
    userPool.resourceServers.map((server) => {
      const { identifier, name, scopes } = server;
      const made = resource(scope, 'aws_cognito_resource_server', slug(identifier), {
        userPoolId: poolId,
        identifier: literal(identifier),
        // Terraform insists on one, also where it is not looked at.
        name: literal(name ?? identifier),
        ...(scopes.length > 0 && {
          scope: scopes.map((one) => ({
            scopeName: literal(one.name),
            scopeDescription: literal(one.description),
          })),
        }),
        ...(server.adopted !== undefined && {
          lifecycle: keptAsItIs([
            ...(leaves(server, 'name') ? ['name'] : []),
            ...(leaves(server, 'scopes') ? ['scope'] : []),
          ]),
        }),
      });
      return [identifier, made];
    }),
  );
}

/** A scope of an app client. It refers to its resource server, so that Terraform makes that first and removes it last. */
export function scopeOf(scope: string, servers: ReadonlyMap<string, Element>): Template {
  const custom = customScope(scope);
  const server = custom && servers.get(custom.identifier);
  return custom === undefined || server === undefined
    ? literal(scope)
    : template`${server.attribute('identifier')}/${literal(custom.name)}`;
}
