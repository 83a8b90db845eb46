import { compareText } from '../diagnostics/diagnostic';
import { quote } from '../diagnostics/text';
import { isJsonObject, type JsonObject, type JsonValue } from '../document/json';
import { STANDARD_ATTRIBUTES } from '../model/attributes';
import {
  flagOf,
  isList,
  memberOf,
  numberOf,
  objectOf,
  objectsOf,
  textOf,
  type PoolAnswers,
  type Refused,
} from '../model/pool-answers';

/** One resource of a state. */
interface StateResource {
  /** With the index of its instance, such as `module.auth.aws_cognito_user_pool.this[0]`. */
  readonly address: string;
  readonly type: string;
  readonly values: JsonObject;
}

/** What a state holds of one pool, and what it has to let go of. */
export interface StateAnswers {
  readonly answers: PoolAnswers;
  /** Addresses of what the spec takes over. */
  readonly taken: readonly string[];
  /** Addresses of what else the state has of the pool. */
  readonly others: readonly string[];
  /** Addresses of the other instances of what is taken: a `removed` block would let go of them as well. */
  readonly siblings: readonly string[];
}

const POOL = 'aws_cognito_user_pool';
const CLIENTS: readonly string[] = ['aws_cognito_user_pool_client', 'aws_cognito_managed_user_pool_client'];
const PARTS = {
  providers: ['aws_cognito_identity_provider'],
  clients: CLIENTS,
  domains: ['aws_cognito_user_pool_domain'],
  groups: ['aws_cognito_user_group'],
  resourceServers: ['aws_cognito_resource_server'],
} as const;

/** Whether a JSON is what `terraform show -json` prints of a state. Source: https://developer.hashicorp.com/terraform/internals/json-format */
export function isShownState(value: JsonValue): value is JsonObject {
  return isJsonObject(value) && typeof value['format_version'] === 'string' && isJsonObject(value['values']);
}

/** Whether a JSON is a state file itself, whose form is Terraform's own business. */
export function isStateFile(value: JsonValue): boolean {
  return isJsonObject(value) && typeof value['version'] === 'number' && Array.isArray(value['resources']);
}

/**
 * Reads a state by the types of its resources, whatever module made them.
 *
 * @param wanted id of the pool, where the state has several
 */
export function readState(state: JsonObject, wanted: string | undefined): StateAnswers | Refused {
  const resources = resourcesOf(objectOf(objectOf(state, 'values'), 'root_module'));
  const pools = resources.filter(({ type }) => type === POOL);
  const named = pools.filter(({ values }) => wanted === undefined || textOf(values, 'id') === wanted);
  const [pool, another] = named;
  const ids = pools.map(({ values }) => textOf(values, 'id') ?? '?').sort(compareText);
  if (pool === undefined)
    return {
      problems: [
        ids.length === 0
          ? 'The state holds no aws_cognito_user_pool.'
          : `The state holds no user pool ${quote(wanted ?? '')}; it has ${ids.join(', ')}.`,
      ],
    };
  if (another !== undefined)
    return {
      problems: [`The state holds several user pools: name one with --user-pool-id. It has ${ids.join(', ')}.`],
    };
  const poolId = textOf(pool.values, 'id');
  const ofPool = resources.filter(({ values }) => poolId !== undefined && textOf(values, 'user_pool_id') === poolId);
  const parts = (types: readonly string[]): readonly StateResource[] =>
    ofPool.filter(({ type }) => types.includes(type));
  const domains = parts(PARTS.domains).map(({ values }) => domainAnswer(values));
  const taken = [pool, ...Object.values(PARTS).flatMap(parts)];
  const takenAddresses = new Set(taken.map(({ address }) => address));
  const takenResources = new Set(taken.map(({ address }) => withoutIndexes(address)));
  return {
    answers: {
      pool: poolAnswer(pool.values),
      mfa: mfaAnswer(pool.values),
      providers: parts(PARTS.providers).map(({ values }) => providerAnswer(values)),
      clients: parts(PARTS.clients).map(({ values }) => clientAnswer(values)),
      domains,
      groups: parts(PARTS.groups).map(({ values }) =>
        renamed(values, {
          name: 'GroupName',
          description: 'Description',
          precedence: 'Precedence',
          role_arn: 'RoleArn',
        }),
      ),
      resourceServers: parts(PARTS.resourceServers).map(({ values }) => serverAnswer(values)),
    },
    taken: [...takenAddresses].sort(compareText),
    others: ofPool
      .map(({ address }) => address)
      .filter((address) => !takenAddresses.has(address))
      .sort(compareText),
    siblings: resources
      .map(({ address }) => address)
      .filter((address) => !takenAddresses.has(address) && takenResources.has(withoutIndexes(address)))
      .sort(compareText),
  };
}

