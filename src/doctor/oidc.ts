import { quote, wordList } from '../diagnostics/text';
import type { FilePlace } from '../document/origin';
import type { Federation, OidcProvider } from '../model/federation';
import { httpsUrlProblem } from '../model/https-url';
import { claimOf, type OidcPreset } from '../model/preset';
import { idpRedirectUri, signInHosts } from '../model/sign-in-urls';
import { fetchJson, textOf, textsOf, type JsonMembers } from './document';
import { failed, found, notLookedAt, type DoctorFinding } from './finding';
import { lookAtKeySet } from './key-set';
import type { Web } from './web';

/** The endpoints that Cognito calls, by their names in discovery documents. */
const ENDPOINTS = {
  authorization_endpoint: 'authorization endpoint',
  token_endpoint: 'token endpoint',
  userinfo_endpoint: 'userinfo endpoint',
  jwks_uri: 'key set',
} as const;

/** Looks at an OIDC provider as Cognito would: its discovery document, its keys, and its answer to a request. */
export async function lookAtOidc(
  provider: OidcProvider,
  federation: Federation,
  web: Web,
): Promise<readonly DoctorFinding[]> {
  if (provider.endpoints !== undefined) return lookAtOwnEndpoints(provider, federation, web);
  const { issuer } = provider;
  if (issuer === undefined)
    return [notLookedAt(provider.at.key(), 'The pool keeps the issuer that it has, which is not written here.')];
  const place = provider.at.value('issuer');
  const url = `${issuer}/.well-known/openid-configuration`;
  const discovery = await fetchJson(web, url, place);
  if ('finding' in discovery) return [discovery.finding];
  const document = discovery.value;
  const keySet = endpointOf(document, 'jwks_uri');
  return [
    ...issuerFindings({ ...provider, issuer }, document, place),
    ...(await endpointFindings(document, place, web)),
    ...offerFindings(provider, document),
    ...(keySet === undefined ? [] : await lookAtKeySet(keySet, place, web)),
    ...(await requestFindings(provider, federation, endpointOf(document, 'authorization_endpoint'), web)),
  ];
}

/** Endpoints of the team's own: Cognito reads no discovery document. */
async function lookAtOwnEndpoints(
  { endpoints, ...provider }: OidcProvider,
  federation: Federation,
  web: Web,
): Promise<readonly DoctorFinding[]> {
  if (endpoints === undefined) return [];
  const at = provider.at.to('endpoints');
  const hosts = await Promise.all(
    (['authorize', 'token', 'userInfo'] as const).map(async (key) => {
      const problem = await web.hostProblem(new URL(endpoints[key]).hostname);
      return problem === undefined ? [] : [failed(endpoints[key], problem, at.value(key))];
    }),
  );
  return [
    ...hosts.flat(),
    ...(await lookAtKeySet(endpoints.jwks, at.value('jwks'), web)),
    ...(await requestFindings({ ...provider, endpoints }, federation, endpoints.authorize, web)),
  ];
}

/** Auth0 and others end `iss` with a slash, which Cognito needs left out of its setting. */
function issuerFindings(
  { issuer, preset }: Pick<OidcProvider, 'preset'> & { readonly issuer: string },
  document: JsonMembers,
  place: FilePlace,
): readonly DoctorFinding[] {
  const told = textOf(document, 'issuer');
  if (told === issuer || (preset.slashAfterIssuer && told === `${issuer}/`)) return [];
  const message =
    told === undefined
      ? `The discovery document of ${quote(issuer, 200)} names no issuer.`
      : `The discovery document of ${quote(issuer, 200)} names the issuer ${quote(told, 200)}.`;
  return [found('discovery-issuer-differs', place, message, issuerFix(issuer, told))];
}

function issuerFix(issuer: string, told: string | undefined): string {
  if (told === undefined) return 'Ask the admin of the provider for an issuer whose discovery document names it.';
  if (told === `${issuer}/`)
    return 'Cognito accepts no slash at the end of an issuer, and this provider puts one into its tokens: have its admin configure an issuer without it, or use a domain of the provider that has none.';
  if (/[{}<>]/.test(told))
    return 'The provider answers for many tenants with a template. Write the issuer of the one tenant that may sign in.';
  return httpsUrlProblem(told) === undefined
    ? `Write issuer: ${quote(told, 200)} if that is the tenant and the environment that you mean.`
    : 'Ask the admin of the provider for the right issuer.';
}

/** An endpoint that Cognito could call; undefined where there is none. */
function endpointOf(document: JsonMembers, name: keyof typeof ENDPOINTS): string | undefined {
  const url = textOf(document, name);
  return url === undefined || httpsUrlProblem(url) !== undefined ? undefined : url;
}

