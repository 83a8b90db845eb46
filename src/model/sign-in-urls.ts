import type { AppClient, Federation, Text } from './federation';
import { prefixDomainHost } from './names';
import { referenceWords, textKey } from './references';

/*
 * Addresses of a user pool's sign-in pages. A host and a client id go in as they are, so that they may be references of
 * Terraform; everything of a spec is percent-encoded, braces too, so that nothing of it can open a template: an address made of templates is one, as the types say. What is made
 * around a value from elsewhere is encoded by the caller, and else named where the value would stand.
 * Source: Cognito Developer Guide, "User pool endpoints and managed login reference".
 */

/** Hosts of the sign-in pages, one for each domain of the pool; the team's own comes first. */
export function signInHosts({
  userPool: { domain },
  region,
}: Pick<Federation, 'userPool' | 'region'>): readonly string[] {
  return [
    ...(domain?.custom === undefined ? [] : [domain.custom.name]),
    ...(domain?.prefix === undefined ? [] : [prefixDomainHost(domain.prefix.name, region)]),
  ];
}

/** Where an identity provider of OpenID Connect, or a social one, sends people back to. */
export function idpRedirectUri<T extends string>(host: T): T {
  return `https://${host}/oauth2/idpresponse` as T;
}

/** Where a SAML provider posts its answers to: the assertion consumer service. */
export function samlAcsUrl<T extends string>(host: T): T {
  return `https://${host}/saml2/idpresponse` as T;
}

/** How a user pool is called in SAML: its entity id, which is the audience of assertions. */
export function samlEntityId<T extends string>(poolId: T): T {
  return `urn:amazon:cognito:sp:${poolId}` as T;
}

/** Everything that Cognito may return to after a sign-in through a client: what is written, its load balancers, and the pools that come through it. */
export function allCallbackUrls({ callbackUrls, albHosts, downstreamPools }: AppClient): readonly Text[] {
  return [
    ...callbackUrls,
    ...albHosts.map(albCallbackUrl),
    ...downstreamPools.flatMap(({ redirectUris }) => redirectUris),
  ];
}

/**
 * Where an Application Load Balancer that answers for a host is called back, on port 443.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html
 */
export function albCallbackUrl(host: Text): Text {
  return around('https://', host, '/oauth2/idpresponse');
}

/** Where a sign-in through a load balancer starts: it asks for one itself where nobody is signed in, and refuses an answer that it did not ask for. */
export function albStartUrl(host: Text): Text {
  return around('https://', host, '/');
}

function around(prefix: string, text: Text, suffix: string): Text {
  return typeof text === 'string'
    ? prefix + text + suffix
    : { ...text, prefix: prefix + text.prefix, suffix: text.suffix + suffix };
}

/** The app clients through which people sign in on the pages, be it for an app or for a load balancer. */
export function hostedClients(federation: Federation): readonly AppClient[] {
  return federation.appClients.filter(
    (client) => (redirectUri(client) !== undefined || client.albHosts.length > 0) && responseType(client) !== undefined,
  );
}

/** Those of them whose app starts a sign-in itself. With a load balancer alone there is no address of ours that could work. */
export function startingClients(federation: Federation): readonly AppClient[] {
  return hostedClients(federation).filter((client) => redirectUri(client) !== undefined);
}

/** The names of the outside identity providers that a client offers. */
export function federatedProviders({ identityProviders }: AppClient): readonly string[] {
  return identityProviders.filter((name) => name !== 'COGNITO');
}

/** Writes a text as the value of a query. */
export type Encode<T extends string = string> = (text: Text) => T;

/** Names what is made around a value from elsewhere. */
export const encodedOrNamed: Encode = (text) =>
  typeof text === 'string'
    ? encodeURIComponent(text)
    : `${encodeURIComponent(text.prefix)}<${referenceWords(text.reference)}>${encodeURIComponent(text.suffix)}`;

/** The page that offers every way to sign in. The app adds state and PKCE. */
export function loginUrl<T extends string>(host: T, client: AppClient, clientId: T, encode: Encode<T>): T {
  return `https://${host}/login?${query(client, clientId, encode)}` as T;
}

/** Where a sign-in through one identity provider starts. The app adds state and PKCE. */
export function authorizeUrl<T extends string>(
  host: T,
  provider: string,
  client: AppClient,
  clientId: T,
  encode: Encode<T>,
): T {
  return `https://${host}/oauth2/authorize?${relayState(provider, client, clientId, encode)}` as T;
}

/**
 * The RelayState of an assertion that nobody asked for: what the authorize URL would have said. It goes to the ACS URL.
 * Source: Cognito Developer Guide, "Using IdP-initiated SAML sign-in".
 */
export function relayState<T extends string>(provider: string, client: AppClient, clientId: T, encode: Encode<T>): T {
  return `identity_provider=${encodeURIComponent(provider)}&${query(client, clientId, encode)}` as T;
}

/** Where a sign-out starts that returns to one of the client's logout URLs. It ends the session at Cognito, not at the identity provider. */
export function logoutUrl<T extends string>(host: T, clientId: T, returnTo: Text, encode: Encode<T>): T {
  return `https://${host}/logout?client_id=${clientId}&logout_uri=${encode(returnTo)}` as T;
}

function redirectUri({ defaultRedirectUri, callbackUrls, albHosts }: AppClient): Text | undefined {
  if (defaultRedirectUri === undefined) return callbackUrls[0];
  const ofAlb = albHosts.some((host) => textKey(albCallbackUrl(host)) === textKey(defaultRedirectUri));
  return ofAlb ? callbackUrls[0] : defaultRedirectUri;
}

/** The response type of a client's interactive grant. */
function responseType({ flows }: AppClient): 'code' | 'token' | undefined {
  if (flows.includes('code')) return 'code';
  return flows.includes('implicit') ? 'token' : undefined;
}

function query<T extends string>(client: AppClient, clientId: T, encode: Encode<T>): string {
  return [
    `client_id=${clientId}`,
    `response_type=${responseType(client) ?? 'code'}`,
    `scope=${encodeURIComponent(client.scopes.join(' '))}`,
    `redirect_uri=${encode(redirectUri(client) ?? '')}`,
  ].join('&');
}
