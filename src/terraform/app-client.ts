import type { AppClient, Duration, Federation } from '../model/federation';
import { secondsOf } from '../model/duration';
import { slug } from '../model/names';
import { allCallbackUrls } from '../model/sign-in-urls';
import { resource, type Element, type ResourceArguments, type Scope } from './elements';
import { scopeOf } from './pool-parts';
import { expression, interpolated, literal, type Template } from './template';
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
        ...secret(client),
        supportedIdentityProviders: supportedProviders(client, providers),
        ...hostedSignIn(client, servers, values),
        ...refreshing(client),
        // The API's default tells whether a user exists.
        preventUserExistenceErrors: literal('ENABLED'),
        enableTokenRevocation: true,
        ...(client.readAttributes !== undefined && { readAttributes: client.readAttributes.map(literal) }),
        ...(client.writeAttributes !== undefined && { writeAttributes: client.writeAttributes.map(literal) }),
        ...tokenValidity(client),
      }),
    ]),
  );
}

/**
 * Whether the client has a secret. AWS does not tell how a client was made, so that the provider takes any value for a
 * client that was imported as a change that needs a new one: there the secret is compared instead.
 */
function secret({ adoptedId, secret }: AppClient): ClientArguments {
  if (adoptedId === undefined) return { generateSecret: secret };
  return {
    lifecycle: {
      postcondition: [
        {
          condition: interpolated(expression`(try(length(self.client_secret), 0) > 0) == ${secret}`),
          errorMessage: literal(
            secret
              ? 'The client has no secret, and cannot be given one. Write secret: false, or make another client.'
              : 'The client has a secret, which it keeps. Write secret: true, or make another client.',
          ),
        },
      ],
    },
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
  if (client.flows.length === 0) return { allowedOauthFlowsUserPoolClient: false };
  const callbackUrls = allCallbackUrls(client);
  return {
    allowedOauthFlowsUserPoolClient: true,
    allowedOauthFlows: client.flows.map(literal),
    allowedOauthScopes: client.scopes.map((scope) => scopeOf(scope, servers)),
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
function refreshing({ authFlows, refreshTokenRotation }: AppClient): ClientArguments {
  const flows = authFlows.map((flow) => literal(AUTH_FLOWS[flow]));
  const rotation = (feature: 'ENABLED' | 'DISABLED', retryGracePeriodSeconds: number): ClientArguments => ({
    refreshTokenRotation: [{ feature: literal(feature), retryGracePeriodSeconds }],
  });
  if (refreshTokenRotation === undefined || refreshTokenRotation === 'off') {
    return {
      explicitAuthFlows: [literal('ALLOW_REFRESH_TOKEN_AUTH'), ...flows],
      ...(refreshTokenRotation === 'off' && rotation('DISABLED', 0)),
    };
  }
  return { explicitAuthFlows: flows, ...rotation('ENABLED', secondsOf(refreshTokenRotation.gracePeriod)) };
}

function tokenValidity({ tokenValidity: { access, id, refresh, authSession } }: AppClient): ClientArguments {
  const unit = (duration: Duration): Template => literal(UNITS[duration.unit]);
  return {
    accessTokenValidity: access.count,
    idTokenValidity: id.count,
    refreshTokenValidity: refresh.count,
    // Written out, because the API's own units differ: hours, hours, days.
    tokenValidityUnits: [{ accessToken: unit(access), idToken: unit(id), refreshToken: unit(refresh) }],
    authSessionValidity: secondsOf(authSession) / 60,
  };
}