async function endpointFindings(document: JsonMembers, place: FilePlace, web: Web): Promise<readonly DoctorFinding[]> {
  const findings = await Promise.all(
    Object.entries(ENDPOINTS).map(async ([name, words]): Promise<readonly DoctorFinding[]> => {
      const url = textOf(document, name);
      if (url === undefined || url === '') {
        const message = `The discovery document has no ${name}.`;
        const fix = `Have the admin of the provider switch its ${words} on, or give all four addresses under endpoints.`;
        return [found('discovery-endpoint-missing', place, message, fix)];
      }
      const problem = httpsUrlProblem(url);
      if (problem !== undefined) {
        const fix = `Have the admin of the provider publish its ${words} over https on port 443 of a public host.`;
        return [found('discovery-endpoint-unfit', place, `${name} ${quote(url, 200)} ${problem}.`, fix)];
      }
      const unreachable = await web.hostProblem(new URL(url).hostname);
      // The key set is fetched anyway.
      return unreachable === undefined || name === 'jwks_uri' ? [] : [failed(url, unreachable, place)];
    }),
  );
  return findings.flat();
}

/** What the document says that the provider offers, next to what the spec and Cognito need. */
function offerFindings(provider: OidcProvider, document: JsonMembers): readonly DoctorFinding[] {
  const { at, preset, scopes } = provider;
  const findings: DoctorFinding[] = [];
  const place = at.value('issuer');
  const responseTypes = textsOf(document, 'response_types_supported');
  if (responseTypes !== undefined && !responseTypes.includes('code'))
    findings.push(
      found(
        'code-flow-not-offered',
        place,
        `response_types_supported is ${listed(responseTypes)}.`,
        'Have the admin of the provider allow the authorization code flow, response type "code".',
      ),
    );
  findings.push(...authenticationFindings(document, place));
  const algorithms = textsOf(document, 'id_token_signing_alg_values_supported');
  if (algorithms !== undefined && !algorithms.some((name) => /^(?:RS|ES)(?:256|384|512)$/.test(name)))
    findings.push(
      found(
        'id-token-signature-unfit',
        place,
        `id_token_signing_alg_values_supported is ${listed(algorithms)}.`,
        'Have the admin of the provider sign ID tokens with RS256.',
      ),
    );
  if (document.get('require_pushed_authorization_requests') === true)
    findings.push(
      found(
        'pushed-requests-demanded',
        place,
        'require_pushed_authorization_requests is true.',
        'Have the admin of the provider switch pushed authorization requests off for this application or this issuer.',
      ),
    );
  if (document.get('require_signed_request_object') === true)
    findings.push(
      found(
        'pushed-requests-demanded',
        place,
        'require_signed_request_object is true.',
        'Have the admin of the provider allow requests without a signature for this application or this issuer.',
      ),
    );
  const offered = textsOf(document, 'scopes_supported');
  const strange = offered === undefined ? [] : scopes.filter((scope) => !offered.includes(scope));
  // Scopes of an API are a provider's own, and not all of them are in its document.
  const unannounced = strange.filter((name) => STANDARD_SCOPES.has(name) || preset.scopes.includes(name));
  if (unannounced.length > 0)
    findings.push(
      found(
        'scope-not-announced',
        at.has('scopes') ? at.value('scopes') : at.key(),
        `The spec asks for ${listed(unannounced)}; scopes_supported is ${listed(offered ?? [])}.`,
        'Ask the admin of the provider whether the application may ask for this; what it may not ask for is left out of scopes.',
      ),
    );
  const announced = textsOf(document, 'claims_supported');
  for (const [attribute, claim] of Object.entries(provider.attributeMapping)) {
    if (announced === undefined || announced.includes(claim) || claimOf(preset, claim) !== undefined) continue;
    if (claim === preset.subject.claim || isKnownToBeSent(preset, attribute, claim)) continue;
    findings.push(
      found(
        'claim-not-announced',
        at.to('attributeMapping').value(attribute),
        `claims_supported does not have ${quote(claim)}, which is mapped to ${attribute}.`,
        'Look at one ID token, or one answer of the userinfo endpoint, whether the claim is in it.',
      ),
    );
  }
  return findings;
}

/** Of a vendor that is known by the form of its issuer, what it sends is known better than by its document. */
function isKnownToBeSent(preset: OidcPreset, attribute: string, claim: string): boolean {
  return preset.issuer !== undefined && preset.attributeMapping[attribute] === claim;
}

/** Source: OpenID Connect Core 1.0, sections 3.1.2.1, 5.4 and 11. */
const STANDARD_SCOPES: ReadonlySet<string> = new Set(['openid', 'profile', 'email', 'address', 'phone']);

