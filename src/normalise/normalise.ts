import { compareText } from '../diagnostics/diagnostic';
import type { At } from '../document/at';
import {
  carriesSubject,
  CUSTOM_PREFIX,
  NEVER_CLIENT_WRITABLE,
  STANDARD_ATTRIBUTES,
  SUBJECT_ATTRIBUTE,
} from '../model/attributes';
import { durationOf } from '../model/duration';
import type {
  AccountLinking,
  Backend,
  CustomAttribute,
  FileContent,
  LinkedProvider,
  PoolReference,
  PreSignUpFunction,
  ProviderType,
  Publish,
  SamlMetadata,
  SignInDomains,
  StandaloneClient,
  StandaloneFederation,
  StandaloneProvider,
  TerraformSettings,
  Text,
  UserPool,
  ValueReference,
} from '../model/federation';
import type { IncludedFile } from '../model/included-files';
import { requiredAttributesOf } from '../model/pool';
import { scopeMissing, type Preset } from '../model/preset';
import { presetNamed } from '../presets';
import { DEFAULTS } from '../spec/defaults';
import type * as spec from '../spec/spec';
import { emailSender, groups, resourceServers, signIn } from './pool-parts';
import { triggers } from './triggers';

/** Gives the content of a file that a spec names by a path relative to itself. */
type ReadFile = (path: string) => FileContent;

/** The files beside a spec. */
export interface Beside {
  readonly read: ReadFile;
  /** Those that a pattern matches. */
  readonly find: (pattern: string) => readonly IncludedFile[];
}

const NOT_READ = 'Files next to the spec are not read here.';

/** Where nothing beside the spec is read. */
const NOTHING_BESIDE: Beside = {
  read: () => ({ problem: NOT_READ, fix: 'Write metadataUrl.' }),
  find: (pattern) => [{ path: pattern, content: { problem: NOT_READ, fix: 'Remove the pattern.' } }],
};

/**
 * Fills in every default, which the schema says: a Spec that has passed its shape check becomes the Federation of one stack.
 * An absent text, list or map is an empty one; that is no default. Total: whatever is contradictory in the spec passes through for the rules to report.
 *
 * @param at where the spec is written
 */
export function normalise(
  source: spec.Spec,
  at: At<spec.Spec>,
  environment: string | undefined,
  known: Partial<Beside> = {},
): StandaloneFederation {
  const beside: Beside = { ...NOTHING_BESIDE, ...known };
  const stackName = environment === undefined ? source.name : `${source.name}-${environment}`;
  const pool = userPool(source.userPool, at.to('userPool'), stackName);
  const written = sorted(source.identityProviders ?? {});
  const unlinked = written.map(([name, provider]) =>
    identityProvider(name, provider, at.to('identityProviders').to(name), beside.read),
  );
  const pending = written.filter(([, provider]) => provider.pending === true).map(([name]) => name);
  const declared = pool.kind === 'referenced' ? undefined : pool.customAttributes;
  const linkingOfAll =
    source.accountLinking && linking(source.accountLinking, at.to('accountLinking'), unlinked, declared);
  const allProviders = unlinked.map((provider) => withSubject(provider, linkingOfAll));
  const isPending = ({ name }: { readonly name: string }): boolean => pending.includes(name);
  const identityProviders = allProviders.filter((provider) => !isPending(provider));
  return {
    stackName,
    specName: source.name,
    environment,
    region: source.region,
    tags: source.tags ?? {},
    userPool: pool,
    identityProviders,
    pendingProviders: allProviders.filter(isPending),
    appClients: sorted(source.appClients ?? {}).map(([key, client]) =>
      appClient(key, client, at.to('appClients').to(key), allProviders, pending, requiredAttributesOf(pool)),
    ),
    accountLinking: linkingOfAll && {
      ...linkingOfAll,
      providers: linkingOfAll.providers.filter((provider) => !isPending(provider)),
    },
    publish: source.publish && publish(source.publish, at.to('publish')),
    preSignUpFunction: preSignUpFunction(source.accountLinking, at.to('accountLinking'), identityProviders),
    terraform: terraformSettings(source.terraform ?? {}, at.to('terraform'), beside),
    accept: (source.accept ?? []).map((entry, index) => ({
      rule: entry.rule,
      within: entry.at,
      reason: entry.reason,
      at: at.to('accept').to(index),
    })),
    at,
  };
}