/** An address of a resource without the keys of instances, as a `removed` block takes it. */
export function withoutIndexes(address: string): string {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '');
}

function resourcesOf(module: JsonObject | undefined): readonly StateResource[] {
  const own = objectsOf(module, 'resources').flatMap((resource) => {
    const values = objectOf(resource, 'values');
    const address = textOf(resource, 'address');
    const type = textOf(resource, 'type');
    const isManaged = textOf(resource, 'mode') === 'managed';
    return isManaged && values !== undefined && address !== undefined && type !== undefined
      ? [{ address, type, values }]
      : [];
  });
  return [...own, ...objectsOf(module, 'child_modules').flatMap(resourcesOf)];
}

/** The values under the names that the API has for them. What is empty is nothing: Terraform writes every argument into its state. */
function renamed(values: JsonObject | undefined, names: Readonly<Record<string, string>>): JsonObject {
  return Object.fromEntries(
    Object.entries(names).flatMap(([argument, member]) => {
      const value = memberOf(values, argument);
      return isEmpty(value) || value === undefined ? [] : [[member, value]];
    }),
  );
}

function isEmpty(value: JsonValue | undefined): boolean {
  return (
    value === '' || (isList(value) && value.length === 0) || (isJsonObject(value) && Object.keys(value).length === 0)
  );
}

/** The one block of its name. */
function block(values: JsonObject | undefined, name: string): JsonObject | undefined {
  return objectsOf(values, name)[0];
}

/** A member with an object that is not empty. */
function part(member: string, object: JsonObject): JsonObject {
  return isEmpty(object) ? {} : { [member]: object };
}

const TRIGGERS = {
  create_auth_challenge: 'CreateAuthChallenge',
  custom_message: 'CustomMessage',
  define_auth_challenge: 'DefineAuthChallenge',
  kms_key_id: 'KMSKeyID',
  post_authentication: 'PostAuthentication',
  post_confirmation: 'PostConfirmation',
  pre_authentication: 'PreAuthentication',
  pre_sign_up: 'PreSignUp',
  pre_token_generation: 'PreTokenGeneration',
  user_migration: 'UserMigration',
  verify_auth_challenge_response: 'VerifyAuthChallengeResponse',
} as const;

