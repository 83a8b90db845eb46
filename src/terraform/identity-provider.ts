import { compareText } from '../diagnostics/diagnostic';
import type {
  Federation,
  IdentityProvider,
  OidcProvider,
  SamlProvider,
  Text,
  UpstreamProvider,
  ValueReference,
} from '../model/federation';
import { leaves } from '../model/adopted';
import { slug } from '../model/names';
import { providerTypeOf } from '../model/preset';
import { isUpstream } from '../model/upstream';
import { resource, type Element, type Scope } from './elements';
import {
  expression,
  interpolated,
  literal,
  literalMap,
  quoted,
  reference,
  templateMap,
  type Expression,
  type Template,
} from './template';
import { upstreamOutputs, type UpstreamStates } from './upstream-state';
import type { Values } from './values';

/** What providers need that the spec does not hold. */
export interface ReadFromElsewhere {
  readonly values: Values;
  readonly upstreams: UpstreamStates;
}

/** ProviderDetails, under Cognito's own keys. */
type Details = Readonly<Record<string, Template>>;

/**
 * The identity providers by name. `after` holds the addresses that must exist before anybody can sign in through them.
 */
export function identityProviders(
  scope: Scope,
  federation: Federation,
  poolId: Template,
  read: ReadFromElsewhere,
  after: readonly Expression[],
): ReadonlyMap<string, Element> {
  return new Map(
    federation.identityProviders.map((provider) => {
      const details = providerDetails(provider, read);
      const { kept, unread } = notManaged(provider);
      const isAdopted = provider.adopted !== undefined;
      const ignored = [...kept.map(reference), ...unread.map((key) => expression`provider_details[${quoted(key)}]`)];
      const made = resource(scope, 'aws_cognito_identity_provider', slug(provider.name), {
        userPoolId: poolId,
        providerName: literal(provider.name),
        providerType: literal(providerTypeOf(provider.preset)),
        providerDetails: templateMap({
          ...details,
          ...(provider.type === 'apple' &&
            provider.privateKey !== undefined &&
            applesKey(scope, provider.name, provider.privateKey, { ...details, user_pool_id: poolId }, read.values)),
        }),
        ...(!kept.includes('attribute_mapping') && { attributeMapping: literalMap(provider.attributeMapping) }),
        ...(provider.identifiers.length > 0 && {
          idpIdentifiers: [...provider.identifiers].sort(compareText).map(literal),
        }),
        ...((isAdopted || ignored.length > 0) && {
          lifecycle: {
            ...(isAdopted && { preventDestroy: true }),
            ...(ignored.length > 0 && { ignoreChanges: ignored }),
          },
        }),
        dependsOn: after,
      });
      return [provider.name, made];
    }),
  );
}

/**
 * Keys and values of ProviderDetails; of an adopted provider, those that the spec writes.
 * Source: Cognito API, CreateIdentityProvider, ProviderDetails.
 */
function providerDetails(provider: IdentityProvider, { values, upstreams }: ReadFromElsewhere): Details {
  if (provider.type === 'saml') return samlDetails(provider, values);
  const { preset } = provider;
  const scopeSeparator = preset.type === 'oidc' ? ' ' : preset.scopeSeparator;
  const scopes = leaves(provider, 'scopes') ? {} : { authorize_scopes: literal(provider.scopes.join(scopeSeparator)) };
  if (isUpstream(provider)) return { ...scopes, ...upstreamDetails(provider, upstreams) };
  const client = { ...text('client_id', provider.clientId, values), ...scopes };
  if (provider.type === 'apple')
    return { ...client, ...text('team_id', provider.teamId, values), ...text('key_id', provider.keyId, values) };
  const { clientSecret } = provider;
  const secret =
    // A provider that needs no secret gets none: a made-up one would be sent to it, and would stand in the state as if it were one.
    clientSecret === undefined || clientSecret === 'none' ? {} : { client_secret: values.of(clientSecret) };
  switch (provider.type) {
    case 'oidc':
      return { ...client, ...secret, ...oidcDetails(provider) };
    case 'google':
      return { ...client, ...secret, ...(provider.adopted === undefined && literals(GOOGLE_DEFAULTS)) };
    case 'facebook':
      return {
        ...client,
        ...secret,
        ...(provider.apiVersion !== undefined && literals(facebookVersion(provider.apiVersion))),
      };
    case 'amazon':
      return { ...client, ...secret };
  }
}

function text(key: string, value: Text | undefined, values: Values): Details {
  return value === undefined ? {} : { [key]: values.text(value) };
}

/** What AWS adds itself; left out, the AWS provider plans to remove it for ever. */
const NO_ADDED_ATTRIBUTES = { attributes_url_add_attributes: literal('false') };

