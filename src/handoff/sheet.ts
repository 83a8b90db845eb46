import { compareText } from '../diagnostics/diagnostic';
import { wordList } from '../diagnostics/text';
import type { Federation, IdentityProvider, OidcProvider, SamlProvider, Text, UpstreamProvider, ValueReference } from '../model/federation';
import { readable, referenceWords } from '../model/references';
import {
  albStartUrl,
  authorizeUrl,
  hostedClients,
  idpRedirectUri,
  loginUrl,
  logoutUrl,
  relayState,
  samlAcsUrl,
  samlEntityId,
  signInHosts,
  startingClients,
} from '../model/sign-in-urls';
import { isUpstream } from '../model/upstream';
import { presetNamed, type Preset, type SentBack } from '../presets';
import { checklist, code, list, nested, numbered } from './markdown';
import { signInErrors } from './sign-in-errors';

/** The first line of every sheet, by which a later run knows its own. */
export const SHEET_MARKER = '<!-- Written by `cognito-federation handoff` from the spec. Change the spec, not this file. -->';

/** Stands in addresses for what is not known before the stack is applied. */
const CLIENT_ID = '<client id: terraform output client_ids>';

/** Stands for the host of a pool that exists already, with a domain that is managed elsewhere. */
const HOST = '<host: terraform output domain>';

/**
 * What the admin of an identity provider has to know and to do, as Markdown: everything of one provider of one stack.
 * Holds no secret. The same federation gives the same text.
 */
