import { STANDARD_ATTRIBUTES } from '../model/attributes';
import { secondsOf } from '../model/duration';
import type { CustomAttribute, Federation, UserPool } from '../model/federation';
import { prefixDomainHost } from '../model/names';
import { CognitoUserPool, CognitoUserPoolDomain, type CognitoUserPoolSchema, type TerraformStack } from './cdktf';
import { attributeOf } from './reference';
import { literal } from './template';

const RECOVERY = { email: 'verified_email', phone_number: 'verified_phone_number' } as const;
const MFA = { off: 'OFF', optional: 'OPTIONAL', required: 'ON' } as const;
const SECONDS_A_DAY = 86_400;

/** What the rest of a stack needs to know of its pool, whoever made it, as expressions. */
export interface PoolAttributes {
  readonly id: string;
  readonly arn: string;
  /** Host and path of the issuer of the pool's tokens. */
  readonly endpoint: string;
}

/** The host where a pool signs people in, as expressions. */
export interface SignInDomain {
  /** As a load balancer's rule takes it: of a prefix domain the prefix alone. */
  readonly name: string;
  readonly host: string;
}

/** The attributes of a pool that is a resource of the stack. */
export function attributesOf(pool: CognitoUserPool): PoolAttributes {
  return { id: attributeOf(pool, 'id'), arn: attributeOf(pool, 'arn'), endpoint: attributeOf(pool, 'endpoint') };
}

/** The user pool. `preSignUpArn` attaches the linking function. */
export function userPool(
  stack: TerraformStack,
  federation: Federation,
  preSignUpArn: string | undefined,
): CognitoUserPool {
  const pool = federation.userPool;
  const password = pool.passwordPolicy;
  return new CognitoUserPool(stack, 'aws_cognito_user_pool.pool', {
    name: literal(pool.name),
    ...(pool.signInWith.length > 0 && { usernameAttributes: [...pool.signInWith] }),
    ...(pool.aliases.length > 0 && { aliasAttributes: [...pool.aliases] }),
    usernameConfiguration: { caseSensitive: pool.caseSensitiveUsernames },
    ...(pool.autoVerify.length > 0 && { autoVerifiedAttributes: [...pool.autoVerify] }),
    schema: schema(pool),
    adminCreateUserConfig: { allowAdminCreateUserOnly: !pool.selfSignUp },
    accountRecoverySetting: { recoveryMechanism: recovery(pool) },
    passwordPolicy: {
      minimumLength: password.minimumLength,
      requireLowercase: password.requireLowercase,
      requireUppercase: password.requireUppercase,
      requireNumbers: password.requireNumbers,
      requireSymbols: password.requireSymbols,
      temporaryPasswordValidityDays: secondsOf(password.temporaryPasswordValidity) / SECONDS_A_DAY,
      ...(password.historySize > 0 && { passwordHistorySize: password.historySize }),
    },
    mfaConfiguration: MFA[pool.mfa.mode],
    ...(pool.mfa.mode !== 'off' &&
      pool.mfa.methods.includes('totp') && { softwareTokenMfaConfiguration: { enabled: true } }),
    ...(pool.tier !== undefined && { userPoolTier: pool.tier.toUpperCase() }),
    ...(pool.threatProtection !== undefined && {
      userPoolAddOns: { advancedSecurityMode: pool.threatProtection.toUpperCase() },
    }),
    ...(preSignUpArn !== undefined && { lambdaConfig: { preSignUp: preSignUpArn } }),
    deletionProtection: pool.deletionProtection ? 'ACTIVE' : 'INACTIVE',
    ...(pool.deletionProtection && { lifecycle: { preventDestroy: true } }),
  });
}

/** The domain of the sign-in pages, where the spec asks for one. */
export function prefixDomain(stack: TerraformStack, federation: Federation, poolId: string): SignInDomain | undefined {
  const { domainPrefix, deletionProtection } = federation.userPool;
  if (domainPrefix === undefined) return undefined;
  const domain = new CognitoUserPoolDomain(stack, 'aws_cognito_user_pool_domain.prefix', {
    domain: literal(domainPrefix),
    userPoolId: poolId,
    ...(deletionProtection && { lifecycle: { preventDestroy: true } }),
  });
  const name = attributeOf(domain, 'domain');
  return { name, host: prefixDomainHost(name, federation.region) };
}

function recovery({ accountRecovery }: UserPool): { name: string; priority: number }[] {
  if (accountRecovery === 'admin_only') return [{ name: 'admin_only', priority: 1 }];
  return accountRecovery.map((attribute, index) => ({ name: RECOVERY[attribute], priority: index + 1 }));
}

/**
 * Required standard attributes and custom ones. Text and number constraints are always written out: AWS returns them,
 * and a set entry that differs is planned as a change for ever, one that AWS then refuses.
 */
function schema(pool: UserPool): CognitoUserPoolSchema[] {
  return [...pool.requiredAttributes].sort().map(standardAttribute).concat(pool.customAttributes.map(customAttribute));
}

function standardAttribute(name: string): CognitoUserPoolSchema {
  const shape = STANDARD_ATTRIBUTES[name];
  if (shape === undefined) throw new Error(`no standard attribute is called ${name}`);
  const common = { name, mutable: true, required: true, developerOnlyAttribute: false, attributeDataType: shape.type };
  return shape.type === 'String'
    ? {
        ...common,
        stringAttributeConstraints: { minLength: String(shape.minLength), maxLength: String(shape.maxLength) },
      }
    : { ...common, numberAttributeConstraints: { minValue: '0' } };
}

function customAttribute(attribute: CustomAttribute): CognitoUserPoolSchema {
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
        attributeDataType: 'String',
        stringAttributeConstraints: { minLength: String(attribute.minLength), maxLength: String(attribute.maxLength) },
      };
    case 'number':
      return {
        ...common,
        attributeDataType: 'Number',
        numberAttributeConstraints: { minValue: String(attribute.min), maxValue: String(attribute.max) },
      };
    case 'dateTime':
      return { ...common, attributeDataType: 'DateTime' };
    case 'boolean':
      return { ...common, attributeDataType: 'Boolean' };
  }
}