function oidcDetails(provider: OidcProvider): Details {
  const { issuer, adopted, attributesRequestMethod, endpoints } = provider;
  return {
    ...(!leaves(provider, 'attributesRequestMethod') && {
      attributes_request_method: literal(attributesRequestMethod),
    }),
    ...(issuer !== undefined && { oidc_issuer: literal(issuer) }),
    ...(adopted === undefined && NO_ADDED_ATTRIBUTES),
    ...(endpoints !== undefined && {
      authorize_url: literal(endpoints.authorize),
      token_url: literal(endpoints.token),
      attributes_url: literal(endpoints.userInfo),
      jwks_uri: literal(endpoints.jwks),
    }),
  };
}

/** Issuer, id and secret as the other stack gives them out. */
function upstreamDetails({ upstream, attributesRequestMethod }: UpstreamProvider, states: UpstreamStates): Details {
  const { issuer, clientId, clientSecret } = upstreamOutputs(upstream, states);
  return {
    client_id: clientId,
    client_secret: clientSecret,
    oidc_issuer: issuer,
    attributes_request_method: literal(attributesRequestMethod),
    ...NO_ADDED_ATTRIBUTES,
  };
}

function literals(details: Readonly<Record<string, string>>): Details {
  return Object.fromEntries(Object.entries(details).map(([key, value]) => [key, literal(value)]));
}

function samlDetails(provider: SamlProvider, values: Values): Details {
  const { metadata, idpSignout, idpInit, encryptedResponses, requestSigningAlgorithm, adopted } = provider;
  const isMade = adopted === undefined;
  return {
    ...(metadata !== undefined &&
      (metadata.kind === 'url'
        ? { MetadataURL: values.text(metadata.url) }
        : { MetadataFile: literal('text' in metadata.content ? metadata.content.text : '') })),
    ...(!leaves(provider, 'idpSignout') && { IDPSignout: literal(String(idpSignout)) }),
    // What is off is left out where the stack makes the provider, and said where the pool may have it on.
    ...((isMade ? idpInit : !leaves(provider, 'idpInit')) && { IDPInit: literal(String(idpInit)) }),
    ...((isMade ? encryptedResponses : !leaves(provider, 'encryptedResponses')) && {
      EncryptedResponses: literal(String(encryptedResponses)),
    }),
    ...(requestSigningAlgorithm !== undefined &&
      !leaves(provider, 'requestSigningAlgorithm') && { RequestSigningAlgorithm: literal(requestSigningAlgorithm) }),
  };
}

/** What AWS fills in for Google, written out: left out, the AWS provider plans to remove it for ever. Source: as above, describe response. */
const GOOGLE_DEFAULTS = {
  attributes_url: 'https://people.googleapis.com/v1/people/me?personFields=',
  attributes_url_add_attributes: 'true',
  authorize_url: 'https://accounts.google.com/o/oauth2/v2/auth',
  oidc_issuer: 'https://accounts.google.com',
  token_request_method: 'POST',
  token_url: 'https://www.googleapis.com/oauth2/v4/token',
};

/** What AWS fills in for a version of Facebook's API, written out: ignored, it would be sent back with the next version. Source: as above. */
function facebookVersion(version: string): Record<string, string> {
  return {
    api_version: version,
    attributes_url: `https://graph.facebook.com/${version}/me?fields=`,
    attributes_url_add_attributes: 'true',
    authorize_url: `https://www.facebook.com/${version}/dialog/oauth`,
    token_request_method: 'GET',
    token_url: `https://graph.facebook.com/${version}/oauth/access_token`,
  };
}

const FILLED_IN_FOR_OAUTH = [
  'attributes_url',
  'attributes_url_add_attributes',
  'authorize_url',
  'token_request_method',
  'token_url',
];

/**
 * The keys of ProviderDetails that AWS does not return as they are written, by type: it fills them in, or never gives them
 * back. Terraform ignores these keys alone, so that a change to anything else is planned.
 * Source: Cognito API, CreateIdentityProvider, ProviderDetails, "Describe response" of each type.
 */
const NOT_AS_WRITTEN: Readonly<Record<IdentityProvider['type'], readonly string[]>> = {
  oidc: [],
  upstream: [],
  saml: ['ActiveEncryptionCertificate', 'SLORedirectBindingURI', 'SSORedirectBindingURI'],
  google: [],
  facebook: [...FILLED_IN_FOR_OAUTH, 'api_version'].sort(),
  apple: ['attributes_url_add_attributes', 'authorize_url', 'oidc_issuer', 'token_request_method', 'token_url'],
  amazon: FILLED_IN_FOR_OAUTH,
};