function signInDomains({ prefix, adopt, custom, managedLogin }: spec.Domain): SignInDomains {
  return {
    prefix: prefix === undefined ? undefined : { name: prefix, adopted: adopt },
    custom: custom && {
      name: custom.name,
      certificateArn: custom.certificateArn === undefined ? undefined : textOf(custom.certificateArn),
      hostedZoneId: custom.hostedZoneId,
      adopted: custom.adopt,
    },
    managedLogin,
  };
}

function userPool(pool: spec.UserPool, at: At<spec.UserPool>, stackName: string): UserPool {
  const common = {
    issuer: pool.issuer ?? DEFAULTS.userPool.issuer,
    domain: pool.domain && signInDomains(pool.domain),
    groups: groups(pool, at),
    resourceServers: resourceServers(pool, at),
    at,
  };
  const caseSensitiveUsernames = pool.caseSensitiveUsernames ?? DEFAULTS.userPool.caseSensitiveUsernames;
  const ofOthers = triggers(pool.triggers ?? {}, pool.adopt !== undefined, at.to('triggers'), textOf);
  const webAclArn = pool.webAclArn === undefined ? undefined : textOf(pool.webAclArn);
  const password = pool.passwordPolicy ?? {};
  const settings = {
    autoVerify: pool.autoVerify ?? pool.signInWith ?? [],
    selfSignUp: pool.selfSignUp ?? DEFAULTS.userPool.selfSignUp,
    accountRecovery: pool.accountRecovery ?? DEFAULTS.userPool.accountRecovery,
    passwordPolicy: {
      minimumLength: password.minimumLength ?? DEFAULTS.passwordPolicy.minimumLength,
      requireLowercase: password.requireLowercase ?? DEFAULTS.passwordPolicy.requireLowercase,
      requireUppercase: password.requireUppercase ?? DEFAULTS.passwordPolicy.requireUppercase,
      requireNumbers: password.requireNumbers ?? DEFAULTS.passwordPolicy.requireNumbers,
      requireSymbols: password.requireSymbols ?? DEFAULTS.passwordPolicy.requireSymbols,
      temporaryPasswordValidity: durationOf(
        password.temporaryPasswordValidity ?? DEFAULTS.passwordPolicy.temporaryPasswordValidity,
      ),
      historySize: password.historySize ?? DEFAULTS.passwordPolicy.historySize,
    },
    tier: pool.tier,
    threatProtection: pool.threatProtection,
    mfa: { mode: (pool.mfa ?? DEFAULTS.userPool.mfa).mode, methods: pool.mfa?.methods ?? [] },
    signIn: pool.signIn && signIn(pool.signIn),
    deletionProtection: pool.deletionProtection ?? DEFAULTS.userPool.deletionProtection,
    email: pool.email && { ...emailSender(pool.email), sesIdentityArn: textOf(pool.email.sesIdentityArn) },
  };
  if (pool.adopt !== undefined) {
    const { name, signInWith, aliases, requiredAttributes } = pool;
    const told = { name, signInWith, aliases, requiredAttributes };
    return {
      kind: 'adopted',
      id: pool.adopt,
      caseSensitiveUsernames,
      triggers: ofOthers,
      webAclArn,
      settings,
      customAttributes: pool.customAttributes && customAttributes(pool.customAttributes),
      told,
      ...common,
    };
  }
  if (pool.reference !== undefined) return { kind: 'referenced', reference: poolReference(pool.reference), ...common };
  return {
    kind: 'created',
    name: pool.name ?? stackName,
    signInWith: pool.signInWith ?? [],
    aliases: pool.aliases ?? [],
    caseSensitiveUsernames,
    requiredAttributes: pool.requiredAttributes ?? [],
    customAttributes: customAttributes(pool.customAttributes ?? {}),
    ...settings,
    webAclArn,
    triggers: ofOthers,
    ...common,
  };
}

function poolReference(pool: spec.PoolReference): PoolReference {
  if (typeof pool === 'string') return { id: pool };
  return 'name' in pool ? { name: pool.name } : { idFrom: reference(pool) };
}

