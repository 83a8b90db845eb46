import type { Federation, IdentityProvider, OidcProvider, SamlProvider, UpstreamProvider } from '../model/federation';
import { idpRedirectUri, samlAcsUrl } from '../model/sign-in-urls';
import { isUpstream } from '../model/upstream';
import { code, nested } from '../report/markdown';
import { entityId, hostsOf } from './unknowns';
import { shown, upstreamStack } from './words';

/** What the admin enters, a line each. */
export function settings(federation: Federation, provider: IdentityProvider): readonly string[] {
  if (provider.type === 'saml') return samlSettings(federation, provider);
  if (isUpstream(provider)) return upstreamSettings(federation, provider);
  if (provider.type === 'oidc') return oidcSettings(federation, provider);
  return [
    `Redirect URI, exactly and without a slash at the end:${nested(hostsOf(federation).map((host) => code(idpRedirectUri(host))))}`,
    `Scopes: ${provider.scopes.map(code).join(', ')}`,
  ];
}

function samlSettings(
  federation: Federation,
  { metadata, idpSignout, idpInit, encryptedResponses, requestSigningAlgorithm }: SamlProvider,
): readonly string[] {
  const hosts = hostsOf(federation);
  return [
    `Assertion consumer service (ACS, reply) URL, by HTTP-POST:${nested(hosts.map((host) => code(samlAcsUrl(host))))}`,
    `Entity id (audience): ${code(entityId(federation))}`,
    'NameID: persistent, the same for a person for good, upper and lower case included',
    'Signature: of the response or of the assertion, with SHA-256',
    `Requests from Cognito: ${requestSigningAlgorithm === undefined ? `not signed${idpSignout ? ', but for those to sign out' : ''}` : `signed with ${requestSigningAlgorithm}`}`,
    ...(requestSigningAlgorithm !== undefined || idpSignout
      ? [
          'Certificate of these signatures: we send it once the user pool exists (`aws cognito-idp get-signing-certificate`). AWS makes another each year; the old one stays valid for ten.',
        ]
      : []),
    `Assertions: ${encryptedResponses ? 'every one encrypted, with a certificate that we send once the provider exists (`ActiveEncryptionCertificate` of `aws cognito-idp describe-identity-provider`); it is not the one of the signatures' : 'not encrypted'}`,
    `Sign-ins that start at the provider: ${idpInit ? 'accepted, with a RelayState from below, for six minutes after the assertion is issued and without InResponseTo' : 'not accepted; a portal leads to an address from below'}`,
    ...(idpSignout
      ? [
          `Single logout: Cognito leads people to the SingleLogoutService of the metadata with a signed request; the answer goes by HTTP-POST to${nested(hosts.map((host) => code(`https://${host}/saml2/logout`)))}`,
        ]
      : []),
    metadata === undefined
      ? 'Metadata: what the user pool has already'
      : metadata.kind === 'url'
        ? `Metadata: AWS reads ${shown(metadata.url)} every few hours`
        : `Metadata: ${code(metadata.path)}, a copy that has to be renewed with every new certificate`,
  ];
}

function oidcSettings(
  federation: Federation,
  { issuer, clientSecret, scopes, attributesRequestMethod, endpoints, iamOidcProviderUrl }: OidcProvider,
): readonly string[] {
  const hosts = hostsOf(federation);
  return [
    'Application type: confidential web application, with a server',
    `Redirect URI, exactly and without a slash at the end:${nested(hosts.map((host) => code(idpRedirectUri(host))))}`,
    'Grant: authorization code (`authorization_code`, response type `code`)',
    clientSecret === 'none'
      ? 'Client authentication: none by Cognito; the token endpoint is that of a proxy that authenticates for it'
      : 'Client authentication: client secret in the body of the token request (`client_secret_post`)',
    `Scopes: ${scopes.map(code).join(', ')}`,
    'ID tokens: signed with RS256, with `kid` in the header and in the published keys',
    `Userinfo: plain JSON, by ${attributesRequestMethod} with the access token`,
    ...(endpoints === undefined
      ? [
          issuer === undefined
            ? 'Discovery: of the issuer that the user pool has already'
            : `Discovery: ${code(`${issuer}/.well-known/openid-configuration`)}`,
        ]
      : [
          `${issuer === undefined ? 'Issuer: what the user pool has already' : `Issuer: ${code(issuer)}`}; the endpoints are given by hand:${nested(
            [
              `authorization: ${code(endpoints.authorize)}`,
              `token: ${code(endpoints.token)}`,
              `userinfo: ${code(endpoints.userInfo)}`,
              `keys: ${code(endpoints.jwks)}`,
            ],
          )}`,
        ]),
    'Network: every endpoint answers on port 443 to the whole internet. Cognito calls from changing addresses.',
    ...(iamOidcProviderUrl === undefined
      ? []
      : [
          `AWS IAM trusts the issuer as well, as ${code(iamOidcProviderUrl)}, for ID tokens with this client id in \`aud\``,
        ]),
  ];
}

function upstreamSettings(federation: Federation, { upstream, scopes }: UpstreamProvider): readonly string[] {
  return [
    'Nothing by hand: the other pool is of the same app, and Terraform sets up both.',
    `Its app client: ${code(upstream.client)} of the stack ${code(upstreamStack(upstream))}`,
    `Redirect URI, which that client gets:${nested(hostsOf(federation).map((host) => code(idpRedirectUri(host))))}`,
    `Scopes: ${scopes.map(code).join(', ')}`,
  ];
}
