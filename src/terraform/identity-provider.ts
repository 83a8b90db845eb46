import { compareText } from '../diagnostics/diagnostic';
import type {
  AppleProvider,
  Federation,
  IdentityProvider,
  OidcProvider,
  SamlProvider,
  UpstreamProvider,
} from '../model/federation';
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
      const unread = notAsWritten(provider);
      const made = resource(scope, 'aws_cognito_identity_provider', slug(provider.name), {
        userPoolId: poolId,
        providerName: literal(provider.name),
        providerType: literal(providerTypeOf(provider.preset)),
        providerDetails: templateMap({
          ...details,
          ...(provider.type === 'apple' &&
            applesKey(scope, provider, { ...details, user_pool_id: poolId }, read.values)),
        }),
        attributeMapping: literalMap(provider.attributeMapping),
        ...(provider.identifiers.length > 0 && {
          idpIdentifiers: [...provider.identifiers].sort(compareText).map(literal),
        }),
        ...(unread.length > 0 && {
          lifecycle: { ignoreChanges: unread.map((key) => expression`provider_details[${quoted(key)}]`) },
        }),
        dependsOn: after,
      });
      return [provider.name, made];
    }),
  );
}

/** Keys and values of ProviderDetails. Source: Cognito API, CreateIdentityProvider, ProviderDetails. */
function providerDetails(provider: IdentityProvider, { values, upstreams }: ReadFromElsewhere): Details {
  if (provider.type === 'saml') return samlDetails(provider, values);
  const { preset } = provider;
  const scopeSeparator = preset.type === 'oidc' ? ' ' : preset.scopeSeparator;
  const scopes = { authorize_scopes: literal(provider.scopes.join(scopeSeparator)) };
  if (isUpstream(provider)) return { ...scopes, ...upstreamDetails(provider, upstreams) };
  const client = { client_id: values.text(provider.clientId), ...scopes };
  switch (provider.type) {
    case 'oidc':
      return { ...client, ...oidcDetails(provider, values) };
    case 'google':
      return { ...client, client_secret: values.of(provider.clientSecret), ...literals(GOOGLE_DEFAULTS) };
    case 'facebook':
      return {
        ...client,
        client_secret: values.of(provider.clientSecret),
        ...(provider.apiVersion !== undefined && literals(facebookVersion(provider.apiVersion))),
      };
    case 'apple':
      return { ...client, team_id: values.text(provider.teamId), key_id: values.text(provider.keyId) };
    case 'amazon':
      return { ...client, client_secret: values.of(provider.clientSecret) };
  }
}

/** What AWS adds itself; left out, the AWS provider plans to remove it for ever. */
const NO_ADDED_ATTRIBUTES = { attributes_url_add_attributes: literal('false') };

function oidcDetails(
  { issuer, clientSecret, attributesRequestMethod, endpoints }: OidcProvider,
  values: Values,
): Details {
  return {
    // A provider that takes no secret gets none: a made-up one would be sent to it, and would stand in the state as if it were one.
    ...(clientSecret !== undefined && { client_secret: values.of(clientSecret) }),
    attributes_request_method: literal(attributesRequestMethod),
    oidc_issuer: literal(issuer),
    ...NO_ADDED_ATTRIBUTES,
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

function samlDetails(
  { metadata, idpSignout, idpInit, encryptedResponses, requestSigningAlgorithm }: SamlProvider,
  values: Values,
): Details {
  return {
    ...(metadata.kind === 'url'
      ? { MetadataURL: values.text(metadata.url) }
      : { MetadataFile: literal('text' in metadata.content ? metadata.content.text : '') }),
    IDPSignout: literal(String(idpSignout)),
    ...(idpInit && { IDPInit: literal('true') }),
    ...(encryptedResponses && { EncryptedResponses: literal('true') }),
    ...(requestSigningAlgorithm !== undefined && { RequestSigningAlgorithm: literal(requestSigningAlgorithm) }),
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
  return provider.type === 'facebook' && provider.apiVersion !== undefined ? [] : NOT_AS_WRITTEN[provider.type];
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
function applesKey(scope: Scope, { name, privateKey }: AppleProvider, sentWith: Details, values: Values): Details {
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
