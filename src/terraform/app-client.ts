import type { AppClient, Duration, Federation } from '../model/federation';
import { leaves } from '../model/adopted';
import { secondsOf } from '../model/duration';
import { slug } from '../model/names';
import { allCallbackUrls } from '../model/sign-in-urls';
import { resource, type Condition, type Element, type ResourceArguments, type Scope } from './elements';
import { keptAsItIs } from './kept';
import { scopeOf } from './pool-parts';
import { expression, interpolated, literal, quoted, reference, template, type Template } from './template';
import type { Values } from './values';

const AUTH_FLOWS = {
  userSrp: 'ALLOW_USER_SRP_AUTH',
  userPassword: 'ALLOW_USER_PASSWORD_AUTH',
  adminUserPassword: 'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  custom: 'ALLOW_CUSTOM_AUTH',
  user: 'ALLOW_USER_AUTH',
} as const;

/** Arguments of an app client, some of them. */
type ClientArguments = Partial<ResourceArguments<'aws_cognito_user_pool_client'>>;

const UNITS = { s: 'seconds', m: 'minutes', h: 'hours', d: 'days' } as const;

/** What app clients refer to by its name in the spec. */
export interface NamedByClients {
  readonly providers: ReadonlyMap<string, Element>;
  /** By identifier. */
  readonly servers: ReadonlyMap<string, Element>;
}

/** The app clients by key. They refer to what they name, so that Terraform makes it first and removes it last. */
export function appClients(
  scope: Scope,
  federation: Federation,
  poolId: Template,
  { providers, servers }: NamedByClients,
  values: Values,
): ReadonlyMap<string, Element> {
  return new Map(
    federation.appClients.map((client) => [
      client.key,
      resource(scope, 'aws_cognito_user_pool_client', slug(client.key), {
        name: literal(client.name),
        userPoolId: poolId,
        ...(client.adopted === undefined ? { generateSecret: client.secret } : adoptedLifecycle(client)),
        ...(!leaves(client, 'identityProviders', 'externalProviders') && {
          supportedIdentityProviders: supportedProviders(client, providers),
        }),
        ...hostedSignIn(client, servers, values),
        ...refreshing(client),
        ...(client.adopted === undefined && {
          // The API's default tells whether a user exists.
          preventUserExistenceErrors: literal('ENABLED'),
          enableTokenRevocation: true,
        }),
        ...(client.readAttributes !== undefined && { readAttributes: client.readAttributes.map(literal) }),
        ...(client.writeAttributes !== undefined && { writeAttributes: client.writeAttributes.map(literal) }),
        ...tokenValidity(client),
      }),
    ]),
  );
}

/** The arguments that no key of a spec stands for: those of an adopted client stay as they are. */
const UNWRITABLE = [
  'analytics_configuration',
  'enable_propagate_additional_user_context_data',
  'enable_token_revocation',
  'prevent_user_existence_errors',
];

/**
 * What the spec does not write of an adopted client stays as it is. AWS does not tell how a client was made, so the provider
 * reads any value of `generate_secret` for an imported one as a change that needs a new client: there the secret is compared instead.
 */
function adoptedLifecycle(client: AppClient): ClientArguments {
  const kept = (argument: string, ...keys: Parameters<typeof client.at.has>[0][]): readonly string[] =>
    leaves(client, ...keys) ? [argument] : [];
  const postcondition = [...(leaves(client, 'secret') ? [] : [secretAsWritten(client)]), ...unitsAsWritten(client)];
  return {
    lifecycle: {
      ...keptAsItIs([
        ...UNWRITABLE,
        ...kept('name', 'name'),
        ...kept('supported_identity_providers', 'identityProviders', 'externalProviders'),
        ...kept('callback_urls', 'callbackUrls', 'albHosts'),
        ...kept('default_redirect_uri', 'defaultRedirectUri'),
        ...kept('logout_urls', 'logoutUrls'),
        ...kept('allowed_oauth_scopes', 'scopes'),
        ...kept('allowed_oauth_flows', 'flows'),
        ...kept('allowed_oauth_flows_user_pool_client', 'flows'),
        ...kept('explicit_auth_flows', 'authFlows'),
        ...kept('refresh_token_rotation', 'refreshTokenRotation'),
        ...kept('read_attributes', 'readAttributes'),
        ...kept('write_attributes', 'writeAttributes'),
        ...keptValidities(client),
      ]),
      ...(postcondition.length > 0 && { postcondition }),
    },
  };
}