function poolAnswer(values: JsonObject): JsonObject {
  const lambda = block(values, 'lambda_config');
  const token = block(lambda, 'pre_token_generation_config');
  const admin = block(values, 'admin_create_user_config');
  return {
    ...renamed(values, {
      id: 'Id',
      arn: 'Arn',
      name: 'Name',
      username_attributes: 'UsernameAttributes',
      alias_attributes: 'AliasAttributes',
      auto_verified_attributes: 'AutoVerifiedAttributes',
      mfa_configuration: 'MfaConfiguration',
      user_pool_tier: 'UserPoolTier',
      deletion_protection: 'DeletionProtection',
      domain: 'Domain',
      custom_domain: 'CustomDomain',
      email_verification_message: 'EmailVerificationMessage',
      email_verification_subject: 'EmailVerificationSubject',
      sms_verification_message: 'SmsVerificationMessage',
      sms_authentication_message: 'SmsAuthenticationMessage',
      tags_all: 'UserPoolTags',
      device_configuration: 'DeviceConfiguration',
      sms_configuration: 'SmsConfiguration',
      user_attribute_update_settings: 'UserAttributeUpdateSettings',
      verification_message_template: 'VerificationMessageTemplate',
    }),
    ...part(
      'UsernameConfiguration',
      renamed(block(values, 'username_configuration'), { case_sensitive: 'CaseSensitive' }),
    ),
    SchemaAttributes: objectsOf(values, 'schema').map(attributeAnswer),
    AdminCreateUserConfig: {
      ...renamed(admin, { allow_admin_create_user_only: 'AllowAdminCreateUserOnly' }),
      ...part('InviteMessageTemplate', block(admin, 'invite_message_template') ?? {}),
    },
    ...part('AccountRecoverySetting', {
      RecoveryMechanisms: objectsOf(block(values, 'account_recovery_setting'), 'recovery_mechanism').map((way) =>
        renamed(way, { name: 'Name', priority: 'Priority' }),
      ),
    }),
    Policies: {
      PasswordPolicy: renamed(block(values, 'password_policy'), {
        minimum_length: 'MinimumLength',
        require_lowercase: 'RequireLowercase',
        require_uppercase: 'RequireUppercase',
        require_numbers: 'RequireNumbers',
        require_symbols: 'RequireSymbols',
        temporary_password_validity_days: 'TemporaryPasswordValidityDays',
        password_history_size: 'PasswordHistorySize',
      }),
      SignInPolicy: renamed(block(values, 'sign_in_policy'), { allowed_first_auth_factors: 'AllowedFirstAuthFactors' }),
    },
    ...part(
      'UserPoolAddOns',
      renamed(block(values, 'user_pool_add_ons'), { advanced_security_mode: 'AdvancedSecurityMode' }),
    ),
    ...part(
      'EmailConfiguration',
      renamed(block(values, 'email_configuration'), {
        email_sending_account: 'EmailSendingAccount',
        source_arn: 'SourceArn',
        from_email_address: 'From',
        reply_to_email_address: 'ReplyToEmailAddress',
        configuration_set: 'ConfigurationSet',
      }),
    ),
    ...part('LambdaConfig', {
      ...renamed(lambda, TRIGGERS),
      ...part('PreTokenGenerationConfig', renamed(token, { lambda_arn: 'LambdaArn', lambda_version: 'LambdaVersion' })),
      ...part('CustomEmailSender', block(lambda, 'custom_email_sender') ?? {}),
      ...part('CustomSMSSender', block(lambda, 'custom_sms_sender') ?? {}),
    }),
  };
}

/** Terraform leaves the prefix of a custom attribute out. */
function attributeAnswer(attribute: JsonObject): JsonObject {
  const name = textOf(attribute, 'name') ?? '?';
  const isStandard = Object.hasOwn(STANDARD_ATTRIBUTES, name);
  const texts = block(attribute, 'string_attribute_constraints');
  const numbers = block(attribute, 'number_attribute_constraints');
  return {
    ...renamed(attribute, {
      attribute_data_type: 'AttributeDataType',
      mutable: 'Mutable',
      required: 'Required',
      developer_only_attribute: 'DeveloperOnlyAttribute',
    }),
    Name: isStandard ? name : `custom:${name}`,
    ...part('StringAttributeConstraints', renamed(texts, { min_length: 'MinLength', max_length: 'MaxLength' })),
    ...part('NumberAttributeConstraints', renamed(numbers, { min_value: 'MinValue', max_value: 'MaxValue' })),
  };
}

function mfaAnswer(values: JsonObject): JsonObject {
  const isOn = textOf(values, 'mfa_configuration') !== 'OFF';
  return {
    ...(flagOf(block(values, 'software_token_mfa_configuration'), 'enabled') === true && {
      SoftwareTokenMfaConfiguration: { Enabled: true },
    }),
    ...(isOn && block(values, 'sms_configuration') !== undefined && { SmsMfaConfiguration: {} }),
    ...(block(values, 'email_mfa_configuration') !== undefined && { EmailMfaConfiguration: {} }),
    ...part(
      'WebAuthnConfiguration',
      renamed(block(values, 'web_authn_configuration'), {
        relying_party_id: 'RelyingPartyId',
        user_verification: 'UserVerification',
      }),
    ),
  };
}

