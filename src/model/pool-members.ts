/**
 * Members of AWS's answers that no key of a spec stands for. A member that is in none of these lists, and that no key stands for, is
 * one that this program does not know: it is named, never dropped without a word.
 * Source: Cognito API, UserPoolType, LambdaConfigType, IdentityProviderType, UserPoolClientType, DomainDescriptionType; the AWS
 * provider of Terraform, versions 5.100 and 6.66.
 */

/** Where a member is. */
export type Kind = 'pool' | 'trigger' | 'mfa' | 'provider' | 'client' | 'domain' | 'group' | 'resourceServer';

interface Members {
  /** What AWS tells of a thing and nobody sets, or what a key of a spec stands for. */
  readonly known: readonly string[];
  /** What Terraform knows and a spec does not say: an adopted thing keeps it. By member, in words. */
  readonly stays: Readonly<Record<string, string>>;
  /** What no Terraform provider knows, with what an apply may do to it. */
  readonly beyondTerraform: Readonly<Record<string, string>>;
}

const MAY_RESET_POOL =
  'an update of the pool does not send it, and Cognito resets what is not sent to its default (not tried on AWS)';
const MAY_RESET_CLIENT =
  'an update of the client does not send it, and Cognito resets what is not sent to its default (not tried on AWS)';

export const MEMBERS: Readonly<Record<Kind, Members>> = {
  pool: {
    known: [
      'AccountRecoverySetting',
      'AdminCreateUserConfig',
      'AliasAttributes',
      'Arn',
      'AutoVerifiedAttributes',
      'CreationDate',
      'CustomDomain',
      'DeletionProtection',
      'Domain',
      'EmailConfiguration',
      'EmailConfigurationFailure',
      'EstimatedNumberOfUsers',
      'Id',
      'LambdaConfig',
      'LastModifiedDate',
      'MfaConfiguration',
      'Name',
      'Policies',
      'SchemaAttributes',
      'SmsConfigurationFailure',
      'Status',
      'UserPoolAddOns',
      'UserPoolTier',
      'UsernameAttributes',
      'UsernameConfiguration',
    ],
    stays: {
      DeviceConfiguration: 'remembered devices',
      EmailVerificationMessage: 'texts of mails',
      EmailVerificationSubject: 'texts of mails',
      SmsAuthenticationMessage: 'texts of SMS',
      SmsConfiguration: 'the sender of SMS',
      SmsVerificationMessage: 'texts of SMS',
      UserAttributeUpdateSettings: 'which changed attributes must be verified',
      UserPoolTags: 'tags of the pool',
      VerificationMessageTemplate: 'texts of mails',
    },
    beyondTerraform: {
      AcrConfiguration: MAY_RESET_POOL,
      DcrConfiguration: `where it is open, strangers make themselves app clients of this pool; ${MAY_RESET_POOL}`,
      IssuerConfiguration: MAY_RESET_POOL,
      KeyConfiguration: MAY_RESET_POOL,
      UserPoolReplicas: 'the replicas follow the pool, but for their triggers, which are settings of each Region',
    },
  },
  trigger: {
    known: [
      'CreateAuthChallenge',
      'CustomMessage',
      'DefineAuthChallenge',
      'PostAuthentication',
      'PostConfirmation',
      'PreAuthentication',
      'PreSignUp',
      'PreTokenGeneration',
      'PreTokenGenerationConfig',
      'UserMigration',
      'VerifyAuthChallengeResponse',
    ],
    stays: {
      CustomEmailSender: 'the custom sender of mails',
      CustomSMSSender: 'the custom sender of SMS',
      KMSKeyID: 'the key of custom senders',
    },
    beyondTerraform: {
      InboundFederation:
        'every update of the pool is reported to remove the trigger, and the plan does not show it (terraform-provider-aws issue 49707)',
    },
  },
  mfa: {
    known: [
      'EmailMfaConfiguration',
      'MfaConfiguration',
      'ResponseMetadata',
      'SmsMfaConfiguration',
      'SoftwareTokenMfaConfiguration',
      'WebAuthnConfiguration',
    ],
    stays: {},
    beyondTerraform: {},
  },
  provider: {
    known: [
      'AttributeMapping',
      'CreationDate',
      'IdpIdentifiers',
      'LastModifiedDate',
      'ProviderDetails',
      'ProviderName',
      'ProviderType',
      'UserPoolId',
    ],
    stays: {},
    beyondTerraform: {
      AcrMapping:
        'an update of the provider does not send it, and Cognito resets what is not sent to its default (not tried on AWS)',
    },
  },
  client: {
    known: [
      'AccessTokenValidity',
      'AllowedOAuthFlows',
      'AllowedOAuthFlowsUserPoolClient',
      'AllowedOAuthScopes',
      'AuthSessionValidity',
      'CallbackURLs',
      'ClientId',
      'ClientName',
      'ClientSecret',
      'CreationDate',
      'DefaultRedirectURI',
      'ExplicitAuthFlows',
      'IdTokenValidity',
      'LastModifiedDate',
      'LogoutURLs',
      'ReadAttributes',
      'RefreshTokenRotation',
      'RefreshTokenValidity',
      'SupportedIdentityProviders',
      'TokenValidityUnits',
      'UserPoolId',
      'WriteAttributes',
    ],
    stays: {
      AnalyticsConfiguration: 'analytics',
      EnablePropagateAdditionalUserContextData: 'the propagation of context',
      EnableTokenRevocation: 'whether tokens can be revoked',
      PreventUserExistenceErrors: 'whether answers tell that a user exists',
    },
    beyondTerraform: {
      ClientSecretConfiguration: MAY_RESET_CLIENT,
      ManagedSecretConfiguration: MAY_RESET_CLIENT,
      SessionConfiguration: MAY_RESET_CLIENT,
    },
  },
  domain: {
    known: [
      'AWSAccountId',
      'CloudFrontDistribution',
      'CustomDomainConfig',
      'Domain',
      'S3Bucket',
      'Status',
      'UserPoolId',
      'Version',
    ],
    stays: { ManagedLoginVersion: 'which sign-in pages a domain shows' },
    beyondTerraform: {
      Routing:
        'an update of the domain does not send it, and Cognito resets what is not sent to its default (not tried on AWS)',
      SecurityPolicy:
        'an update of the domain does not send it, and Cognito resets what is not sent to its default (not tried on AWS)',
    },
  },
  group: {
    known: ['CreationDate', 'Description', 'GroupName', 'LastModifiedDate', 'Precedence', 'RoleArn', 'UserPoolId'],
    stays: {},
    beyondTerraform: {},
  },
  resourceServer: { known: ['Identifier', 'Name', 'Scopes', 'UserPoolId'], stays: {}, beyondTerraform: {} },
};
