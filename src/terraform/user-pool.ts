import { STANDARD_ATTRIBUTES } from '../model/attributes';
import { secondsOf } from '../model/duration';
import type { AdoptedPool, CustomAttribute, CreatedPool } from '../model/federation';
import type { EmailSender, SignIn } from '../model/pool-parts';
import { resource, type Element, type ResourceArguments, type Scope } from './elements';
import { literal, type Template } from './template';
import { arnConditions, lambdaConfig, tokenTriggerConditions } from './triggers';
import type { Values } from './values';

const RECOVERY = { email: 'verified_email', phone_number: 'verified_phone_number' } as const;
const MFA = { off: 'OFF', optional: 'OPTIONAL', required: 'ON' } as const;
const FIRST_FACTORS = {
  password: 'PASSWORD',
  emailOtp: 'EMAIL_OTP',
  smsOtp: 'SMS_OTP',
  passkey: 'WEB_AUTHN',
} as const;
const SECONDS_A_DAY = 86_400;

/** One attribute in the schema of a pool. */
type Attribute = ListItem<ResourceArguments<'aws_cognito_user_pool'>['schema']>;

type ListItem<List> = List extends readonly (infer Item)[] ? Item : never;

/** What the rest of a stack needs to know of its pool, whoever made it, as expressions. */
export interface PoolAttributes {
  readonly id: Template;
  readonly arn: Template;
  /** Host and path of the issuer of the pool's tokens. */
  readonly endpoint: Template;
}

/** The attributes of a pool that is a resource of the stack. */
export function attributesOf(pool: Element): PoolAttributes {
  return { id: pool.attribute('id'), arn: pool.attribute('arn'), endpoint: pool.attribute('endpoint') };
}

/** The user pool. `preSignUpArn` attaches the linking function. */
export function userPool(scope: Scope, pool: CreatedPool, preSignUpArn: Template | undefined, values: Values): Element {
  const precondition = arnConditions(pool.triggers, values);
  const postcondition = tokenTriggerConditions(pool.triggers, preSignUpArn);
  return resource(scope, 'aws_cognito_user_pool', 'pool', {
    name: literal(pool.name),
    ...(pool.signInWith.length > 0 && { usernameAttributes: pool.signInWith.map(literal) }),
    ...(pool.aliases.length > 0 && { aliasAttributes: pool.aliases.map(literal) }),
    usernameConfiguration: { caseSensitive: pool.caseSensitiveUsernames },
    schema: schema(pool),
    ...userPoolSettings(pool, values),
    ...lambdaConfig(pool.triggers, preSignUpArn, values),
    ...((pool.deletionProtection || precondition.length > 0 || postcondition.length > 0) && {
      lifecycle: {
        ...(pool.deletionProtection && { preventDestroy: true }),
        ...(precondition.length > 0 && { precondition }),
        ...(postcondition.length > 0 && { postcondition }),
      },
    }),
  });
}

/** The settings of a pool, made by the stack or adopted. */
export function userPoolSettings(pool: AdoptedPool['settings'], values: Values): PoolArguments {
  const {
    autoVerify,
    selfSignUp,
    accountRecovery,
    passwordPolicy: password,
    mfa,
    signIn,
    tier,
    threatProtection,
    deletionProtection,
    email,
  } = pool;
  return {
    ...(autoVerify.length > 0 && { autoVerifiedAttributes: autoVerify.map(literal) }),
    mfaConfiguration: literal(MFA[mfa.mode]),
    ...secondFactors(mfa),
    ...(signIn !== undefined && firstFactors(signIn)),
    ...(email !== undefined && emailSender(email, values)),
    adminCreateUserConfig: { allowAdminCreateUserOnly: !selfSignUp },
    accountRecoverySetting: { recoveryMechanism: recovery(accountRecovery) },
    passwordPolicy: {
      minimumLength: password.minimumLength,
      requireLowercase: password.requireLowercase,
      requireUppercase: password.requireUppercase,
      requireNumbers: password.requireNumbers,
      requireSymbols: password.requireSymbols,
      temporaryPasswordValidityDays: secondsOf(password.temporaryPasswordValidity) / SECONDS_A_DAY,
      ...(password.historySize > 0 && { passwordHistorySize: password.historySize }),
    },
    ...(tier !== undefined && { userPoolTier: literal(tier.toUpperCase()) }),
    ...(threatProtection !== undefined && {
      userPoolAddOns: { advancedSecurityMode: literal(threatProtection.toUpperCase()) },
    }),
    deletionProtection: literal(deletionProtection ? 'ACTIVE' : 'INACTIVE'),
  };
}

