import { compareText } from '../diagnostics/diagnostic';
import { wordList } from '../diagnostics/text';
import type { Federation, IdentityProvider, SecretReference } from '../model/federation';
import { authorizeUrl, hostedClients, idpRedirectUri, loginUrl, logoutUrl, signInHosts } from '../model/sign-in-urls';
import { presetNamed, type OidcPreset, type SentBack } from '../presets';
import { checklist, code, list, nested, numbered } from './markdown';
import { oidcSignInErrors } from './sign-in-errors';

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
    '## What must be off',
    list([
      'PKCE as a requirement: that the provider supports it is fine, but Cognito sends none.',
      'Pushed authorization requests, signed request objects and DPoP as a requirement.',
      'Encryption of ID tokens; userinfo answers as a JWT.',
      ...preset.handoff.switchOff.map((label) => `In ${preset.title}: ${label}.`),
    ]),
    `## Steps in ${preset.title}`,
    `Place: ${preset.handoff.place}`,
    numbered(preset.handoff.steps),
    '## What to send back',
    list(preset.handoff.sendBack.map((value) => sentBack(value, provider))),
    'And by an ordinary way: one decoded ID token and one userinfo answer of a test user, who may sign in, and whom to ask when keys or secrets change.',
    '## What only you can tell',
    checklist(attestations(federation, provider, preset)),
    '## Where a sign-in starts',
    ...starts(federation, provider),
    '## Signing out',
    ...signingOut(federation, provider, preset),
    '## The first sign-in',
    ...firstSignIn(federation),
  ];
  return `${sections.join('\n\n')}\n`;
}

function hostsOf(federation: Federation): readonly string[] {
  const hosts = signInHosts(federation);
  return hosts.length === 0 ? [HOST] : hosts;
}

function introduction({ stackName, region }: Federation, { name }: IdentityProvider, { title }: OidcPreset): string {
  return [
    `# ${code(name)} for ${code(stackName)}`,
    '',
    `For the administrator of ${title}: what to set there, so that people can sign in to the Amazon Cognito user pool of`,
    `${code(stackName)} in ${code(region)}, and what to send back. In the words of OpenID Connect the user pool is the client, ${code(name)} the provider.`,
  ].join('\n');
}

function settings(federation: Federation, { issuer, scopes, attributesRequestMethod, endpoints }: IdentityProvider): readonly string[] {
  const hosts = hostsOf(federation);
  return [
    'Application type: confidential web application, with a server',
    `Redirect URI, exactly and without a slash at the end:${nested(hosts.map((host) => code(idpRedirectUri(host))))}`,
    'Grant: authorization code (`authorization_code`, response type `code`)',
    'Client authentication: client secret in the body of the token request (`client_secret_post`)',
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
  ];
}