function customAttributes(declared: Readonly<Record<string, spec.CustomAttribute>>): readonly CustomAttribute[] {
  return sorted(declared).map(([name, attribute]) => {
    const common = { name, mutable: attribute.mutable ?? DEFAULTS.customAttribute.mutable };
    switch (attribute.type) {
      case 'string':
        return {
          ...common,
          type: 'string',
          minLength: attribute.minLength ?? DEFAULTS.customAttribute.minLength,
          maxLength: attribute.maxLength ?? DEFAULTS.customAttribute.maxLength,
        };
      case 'number':
        return {
          ...common,
          type: 'number',
          min: attribute.min ?? DEFAULTS.customAttribute.min,
          max: attribute.max ?? DEFAULTS.customAttribute.max,
        };
      case 'dateTime':
      case 'boolean':
        return { ...common, type: attribute.type };
    }
  });
}

function identityProvider(
  name: string,
  provider: spec.IdentityProvider,
  at: At<spec.IdentityProvider>,
  readFile: ReadFile,
): StandaloneProvider {
  const preset = presetOf(provider);
  const unknown: Partial<typeof UNKNOWN> = provider.pending === true ? UNKNOWN : {};
  const common = {
    name,
    // Of an adopted provider nothing of the preset fills a gap.
    attributeMapping: mapping(
      provider.adopt === undefined ? presetMapping(preset, 'scopes' in provider ? provider.scopes : undefined) : {},
      provider.attributeMapping ?? {},
    ),
    identifiers: provider.identifiers ?? [],
    allowedEmailDomains: provider.allowedEmailDomains,
    adopted: provider.adopt,
    nationalIdConsent: provider.nationalIdConsent ?? DEFAULTS.identityProvider.nationalIdConsent,
    at,
  };
  switch (preset.type) {
    case 'oidc': {
      const { issuer, clientId, clientSecret, scopes, attributesRequestMethod, endpoints, iamOidcProvider, upstream } =
        keysOf('oidc', provider);
      const asked = {
        scopes: scopes ?? preset.scopes,
        attributesRequestMethod: attributesRequestMethod ?? DEFAULTS.identityProvider.attributesRequestMethod,
      };
      if (upstream !== undefined) {
        const { spec, client, environment } = upstream;
        return {
          ...common,
          type: 'upstream',
          preset,
          upstream: { spec, client, environment },
          ...asked,
        };
      }
      return {
        ...common,
        type: 'oidc',
        preset,
        issuer: issuer ?? unknown.issuer,
        clientId: optional(clientId ?? unknown.clientId, textOf),
        clientSecret: clientSecret === 'none' ? 'none' : optional(clientSecret ?? unknown.clientSecret, reference),
        ...asked,
        endpoints,
        iamOidcProviderUrl:
          issuer !== undefined && (iamOidcProvider ?? DEFAULTS.identityProvider.iamOidcProvider)
            ? `${issuer}${preset.slashAfterIssuer ? '/' : ''}`
            : undefined,
      };
    }
    case 'saml': {
      const keys = keysOf('saml', provider);
      return {
        ...common,
        type: 'saml',
        preset,
        metadata: samlMetadata(keys, readFile),
        idpSignout: keys.idpSignout ?? DEFAULTS.identityProvider.idpSignout,
        idpInit: keys.idpInit ?? DEFAULTS.identityProvider.idpInit,
        encryptedResponses: keys.encryptedResponses ?? DEFAULTS.identityProvider.encryptedResponses,
        requestSigningAlgorithm: keys.requestSigningAlgorithm ?? preset.requestSigningAlgorithm,
      };
    }
    case 'apple': {
      const { clientId, teamId, keyId, privateKey, scopes } = keysOf('apple', provider);
      return {
        ...common,
        type: 'apple',
        preset,
        clientId: optional(clientId, textOf),
        teamId: optional(teamId, textOf),
        keyId: optional(keyId, textOf),
        privateKey: optional(privateKey, reference),
        scopes: scopes ?? preset.scopes,
      };
    }
    case 'facebook': {
      const { clientId, clientSecret, apiVersion, scopes } = keysOf('facebook', provider);
      return {
        ...common,
        type: 'facebook',
        preset,
        clientId: optional(clientId, textOf),
        clientSecret: optional(clientSecret, reference),
        apiVersion,
        scopes: scopes ?? preset.scopes,
      };
    }
    case 'google':
    case 'amazon': {
      const { clientId, clientSecret, scopes } = keysOf(preset.type, provider);
      return {
        ...common,
        type: preset.type,
        preset,
        clientId: optional(clientId, textOf),
        clientSecret: optional(clientSecret, reference),
        scopes: scopes ?? preset.scopes,
      };
    }
  }
}