function secretAsWritten({ secret }: AppClient): Condition {
  return {
    condition: interpolated(expression`(try(length(self.client_secret), 0) > 0) == ${secret}`),
    errorMessage: literal(
      secret
        ? 'The client has no secret, and cannot be given one. Write secret: false, or make another client.'
        : 'The client has a secret, which it keeps. Write secret: true, or make another client.',
    ),
  };
}

/** Those of the spec by reference, so that they are made first; those that others manage by name. */
function supportedProviders(
  { identityProviders, externalProviders }: AppClient,
  providers: ReadonlyMap<string, Element>,
): readonly Template[] {
  return [
    ...identityProviders.map((name) => supportedProvider(name, providers)),
    ...externalProviders.filter((name) => !identityProviders.includes(name)).map(literal),
  ];
}

function supportedProvider(name: string, providers: ReadonlyMap<string, Element>): Template {
  if (name === 'COGNITO') return literal(name);
  const provider = providers.get(name);
  if (provider === undefined) throw new Error(`no identity provider is called ${name}`);
  return provider.attribute('provider_name');
}

/** Without `allowed_oauth_flows_user_pool_client` Cognito refuses or ignores flows, scopes and URLs. */
function hostedSignIn(client: AppClient, servers: ReadonlyMap<string, Element>, values: Values): ClientArguments {
  const leavesFlows = leaves(client, 'flows');
  if (client.flows.length === 0 && !leavesFlows) return { allowedOauthFlowsUserPoolClient: false };
  const callbackUrls = leaves(client, 'callbackUrls', 'albHosts') ? [] : allCallbackUrls(client);
  return {
    ...(!leavesFlows && { allowedOauthFlowsUserPoolClient: true, allowedOauthFlows: client.flows.map(literal) }),
    ...(!leaves(client, 'scopes') && { allowedOauthScopes: client.scopes.map((scope) => scopeOf(scope, servers)) }),
    ...(callbackUrls.length > 0 && { callbackUrls: callbackUrls.map((url) => values.shown(url)) }),
    ...(client.defaultRedirectUri !== undefined && { defaultRedirectUri: values.shown(client.defaultRedirectUri) }),
    ...(client.logoutUrls.length > 0 && { logoutUrls: client.logoutUrls.map((url) => values.shown(url)) }),
  };
}

/**
 * Sign-in through the SDK, and how tokens are refreshed: Cognito takes either rotation or ALLOW_REFRESH_TOKEN_AUTH.
 * The seconds are always written: AWS returns them, and the AWS provider fails where they come back unasked.
 * Source: Cognito Developer Guide, "Refresh tokens", "Refresh token rotation".
 */
function refreshing(client: AppClient): ClientArguments {
  const { authFlows, refreshTokenRotation } = client;
  const leavesFlows = leaves(client, 'authFlows');
  const flows = authFlows.map((flow) => literal(AUTH_FLOWS[flow]));
  const rotation = (feature: 'ENABLED' | 'DISABLED', retryGracePeriodSeconds: number): ClientArguments => ({
    refreshTokenRotation: [{ feature: literal(feature), retryGracePeriodSeconds }],
  });
  if (refreshTokenRotation === undefined || refreshTokenRotation === 'off') {
    return {
      ...(!leavesFlows && { explicitAuthFlows: [literal('ALLOW_REFRESH_TOKEN_AUTH'), ...flows] }),
      ...(refreshTokenRotation === 'off' && rotation('DISABLED', 0)),
    };
  }
  return {
    ...(!leavesFlows && { explicitAuthFlows: flows }),
    ...rotation('ENABLED', secondsOf(refreshTokenRotation.gracePeriod)),
  };
}