/** A line for each claim, with what it fills and how far it is trusted. */
function claims(federation: Federation, { attributeMapping }: IdentityProvider, preset: OidcPreset): readonly string[] {
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

function emailTrust(mapping: Readonly<Record<string, string>>, { emailVerification }: OidcPreset): string {
  const claim = mapping.email_verified;
  const unreliable = emailVerification.kind === 'none' && claim === 'email_verified';
  if (claim !== undefined && !unreliable) return `**Verified** where ${code(claim)} is \`true\`.`;
  return `**Not verified.**${emailVerification.kind === 'none' ? ` ${emailVerification.why}` : ''}`;
}

function attestations({ accountLinking }: Federation, { name, attributeMapping }: IdentityProvider, { emailVerification, nationalIdClaims, handoff }: OidcPreset): readonly string[] {
  const linked = accountLinking?.providers.find((one) => one.name === name);
  return [
    'The subject of a person never changes and never passes to somebody else.',
    ...(attributeMapping.email_verified !== undefined && emailVerification.kind === 'claim' && emailVerification.attest !== undefined ? [emailVerification.attest] : []),
    ...(linked?.trustEmail === 'attested' ? [`Emails of ${wordList(linked.emailDomains.map(code), 'and')} are given out by your organisation alone, each to one person.`] : []),
    ...(Object.values(attributeMapping).some((claim) => nationalIdClaims.includes(claim)) ? ['There is a legal basis for giving out the national identity numbers that the claims above ask for.'] : []),
    ...handoff.attest,
  ];
}

function sentBack({ key, words }: SentBack, provider: IdentityProvider): string {
  const goes = `goes into ${code(`identityProviders.${provider.name}.${key}`)} of the spec`;
  switch (key) {
    case 'issuer':
      return `**Issuer**: ${words}. It ${goes}, which has ${code(provider.issuer)}.`;
    case 'clientId':
      return `**Client id**: ${words}. It ${goes}, which has ${code(provider.clientId)}.`;
    case 'clientSecret':
      return `**Client secret**: ${words}. Through a channel for secrets, never by mail, chat or a repository. It goes into ${secretPlace(provider.clientSecret)}.`;
    default:
      return `**${key}**: ${words}. It ${goes}.`;
  }
}

function secretPlace(secret: SecretReference): string {
  switch (secret.kind) {
    case 'variable':
      return `the Terraform variable ${code(secret.name)}, given as ${code(`TF_VAR_${secret.name}`)}`;
    case 'ssmParameter':
      return `the parameter ${code(secret.name)} of AWS Systems Manager, of type \`SecureString\``;
    case 'secretsManager':
      return `the secret ${code(secret.id)} of AWS Secrets Manager${secret.jsonKey === undefined ? '' : `, under the key ${code(secret.jsonKey)}`}`;
  }
}

function starts(federation: Federation, { name }: IdentityProvider): readonly string[] {
  const clients = hostedClients(federation).filter(({ identityProviders }) => identityProviders.includes(name));
  if (clients.length === 0) return ['No app client offers this provider on the sign-in pages.'];
  return [
    'The app adds `state` and PKCE of its own; where it demands them, a bookmark or a portal leads to the app. The client id is known once the stack is applied: `terraform output client_ids`.',
    ...clients.flatMap((client) =>
      hostsOf(federation).map((host) =>
        [`App client ${code(client.key)}:`, '', '```text', authorizeUrl(host, name, client, CLIENT_ID), '```', '', 'The page that offers every way to sign in:', '', '```text', loginUrl(host, client, CLIENT_ID), '```'].join('\n'),
      ),
    ),
  ];
}

function signingOut(federation: Federation, { name }: IdentityProvider, { title, endSession }: OidcPreset): readonly string[] {
  const clients = hostedClients(federation).filter(({ identityProviders, logoutUrls }) => identityProviders.includes(name) && logoutUrls.length > 0);
  const urls = clients.flatMap(({ logoutUrls }) => logoutUrls.flatMap((url) => hostsOf(federation).map((host) => logoutUrl(host, CLIENT_ID, url))));
  return [
    'Signing out of Cognito leaves the session at the identity provider alone. An app that wants to end both sends people to the one address and then to the other.',
    ...(urls.length === 0 ? [] : ['At Cognito:', ['```text', ...urls, '```'].join('\n')]),
    endSession === undefined
      ? 'At the identity provider: the address is `end_session_endpoint` in its discovery document, if there is one.'
      : `At ${title}: ${code(endSession.url)}${endSession.note === undefined ? '' : `. ${endSession.note}`}`,
  ];
}

function firstSignIn(federation: Federation): readonly string[] {
  return [
    numbered([
      'Wait until we say that the stack is applied with the values that you sent.',
      'Open an address from "Where a sign-in starts" in a private window.',
      'Sign in as a test user. You end at the app, with `code` in the address.',
      'Sign in a second time: it must work again, with the same user.',
    ]),
    'If it ends otherwise, send us the address that you ended at and the time. What it can say:',
    ['| What is shown | What it means |', '| --- | --- |', ...oidcSignInErrors(federation).map(({ shown, meaning }) => `| ${shown} | ${meaning} |`)].join('\n'),
  ];
}