/** Arguments of a pool, some of them. */
export type PoolArguments = Partial<ResourceArguments<'aws_cognito_user_pool'>>;

/** What a second factor by email says. AWS has texts of its own, which it may or may not tell: written out, they cannot differ. */
const EMAIL_MFA = { subject: 'Your verification code', message: 'Your verification code is {####}.' };

/** The methods of MFA; text messages are sent by an SMS configuration, which is not ours. */
function secondFactors({ mode, methods }: CreatedPool['mfa']): PoolArguments {
  if (mode === 'off') return {};
  return {
    ...(methods.includes('totp') && { softwareTokenMfaConfiguration: { enabled: true } }),
    ...(methods.includes('email') && {
      emailMfaConfiguration: { subject: literal(EMAIL_MFA.subject), message: literal(EMAIL_MFA.message) },
    }),
  };
}

function firstFactors({ firstFactors: factors, passkeys }: SignIn): PoolArguments {
  return {
    signInPolicy: { allowedFirstAuthFactors: factors.map((factor) => literal(FIRST_FACTORS[factor])) },
    ...(passkeys !== undefined && {
      webAuthnConfiguration: {
        relyingPartyId: literal(passkeys.relyingPartyId),
        userVerification: literal(passkeys.userVerification),
      },
    }),
  };
}

function emailSender({ sesIdentityArn, from, replyTo, configurationSet }: EmailSender, values: Values): PoolArguments {
  return {
    emailConfiguration: {
      emailSendingAccount: literal('DEVELOPER'),
      sourceArn: values.shown(sesIdentityArn),
      ...(from !== undefined && { fromEmailAddress: literal(from) }),
      ...(replyTo !== undefined && { replyToEmailAddress: literal(replyTo) }),
      ...(configurationSet !== undefined && { configurationSet: literal(configurationSet) }),
    },
  };
}

/** The firewall before the pool. */
export function webAcl(
  scope: Scope,
  { webAclArn }: CreatedPool | AdoptedPool,
  poolArn: Template,
  values: Values,
): void {
  if (webAclArn === undefined) return;
  resource(scope, 'aws_wafv2_web_acl_association', 'pool', {
    resourceArn: poolArn,
    webAclArn: values.shown(webAclArn),
  });
}

function recovery(
  by: CreatedPool['accountRecovery'],
): readonly { readonly name: Template; readonly priority: number }[] {
  if (by === 'admin_only') return [{ name: literal('admin_only'), priority: 1 }];
  return by.map((attribute, index) => ({ name: literal(RECOVERY[attribute]), priority: index + 1 }));
}

/**
 * Required standard attributes and custom ones. Text and number constraints are always written out: AWS returns them,
 * and a set entry that differs is planned as a change for ever, one that AWS then refuses.
 */
export function schema(pool: Pick<CreatedPool, 'requiredAttributes' | 'customAttributes'>): readonly Attribute[] {
  return [...pool.requiredAttributes].sort().map(standardAttribute).concat(pool.customAttributes.map(customAttribute));
}

function standardAttribute(name: string): Attribute {
  const shape = STANDARD_ATTRIBUTES[name];
  if (shape === undefined) throw new Error(`no standard attribute is called ${name}`);
  const common = {
    name: literal(name),
    mutable: true,
    required: true,
    developerOnlyAttribute: false,
    attributeDataType: literal(shape.type),
  };
  return shape.type === 'String'
    ? {
        ...common,
        stringAttributeConstraints: { minLength: digits(shape.minLength), maxLength: digits(shape.maxLength) },
      }
    : { ...common, numberAttributeConstraints: { minValue: literal('0') } };
}

function customAttribute(attribute: CustomAttribute): Attribute {
  const common = {
    name: literal(attribute.name),
    mutable: attribute.mutable,
    required: false,
    developerOnlyAttribute: false,
  };
  switch (attribute.type) {
    case 'string':
      return {
        ...common,
        attributeDataType: literal('String'),
        stringAttributeConstraints: { minLength: digits(attribute.minLength), maxLength: digits(attribute.maxLength) },
      };
    case 'number':
      return {
        ...common,
        attributeDataType: literal('Number'),
        numberAttributeConstraints: { minValue: digits(attribute.min), maxValue: digits(attribute.max) },
      };
    case 'dateTime':
      return { ...common, attributeDataType: literal('DateTime') };
    case 'boolean':
      return { ...common, attributeDataType: literal('Boolean') };
  }
}

/** The API takes the bounds of attributes as text. */
function digits(bound: number): Template {
  return literal(String(bound));
}