/** A secret is only said to be there. */
const PRESENT = 'present';

function providerAnswer(values: JsonObject): JsonObject {
  const details = objectOf(values, 'provider_details') ?? {};
  return {
    ...renamed(values, {
      user_pool_id: 'UserPoolId',
      provider_name: 'ProviderName',
      provider_type: 'ProviderType',
      attribute_mapping: 'AttributeMapping',
      idp_identifiers: 'IdpIdentifiers',
    }),
    ProviderDetails: Object.fromEntries(
      Object.entries(details).flatMap(([key, value]): readonly (readonly [string, JsonValue])[] => {
        if (value === null || value === '') return [];
        return [[key, /secret|private_key/i.test(key) ? PRESENT : value]];
      }),
    ),
  };
}

function clientAnswer(values: JsonObject): JsonObject {
  const units = { access_token: 'AccessToken', id_token: 'IdToken', refresh_token: 'RefreshToken' };
  const isSecret = textOf(values, 'client_secret') !== undefined || flagOf(values, 'generate_secret') === true;
  // Terraform has 0 where AWS says nothing.
  const validities = Object.fromEntries(
    (
      [
        ['access_token_validity', 'AccessTokenValidity'],
        ['id_token_validity', 'IdTokenValidity'],
        ['refresh_token_validity', 'RefreshTokenValidity'],
        ['auth_session_validity', 'AuthSessionValidity'],
      ] as const
    ).flatMap(([argument, member]) => {
      const value = numberOf(values, argument);
      return value === undefined || value === 0 ? [] : [[member, value]];
    }),
  );
  return {
    ...renamed(values, {
      user_pool_id: 'UserPoolId',
      id: 'ClientId',
      name: 'ClientName',
      supported_identity_providers: 'SupportedIdentityProviders',
      callback_urls: 'CallbackURLs',
      default_redirect_uri: 'DefaultRedirectURI',
      logout_urls: 'LogoutURLs',
      allowed_oauth_flows: 'AllowedOAuthFlows',
      allowed_oauth_flows_user_pool_client: 'AllowedOAuthFlowsUserPoolClient',
      allowed_oauth_scopes: 'AllowedOAuthScopes',
      explicit_auth_flows: 'ExplicitAuthFlows',
      read_attributes: 'ReadAttributes',
      write_attributes: 'WriteAttributes',
      analytics_configuration: 'AnalyticsConfiguration',
      enable_propagate_additional_user_context_data: 'EnablePropagateAdditionalUserContextData',
      enable_token_revocation: 'EnableTokenRevocation',
      prevent_user_existence_errors: 'PreventUserExistenceErrors',
    }),
    ...validities,
    ...part('TokenValidityUnits', renamed(block(values, 'token_validity_units'), units)),
    ...part(
      'RefreshTokenRotation',
      renamed(block(values, 'refresh_token_rotation'), {
        feature: 'Feature',
        retry_grace_period_seconds: 'RetryGracePeriodSeconds',
      }),
    ),
    ...(isSecret && { ClientSecret: PRESENT }),
  };
}

function domainAnswer(values: JsonObject): JsonObject {
  const certificate = textOf(values, 'certificate_arn');
  const domain = textOf(values, 'domain') ?? '';
  return {
    ...renamed(values, { domain: 'Domain', user_pool_id: 'UserPoolId', managed_login_version: 'ManagedLoginVersion' }),
    ...(domain.includes('.') && { CustomDomainConfig: { CertificateArn: certificate ?? '' } }),
  };
}

function serverAnswer(values: JsonObject): JsonObject {
  return {
    ...renamed(values, { identifier: 'Identifier', name: 'Name', user_pool_id: 'UserPoolId' }),
    Scopes: objectsOf(values, 'scope').map((scope) =>
      renamed(scope, { scope_name: 'ScopeName', scope_description: 'ScopeDescription' }),
    ),
  };
}
