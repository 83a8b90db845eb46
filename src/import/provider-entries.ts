import type { JsonObject } from '../document/json';
import { PRESETS } from '../presets/all';
import type { Preset } from '../model/preset';
import { slug } from '../model/names';
import { memberOf, objectOf, textOf, textsOf } from '../model/pool-answers';
import { byKey } from './pool-entries';
import { entry, mapOf, type SpecEntry } from './spec-tree';
import { known, toFillIn, variableReference } from './values';

/** Types of providers, by their name in the API. */
const TYPES: Readonly<Record<string, Preset['type']>> = {
  OIDC: 'oidc',
  SAML: 'saml',
  Google: 'google',
  Facebook: 'facebook',
  SignInWithApple: 'apple',
  LoginWithAmazon: 'amazon',
};

export function typeOf(provider: JsonObject): Preset['type'] | undefined {
  const type = textOf(provider, 'ProviderType') ?? '';
  return Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
}

/** The vendor, where its issuer or its metadata URL tells it. */
export function presetOf(provider: JsonObject): Preset | undefined {
  const type = typeOf(provider);
  const details = objectOf(provider, 'ProviderDetails');
  const url = textOf(details, type === 'saml' ? 'MetadataURL' : 'oidc_issuer') ?? '';
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return PRESETS.find((preset) => {
    if (preset.type !== type) return false;
    if (preset.type === 'saml') return preset.metadataUrl?.pattern.test(url) === true;
    if (preset.type !== 'oidc') return true;
    const { issuer } = preset;
    return issuer?.pattern.test(url) === true && issuer.ownHost?.test(host) !== false;
  });
}

/** Keys of one identity provider, in the order of the schema. */
export function providerEntries(provider: JsonObject, preset: Preset | undefined): readonly SpecEntry[] {
  const details = objectOf(provider, 'ProviderDetails');
  const type = typeOf(provider);
  return [
    ...(preset === undefined ? entry('type', type) : entry('preset', preset.name)),
    ...(type === 'saml' ? samlEntries(details) : clientEntries(provider, details, type)),
    ...entry('attributeMapping', mapOf(mappingEntries(provider))),
    ...entry('adopt', textOf(provider, 'ProviderName')),
    ...entry('identifiers', textsOf(provider, 'IdpIdentifiers')),
  ];
}

function mappingEntries(provider: JsonObject): readonly SpecEntry[] {
  const mapping = objectOf(provider, 'AttributeMapping') ?? {};
  return byKey(Object.keys(mapping).flatMap((attribute) => entry(attribute, textOf(mapping, attribute))));
}

/** A provider that Cognito is a client of. Endpoints stay as they are: AWS does not tell whether it found them itself. */
function clientEntries(
  provider: JsonObject,
  details: JsonObject | undefined,
  type: Preset['type'] | undefined,
): readonly SpecEntry[] {
  const name = slug(textOf(provider, 'ProviderName') ?? '');
  const issuer = known(details, 'oidc_issuer');
  const client = known(details, 'client_id');
  const isSecret = memberOf(details, 'client_secret') !== undefined && memberOf(details, 'client_secret') !== '';
  const method = textOf(details, 'attributes_request_method');
  return [
    ...(type === 'oidc' ? entry('issuer', literal(issuer.value), ...toFillIn('issuer', notLiteral(issuer))) : []),
    ...entry('clientId', client.value, ...(client.value === undefined ? toFillIn('clientId', client) : [])),
    ...entry('clientSecret', isSecret && type !== 'apple' ? variableReference(`${name}_client_secret`) : undefined),
    ...(type === 'apple'
      ? [
          ...entry('teamId', known(details, 'team_id').value),
          ...entry('keyId', known(details, 'key_id').value),
          ...entry(
            'privateKey',
            undefined,
            'The private key stays as it is: AWS never tells it. Written as a reference, it is sent at the first apply.',
          ),
        ]
      : []),
    ...scopeEntries(details, type === 'facebook' ? ',' : ' '),
    ...(type === 'oidc' ? entry('attributesRequestMethod', method) : []),
  ];
}

function literal(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** An issuer is written as it is: a variable cannot give it. */
function notLiteral({ value, untold }: ReturnType<typeof known>): ReturnType<typeof known> {
  return { value, untold: value !== undefined && typeof value !== 'string' ? 'a parameter' : untold };
}

function scopeEntries(details: JsonObject | undefined, separator: string): readonly SpecEntry[] {
  const text = textOf(details, 'authorize_scopes');
  if (text === undefined) return [];
  const scopes = text.split(separator);
  // Only what is put together again to the same text changes nothing.
  const isPlain = scopes.every((scope) => /^\S+$/.test(scope)) && new Set(scopes).size === scopes.length;
  return isPlain
    ? entry('scopes', scopes)
    : entry('scopes', undefined, 'The scopes stay as they are: AWS has no plain list of them.');
}

/** The members of a SAML provider that are on: what is off is AWS's own. */
function samlEntries(details: JsonObject | undefined): readonly SpecEntry[] {
  const on = (member: string): true | undefined => (textOf(details, member) === 'true' ? true : undefined);
  const url = known(details, 'MetadataURL');
  const file = memberOf(details, 'MetadataFile');
  return [
    ...entry('metadataUrl', url.value, ...(url.value === undefined ? toFillIn('metadataUrl', url) : [])),
    ...entry(
      'metadataFile',
      undefined,
      ...(url.value === undefined && file !== undefined
        ? [
            'The metadata is a document that the pool holds, and stays as it is. To manage it here, save it as a file next to this spec and write metadataFile.',
          ]
        : []),
    ),
    ...entry('idpSignout', on('IDPSignout')),
    ...entry('idpInit', on('IDPInit')),
    ...entry('encryptedResponses', on('EncryptedResponses')),
    ...entry('requestSigningAlgorithm', textOf(details, 'RequestSigningAlgorithm')),
  ];
}