export function sheet(federation: Federation, provider: IdentityProvider): string {
  const preset = presetNamed(provider.preset);
  const sections = [
    SHEET_MARKER,
    introduction(federation, provider, preset),
    '## What to enter',
    list(settings(federation, provider)),
    '## Claims',
    list(claims(federation, provider, preset)),
    ...(isUpstream(provider) ? stepsOfUpstream(provider) : stepsAndAnswers(provider, preset)),
    '## What only you can tell',
    checklist(attestations(federation, provider, preset)),
    '## Where a sign-in starts',
    ...starts(federation, provider),
    '## Signing out',
    ...signingOut(federation, provider, preset),
    '## The first sign-in',
    ...firstSignIn(federation, provider),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** What another admin does in the vendor's console, and what comes back. */
function stepsAndAnswers(provider: SeparateProvider, preset: Preset): readonly string[] {
  return [
    '## What must be off',
    list(mustBeOff(provider, preset)),
    `## Steps in ${preset.title}`,
    `Place: ${preset.handoff.place}`,
    numbered(preset.handoff.steps),
    '## What to send back',
    list(preset.handoff.sendBack.map((value) => sentBack(value, provider))),
    `And by an ordinary way: ${provider.type === 'saml' ? 'one assertion' : 'one decoded ID token and one userinfo answer'} of a test user, who may sign in, and whom to ask when keys or secrets change.`,
  ];
}

/** Both pools are of one app: Terraform carries over what an admin would enter and send back. */
function stepsOfUpstream({ upstream }: UpstreamProvider): readonly string[] {
  const stack = code(upstreamStack(upstream));
  return [
    '## What must be off',
    list(['Nothing that we know of.']),
    '## Steps in Amazon Cognito',
    numbered([
      `Apply ${stack}: its app client ${code(upstream.client)} gets the redirect URI from above.`,
      'Apply this stack: it reads issuer, client id and client secret from the state of that one.',
      'Where the app client is replaced, apply both again in this order.',
    ]),
    '## What to send back',
    list(['Nothing: Terraform carries it over.']),
  ];
}

/** A provider that is no part of the same app. */
type SeparateProvider = Exclude<IdentityProvider, UpstreamProvider>;

function upstreamStack({ spec, found }: UpstreamProvider['upstream']): string {
  return found.kind === 'found' ? found.stackName : spec;
}

function hostsOf(federation: Federation): readonly string[] {
  const hosts = signInHosts(federation);
  return hosts.length === 0 ? [HOST] : hosts;
}

function introduction({ stackName, region }: Federation, { name, type }: IdentityProvider, { title }: Preset): string {
  return [
    `# ${code(name)} for ${code(stackName)}`,
    '',
    `For the administrator of ${title}: what to set there, so that people can sign in to the Amazon Cognito user pool of`,
    `${code(stackName)} in ${code(region)}, and what to send back. In the words of ${type === 'saml' ? 'SAML' : 'OpenID Connect'} the user pool is the ${type === 'saml' ? 'service provider' : 'client'}, ${code(name)} the provider.`,
  ].join('\n');
}

function settings(federation: Federation, provider: IdentityProvider): readonly string[] {
  if (provider.type === 'saml') return samlSettings(federation, provider);
  if (isUpstream(provider)) return upstreamSettings(federation, provider);
  if (provider.type === 'oidc') return oidcSettings(federation, provider);
  return [
    `Redirect URI, exactly and without a slash at the end:${nested(hostsOf(federation).map((host) => code(idpRedirectUri(host))))}`,
    `Scopes: ${provider.scopes.map(code).join(', ')}`,
  ];
}

function samlSettings(federation: Federation, { metadata, idpSignout, idpInit, encryptedResponses, requestSigningAlgorithm }: SamlProvider): readonly string[] {
  const hosts = hostsOf(federation);
  return [
    `Assertion consumer service (ACS, reply) URL, by HTTP-POST:${nested(hosts.map((host) => code(samlAcsUrl(host))))}`,
    `Entity id (audience): ${code(samlEntityId('<user pool id: terraform output user_pool_id>'))}`,
    'NameID: persistent, the same for a person for good, upper and lower case included',
    'Signature: of the response or of the assertion, with SHA-256',
    `Requests from Cognito: ${requestSigningAlgorithm === undefined ? `not signed${idpSignout ? ', but for those to sign out' : ''}` : `signed with ${requestSigningAlgorithm}`}`,
    ...(requestSigningAlgorithm !== undefined || idpSignout
      ? ['Certificate of these signatures: we send it once the user pool exists (`aws cognito-idp get-signing-certificate`). AWS makes another each year; the old one stays valid for ten.']
      : []),
    `Assertions: ${encryptedResponses ? 'every one encrypted, with a certificate that we send once the provider exists (`ActiveEncryptionCertificate` of `aws cognito-idp describe-identity-provider`); it is not the one of the signatures' : 'not encrypted'}`,
    `Sign-ins that start at the provider: ${idpInit ? 'taken, with a RelayState from below, for six minutes after the assertion is issued and without InResponseTo' : 'not taken; a portal leads to an address from below'}`,
    ...(idpSignout ? [`Single logout: Cognito leads people to the SingleLogoutService of the metadata with a signed request; the answer goes by HTTP-POST to${nested(hosts.map((host) => code(`https://${host}/saml2/logout`)))}`] : []),
    metadata.kind === 'url' ? `Metadata: AWS reads ${shown(metadata.url)} every few hours` : `Metadata: ${code(metadata.path)}, a copy that has to be renewed with every new certificate`,
  ];
}

function oidcSettings(federation: Federation, { issuer, clientSecret, scopes, attributesRequestMethod, endpoints, iamOidcProviderUrl }: OidcProvider): readonly string[] {
  const hosts = hostsOf(federation);
  return [
    'Application type: confidential web application, with a server',
    `Redirect URI, exactly and without a slash at the end:${nested(hosts.map((host) => code(idpRedirectUri(host))))}`,
    'Grant: authorization code (`authorization_code`, response type `code`)',
    clientSecret === undefined
      ? 'Client authentication: none by Cognito; the token endpoint is that of a proxy which authenticates in its place'
      : 'Client authentication: client secret in the body of the token request (`client_secret_post`)',
    `Scopes: ${scopes.map(code).join(', ')}`,
    'ID tokens: signed with RS256, with `kid` in the header and in the published keys',
    `Userinfo: plain JSON, by ${attributesRequestMethod} with the access token`,
    ...(endpoints === undefined
      ? [`Discovery: ${code(`${issuer}/.well-known/openid-configuration`)}`]
      : [
          `Issuer: ${code(issuer)}; the endpoints are given by hand:${nested([
            `authorization: ${code(endpoints.authorize)}`,
            `token: ${code(endpoints.token)}`,
            `userinfo: ${code(endpoints.userInfo)}`,
            `keys: ${code(endpoints.jwks)}`,
          ])}`,
        ]),
    'Network: every endpoint answers on port 443 to the whole internet. Cognito calls from changing addresses.',
    ...(iamOidcProviderUrl === undefined ? [] : [`AWS IAM trusts the issuer as well, as ${code(iamOidcProviderUrl)}, for ID tokens with this client id in \`aud\``]),
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

function mustBeOff({ type }: SeparateProvider, { title, handoff }: Preset): readonly string[] {
  const labels = handoff.switchOff.map((label) => `In ${title}: ${label}.`);
  if (type !== 'oidc') return labels.length === 0 ? ['Nothing that we know of.'] : labels;
  return [
    'PKCE as a requirement: that the provider supports it is fine, but Cognito sends none.',
    'Pushed authorization requests, signed request objects and DPoP as a requirement.',
    'Encryption of ID tokens; userinfo answers as a JWT.',
    ...labels,
  ];
}

/** A line for each claim, with what it fills and how far it is trusted. */
function claims(federation: Federation, { attributeMapping }: IdentityProvider, preset: Preset): readonly string[] {
  const filled = new Map<string, string[]>();
  for (const [attribute, claim] of Object.entries(attributeMapping).sort(([a], [b]) => compareText(a, b))) {
    filled.set(claim, [...(filled.get(claim) ?? []), attribute]);
  }
  return [...filled]
    .sort(([a], [b]) => compareText(a, b))
    .map(([claim, attributes]) =>
      [
        `${code(claim)} fills ${attributes.map(code).join(', ')}.`,
        ...(attributes.some((attribute) => attribute === 'username') ? [`**The subject.** ${preset.subject.note}`] : []),
        ...(attributes.some((attribute) => federation.userPool.requiredAttributes.includes(attribute)) ? ['**Required**: a sign-in without it fails.'] : []),
        ...(attributes.includes('email') ? [emailTrust(attributeMapping, preset)] : []),
        ...(attributes.includes('email_verified') ? ['**Must be `true` only for an address that is proven.**'] : []),
        ...(preset.nationalIdClaims.includes(claim) ? ['**A national identity number.**'] : []),
        ...(Object.hasOwn(preset.claimNotes, claim) ? [preset.claimNotes[claim] ?? ''] : []),
      ].join(' '),
    );
}

function emailTrust(mapping: Readonly<Record<string, string>>, { emailVerification }: Preset): string {
  const claim = mapping.email_verified;
  const unreliable = emailVerification.kind === 'none' && claim === 'email_verified';
  if (claim !== undefined && !unreliable) return `**Verified** where ${code(claim)} is \`true\`.`;
  if (emailVerification.kind === 'unsaid') return `**Not verified** in Cognito. ${emailVerification.why}`;
  return `**Not verified.**${emailVerification.kind === 'none' ? ` ${emailVerification.why}` : ''}`;
}

function attestations({ accountLinking }: Federation, provider: IdentityProvider, { emailVerification, nationalIdClaims, handoff }: Preset): readonly string[] {
  const { name, attributeMapping } = provider;
  const linked = accountLinking?.providers.find((one) => one.name === name);
  return [
    'The subject of a person never changes and never passes to somebody else.',
    ...(attributeMapping.email_verified !== undefined && emailVerification.kind === 'claim' && emailVerification.attest !== undefined ? [emailVerification.attest] : []),
    ...(linked?.trustEmail === 'attested' && emailVerification.kind !== 'unsaid' ? [`Emails of ${wordList(linked.emailDomains.map(code), 'and')} are given out by your organisation alone, each to one person.`] : []),
    ...(Object.values(attributeMapping).some((claim) => nationalIdClaims.includes(claim)) ? ['There is a legal basis for giving out the national identity numbers that the claims above ask for.'] : []),
    // Of a pool of the same app the rules have seen it.
    ...(isUpstream(provider) ? [] : handoff.attest),
  ];
}

const WORDS_OF_KEY = { issuer: 'Issuer', clientId: 'Client id', clientSecret: 'Client secret', metadataUrl: 'Metadata', teamId: 'Team id', keyId: 'Key id', privateKey: 'Private key', apiVersion: 'API version' } as const;

function sentBack({ key, words }: SentBack, provider: SeparateProvider): string {
  const what = `**${WORDS_OF_KEY[key]}**: ${words}.`;
  if (key === 'clientSecret' || key === 'privateKey') {
    const secret = secretOf(provider);
    const place = secret === undefined ? 'the proxy: Cognito has none' : secretPlace(secret);
    return `${what} Through a channel for secrets, never by mail, chat or a repository. It goes into ${place}.`;
  }
  if (provider.type === 'saml' && provider.metadata.kind === 'file') return `${what} It goes into the file ${code(provider.metadata.path)} beside the spec.`;
  const text = textOf(provider, key);
  const goes = `It goes into ${code(`identityProviders.${provider.name}.${key}`)} of the spec`;
  return `${what} ${goes}${text === undefined ? '' : `, which has ${shown(text)}`}.`;
}

function secretOf(provider: SeparateProvider): ValueReference | undefined {
  if (provider.type === 'saml') return undefined;
  return provider.type === 'apple' ? provider.privateKey : provider.clientSecret;
}

function textOf(provider: SeparateProvider, key: Exclude<SentBack['key'], 'clientSecret' | 'privateKey'>): Text | undefined {
  switch (key) {
    case 'issuer':
      return provider.type === 'oidc' ? provider.issuer : undefined;
    case 'clientId':
      return provider.type === 'saml' ? undefined : provider.clientId;
    case 'metadataUrl':
      return provider.type === 'saml' && provider.metadata.kind === 'url' ? provider.metadata.url : undefined;
    case 'teamId':
    case 'keyId':
      return provider.type === 'apple' ? provider[key] : undefined;
    case 'apiVersion':
      return provider.type === 'facebook' ? provider.apiVersion : undefined;
  }
}

/** A text of the spec, or where it lives. */
function shown(text: Text): string {
  return typeof text === 'string' ? code(text) : `what ${code(referenceWords(text.reference))} gives`;
}

function secretPlace(secret: ValueReference): string {
  switch (secret.kind) {
    case 'variable':
      return `the Terraform variable ${code(secret.name)}, given as ${code(`TF_VAR_${secret.name}`)}`;
    case 'ssmParameter':
      return `the parameter ${code(secret.name)} of AWS Systems Manager, of type \`SecureString\``;
    case 'secretsManager':
      return `the secret ${code(secret.id)} of AWS Secrets Manager${secret.jsonKey === undefined ? '' : `, under the key ${code(secret.jsonKey)}`}`;
  }
}

function starts(federation: Federation, provider: IdentityProvider): readonly string[] {
  const { name } = provider;
  const offering = federation.appClients.filter(({ identityProviders }) => identityProviders.includes(name));
  const starting = startingClients({ ...federation, appClients: offering });
  const balanced = hostedClients({ ...federation, appClients: offering }).filter(({ albHosts }) => albHosts.length > 0);
  const elsewhere = offering
    .filter(({ downstreamPools }) => downstreamPools.length > 0)
    .map(({ key, downstreamPools }) => `App client ${code(key)} signs people in for ${wordList(downstreamPools.map(({ stackName }) => code(stackName)), 'and')}: a sign-in starts there.`);
  if (starting.length + balanced.length + elsewhere.length === 0) return ['No app client offers this provider on the sign-in pages.'];
  return [
    ...(starting.length === 0
      ? []
      : [
          'The app adds `state` and PKCE of its own; where it demands them, a bookmark or a portal leads to the app. The client id is known once the stack is applied: `terraform output client_ids`.',
        ]),
    ...starting.flatMap((client) =>
      hostsOf(federation).map((host) =>
        [`App client ${code(client.key)}:`, '', '```text', authorizeUrl(host, name, client, CLIENT_ID), '```', '', 'The page that offers every way to sign in:', '', '```text', loginUrl(host, client, CLIENT_ID), '```'].join('\n'),
      ),
    ),
    ...balanced.map(
      ({ key, albHosts }) =>
        `App client ${code(key)}, through a load balancer. It asks for each sign-in itself and takes no answer that it did not ask for, so a bookmark or a portal leads to it:\n\n${list(albHosts.map((host) => code(readable(albStartUrl(host)))))}`,
    ),
    ...(provider.type === 'saml' && provider.idpInit && starting.length > 0
      ? [
          'A sign-in that starts at the provider is a POST to the ACS URL from above with `SAMLResponse` and one of these as `RelayState`:',
          ...starting.map((client) => [`App client ${code(client.key)}:`, '', '```text', relayState(name, client, CLIENT_ID), '```'].join('\n')),
        ]
      : []),
    ...elsewhere,
  ];
}

function signingOut(federation: Federation, provider: IdentityProvider, { title, endSession }: Preset): readonly string[] {
  const { name } = provider;
  const clients = hostedClients(federation).filter(({ identityProviders, logoutUrls }) => identityProviders.includes(name) && logoutUrls.length > 0);
  const urls = clients.flatMap(({ logoutUrls }) => logoutUrls.flatMap((url) => hostsOf(federation).map((host) => logoutUrl(host, CLIENT_ID, url))));
  return [
    'Signing out of Cognito leaves the session at the identity provider alone. An app that wants to end both sends people to the one address and then to the other.',
    ...(urls.length === 0 ? [] : ['At Cognito:', ['```text', ...urls, '```'].join('\n')]),
    ...(isUpstream(provider) ? signingOutUpstream(provider.upstream) : []),
    endSession === undefined
      ? whereSessionsEnd(provider)
      : `At ${title}: ${code(endSession.url)}${endSession.note === undefined ? '' : `. ${endSession.note}`}`,
  ];
}

/** The app client of the other pool has logout URLs of its own, which take no others. */
function signingOutUpstream({ client: key, found }: UpstreamProvider['upstream']): readonly string[] {
  if (found.kind !== 'found') return [];
  const urls = found.hosts.flatMap((host) => found.client.logoutUrls.map((url) => logoutUrl(host, `<client id of ${key}: terraform output client_ids of ${found.stackName}>`, url)));
  return urls.length === 0 ? [] : [`At ${code(found.stackName)}:`, ['```text', ...urls, '```'].join('\n')];
}

function whereSessionsEnd(provider: IdentityProvider): string {
  if (provider.type === 'oidc') return 'At the identity provider: the address is `end_session_endpoint` in its discovery document, if there is one.';
  if (provider.type === 'saml' && provider.idpSignout) return 'At the identity provider: Cognito asks it to end the session, by SAML single logout.';
  return 'At the identity provider: we know of no address that ends the session.';
}

function firstSignIn(federation: Federation, provider: IdentityProvider): readonly string[] {
  const behindLoadBalancer = hostedClients(federation).some(({ identityProviders, albHosts }) => identityProviders.includes(provider.name) && albHosts.length > 0);
  return [
    numbered([
      'Wait until we say that the stack is applied with the values that you sent.',
      'Open an address from "Where a sign-in starts" in a private window.',
      `Sign in as a test user. You end at the app, with \`code\` in the address${behindLoadBalancer ? '; behind a load balancer without it' : ''}.`,
      'Sign in a second time: it must work again, with the same user.',
    ]),
    'If it ends otherwise, send us the address that you ended at and the time. What it can say:',
    ['| What is shown | What it means |', '| --- | --- |', ...signInErrors(federation, provider).map(({ shown, meaning }) => `| ${shown} | ${meaning} |`)].join('\n'),
  ];
}
