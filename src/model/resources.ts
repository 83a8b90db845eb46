import type { FilePlace } from '../document/origin';
import type { Federation } from './federation';
import { trustedByIam } from './iam-oidc-provider';
import { preSignUpFunctionName, preSignUpRoleName, slug } from './names';
import { webAclOf, writtenPoolId } from './pool';
import { publishedParameters, publishedSecrets } from './published';
import { REFUSAL_CODES } from './refusals';
import { makesCertificate, styledClients } from './sign-in-domains';
import { permissionName, permittedTriggers } from './triggers';

/** Nested blocks by the key that opens them; every other key is an argument. */
export interface NestedBlocks {
  readonly [key: string]: NestedBlocks;
}

/**
 * The actions of IAM that the AWS provider's calls need: `read` in every plan, the others in an apply. They come from the
 * calls that the provider makes (5.100 and 6.x), seen in whole lives of stacks and read in its source.
 */
export interface Actions {
  readonly read: readonly string[];
  readonly create: readonly string[];
  readonly update: readonly string[];
  readonly delete: readonly string[];
}

/** One resource that a stack holds. */
export interface HeldResource {
  /** The last part of its address. */
  readonly name: string;
  /** What it is called in AWS; undefined where AWS makes that up. */
  readonly awsName: string | undefined;
  /** The id under which it is imported, where AWS has it already: as in the provider's documentation, "Import". */
  readonly importId?: string | undefined;
  /** Where a spec writes it, if it is one of several there. */
  readonly written?: { readonly name: string; readonly place: FilePlace };
}

/** What there is to know of a type of resource. */
export interface ResourceEntry {
  /** The resources of the type that a federation has. */
  readonly heldBy: (federation: Federation) => readonly HeldResource[];
  /** As `terraform providers schema -json` has them (AWS provider 5.100); a test compares the two. */
  readonly blocks: NestedBlocks;
  /**
   * Arguments that AWS cannot change: another value makes Terraform replace the resource. No command of Terraform tells them.
   * Source: AWS provider 5.100, `ForceNew` and `RequiresReplace` of each resource.
   */
  readonly replacedFor: readonly string[];
  readonly actions: Actions;
}

const NONE: Actions = { read: [], create: [], update: [], delete: [] };

