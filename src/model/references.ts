import type { At } from '../document/at';
import type * as spec from '../spec/spec';
import type {
  AppClient,
  Federation,
  IdentityProvider,
  ReferencedText,
  Text,
  UserPool,
  ValueReference,
} from './federation';
import { triggersOf } from './triggers';
import { isUpstream } from './upstream';

/** One place of a spec that names where a value lives. */
export interface ReferenceUse {
  readonly at: At<spec.SecretReference>;
  /** Name of the provider, key of the app client, or `userPool`. */
  readonly owner: string;
  /** What the value is, in words: `client secret`, `callback URL`. */
  readonly what: string;
  /** Whether the value must never be shown. */
  readonly secret: boolean;
  readonly reference: ValueReference;
}

/** Every place of a federation that names where a value lives: the pool first, then providers and app clients, each by name. */
export function referencesOf({ userPool, identityProviders, appClients }: Federation): readonly ReferenceUse[] {
  return [...usesOfPool(userPool), ...identityProviders.flatMap(usesOfProvider), ...appClients.flatMap(usesOfClient)];
}

/** Names of the Terraform variables that a federation's stack declares, sorted. None has a default. */
export function variablesOf(federation: Federation): readonly string[] {
  const names = referencesOf(federation).flatMap(({ reference }) =>
    reference.kind === 'variable' ? [reference.name] : [],
  );
  return [...new Set(names)].sort();
}

/**
 * The use that takes the value of a reference for a secret. A secret of Secrets Manager as a whole and a part of it are one: where
 * the whole is shown, so is the part.
 */
export function secretAmong(uses: readonly ReferenceUse[], shown: ValueReference): ReferenceUse | undefined {
  return uses.find(({ secret, reference }) => secret && overlap(reference, shown));
}

function overlap(a: ValueReference, b: ValueReference): boolean {
  if (a.kind === 'secretsManager')
    return (
      b.kind === a.kind &&
      a.id === b.id &&
      (a.jsonKey === b.jsonKey || a.jsonKey === undefined || b.jsonKey === undefined)
    );
  return b.kind === a.kind && a.name === b.name;
}

/** Whether a text is made around a value that lives elsewhere, so that nothing can be said of it here. */
function isReferenced(text: Text | undefined): text is ReferencedText {
  return typeof text === 'object';
}

/** What tells texts apart; those that are made around a value are alike where the same is made around the same value. */
export function textKey(text: Text): string {
  if (typeof text === 'string') return JSON.stringify(text);
  const { prefix, suffix, reference } = text;
  return JSON.stringify([
    prefix,
    suffix,
    reference.kind,
    ...(reference.kind === 'secretsManager' ? [reference.id, reference.jsonKey] : [reference.name]),
  ]);
}

/** The text, with the reference in brackets where its value would stand. */
export function readable(text: Text): string {
  return isReferenced(text) ? `${text.prefix}<${referenceWords(text.reference)}>${text.suffix}` : text;
}

/** The reference as people read it: `variable name`, `SSM parameter /path`, `secret id (key)`. */
export function referenceWords(reference: ValueReference): string {
  switch (reference.kind) {
    case 'variable':
      return `variable ${reference.name}`;
    case 'ssmParameter':
      return `SSM parameter ${reference.name}`;
    case 'secretsManager':
      return `secret ${reference.id}${reference.jsonKey === undefined ? '' : ` (${reference.jsonKey})`}`;
  }
}

function usesOfPool(pool: UserPool): readonly ReferenceUse[] {
  const { at } = pool;
  const use = (written: At<spec.SecretReference>, what: string, text: Text | undefined): readonly ReferenceUse[] =>
    isReferenced(text) ? [{ at: written, owner: 'userPool', what, secret: false, reference: text.reference }] : [];
  const certificate = use(
    at.to('domain').to('custom').to('certificateArn'),
    'certificate ARN',
    pool.domain?.custom?.certificateArn,
  );
  switch (pool.kind) {
    case 'adopted':
      return [
        ...certificate,
        ...use(at.to('webAclArn'), 'web ACL ARN', pool.webAclArn),
        ...use(at.to('email').to('sesIdentityArn'), 'SES identity ARN', pool.settings.email?.sesIdentityArn),
        ...usesOfTriggers(pool),
      ];
    case 'referenced':
      return 'idFrom' in pool.reference
        ? [
            { at: at.to('reference'), owner: 'userPool', what: 'id', secret: false, reference: pool.reference.idFrom },
            ...certificate,
          ]
        : certificate;
    case 'created':
      return [
        ...certificate,
        ...use(at.to('webAclArn'), 'web ACL ARN', pool.webAclArn),
        ...use(at.to('email').to('sesIdentityArn'), 'SES identity ARN', pool.email?.sesIdentityArn),
        ...usesOfTriggers(pool),
      ];
  }
}

function usesOfTriggers(pool: UserPool): readonly ReferenceUse[] {
  return triggersOf(pool).flatMap(({ slot, functionArn, arnAt }) =>
    isReferenced(functionArn)
      ? [{ at: arnAt, owner: slot, what: 'function ARN', secret: false, reference: functionArn.reference }]
      : [],
  );
}

function usesOfProvider(provider: IdentityProvider): readonly ReferenceUse[] {
  const { name: owner, at } = provider;
  const use = (
    key: 'clientId' | 'clientSecret' | 'metadataUrl' | 'teamId' | 'keyId' | 'privateKey',
    what: string,
    value: Text | ValueReference | undefined,
    secret = false,
  ): readonly ReferenceUse[] => {
    const reference = referenceIn(value);
    return reference === undefined ? [] : [{ at: at.to(key), owner, what, secret, reference }];
  };
  if (isUpstream(provider)) return [];
  if (provider.type === 'saml')
    return provider.metadata?.kind === 'url' ? use('metadataUrl', 'metadata URL', provider.metadata.url) : [];
  const clientId = use('clientId', 'client id', provider.clientId);
  if (provider.type !== 'apple')
    return [
      ...clientId,
      ...use(
        'clientSecret',
        'client secret',
        provider.clientSecret === 'none' ? undefined : provider.clientSecret,
        true,
      ),
    ];
  return [
    ...clientId,
    ...use('teamId', 'team id', provider.teamId),
    ...use('keyId', 'key id', provider.keyId),
    ...use('privateKey', 'private key', provider.privateKey, true),
  ];
}

function usesOfClient({
  key: owner,
  callbackUrls,
  albHosts,
  logoutUrls,
  defaultRedirectUri,
  at,
}: AppClient): readonly ReferenceUse[] {
  const use = (written: At<spec.SecretReference>, what: string, url: Text): readonly ReferenceUse[] =>
    isReferenced(url) ? [{ at: written, owner, what, secret: false, reference: url.reference }] : [];
  return [
    ...callbackUrls.flatMap((url, index) => use(at.to('callbackUrls').to(index), 'callback URL', url)),
    ...albHosts.flatMap((host, index) => use(at.to('albHosts').to(index), 'ALB host', host)),
    ...(defaultRedirectUri === undefined
      ? []
      : use(at.to('defaultRedirectUri'), 'default redirect URI', defaultRedirectUri)),
    ...logoutUrls.flatMap((url, index) => use(at.to('logoutUrls').to(index), 'logout URL', url)),
  ];
}

function referenceIn(value: Text | ValueReference | undefined): ValueReference | undefined {
  if (value === undefined || typeof value === 'string') return undefined;
  return 'reference' in value ? value.reference : value;
}
