import type * as OpenIdClient from 'openid-client' with { 'resolution-mode': 'import' };
import { isJsonObject, type JsonObject, type JsonValue } from '../../document/json';
import type { Endpoints, IdentityProvider, Text } from '../../model/federation';
import { quote } from '../../diagnostics/text';
import { endWith } from './faults';

/** A provider that speaks OpenID Connect, as Cognito is told of it, with the values that the spec leaves to variables. */
export interface OpenIdProvider {
  readonly issuer: string;
  readonly clientId: string;
  /** Undefined: the provider needs none. */
  readonly clientSecret: string | undefined;
  readonly scopes: readonly string[];
  readonly endpoints: Endpoints | undefined;
  readonly userInfoMethod: 'GET' | 'POST';
}

/** Fetches as the browsers' function does. */
export type Fetch = (url: string, options?: RequestInit) => Promise<Response>;

/** What a provider sent of a person. */
interface SentClaims {
  readonly idToken: JsonObject;
  readonly userInfo: JsonObject;
  /** As Cognito reads them: of a claim that is in both, the one of the ID token. */
  readonly claims: JsonObject;
}

/** One sign-in through a provider, from the way to it to the claims. */
export interface OpenIdSignIn {
  /** Where the person signs in. */
  readonly url: URL;
  /**
   * Exchanges the code, checks what comes, and reads userinfo.
   *
   * @throws SignInFault
   */
  readonly finish: (answer: URL) => Promise<SentClaims>;
}

/**
 * Begins a sign-in as Cognito does: authorization code, the secret in the form, no PKCE and no nonce, the scopes of the spec.
 * Source: Cognito Developer Guide, "OIDC user pool IdP authentication flow".
 *
 * @throws SignInFault
 */
export async function beginOpenId(
  provider: OpenIdProvider,
  library: typeof OpenIdClient,
  fetch: Fetch,
  { redirectUri, state }: { readonly redirectUri: string; readonly state: string },
): Promise<OpenIdSignIn> {
  const server =
    provider.endpoints === undefined ? await discover(provider, fetch) : serverOf(provider, provider.endpoints);
  const answers = new Map<string, Answer>();
  const config = new library.Configuration(
    server,
    provider.clientId,
    { id_token_signed_response_alg: 'RS256' },
    provider.clientSecret === undefined ? library.None() : library.ClientSecretPost(provider.clientSecret),
  );
  // The signature is checked as well, though the token came from the provider itself: Cognito does.
  library.enableNonRepudiationChecks(config);
  config[library.customFetch] = async (url, options) => {
    const response = await fetch(url, options as RequestInit);
    const text = await response.clone().text();
    answers.set(url, { status: response.status, type: response.headers.get('content-type') ?? '', text });
    return response;
  };
  const url = library.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: provider.scopes.join(' '),
    state,
  });
  return {
    url,
    finish: async (answer) => {
      errorFault(answer.searchParams, provider);
      const tokens = await library
        .authorizationCodeGrant(config, answer, { expectedState: state, idTokenExpected: true })
        .catch((error: unknown) => error as Error);
      const sent = tokenAnswer(answers.get(server.token_endpoint ?? ''), server, provider);
      idTokenFaults(sent.header, sent.claims, provider);
      if (tokens instanceof Error)
        return endWith('signature-wrong', `The key set has no key that fits: kid ${shown(sent.header['kid'])}.`);
      const userInfo = await userInfoOf(provider, server, config, library, tokens.access_token, answers);
      const claims = { ...userInfo, ...sent.claims };
      if (userInfo['sub'] !== sent.claims['sub'])
        return endWith('userinfo-other-subject', 'sub in userinfo is not the one of the ID token.');
      return { idToken: sent.claims, userInfo, claims };
    },
  };
}

/** An answer of the provider, as it came. */
interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

