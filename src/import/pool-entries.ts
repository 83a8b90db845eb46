import { compareText } from '../diagnostics/diagnostic';
import type { JsonObject } from '../document/json';
import { CUSTOM_PREFIX, STANDARD_ATTRIBUTES } from '../model/attributes';
import { TRIGGER_SLOTS, type TriggerSlot } from '../model/triggers';
import {
  flagOf,
  memberOf,
  numberOf,
  objectOf,
  objectsOf,
  textOf,
  textsOf,
  type PoolAnswers,
} from '../model/pool-answers';
import { entry, mapOf, type SpecEntry, type SpecMap } from './spec-tree';
import { known, shownValue, toFillIn } from './values';

/** Keys of `userPool`, in the order of the schema. What AWS gives a pool by itself is left out. */
export function poolEntries(answers: PoolAnswers): readonly SpecEntry[] {
  const { pool, mfa } = answers;
  const username = flagOf(objectOf(pool, 'UsernameConfiguration'), 'CaseSensitive');
  return [
    ...entry('issuer', textOf(objectOf(pool, 'IssuerConfiguration'), 'Type') === 'UPDATED' ? 'updated' : undefined),
    ...entry('name', textOf(pool, 'Name')),
    ...entry('signInWith', textsOf(pool, 'UsernameAttributes')),
    ...entry('aliases', textsOf(pool, 'AliasAttributes')),
    // AWS compares user names by case where a pool does not say.
    ...entry('caseSensitiveUsernames', username ?? true),
    ...attributeEntries(pool),
    ...entry('autoVerify', textsOf(pool, 'AutoVerifiedAttributes')),
    ...entry(
      'selfSignUp',
      flagOf(objectOf(pool, 'AdminCreateUserConfig'), 'AllowAdminCreateUserOnly') === true ? false : undefined,
    ),
    ...recoveryEntries(pool),
    ...passwordEntries(pool),
    ...mfaEntries(pool, mfa),
    ...signInEntries(pool, mfa),
    ...entry('tier', unless(textOf(pool, 'UserPoolTier')?.toLowerCase(), 'essentials')),
    ...entry(
      'threatProtection',
      unless(textOf(objectOf(pool, 'UserPoolAddOns'), 'AdvancedSecurityMode')?.toLowerCase(), 'off'),
    ),
    ...entry('deletionProtection', textOf(pool, 'DeletionProtection') === 'ACTIVE' ? true : undefined),
    ...emailEntries(pool),
    ...domainEntries(answers),
    ...groupEntries(answers),
    ...resourceServerEntries(answers),
    ...entry('triggers', mapOf(triggerEntries(pool))),
  ];
}

function unless(value: string | undefined, own: string): string | undefined {
  return value === own ? undefined : value;
}

/**
 * The custom attributes, all of them or none: Terraform keeps the schema in one argument, and what AWS has must be written as it
 * is. A spec says of a standard attribute only that it is required.
 */
function attributeEntries(pool: JsonObject): readonly SpecEntry[] {
  const attributes = objectsOf(pool, 'SchemaAttributes');
  const standard = attributes.filter((attribute) => !isCustom(attribute));
  const required = standard
    .filter((attribute) => flagOf(attribute, 'Required') === true && textOf(attribute, 'Name') !== 'sub')
    .flatMap((attribute) => textOf(attribute, 'Name') ?? []);
  const custom = attributes.filter(isCustom).map((attribute) => customAttribute(attribute));
  const odd = [
    ...standard.filter((attribute) => !isUsual(attribute)).map((attribute) => textOf(attribute, 'Name') ?? '?'),
    ...custom.flatMap((one) => ('untold' in one ? [one.untold] : [])),
  ];
  const written = custom.flatMap((one) => ('untold' in one ? [] : [one]));
  return [
    ...(required.length > 0 ? entry('requiredAttributes', [...required].sort(compareText)) : []),
    ...(odd.length > 0
      ? entry(
          'customAttributes',
          undefined,
          `The attributes of the pool stay as they are: a spec cannot say ${odd.map((name) => shownValue(name)).join(', ')} as AWS has it.`,
        )
      : entry('customAttributes', mapOf(written))),
  ];
}