function authenticationFindings(document: JsonMembers, place: FilePlace): readonly DoctorFinding[] {
  const methods = textsOf(document, 'token_endpoint_auth_methods_supported');
  if (methods?.includes('client_secret_post') === true) return [];
  if (methods !== undefined)
    return [
      found(
        'client-secret-post-not-offered',
        place,
        `token_endpoint_auth_methods_supported is ${listed(methods)}.`,
        'Have the admin of the provider set the authentication of this application to client_secret_post, where it is also called "Client Secret (Post)".',
      ),
    ];
  return [
    found(
      'client-authentication-unsaid',
      place,
      'The discovery document has no token_endpoint_auth_methods_supported.',
      'Ask the admin of the provider whether the application accepts the client secret in the body of the token request (client_secret_post).',
    ),
  ];
}

/**
 * Sends the request of a sign-in, without a person, and looks whether it comes back with an error. It holds what every
 * browser shows: client id, redirect URI and scopes. `prompt=none` keeps the provider from showing a page.
 */
async function requestFindings(
  provider: OidcProvider,
  federation: Federation,
  endpoint: string | undefined,
  web: Web,
): Promise<readonly DoctorFinding[]> {
  const [host] = signInHosts(federation);
  const place = provider.at.value('clientId');
  if (endpoint === undefined) return [];
  if (typeof provider.clientId !== 'string')
    return [
      notLookedAt(
        place,
        provider.clientId === undefined
          ? 'The client id is not written here, so no request was tried at the provider.'
          : 'The client id is a reference, so no request was tried at the provider.',
      ),
    ];
  if (host === undefined)
    return [notLookedAt(place, 'The pool has no domain here, so no request was tried at the provider.')];
  const redirectUri = idpRedirectUri(host);
  const request = new URL(endpoint);
  for (const [name, value] of [
    ['response_type', 'code'],
    ['client_id', provider.clientId],
    ['redirect_uri', redirectUri],
    ['scope', provider.scopes.join(' ')],
    ['state', 'cognito-federation-doctor'],
    ['prompt', 'none'],
  ] as const)
    request.searchParams.set(name, value);
  const answer = await web.get(request.href, 'leave');
  if (answer.kind !== 'answer') return [failed(endpoint, answer, provider.at.value('issuer'))];
  const error = errorIn(answer.location, redirectUri);
  if (error === undefined || EXPECTED_ERRORS.has(error.code)) return [];
  if (/code[_ ]?challenge|pkce/i.test(error.description))
    return [
      found(
        'pkce-demanded',
        place,
        `The provider refuses a request without PKCE: ${quote(error.description, 200)}.`,
        'Have the admin of the provider make PKCE optional for this application.',
      ),
    ];
  const said = error.description === '' ? '' : `: ${quote(error.description, 200)}`;
  return [
    found(
      'authorization-refused',
      place,
      `The provider sends the request back with ${quote(error.code)}${said}.`,
      REFUSAL_FIXES.get(error.code) ?? 'Have the admin of the provider look at this application.',
    ),
  ];
}

/** What a request without a person comes back with where all is well. Source: OpenID Connect Core 1.0, section 3.1.2.6. */
const EXPECTED_ERRORS: ReadonlySet<string> = new Set([
  'account_selection_required',
  'consent_required',
  'interaction_required',
  'login_required',
  'temporarily_unavailable',
]);

const REFUSAL_FIXES: ReadonlyMap<string, string> = new Map([
  ['invalid_scope', 'Take the scope out of scopes, or have the admin of the provider allow it for this application.'],
  ['unauthorized_client', 'Have the admin of the provider allow this application the authorization code flow.'],
  ['unsupported_response_type', 'Have the admin of the provider allow this application the authorization code flow.'],
]);

/** The error that a redirect to Cognito carries; undefined where it carries none, or leads elsewhere. */
function errorIn(
  location: string | undefined,
  redirectUri: string,
): { readonly code: string; readonly description: string } | undefined {
  if (location === undefined || !location.startsWith(redirectUri) || !URL.canParse(location)) return undefined;
  const { searchParams } = new URL(location);
  const code = searchParams.get('error');
  return code === null ? undefined : { code, description: searchParams.get('error_description') ?? '' };
}

/** A list of the provider, which may hold anything and be of any length. */
function listed(texts: readonly string[]): string {
  const shown = texts.slice(0, 8).map((text) => quote(text));
  if (shown.length === 0) return 'empty';
  return texts.length > shown.length
    ? `${shown.join(', ')} and ${texts.length - shown.length} more`
    : wordList(shown, 'and');
}