async function discover({ issuer }: OpenIdProvider, fetch: Fetch): Promise<OpenIdClient.ServerMetadata> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { redirect: 'error' }).catch(() => undefined);
  const text = response === undefined ? '' : await response.text();
  const document = jsonOf(text);
  if (response?.ok !== true || !isJsonObject(document))
    return endWith(
      'document-unreadable',
      `${quote(url, 200)} ${response === undefined ? 'cannot be reached' : `answers with status ${response.status}`}${response?.ok === true ? ', and not with JSON' : ''}.`,
    );
  const own = document['issuer'];
  if (own !== issuer)
    return endWith('issuer-differs', `The spec has ${quote(issuer, 200)}, the provider ${shown(own)}.`);
  return document as unknown as OpenIdClient.ServerMetadata;
}

function serverOf({ issuer }: OpenIdProvider, endpoints: Endpoints): OpenIdClient.ServerMetadata {
  return {
    issuer,
    authorization_endpoint: endpoints.authorize,
    token_endpoint: endpoints.token,
    userinfo_endpoint: endpoints.userInfo,
    jwks_uri: endpoints.jwks,
  };
}

/** What the provider says of PKCE, in the words of any vendor. */
const PKCE = /code[_ ]?challenge|code[_ ]?verifier|pkce/i;

/** Ends the sign-in where the provider sent an error in place of a code. */
function errorFault(answer: URLSearchParams, { scopes }: OpenIdProvider): void {
  const error = answer.get('error');
  if (error === null) return;
  const description = answer.get('error_description') ?? '';
  const seen = `The provider says ${quote(error)}${description === '' ? '' : `: ${quote(description, 200)}`}.`;
  if (PKCE.test(description)) endWith('pkce-demanded', seen);
  if (error === 'invalid_scope') endWith('scope-refused', `${seen} Asked for: ${quote(scopes.join(' '), 200)}.`);
  if (error === 'access_denied') endWith('access-denied', seen);
  endWith('provider-error', seen);
}

interface SentToken {
  readonly header: JsonObject;
  readonly claims: JsonObject;
}

/** The ID token of the token endpoint's answer, decoded; the sign-in ends where there is none. */
function tokenAnswer(
  answer: Answer | undefined,
  { token_endpoint_auth_methods_supported: methods }: OpenIdClient.ServerMetadata,
  { clientId }: OpenIdProvider,
): SentToken {
  if (answer === undefined) return endWith('token-refused', 'The token endpoint cannot be reached.');
  const body = jsonOf(answer.text);
  if (answer.status !== 200) {
    const [error, description] = isJsonObject(body)
      ? [body['error'], body['error_description']]
      : [undefined, undefined];
    const seen = `The token endpoint answers with status ${answer.status}${typeof error === 'string' ? ` and ${quote(error)}` : ''}${typeof description === 'string' ? `: ${quote(description, 200)}` : ''}.`;
    if (typeof description === 'string' && PKCE.test(description)) return endWith('pkce-demanded', seen);
    if (error === 'invalid_client' || error === 'unauthorized_client' || answer.status === 401) {
      // Where the document says nothing, a provider accepts the secret in the header. Source: OpenID Connect Discovery 1.0, 3.
      const accepted = methods ?? ['client_secret_basic'];
      return accepted.includes('client_secret_post')
        ? endWith('client-refused', `${seen} Client id: ${quote(clientId)}.`)
        : endWith('basic-authentication-alone', `${seen} It accepts ${accepted.join(', ')}.`);
    }
    return endWith('token-refused', seen);
  }
  if (!isJsonObject(body)) return endWith('token-answer-unfit', `The token endpoint answers as ${quote(answer.type)}.`);
  const type = body['token_type'];
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer')
    return endWith('token-answer-unfit', `token_type is ${type === undefined ? 'missing' : shown(type)}.`);
  const token = body['id_token'];
  if (typeof token !== 'string')
    return endWith('id-token-missing', 'The answer of the token endpoint has no id_token.');
  const [header, claims] = token.split('.', 2).map((part) => jsonOf(Buffer.from(part, 'base64url').toString()));
  if (!isJsonObject(header) || !isJsonObject(claims))
    return endWith('token-answer-unfit', 'id_token is no signed token, or it is encrypted.');
  return { header, claims };
}