/** The keys that a provider of each type has in a spec. */
interface KeysOfType {
  readonly oidc: spec.OidcIdentityProvider;
  readonly saml: spec.SamlIdentityProvider;
  readonly google: spec.GoogleIdentityProvider;
  readonly facebook: spec.FacebookIdentityProvider;
  readonly apple: spec.AppleIdentityProvider;
  readonly amazon: spec.AmazonIdentityProvider;
}

/** The provider with the keys of its type. The schema has tied keys and types together; another type is our bug and throws. */
function keysOf<Type extends ProviderType>(type: Type, provider: spec.IdentityProvider): KeysOfType[Type] {
  if (!isOfType(type, provider)) throw new Error(`the provider is not of type ${type}`);
  return provider;
}

function isOfType<Type extends ProviderType>(
  type: Type,
  provider: spec.IdentityProvider,
): provider is KeysOfType[Type] {
  return presetOf(provider).type === type;
}

/** A type alone stands for the preset of its name. */
function presetOf({ preset, type }: spec.IdentityProvider): Preset {
  const name = preset ?? type;
  if (name === undefined) throw new Error('the provider has neither a preset nor a type');
  return presetNamed(name, type);
}

/** The value in the model's form, where there is one. */
function optional<Written, Value>(value: Written | undefined, form: (value: Written) => Value): Value | undefined {
  return value === undefined ? undefined : form(value);
}

/** What stands in a pending provider for what nobody knows yet: only its sheet is made of it. */
const UNKNOWN = {
  issuer: '<issuer>',
  clientId: '<client id>',
  clientSecret: { variable: '<client secret>' },
  metadataUrl: '<metadata URL>',
} as const;

function samlMetadata(
  { metadataUrl, metadataFile, pending }: spec.SamlIdentityProvider,
  readFile: ReadFile,
): SamlMetadata | undefined {
  if (metadataFile !== undefined) return { kind: 'file', path: metadataFile, content: readFile(metadataFile) };
  const url = metadataUrl ?? (pending === true ? UNKNOWN.metadataUrl : undefined);
  return url === undefined ? undefined : { kind: 'url', url: textOf(url) };
}

/** The mapping of a preset without what the vendor sends only for scopes that are not asked for; of email a rule says so. */
export function presetMapping(preset: Preset, scopes: readonly string[] | undefined): Readonly<Record<string, string>> {
  if (scopes === undefined) return preset.attributeMapping;
  return Object.fromEntries(
    Object.entries(preset.attributeMapping).filter(([, claim]) =>
      [undefined, 'email'].includes(scopeMissing(preset, scopes, claim)),
    ),
  );
}

/** The preset's mapping with the spec's entries over it; null takes an entry away. `username` always stays: AWS adds it anyway. */
function mapping(
  preset: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string | null>>,
): Readonly<Record<string, string>> {
  const merged = new Map(Object.entries(preset));
  for (const [attribute, claim] of Object.entries(own)) {
    if (claim !== null) merged.set(attribute, claim);
    else if (attribute !== 'username') merged.delete(attribute);
  }
  return fromEntries(merged);
}

/** A text, or where it lives with what stands around it. */
function textOf(
  value: string | spec.SecretReference | spec.VariableUrl | spec.SsmParameterUrl | spec.SecretsManagerUrl,
): Text {
  if (typeof value === 'string') return value;
  return {
    reference: reference(value),
    prefix: 'prefix' in value ? (value.prefix ?? '') : '',
    suffix: 'suffix' in value ? (value.suffix ?? '') : '',
  };
}

function reference(source: spec.SecretReference): ValueReference {
  if ('variable' in source) return { kind: 'variable', name: source.variable };
  if ('ssmParameter' in source) return { kind: 'ssmParameter', name: source.ssmParameter };
  return { kind: 'secretsManager', id: source.secretsManager, jsonKey: source.jsonKey };
}