/** Every type of resource that a stack may hold. */
export const RESOURCES = {
  aws_acm_certificate: {
    heldBy: certificates,
    blocks: { options: {}, validation_option: {} },
    replacedFor: ['domain_name', 'key_algorithm', 'subject_alternative_names', 'validation_method'],
    actions: {
      read: ['acm:DescribeCertificate', 'acm:ListTagsForCertificate'],
      create: ['acm:RequestCertificate'],
      update: ['acm:AddTagsToCertificate', 'acm:RemoveTagsFromCertificate'],
      delete: ['acm:DeleteCertificate'],
    },
  },
  aws_acm_certificate_validation: {
    heldBy: certificates,
    blocks: { timeouts: {} },
    replacedFor: ['certificate_arn', 'validation_record_fqdns'],
    actions: { read: ['acm:DescribeCertificate'], create: ['acm:DescribeCertificate'], update: [], delete: [] },
  },
  aws_cloudwatch_dashboard: {
    heldBy: (federation) =>
      federation.preSignUpFunction?.dashboard === true
        ? functionResources(federation, 'pre_sign_up', (name) => name)
        : [],
    blocks: {},
    replacedFor: ['dashboard_name'],
    actions: {
      read: ['cloudwatch:GetDashboard'],
      create: ['cloudwatch:PutDashboard'],
      update: ['cloudwatch:PutDashboard'],
      delete: ['cloudwatch:DeleteDashboards'],
    },
  },
  aws_cloudwatch_log_group: {
    heldBy: (federation) => functionResources(federation, 'pre_sign_up', (name) => `/aws/lambda/${name}`),
    blocks: {},
    replacedFor: ['name'],
    actions: {
      read: ['logs:DescribeLogGroups', 'logs:ListTagsForResource'],
      create: ['logs:CreateLogGroup'],
      update: ['logs:PutRetentionPolicy', 'logs:TagResource', 'logs:UntagResource'],
      delete: ['logs:DeleteLogGroup'],
    },
  },
  aws_cloudwatch_log_metric_filter: {
    heldBy: (federation) =>
      countsRefusals(federation)
        ? functionResources(federation, 'pre_sign_up_refusals', (name) => `${name}-refusals`)
        : [],
    blocks: { metric_transformation: {} },
    replacedFor: ['log_group_name', 'name'],
    actions: {
      read: ['logs:DescribeMetricFilters'],
      create: ['logs:PutMetricFilter'],
      update: ['logs:PutMetricFilter'],
      delete: ['logs:DeleteMetricFilter'],
    },
  },
  aws_cloudwatch_metric_alarm: {
    heldBy: (federation) =>
      hasAlarms(federation)
        ? ['errors', 'throttles', ...REFUSAL_CODES.map((code) => `refusal_${code.toLowerCase()}`)].flatMap((alarm) =>
            functionResources(federation, `pre_sign_up_${alarm}`, (name) => `${name}-${alarm.replaceAll('_', '-')}`),
          )
        : [],
    blocks: { metric_query: { metric: {} } },
    replacedFor: ['alarm_name'],
    actions: {
      read: ['cloudwatch:DescribeAlarms', 'cloudwatch:ListTagsForResource'],
      create: ['cloudwatch:PutMetricAlarm'],
      update: ['cloudwatch:PutMetricAlarm', 'cloudwatch:TagResource', 'cloudwatch:UntagResource'],
      delete: ['cloudwatch:DeleteAlarms'],
    },
  },
  aws_cognito_identity_provider: {
    heldBy: (federation) =>
      federation.identityProviders.map(({ name, adopted, at }) => ({
        name: slug(name),
        awsName: name,
        importId: adopted === undefined ? undefined : inPool(federation, `:${name}`),
        written: { name, place: at.key() },
      })),
    blocks: {},
    replacedFor: ['provider_name', 'provider_type', 'user_pool_id'],
    actions: {
      read: ['cognito-idp:DescribeIdentityProvider'],
      create: ['cognito-idp:CreateIdentityProvider'],
      update: ['cognito-idp:UpdateIdentityProvider'],
      delete: ['cognito-idp:DeleteIdentityProvider'],
    },
  },
  // Of AWS provider 6.
  aws_cognito_managed_login_branding: {
    heldBy: (federation) => styledClients(federation).map(({ key }) => ({ name: slug(key), awsName: undefined })),
    blocks: { asset: {} },
    replacedFor: ['client_id', 'user_pool_id'],
    actions: {
      read: ['cognito-idp:DescribeManagedLoginBranding'],
      create: ['cognito-idp:CreateManagedLoginBranding'],
      update: ['cognito-idp:UpdateManagedLoginBranding'],
      delete: ['cognito-idp:DeleteManagedLoginBranding'],
    },
  },
  aws_cognito_resource_server: {
    heldBy: (federation) =>
      federation.userPool.resourceServers.map(({ identifier, adopted, at }) => ({
        name: slug(identifier),
        awsName: identifier,
        importId: adopted === undefined ? undefined : inPool(federation, `|${identifier}`),
        written: { name: identifier, place: at.key() },
      })),
    blocks: { scope: {} },
    replacedFor: ['identifier', 'user_pool_id'],
    actions: {
      read: ['cognito-idp:DescribeResourceServer'],
      create: ['cognito-idp:CreateResourceServer'],
      update: ['cognito-idp:UpdateResourceServer'],
      delete: ['cognito-idp:DeleteResourceServer'],
    },
  },
  aws_cognito_user_group: {
    heldBy: (federation) =>
      federation.userPool.groups.map(({ name, adopted, at }) => ({
        name: slug(name),
        awsName: name,
        importId: adopted === undefined ? undefined : inPool(federation, `/${name}`),
        written: { name, place: at.key() },
      })),
    blocks: {},
    replacedFor: ['name', 'user_pool_id'],
    actions: {
      read: ['cognito-idp:GetGroup'],
      create: ['cognito-idp:CreateGroup'],
      update: ['cognito-idp:UpdateGroup'],
      delete: ['cognito-idp:DeleteGroup'],
    },
  },
  aws_cognito_user_pool: {
    heldBy: (federation) =>
      federation.userPool.kind === 'referenced'
        ? []
        : [
            {
              name: 'pool',
              awsName: undefined,
              importId: federation.userPool.kind === 'adopted' ? inPool(federation, '') : undefined,
            },
          ],
    blocks: {
      account_recovery_setting: { recovery_mechanism: {} },
      admin_create_user_config: { invite_message_template: {} },
      device_configuration: {},
      email_configuration: {},
      email_mfa_configuration: {},
      lambda_config: { custom_email_sender: {}, custom_sms_sender: {}, pre_token_generation_config: {} },
      password_policy: {},
      schema: { number_attribute_constraints: {}, string_attribute_constraints: {} },
      sign_in_policy: {},
      sms_configuration: {},
      software_token_mfa_configuration: {},
      user_attribute_update_settings: {},
      user_pool_add_ons: { advanced_security_additional_flows: {} },
      username_configuration: {},
      verification_message_template: {},
      web_authn_configuration: {},
    },
    replacedFor: ['alias_attributes', 'username_attributes', 'username_configuration'],
    actions: {
      read: ['cognito-idp:DescribeUserPool', 'cognito-idp:GetUserPoolMfaConfig'],
      create: ['cognito-idp:CreateUserPool'],
      update: [
        'cognito-idp:AddCustomAttributes',
        'cognito-idp:SetUserPoolMfaConfig',
        'cognito-idp:TagResource',
        'cognito-idp:UntagResource',
        'cognito-idp:UpdateUserPool',
      ],
      delete: ['cognito-idp:DeleteUserPool'],
    },
  },
  aws_cognito_user_pool_client: {
    heldBy: (federation) =>
      federation.appClients.map(({ key, adopted, at }) => ({
        name: slug(key),
        awsName: undefined,
        importId: adopted === undefined ? undefined : inPool(federation, `/${adopted}`),
        written: { name: key, place: at.key() },
      })),
    blocks: { analytics_configuration: {}, refresh_token_rotation: {}, token_validity_units: {} },
    replacedFor: ['generate_secret', 'user_pool_id'],
    actions: {
      read: ['cognito-idp:DescribeUserPoolClient'],
      create: ['cognito-idp:CreateUserPoolClient'],
      update: ['cognito-idp:UpdateUserPoolClient'],
      delete: ['cognito-idp:DeleteUserPoolClient'],
    },
  },
  aws_cognito_user_pool_domain: {
    heldBy: (federation) => {
      const { custom, prefix } = federation.userPool.domain ?? {};
      const isKnown = writtenPoolId(federation.userPool) !== undefined;
      return Object.entries({ custom, prefix }).flatMap(([key, domain]) =>
        domain === undefined
          ? []
          : [
              {
                name: key,
                awsName: domain.name,
                importId: domain.adopted !== undefined && isKnown ? domain.name : undefined,
              },
            ],
      );
    },
    blocks: {},
    replacedFor: ['domain', 'user_pool_id'],
    actions: {
      read: ['cognito-idp:DescribeUserPoolDomain'],
      create: ['cognito-idp:CreateUserPoolDomain'],
      update: ['cognito-idp:UpdateUserPoolDomain'],
      delete: ['cognito-idp:DeleteUserPoolDomain'],
    },
  },
  aws_iam_openid_connect_provider: {
    heldBy: (federation) =>
      trustedByIam(federation).map(({ name, iamOidcProviderUrl }) => ({
        name: slug(name),
        // Each is called after its issuer, without `https://`.
        awsName: iamOidcProviderUrl.replace(/^https:\/\//, ''),
      })),
    blocks: {},
    replacedFor: ['url'],
    actions: {
      read: ['iam:GetOpenIDConnectProvider'],
      create: ['iam:CreateOpenIDConnectProvider'],
      update: [
        'iam:AddClientIDToOpenIDConnectProvider',
        'iam:RemoveClientIDFromOpenIDConnectProvider',
        'iam:TagOpenIDConnectProvider',
        'iam:UntagOpenIDConnectProvider',
      ],
      delete: ['iam:DeleteOpenIDConnectProvider'],
    },
  },
  aws_iam_role: {
    heldBy: (federation) =>
      functionResources(federation, 'pre_sign_up', () =>
        preSignUpRoleName(federation.stackName, federation.preSignUpFunction?.rolePath ?? '/'),
      ),
    blocks: { inline_policy: {} },
    replacedFor: ['name', 'path'],
    actions: {
      read: ['iam:GetRole', 'iam:ListAttachedRolePolicies', 'iam:ListRolePolicies'],
      create: ['iam:CreateRole'],
      update: [
        'iam:PutRolePermissionsBoundary',
        'iam:TagRole',
        'iam:UntagRole',
        'iam:UpdateAssumeRolePolicy',
        'iam:UpdateRole',
        'iam:UpdateRoleDescription',
      ],
      delete: ['iam:DeleteRole', 'iam:ListInstanceProfilesForRole'],
    },
  },
  aws_iam_role_policy: {
    heldBy: (federation) => [
      ...functionResources(federation, 'pre_sign_up_logs', () => 'write-own-logs'),
      ...(federation.userPool.kind === 'referenced'
        ? []
        : [
            // Without linking the function makes no call, so that its role may make none.
            ...(federation.accountLinking === undefined
              ? []
              : functionResources(federation, 'pre_sign_up_pool', () => 'link-users-in-own-pool')),
            ...(federation.preSignUpFunction?.kmsKeyArn === undefined
              ? []
              : functionResources(federation, 'pre_sign_up_environment', () => 'read-own-environment')),
          ]),
    ],
    blocks: {},
    replacedFor: ['name', 'role'],
    actions: {
      read: ['iam:GetRolePolicy'],
      create: ['iam:PutRolePolicy'],
      update: ['iam:PutRolePolicy'],
      delete: ['iam:DeleteRolePolicy'],
    },
  },
  aws_lambda_function: {
    heldBy: (federation) => functionResources(federation, 'pre_sign_up', (name) => name),
    blocks: {
      dead_letter_config: {},
      environment: {},
      ephemeral_storage: {},
      file_system_config: {},
      image_config: {},
      logging_config: {},
      snap_start: {},
      timeouts: {},
      tracing_config: {},
      vpc_config: {},
    },
    replacedFor: ['function_name', 'package_type'],
    actions: {
      read: ['lambda:GetFunction', 'lambda:GetFunctionCodeSigningConfig', 'lambda:ListVersionsByFunction'],
      create: ['iam:PassRole', 'lambda:CreateFunction'],
      update: [
        'lambda:DeleteFunctionConcurrency',
        'lambda:PutFunctionCodeSigningConfig',
        'lambda:PutFunctionConcurrency',
        'lambda:TagResource',
        'lambda:UntagResource',
        'lambda:UpdateFunctionCode',
        'lambda:UpdateFunctionConfiguration',
      ],
      delete: ['lambda:DeleteFunction'],
    },
  },
  aws_lambda_permission: {
    heldBy: (federation) =>
      federation.userPool.kind === 'referenced'
        ? []
        : [
            ...functionResources(federation, 'cognito_pre_sign_up', () => undefined),
            // Named after the pool, whose id AWS makes up.
            ...permittedTriggers(federation.userPool).map((trigger) => ({
              name: permissionName(trigger),
              awsName: undefined,
            })),
          ],
    blocks: {},
    replacedFor: ['action', 'function_name', 'principal', 'source_account', 'source_arn', 'statement_id'],
    actions: {
      read: ['lambda:GetPolicy'],
      create: ['lambda:AddPermission'],
      update: [],
      delete: ['lambda:RemovePermission'],
    },
  },
  aws_route53_record: {
    heldBy: ({ userPool: { domain } }) => {
      const { custom } = domain ?? {};
      if (custom?.hostedZoneId === undefined) return [];
      // The records are called like the domain, the proof of the certificate by ACM.
      return [
        { name: 'custom_a', awsName: undefined },
        { name: 'custom_aaaa', awsName: undefined },
        ...(makesCertificate(custom) ? [{ name: 'custom_certificate', awsName: undefined }] : []),
      ];
    },
    blocks: {
      alias: {},
      cidr_routing_policy: {},
      failover_routing_policy: {},
      geolocation_routing_policy: {},
      geoproximity_routing_policy: { coordinates: {} },
      latency_routing_policy: {},
      timeouts: {},
      weighted_routing_policy: {},
    },
    replacedFor: ['name', 'type', 'zone_id'],
    actions: {
      read: ['route53:GetHostedZone', 'route53:ListResourceRecordSets'],
      create: ['route53:ChangeResourceRecordSets', 'route53:GetChange'],
      update: ['route53:ChangeResourceRecordSets', 'route53:GetChange'],
      delete: ['route53:ChangeResourceRecordSets', 'route53:GetChange'],
    },
  },
  aws_secretsmanager_secret: {
    heldBy: (federation) =>
      publishedSecrets(federation).map(({ client, name }) => ({ name: slug(client), awsName: name })),
    blocks: { replica: {} },
    replacedFor: ['name'],
    actions: {
      read: ['secretsmanager:DescribeSecret', 'secretsmanager:GetResourcePolicy'],
      create: ['secretsmanager:CreateSecret'],
      update: ['secretsmanager:TagResource', 'secretsmanager:UntagResource', 'secretsmanager:UpdateSecret'],
      delete: ['secretsmanager:DeleteSecret'],
    },
  },
  aws_secretsmanager_secret_version: {
    heldBy: (federation) =>
      publishedSecrets(federation).map(({ client }) => ({ name: slug(client), awsName: undefined })),
    blocks: {},
    replacedFor: ['secret_id'],
    actions: {
      read: ['secretsmanager:GetSecretValue'],
      create: ['secretsmanager:PutSecretValue'],
      update: [],
      delete: ['secretsmanager:UpdateSecretVersionStage'],
    },
  },
  aws_ssm_parameter: {
    heldBy: (federation) =>
      publishedParameters(federation).map(({ address, name }) => ({ name: address, awsName: name })),
    blocks: {},
    replacedFor: ['name'],
    actions: {
      read: ['ssm:DescribeParameters', 'ssm:GetParameter', 'ssm:ListTagsForResource'],
      create: ['ssm:PutParameter'],
      update: ['ssm:AddTagsToResource', 'ssm:RemoveTagsFromResource'],
      delete: ['ssm:DeleteParameter'],
    },
  },
  aws_wafv2_web_acl_association: {
    heldBy: ({ userPool }) => (webAclOf(userPool) !== undefined ? [{ name: 'pool', awsName: undefined }] : []),
    blocks: { timeouts: {} },
    // Some are of AWS WAF and some of the pool, which has no calls for them.
    replacedFor: ['resource_arn', 'web_acl_arn'],
    actions: {
      read: ['cognito-idp:GetWebACLForResource', 'wafv2:GetWebACL', 'wafv2:GetWebACLForResource'],
      create: ['cognito-idp:AssociateWebACL', 'wafv2:AssociateWebACL'],
      update: [],
      delete: ['cognito-idp:DisassociateWebACL', 'wafv2:DisassociateWebACL'],
    },
  },
  terraform_data: {
    // The note of when Apple's key was sent.
    heldBy: ({ identityProviders }) =>
      identityProviders
        .filter(({ type }) => type === 'apple')
        .map(({ name }) => ({ name: `${slug(name)}_key`, awsName: undefined })),
    blocks: {},
    replacedFor: ['triggers_replace'],
    actions: NONE,
  },
} as const satisfies Readonly<Record<string, ResourceEntry>>;

/** What there is to know of a type of data source. */
export interface DataSourceEntry {
  readonly blocks: NestedBlocks;
  readonly read: readonly string[];
}

/** Every type of data source that a stack may hold. */
export const DATA_SOURCES = {
  aws_cognito_user_pool: { blocks: {}, read: ['cognito-idp:DescribeUserPool'] },
  aws_cognito_user_pools: { blocks: {}, read: ['cognito-idp:ListUserPools'] },
  aws_secretsmanager_secret_version: { blocks: {}, read: ['secretsmanager:GetSecretValue'] },
  aws_ssm_parameter: { blocks: {}, read: ['ssm:GetParameter'] },
  // Reads as the backend of the other stack does.
  terraform_remote_state: { blocks: {}, read: [] },
} as const satisfies Readonly<Record<string, DataSourceEntry>>;

/** A type of resource that a stack may hold. */
export type ResourceType = keyof typeof RESOURCES;

/** The types, sorted. */
export const RESOURCE_TYPES = Object.keys(RESOURCES) as readonly ResourceType[];

/** The resources of a type that a federation has. */
export function resourcesOf(federation: Federation, type: ResourceType): readonly HeldResource[] {
  return RESOURCES[type].heldBy(federation);
}

function hasAlarms({ preSignUpFunction }: Federation): boolean {
  return preSignUpFunction?.alarmTopicArn !== undefined;
}

/** Alarms and dashboard go by the same metric. */
function countsRefusals({ preSignUpFunction }: Federation): boolean {
  return preSignUpFunction?.alarmTopicArn !== undefined || preSignUpFunction?.dashboard === true;
}

/** What the pre sign-up function brings, once. `awsName` gets the function's name. */
function functionResources(
  { preSignUpFunction, stackName }: Federation,
  name: string,
  awsName: (functionName: string) => string | undefined,
): readonly HeldResource[] {
  return preSignUpFunction === undefined ? [] : [{ name, awsName: awsName(preSignUpFunctionName(stackName)) }];
}

/** The certificate that the stack makes for a domain of the team's own. */
function certificates({ userPool: { domain } }: Federation): readonly HeldResource[] {
  const { custom } = domain ?? {};
  return custom !== undefined && makesCertificate(custom) ? [{ name: 'custom', awsName: undefined }] : [];
}

/** The id of something within the pool; undefined where the pool's own is not known. */
function inPool(federation: Federation, suffix: string): string | undefined {
  const id = writtenPoolId(federation.userPool);
  return id === undefined ? undefined : id + suffix;
}