function tokenValidity(client: AppClient): ClientArguments {
  const { authSession } = client.tokenValidity;
  const units = writtenUnits(client);
  const validities = VALIDITIES.filter(({ key }) => !leavesValidity(client, key)).map(({ key, argument }) => [
    argument,
    client.tokenValidity[key].count,
  ]);
  return {
    ...(Object.fromEntries(validities) as ClientArguments),
    // Written out, because the API's own units differ: hours, hours, days.
    ...(units !== undefined && {
      tokenValidityUnits: [Object.fromEntries(units.map(({ key, unit }) => [TOKEN_OF[key], literal(UNITS[unit])]))],
    }),
    ...(!leavesValidity(client, 'authSession') && { authSessionValidity: secondsOf(authSession) / 60 }),
  };
}

const TOKEN_OF = { access: 'accessToken', id: 'idToken', refresh: 'refreshToken' } as const;

/** The tokens with a validity and a unit of their own, and the unit that AWS uses where none is given. Source: Cognito API, TokenValidityUnitsType. */
const VALIDITIES = [
  { key: 'access', argument: 'accessTokenValidity', name: 'access_token', ownUnit: 'h' },
  { key: 'id', argument: 'idTokenValidity', name: 'id_token', ownUnit: 'h' },
  { key: 'refresh', argument: 'refreshTokenValidity', name: 'refresh_token', ownUnit: 'd' },
] as const;

function leavesValidity({ adopted, at }: AppClient, key: keyof AppClient['tokenValidity']): boolean {
  return leaves({ adopted, at: at.to('tokenValidity') }, key);
}

interface WrittenUnit {
  readonly key: keyof typeof TOKEN_OF;
  readonly name: string;
  readonly unit: Duration['unit'];
  readonly ownUnit: Duration['unit'];
}

/** The units of the validities that are managed. */
function managedUnits(client: AppClient): readonly WrittenUnit[] {
  return VALIDITIES.filter(({ key }) => !leavesValidity(client, key)).map(({ key, name, ownUnit }) => ({
    key,
    name,
    ownUnit,
    unit: client.tokenValidity[key].unit,
  }));
}

/**
 * The units to write; undefined for none. A client that AWS answers without units would get some as a change, so AWS's own are not
 * written to an adopted client.
 */
function writtenUnits(client: AppClient): readonly WrittenUnit[] | undefined {
  const units = managedUnits(client);
  return client.adopted !== undefined && units.every(({ unit, ownUnit }) => unit === ownUnit) ? undefined : units;
}

/** What stays of the validities of an adopted client. */
function keptValidities(client: AppClient): readonly string[] {
  const unwritten = VALIDITIES.filter(({ key }) => leavesValidity(client, key));
  return [
    ...unwritten.map(({ name }) => `${name}_validity`),
    ...(writtenUnits(client) === undefined
      ? ['token_validity_units']
      : unwritten.map(({ name }) => `token_validity_units[0].${name}`)),
    ...(leavesValidity(client, 'authSession') ? ['auth_session_validity'] : []),
  ];
}

/** Where AWS's own units are not written, a number must not be read in another unit that the client has. */
function unitsAsWritten(client: AppClient): readonly Condition[] {
  if (writtenUnits(client) !== undefined) return [];
  return managedUnits(client).map(({ key, name, unit }) => {
    const present = expression`coalesce(try(self.token_validity_units[0].${reference(name)}, null), ${quoted(UNITS[unit])})`;
    return {
      condition: interpolated(expression`${present} == ${quoted(UNITS[unit])}`),
      errorMessage: template`The client counts the ${literal(key)} token in ${interpolated(present)}. Write tokenValidity.${literal(key)} in that unit.`,
    };
  });
}