function linking(
  source: spec.AccountLinking,
  at: At<spec.AccountLinking>,
  providers: readonly StandaloneProvider[],
  attributes: readonly CustomAttribute[] | undefined,
): AccountLinking {
  return {
    providers: linkedProviders(source, at.to('providers'), providers, attributes),
    whenUnsafe: source.whenUnsafe ?? DEFAULTS.accountLinking.whenUnsafe,
    whenNoMatch: source.whenNoMatch ?? DEFAULTS.accountLinking.whenNoMatch,
    replaces: source.replaces,
    nativeSignUp: source.nativeSignUp ?? DEFAULTS.accountLinking.nativeSignUp,
    messages:
      source.messages && Object.fromEntries(Object.entries(source.messages).sort(([a], [b]) => compareText(a, b))),
    linkInvitedUsers: source.linkInvitedUsers ?? DEFAULTS.accountLinking.linkInvitedUsers,
    afterLink: source.afterLink ?? DEFAULTS.accountLinking.afterLink,
    at,
  };
}

function preSignUpFunction(
  linking: spec.AccountLinking | undefined,
  at: At<spec.AccountLinking>,
  providers: readonly StandaloneProvider[],
): PreSignUpFunction | undefined {
  const restricted = providers.find(({ allowedEmailDomains }) => allowedEmailDomains !== undefined);
  if (linking === undefined && restricted === undefined) return undefined;
  const settings = linking?.function ?? {};
  return {
    askedBy:
      linking === undefined && restricted !== undefined
        ? { key: 'allowedEmailDomains', at: restricted.at.key('allowedEmailDomains') }
        : { key: 'accountLinking', at: at.key() },
    memoryMb: settings.memoryMb ?? DEFAULTS.linkingFunction.memoryMb,
    architecture: settings.architecture ?? DEFAULTS.linkingFunction.architecture,
    runtime: settings.runtime ?? DEFAULTS.linkingFunction.runtime,
    logRetentionDays: settings.logRetentionDays ?? DEFAULTS.linkingFunction.logRetentionDays,
    rolePath: settings.rolePath ?? DEFAULTS.linkingFunction.rolePath,
    permissionsBoundaryArn: settings.permissionsBoundaryArn,
    dashboard: settings.dashboard ?? DEFAULTS.linkingFunction.dashboard,
    alarmTopicArn: settings.alarmTopicArn,
    reservedConcurrency: settings.reservedConcurrency,
    kmsKeyArn: settings.kmsKeyArn,
    codeSigningConfigArn: settings.codeSigningConfigArn,
    at: at.to('function'),
  };
}

function linkedProviders(
  source: spec.AccountLinking,
  at: At<NonNullable<spec.AccountLinking['providers']>>,
  providers: readonly StandaloneProvider[],
  attributes: readonly CustomAttribute[] | undefined,
): readonly LinkedProvider[] {
  const trust = new Map<string, { readonly settings: spec.LinkedProvider; readonly at: At<spec.LinkedProvider> }>();
  if (source.providers === undefined) {
    for (const provider of providers)
      if (mapsVerifiedEmail(provider)) trust.set(provider.name, { settings: {}, at: at.to(provider.name) });
  } else if (isList(source.providers)) {
    for (const [index, name] of source.providers.entries()) trust.set(name, { settings: {}, at: at.to(index) });
  } else {
    for (const [name, settings] of Object.entries(source.providers)) trust.set(name, { settings, at: at.to(name) });
  }
  return [...trust]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, { settings, at: written }]) => {
      const provider = providers.find((one) => one.name === name);
      return {
        name,
        trustEmail: settings.trustEmail ?? DEFAULTS.linkedProvider.trustEmail,
        emailVerifiedAlways:
          settings.emailVerified === 'always' || (provider !== undefined && alwaysVerifies(provider)),
        emailDomains: settings.emailDomains ?? [],
        subjectAttribute: subjectAttribute(provider, attributes),
        at: written,
      };
    });
}

function isList(value: readonly string[] | object): value is readonly string[] {
  return Array.isArray(value);
}

/** Whether the vendor sends `email_verified` with every email, by the claim that the mapping takes it from. */
function alwaysVerifies({ preset: { emailVerification }, attributeMapping }: StandaloneProvider): boolean {
  return (
    emailVerification.kind === 'claim' &&
    emailVerification.always &&
    attributeMapping.email_verified === emailVerification.claim
  );
}

