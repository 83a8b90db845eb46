import type { ResourceServer } from './pool-parts';

/** Cognito's own scopes. Source: Cognito API, CreateUserPoolClient, AllowedOAuthScopes. */
export const COGNITO_SCOPES: readonly string[] = [
  'openid',
  'email',
  'phone',
  'profile',
  'aws.cognito.signin.user.admin',
];

/** A scope of a resource server, in its two parts: `<identifier>/<name>`. An identifier may hold slashes, a name none. */
export interface CustomScope {
  readonly identifier: string;
  readonly name: string;
}

/** The parts of a scope; undefined where it is of no resource server. */
export function customScope(scope: string): CustomScope | undefined {
  const slash = scope.lastIndexOf('/');
  if (slash < 1 || slash === scope.length - 1) return undefined;
  return { identifier: scope.slice(0, slash), name: scope.slice(slash + 1) };
}

/** The scopes of some resource servers, as app clients name them. */
export function scopesOf(servers: readonly ResourceServer[]): readonly string[] {
  return servers.flatMap(({ identifier, scopes }) => scopes.map(({ name }) => `${identifier}/${name}`));
}