function isCustom(attribute: JsonObject): boolean {
  const name = textOf(attribute, 'Name') ?? '';
  return name.startsWith(CUSTOM_PREFIX) || name.startsWith('dev:');
}

const ATTRIBUTE_TYPES: Readonly<Record<string, 'string' | 'number' | 'dateTime' | 'boolean'>> = {
  String: 'string',
  Number: 'number',
  DateTime: 'dateTime',
  Boolean: 'boolean',
};

/** Most characters of an attribute, which a spec need not say. */
const LONGEST_TEXT = 2048;

function customAttribute(attribute: JsonObject): SpecEntry | { readonly untold: string } {
  const name = textOf(attribute, 'Name') ?? '?';
  const untold = { untold: name };
  const type = ATTRIBUTE_TYPES[textOf(attribute, 'AttributeDataType') ?? ''];
  if (type === undefined || !name.startsWith(CUSTOM_PREFIX) || flagOf(attribute, 'DeveloperOnlyAttribute') === true)
    return untold;
  const texts = objectOf(attribute, 'StringAttributeConstraints');
  const numbers = objectOf(attribute, 'NumberAttributeConstraints');
  const [least, most] =
    type === 'string'
      ? [bound(texts, 'MinLength'), bound(texts, 'MaxLength')]
      : type === 'number'
        ? [bound(numbers, 'MinValue'), bound(numbers, 'MaxValue')]
        : [0, 0];
  if (least === undefined || most === undefined) return untold;
  const [leastKey, mostKey] = type === 'string' ? ['minLength', 'maxLength'] : ['min', 'max'];
  const isBounded = type === 'string' || type === 'number';
  return {
    key: name.slice(CUSTOM_PREFIX.length),
    comments: [],
    value: {
      entries: [
        ...entry('type', type),
        ...entry('mutable', flagOf(attribute, 'Mutable') === false ? false : undefined),
        ...(isBounded
          ? [
              ...entry(leastKey, type === 'string' && least === 0 ? undefined : least),
              ...entry(mostKey, type === 'string' && most === LONGEST_TEXT ? undefined : most),
            ]
          : []),
      ],
    },
  };
}