/** Whether a provider's mapping lets linking judge its emails. */
function mapsVerifiedEmail(provider: StandaloneProvider): boolean {
  return (
    Object.hasOwn(provider.attributeMapping, 'email') && Object.hasOwn(provider.attributeMapping, 'email_verified')
  );
}

/**
 * The custom attribute that carries the raw subject: one that the spec's mapping already fills with the subject's claim, or `idp_sub`.
 * What the mapping fills before the pool declares it is meant as well, for a rule to report: but not beside an `idp_sub` that is declared.
 * Cognito lower-cases the user name of a case-insensitive pool, so a link made from it would name a subject that never signs in.
 *
 * @param attributes of the pool; undefined where it exists already, so that they are not known
 */
function subjectAttribute(
  provider: StandaloneProvider | undefined,
  attributes: readonly CustomAttribute[] | undefined,
): string {
  const subjectClaim = provider && subjectClaimOf(provider);
  const filled = Object.entries(provider?.attributeMapping ?? {})
    .filter(([attribute, claim]) => attribute.startsWith(CUSTOM_PREFIX) && claim === subjectClaim)
    .map(([attribute]) => attribute.slice(CUSTOM_PREFIX.length))
    .sort(compareText);
  const declared = (name: string): CustomAttribute | undefined => attributes?.find((one) => one.name === name);
  const fit = filled.find((name) => {
    const attribute = declared(name);
    return attributes === undefined || (attribute !== undefined && carriesSubject(attribute));
  });
  const meant =
    declared(SUBJECT_ATTRIBUTE) === undefined ? filled.find((name) => declared(name) === undefined) : undefined;
  return CUSTOM_PREFIX + (fit ?? meant ?? SUBJECT_ATTRIBUTE);
}

/** The claim that carries the raw subject. The NameID of SAML is none; a vendor may send it a second time under a name. */
function subjectClaimOf({ preset, attributeMapping }: StandaloneProvider): string | undefined {
  return preset.type === 'saml' ? preset.subjectCopy : attributeMapping.username;
}

function withSubject(provider: StandaloneProvider, accountLinking: AccountLinking | undefined): StandaloneProvider {
  const linked = accountLinking?.providers.find(({ name }) => name === provider.name);
  const subjectClaim = subjectClaimOf(provider);
  if (linked === undefined || subjectClaim === undefined || provider.adopted !== undefined) return provider;
  const attributes = new Map(Object.entries(provider.attributeMapping));
  if (!attributes.has(linked.subjectAttribute)) attributes.set(linked.subjectAttribute, subjectClaim);
  return { ...provider, attributeMapping: fromEntries(attributes) };
}

function appClient(
  key: string,
  client: spec.AppClient,
  at: At<spec.AppClient>,
  providers: readonly StandaloneProvider[],
  pending: readonly string[],
  requiredAttributes: readonly string[],
): StandaloneClient {
  const validity = client.tokenValidity ?? {};
  const listedProviders = client.identityProviders ?? [...providers.map(({ name }) => name), 'COGNITO'];
  const identityProviders = listedProviders.filter((name) => !pending.includes(name));
  const externalProviders = client.externalProviders ?? [];
  const isAdopted = client.adopt !== undefined;
  return {
    key,
    adopted: client.adopt,
    name: client.name ?? key,
    formerly: client.formerly,
    listedProviders,
    identityProviders,
    externalProviders,
    callbackUrls: (client.callbackUrls ?? []).map(textOf),
    albHosts: (client.albHosts ?? []).map(textOf),
    defaultRedirectUri: client.defaultRedirectUri === undefined ? undefined : textOf(client.defaultRedirectUri),
    logoutUrls: (client.logoutUrls ?? []).map(textOf),
    scopes: client.scopes ?? DEFAULTS.appClient.scopes,
    // Of an adopted client that writes nothing of them, it is not known whether people sign in through the pages.
    flows: client.flows ?? (isAdopted && client.callbackUrls === undefined ? [] : DEFAULTS.appClient.flows),
    authFlows: client.authFlows ?? DEFAULTS.appClient.authFlows,
    secret: client.secret ?? DEFAULTS.appClient.secret,
    readAttributes: client.readAttributes,
    writeAttributes:
      client.writeAttributes ??
      (isAdopted
        ? undefined
        : writeAttributes(
            providers.filter(({ name }) => identityProviders.includes(name)),
            externalProviders.length > 0,
            requiredAttributes,
          )),
    tokenValidity: {
      access: durationOf(validity.access ?? DEFAULTS.tokenValidity.access),
      id: durationOf(validity.id ?? DEFAULTS.tokenValidity.id),
      refresh: durationOf(validity.refresh ?? DEFAULTS.tokenValidity.refresh),
      authSession: durationOf(validity.authSession ?? DEFAULTS.tokenValidity.authSession),
    },
    refreshTokenRotation: refreshTokenRotation(client.refreshTokenRotation),
    at,
  };
}