/** What Cognito refuses of an ID token, in its own order: byte for byte where it compares. */
function idTokenFaults(header: JsonObject, claims: JsonObject, { issuer, clientId }: OpenIdProvider): void {
  const { alg, kid } = header;
  if (alg !== 'RS256') endWith('signature-algorithm', `The ID token is signed with ${shown(alg)}.`);
  if (typeof kid !== 'string' || kid === '') endWith('kid-missing', 'The header of the ID token has no kid.');
  if (claims['iss'] !== issuer)
    endWith('token-issuer-differs', `The spec has ${quote(issuer, 200)}, the ID token ${shown(claims['iss'])}.`);
  const audience = [claims['aud']].flat();
  if (!audience.includes(clientId))
    endWith(
      'audience-differs',
      `The client id is ${quote(clientId)}, aud is ${quote(audience.map(String).join(', '), 200)}.`,
    );
  const expires = claims['exp'];
  if (typeof expires !== 'number' || expires * 1000 < Date.now())
    endWith(
      'token-expired',
      typeof expires === 'number' ? `It was valid until ${new Date(expires * 1000).toISOString()}.` : 'It has no exp.',
    );
}

async function userInfoOf(
  { userInfoMethod }: OpenIdProvider,
  { userinfo_endpoint: endpoint }: OpenIdClient.ServerMetadata,
  config: OpenIdClient.Configuration,
  library: typeof OpenIdClient,
  accessToken: string,
  answers: ReadonlyMap<string, Answer>,
): Promise<JsonObject> {
  if (endpoint === undefined) return endWith('userinfo-missing', 'The discovery document has no userinfo_endpoint.');
  await library
    .fetchProtectedResource(config, accessToken, new URL(endpoint), userInfoMethod)
    .catch((error: unknown) => error);
  const answer = [...answers].find(([url]) => url === new URL(endpoint).href || url === endpoint)?.[1];
  if (answer === undefined) return endWith('userinfo-refused', `${quote(endpoint, 200)} cannot be reached.`);
  if (answer.status !== 200)
    return endWith('userinfo-refused', `${quote(endpoint, 200)} answers with status ${answer.status}.`);
  const body = jsonOf(answer.text);
  if (!isJsonObject(body) || /^application\/jwt\b/i.test(answer.type))
    return endWith('userinfo-not-json', `${quote(endpoint, 200)} answers as ${quote(answer.type)}.`);
  return body;
}

/** A value of the provider's within a sentence. */
function shown(value: JsonValue | undefined): string {
  return quote(typeof value === 'string' ? value : JSON.stringify(value ?? 'none'), 200);
}

function jsonOf(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** How Google is asked: as an OIDC provider whose issuer is known. Source: Google, "OpenID Connect". */
const GOOGLE_ISSUER = 'https://accounts.google.com';

/** Of a provider that the pool has already, with what it has. */
const NOT_WRITTEN = 'The spec adopts it without its issuer or its client id: write them to rehearse.';

/** The provider as OpenID Connect sees it; a text where it cannot be rehearsed, which says why. */
export function openIdOf(
  provider: IdentityProvider,
  valueOf: (text: Text) => string | undefined,
  secret: string | undefined,
): OpenIdProvider | string {
  switch (provider.type) {
    case 'oidc': {
      const { issuer, scopes, endpoints, attributesRequestMethod: userInfoMethod } = provider;
      if (issuer === undefined || provider.clientId === undefined) return NOT_WRITTEN;
      const clientId = valueOf(provider.clientId);
      if (clientId === undefined)
        return 'Its client id lives elsewhere: set the environment variable of its Terraform variable.';
      return { issuer, clientId, clientSecret: secret, scopes, endpoints, userInfoMethod };
    }
    case 'google': {
      if (provider.clientId === undefined) return NOT_WRITTEN;
      const clientId = valueOf(provider.clientId);
      if (clientId === undefined)
        return 'Its client id lives elsewhere: set the environment variable of its Terraform variable.';
      return {
        issuer: GOOGLE_ISSUER,
        clientId,
        clientSecret: secret,
        scopes: provider.scopes,
        endpoints: undefined,
        userInfoMethod: 'GET',
      };
    }
    case 'upstream':
      return 'It is the user pool of another stack, whose app client allows only the redirect URIs of pools.';
    case 'amazon':
    case 'apple':
    case 'facebook':
      return 'It does not speak OpenID Connect to this page as it does to Cognito.';
    case 'saml':
      return 'It speaks SAML.';
  }
}