/** A bound, which the API writes as text. */
function bound(constraints: JsonObject | undefined, key: string): number | undefined {
  const value = memberOf(constraints, key);
  const number = typeof value === 'number' ? value : Number(typeof value === 'string' && value !== '' ? value : NaN);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** Whether a standard attribute is as AWS makes it, or only required besides: then a spec can say it. */
function isUsual(attribute: JsonObject): boolean {
  const name = textOf(attribute, 'Name') ?? '';
  const shape = Object.hasOwn(STANDARD_ATTRIBUTES, name) ? STANDARD_ATTRIBUTES[name] : undefined;
  // Those that Cognito keeps for itself, such as sub and email_verified.
  if (shape === undefined) return true;
  if (flagOf(attribute, 'Mutable') === false) return false;
  if (shape.type === 'Number') return true;
  const constraints = objectOf(attribute, 'StringAttributeConstraints');
  const least = bound(constraints, 'MinLength') ?? shape.minLength;
  return least === shape.minLength && (bound(constraints, 'MaxLength') ?? shape.maxLength) === shape.maxLength;
}

const RECOVERY: Readonly<Record<string, string>> = {
  verified_email: 'email',
  verified_phone_number: 'phone_number',
};

function recoveryEntries(pool: JsonObject): readonly SpecEntry[] {
  const ways = [...objectsOf(objectOf(pool, 'AccountRecoverySetting'), 'RecoveryMechanisms')].sort(
    (a, b) => (numberOf(a, 'Priority') ?? 0) - (numberOf(b, 'Priority') ?? 0),
  );
  const names = ways.map((way) => textOf(way, 'Name') ?? '?');
  if (names.length === 1 && names[0] === 'admin_only') return entry('accountRecovery', 'admin_only');
  const priorities = ways.map((way) => numberOf(way, 'Priority'));
  const inOrder = priorities.every((priority, index) => priority === index + 1);
  return names.length > 0 && inOrder
    ? entry(
        'accountRecovery',
        names.map((name) => RECOVERY[name] ?? name),
      )
    : [];
}

/** What AWS asks of a password where a pool does not say. Source: Cognito API, PasswordPolicyType. */
const OWN_PASSWORD_POLICY = {
  minimumLength: ['MinimumLength', 8],
  requireLowercase: ['RequireLowercase', true],
  requireUppercase: ['RequireUppercase', true],
  requireNumbers: ['RequireNumbers', true],
  requireSymbols: ['RequireSymbols', true],
  temporaryPasswordValidity: ['TemporaryPasswordValidityDays', 7],
  historySize: ['PasswordHistorySize', 0],
} as const;

function passwordEntries(pool: JsonObject): readonly SpecEntry[] {
  const policy = objectOf(objectOf(pool, 'Policies'), 'PasswordPolicy');
  const entries = Object.entries(OWN_PASSWORD_POLICY).flatMap(([key, [member, own]]) => {
    const value = typeof own === 'boolean' ? flagOf(policy, member) : numberOf(policy, member);
    if (value === undefined || value === own) return [];
    return entry(key, key === 'temporaryPasswordValidity' ? `${String(value)}d` : value);
  });
  return entry('passwordPolicy', mapOf(entries));
}

const MFA_MODES: Readonly<Record<string, string>> = { OPTIONAL: 'optional', ON: 'required' };

/** Methods by email have texts, which a spec writes in words of its own: such a pool keeps its methods. */
function mfaEntries(pool: JsonObject, mfa: JsonObject | undefined): readonly SpecEntry[] {
  const mode = MFA_MODES[textOf(pool, 'MfaConfiguration') ?? ''];
  if (mode === undefined) return [];
  const totp = flagOf(objectOf(mfa, 'SoftwareTokenMfaConfiguration'), 'Enabled') === true;
  const sms = objectOf(mfa, 'SmsMfaConfiguration') !== undefined;
  const email = objectOf(mfa, 'EmailMfaConfiguration') !== undefined;
  const names = [...(totp ? ['totp'] : []), ...(sms ? ['sms'] : []), ...(email ? ['email'] : [])];
  const methods =
    mfa === undefined
      ? entry('methods', undefined, 'To fill in, if they are to be managed: the source does not show the methods.')
      : email || names.length === 0
        ? entry('methods', undefined, `The methods stay as they are: ${names.join(', ')}.`)
        : entry('methods', names);
  return entry('mfa', { entries: [...entry('mode', mode), ...methods] });
}

const FIRST_FACTORS: Readonly<Record<string, string>> = {
  PASSWORD: 'password',
  EMAIL_OTP: 'emailOtp',
  SMS_OTP: 'smsOtp',
  WEB_AUTHN: 'passkey',
};

function signInEntries(pool: JsonObject, mfa: JsonObject | undefined): readonly SpecEntry[] {
  const factors = textsOf(objectOf(objectOf(pool, 'Policies'), 'SignInPolicy'), 'AllowedFirstAuthFactors') ?? [];
  if (factors.length === 0 || (factors.length === 1 && factors[0] === 'PASSWORD')) return [];
  const passkeys = objectOf(mfa, 'WebAuthnConfiguration');
  const relyingPartyId = textOf(passkeys, 'RelyingPartyId');
  // What a passkey counts for is beyond Terraform: an update would send these two alone.
  const isWhole = objectOf(passkeys, 'FactorConfiguration') === undefined;
  const passkeyEntries = [
    ...entry('relyingPartyId', relyingPartyId),
    ...entry('userVerification', textOf(passkeys, 'UserVerification')),
  ];
  return entry('signIn', {
    entries: [
      ...entry(
        'firstFactors',
        factors.map((factor) => FIRST_FACTORS[factor] ?? factor),
      ),
      ...(relyingPartyId !== undefined && isWhole ? entry('passkeys', mapOf(passkeyEntries)) : []),
    ],
  });
}

function emailEntries(pool: JsonObject): readonly SpecEntry[] {
  const sender = objectOf(pool, 'EmailConfiguration');
  if (textOf(sender, 'EmailSendingAccount') !== 'DEVELOPER') return [];
  const told = known(sender, 'SourceArn');
  if (told.value === undefined) return entry('email', undefined, ...toFillIn('email.sesIdentityArn', told));
  return entry('email', {
    entries: [
      ...entry('sesIdentityArn', told.value),
      ...entry('from', textOf(sender, 'From')),
      ...entry('replyTo', textOf(sender, 'ReplyToEmailAddress')),
      ...entry('configurationSet', textOf(sender, 'ConfigurationSet')),
    ],
  });
}

function domainEntries({ domains }: PoolAnswers): readonly SpecEntry[] {
  const prefixes: SpecEntry[] = [];
  const customs: SpecEntry[] = [];
  for (const domain of domains) {
    const told = known(domain, 'Domain');
    const name = typeof told.value === 'string' ? told.value : undefined;
    const custom = objectOf(domain, 'CustomDomainConfig');
    const isCustomDomain = custom !== undefined && Object.keys(custom).length > 0;
    if (name === undefined)
      (isCustomDomain ? customs : prefixes).push(...entry('domain', undefined, ...toFillIn('the domain', told)));
    else if (isCustomDomain)
      customs.push(
        ...entry('custom', {
          entries: [
            ...entry('name', name),
            ...entry('adopt', name),
            ...entry('certificateArn', known(custom, 'CertificateArn').value),
          ],
        }),
      );
    else prefixes.push(...entry('prefix', name), ...entry('adopt', name));
  }
  return entry('domain', mapOf([...prefixes, ...customs]));
}

/** Groups but for those that Cognito made itself for the users of a provider. */
function groupEntries({ pool, groups, providers }: PoolAnswers): readonly SpecEntry[] {
  const ofProviders = new Set(
    providers.map((provider) => `${textOf(pool, 'Id') ?? ''}_${textOf(provider, 'ProviderName') ?? ''}`),
  );
  const made = groups.flatMap((group) => {
    const name = textOf(group, 'GroupName');
    if (name === undefined || ofProviders.has(name)) return [];
    return entry(name, {
      entries: [
        ...entry('adopt', name),
        ...entry('description', textOf(group, 'Description')),
        ...entry('precedence', numberOf(group, 'Precedence')),
        ...entry('roleArn', textOf(group, 'RoleArn')),
      ],
    });
  });
  return entry('groups', mapOf(byKey(made)));
}

function resourceServerEntries({ resourceServers }: PoolAnswers): readonly SpecEntry[] {
  const made = resourceServers.flatMap((server) => {
    const identifier = textOf(server, 'Identifier');
    if (identifier === undefined) return [];
    const scopes = objectsOf(server, 'Scopes').flatMap((scope) =>
      entry(textOf(scope, 'ScopeName') ?? '?', textOf(scope, 'ScopeDescription') ?? ''),
    );
    return entry(identifier, {
      entries: [
        ...entry('adopt', identifier),
        ...entry('name', textOf(server, 'Name')),
        ...entry('scopes', mapOf(byKey(scopes))),
      ],
    });
  });
  return entry('resourceServers', mapOf(byKey(made)));
}

/** Entries in an order that does not depend on the one in which AWS answers. */
export function byKey(entries: readonly SpecEntry[]): readonly SpecEntry[] {
  return [...entries].sort((a, b) => compareText(a.key, b.key));
}

/** The functions that Cognito calls. They have their permission already, so that the first plan adds none. */
function triggerEntries(pool: JsonObject): readonly SpecEntry[] {
  const config = objectOf(pool, 'LambdaConfig');
  const versioned = objectOf(config, 'PreTokenGenerationConfig');
  return (Object.keys(TRIGGER_SLOTS) as TriggerSlot[]).flatMap((slot) => {
    const isToken = slot === 'preTokenGeneration';
    const plain = known(config, `${slot.slice(0, 1).toUpperCase()}${slot.slice(1)}`);
    const told = isToken && versioned !== undefined ? known(versioned, 'LambdaArn') : plain;
    if (told.value === undefined) return entry(slot, undefined, ...toFillIn(`triggers.${slot}`, told));
    const value: SpecMap = {
      entries: [
        ...entry('functionArn', told.value),
        ...entry('version', isToken ? textOf(versioned, 'LambdaVersion') : undefined),
        ...entry('permission', false),
      ],
    };
    return entry(slot, value);
  });
}