function notAsWritten(provider: IdentityProvider): readonly string[] {
  if (provider.adopted !== undefined) return [...NOT_AS_WRITTEN[provider.type], ...unwrittenDetails(provider)].sort();
  return provider.type === 'facebook' && provider.apiVersion !== undefined ? [] : NOT_AS_WRITTEN[provider.type];
}

/**
 * The keys of ProviderDetails that each key of a spec stands for; under `always` those that no key of a spec stands for.
 * Source: as above.
 */
const DETAILS_OF_KEY = {
  oidc: {
    issuer: ['oidc_issuer'],
    clientId: ['client_id'],
    clientSecret: ['client_secret'],
    scopes: ['authorize_scopes'],
    attributesRequestMethod: ['attributes_request_method'],
    endpoints: ['authorize_url', 'token_url', 'attributes_url', 'jwks_uri'],
    always: ['attributes_url_add_attributes'],
  },
  saml: {
    idpSignout: ['IDPSignout'],
    idpInit: ['IDPInit'],
    encryptedResponses: ['EncryptedResponses'],
    requestSigningAlgorithm: ['RequestSigningAlgorithm'],
  },
  google: {
    clientId: ['client_id'],
    clientSecret: ['client_secret'],
    scopes: ['authorize_scopes'],
    always: Object.keys(GOOGLE_DEFAULTS),
  },
  facebook: { clientId: ['client_id'], clientSecret: ['client_secret'], scopes: ['authorize_scopes'] },
  apple: {
    clientId: ['client_id'],
    teamId: ['team_id'],
    keyId: ['key_id'],
    privateKey: ['private_key'],
    scopes: ['authorize_scopes'],
  },
  amazon: { clientId: ['client_id'], clientSecret: ['client_secret'], scopes: ['authorize_scopes'] },
} as const satisfies Readonly<Record<Exclude<IdentityProvider['type'], 'upstream'>, object>>;

/** Of an adopted provider, the keys of ProviderDetails that the spec does not write. */
function unwrittenDetails(provider: IdentityProvider): readonly string[] {
  const type = isUpstream(provider) ? 'oidc' : provider.type;
  const written = new Set<string>(provider.at.keys());
  const ofUpstream = isUpstream(provider) ? ['issuer', 'clientId', 'clientSecret', 'attributesRequestMethod'] : [];
  const unwritten = Object.entries<readonly string[]>(DETAILS_OF_KEY[type]).flatMap(([key, details]) =>
    written.has(key) || ofUpstream.includes(key) ? [] : details,
  );
  const isMetadataWritten = written.has('metadataUrl') || written.has('metadataFile');
  return type !== 'saml' || isMetadataWritten ? unwritten : [...unwritten, 'MetadataFile', 'MetadataURL'];
}

/** Arguments that are left as AWS has them, and keys of ProviderDetails, where that argument is not left as a whole. */
function notManaged(provider: IdentityProvider): {
  readonly kept: readonly string[];
  readonly unread: readonly string[];
} {
  const unread = notAsWritten(provider);
  if (provider.adopted === undefined) return { kept: [], unread };
  const details = new Set<string>(
    Object.keys({
      ...DETAILS_OF_KEY[isUpstream(provider) ? 'oidc' : provider.type],
      metadataUrl: 0,
      metadataFile: 0,
      upstream: 0,
      apiVersion: 0,
    }),
  );
  const writesDetails = provider.at.keys().some((key) => details.has(key));
  return {
    kept: [
      ...(leaves(provider, 'attributeMapping') ? ['attribute_mapping'] : []),
      ...(leaves(provider, 'identifiers') ? ['idp_identifiers'] : []),
      ...(writesDetails ? [] : ['provider_details']),
    ],
    unread: writesDetails ? unread : [],
  };
}

/**
 * Apple's key, in the run alone that has to send it: when the provider is made, also in another pool, and whenever another detail changes. AWS
 * never returns the key, so that one which always stood here would be planned for ever, and one that Terraform ignores
 * would be left out of every update. Apple gives each new key an id of its own, so that a new key is such a change.
 *
 * What is kept is the time of the plan that last sent the key: in that run, and in no other, it is the time of the plan.
 * It is read from `input`, which the plan knows; `output` is known after the apply, and would hide every other detail of
 * the provider from whoever reads the plan.
 */
function applesKey(scope: Scope, name: string, privateKey: ValueReference, sentWith: Details, values: Values): Details {
  const sent = resource(scope, 'terraform_data', `${slug(name)}_key`, {
    triggersReplace: templateMap(sentWith),
    input: templateMap({ planned: interpolated(expression`plantimestamp()`) }),
    lifecycle: { ignoreChanges: [expression`input`] },
  });
  return {
    private_key: interpolated(
      expression`${sent.address}.input.planned == plantimestamp() ? ${values.expression(privateKey)} : null`,
    ),
  };
}