function refreshTokenRotation(
  source: spec.AppClient['refreshTokenRotation'],
): StandaloneClient['refreshTokenRotation'] {
  if (source === undefined || source === 'off') return source;
  return { gracePeriod: durationOf(source.gracePeriod ?? DEFAULTS.refreshTokenRotation.gracePeriod) };
}

/**
 * What a client must be able to write so that Cognito can fill in the mapped attributes at sign-in, and the required
 * ones, without which AWS refuses the list. Undefined where no provider maps anything: AWS's default then holds.
 *
 * @param others whether there are providers that others manage: they may fill any standard attribute
 */
function writeAttributes(
  providers: readonly StandaloneProvider[],
  others: boolean,
  requiredAttributes: readonly string[],
): readonly string[] | undefined {
  if (providers.length === 0) return undefined;
  const mapped = providers.flatMap(({ attributeMapping }) => Object.keys(attributeMapping));
  const standard = others ? Object.keys(STANDARD_ATTRIBUTES) : [];
  return [...new Set([...mapped, ...standard, ...requiredAttributes])]
    .filter((attribute) => !NEVER_CLIENT_WRITABLE.includes(attribute))
    .sort(compareText);
}

function publish({ ssm, clientSecrets }: spec.Publish, at: At<spec.Publish>): Publish {
  return {
    parameterPrefix: ssm?.prefix,
    clientSecrets: clientSecrets && { name: clientSecrets.secretsManager, kmsKeyArn: clientSecrets.kmsKeyArn },
    at,
  };
}

function terraformSettings(source: spec.Terraform, at: At<spec.Terraform>, beside: Beside): TerraformSettings {
  return {
    requiredVersion: source.requiredVersion ?? DEFAULTS.terraform.requiredVersion,
    awsProviderVersion: source.awsProviderVersion ?? DEFAULTS.terraform.awsProviderVersion,
    backend: backend(source.backend ?? DEFAULTS.terraform.backend),
    assumeRole: source.assumeRole && { roleArn: source.assumeRole.roleArn, externalId: source.assumeRole.externalId },
    allowedAccountIds: source.allowedAccountIds ?? [],
    include: (source.include ?? []).map((pattern, index) => ({
      pattern,
      files: beside.find(pattern),
      place: at.to('include').value(index),
    })),
    at,
  };
}

function backend({ local, s3, gcs, azurerm, http, cloud, remote }: spec.Backend): Backend {
  if (s3 !== undefined) return { type: 's3', settings: { encrypt: DEFAULTS.s3Backend.encrypt, ...s3 } };
  if (gcs !== undefined) return { type: 'gcs', settings: gcs };
  if (azurerm !== undefined) return { type: 'azurerm', settings: azurerm };
  if (http !== undefined) return { type: 'http', settings: http };
  if (cloud !== undefined) return { type: 'cloud', settings: cloud };
  if (remote !== undefined) return { type: 'remote', settings: remote };
  return { type: 'local', settings: { path: local?.path ?? DEFAULTS.localBackend.path } };
}

/** Entries in the order of their keys, so that nothing depends on the order in the file. */
function sorted<Value>(map: Readonly<Record<string, Value>>): readonly (readonly [string, Value])[] {
  return Object.entries(map).sort(([a], [b]) => compareText(a, b));
}

/** A map without a prototype: an attribute may be called like a member of Object. */
function fromEntries(entries: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.assign(Object.create(null) as Record<string, string>, Object.fromEntries(entries));
}
