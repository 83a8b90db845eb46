/**
 * What Terraform's JSON syntax leaves unsaid and its native syntax needs to know: which keys are nested blocks rather
 * than arguments, and which strings are not templates. The blocks of AWS come from `terraform providers schema -json`
 * (AWS provider 5.100); a test compares them with the provider itself.
 */

/** How Terraform reads the body of a block. */
export interface BlockShape {
  /** How many labels stand between the block's type and its body. */
  readonly labels?: 0 | 1 | 2;
  /** The nested blocks. Every other key is an argument. */
  readonly blocks?: BlockShapes;
  /** Arguments that hold addresses or types: written without quotes. */
  readonly bare?: readonly string[];
  /** Arguments whose strings are read as they are in JSON: `${` is plain text there, and has to be escaped in HCL. */
  readonly text?: readonly string[] | 'all';
}

/** Blocks by the key that opens them. */
export type BlockShapes = Readonly<Record<string, BlockShape>>;

const condition: BlockShape = {};
const lifecycle: BlockShape = {
  blocks: { precondition: condition, postcondition: condition },
  bare: ['ignore_changes', 'replace_triggered_by'],
};
const timeouts: BlockShape = {};

/** The nested blocks of each resource type that a stack may hold. */
export const resourceBlocks: Readonly<Record<string, BlockShapes>> = {
  aws_acm_certificate: { options: {}, validation_option: {} },
  aws_acm_certificate_validation: { timeouts },
  aws_cloudwatch_log_group: {},
  aws_cloudwatch_log_metric_filter: { metric_transformation: {} },
  aws_cloudwatch_metric_alarm: { metric_query: { blocks: { metric: {} } } },
  aws_cognito_identity_provider: {},
  aws_cognito_resource_server: { scope: {} },
  aws_cognito_user_group: {},
  aws_cognito_user_pool: {
    account_recovery_setting: { blocks: { recovery_mechanism: {} } },
    admin_create_user_config: { blocks: { invite_message_template: {} } },
    device_configuration: {},
    email_configuration: {},
    email_mfa_configuration: {},
    lambda_config: { blocks: { custom_email_sender: {}, custom_sms_sender: {}, pre_token_generation_config: {} } },
    password_policy: {},
    schema: { blocks: { number_attribute_constraints: {}, string_attribute_constraints: {} } },
    sign_in_policy: {},
    sms_configuration: {},
    software_token_mfa_configuration: {},
    user_attribute_update_settings: {},
    user_pool_add_ons: { blocks: { advanced_security_additional_flows: {} } },
    username_configuration: {},
    verification_message_template: {},
    web_authn_configuration: {},
  },
  aws_cognito_user_pool_client: { analytics_configuration: {}, refresh_token_rotation: {}, token_validity_units: {} },
  aws_cognito_user_pool_domain: {},
  aws_iam_openid_connect_provider: {},
  aws_iam_role: { inline_policy: {} },
  aws_iam_role_policy: {},
  aws_lambda_function: {
    dead_letter_config: {},
    environment: {},
    ephemeral_storage: {},
    file_system_config: {},
    image_config: {},
    logging_config: {},
    snap_start: {},
    timeouts,
    tracing_config: {},
    vpc_config: {},
  },
  aws_lambda_permission: {},
  aws_route53_record: {
    alias: {},
    cidr_routing_policy: {},
    failover_routing_policy: {},
    geolocation_routing_policy: {},
    geoproximity_routing_policy: { blocks: { coordinates: {} } },
    latency_routing_policy: {},
    timeouts,
    weighted_routing_policy: {},
  },
  aws_secretsmanager_secret: { replica: {} },
  aws_secretsmanager_secret_version: {},
  aws_ssm_parameter: {},
  aws_wafv2_web_acl_association: { timeouts },
  terraform_data: {},
};

/** The nested blocks of each data source that a stack may hold. */
export const dataBlocks: Readonly<Record<string, BlockShapes>> = {
  aws_caller_identity: {},
  aws_cognito_user_pool: {},
  aws_cognito_user_pool_client: {},
  aws_cognito_user_pools: {},
  aws_partition: {},
  aws_secretsmanager_secret_version: {},
  aws_ssm_parameter: {},
  terraform_remote_state: {},
};

/** The nested blocks of each provider's configuration. */
export const providerBlocks: Readonly<Record<string, BlockShapes>> = {
  aws: { assume_role: {}, assume_role_with_web_identity: {}, default_tags: {}, endpoints: {}, ignore_tags: {} },
};

/**
 * The top-level blocks in the order in which a reader wants them: what the stack needs, what it makes, what it gives.
 * `shape` takes the first label, because a resource's blocks depend on its type.
 */
export const sections: readonly {
  readonly name: string;
  readonly labels: 0 | 1 | 2;
  readonly shape: (type: string) => BlockShape;
}[] = [
  {
    name: 'terraform',
    labels: 0,
    shape: () => ({
      text: 'all',
      blocks: {
        required_providers: { text: 'all' },
        backend: { labels: 1, text: 'all', blocks: { workspaces: { text: 'all' } } },
        cloud: { text: 'all', blocks: { workspaces: { text: 'all' } } },
      },
    }),
  },
  {
    name: 'provider',
    labels: 1,
    shape: (type) => ({ text: ['alias', 'version'], blocks: known(providerBlocks, type) }),
  },
  {
    name: 'variable',
    labels: 1,
    shape: () => ({ bare: ['type'], text: ['description', 'default'], blocks: { validation: condition } }),
  },
  { name: 'locals', labels: 0, shape: () => ({}) },
  { name: 'import', labels: 0, shape: () => ({ bare: ['to', 'provider'] }) },
  { name: 'moved', labels: 0, shape: () => ({ bare: ['from', 'to'] }) },
  { name: 'removed', labels: 0, shape: () => ({ bare: ['from'], blocks: { lifecycle: {} } }) },
  { name: 'data', labels: 2, shape: (type) => managed(known(dataBlocks, type)) },
  { name: 'resource', labels: 2, shape: (type) => managed(known(resourceBlocks, type)) },
  { name: 'check', labels: 1, shape: () => ({ blocks: { assert: condition } }) },
  {
    name: 'output',
    labels: 1,
    shape: () => ({ bare: ['depends_on'], text: ['description'], blocks: { precondition: condition } }),
  },
];

const managed = (blocks: BlockShapes): BlockShape => ({
  bare: ['depends_on', 'provider'],
  blocks: { ...blocks, lifecycle },
});

function known(table: Readonly<Record<string, BlockShapes>>, type: string): BlockShapes {
  const blocks = Object.hasOwn(table, type) ? table[type] : undefined;
  if (blocks === undefined) throw new Error(`The nested blocks of ${type} are not known; add them to blocks.ts.`);
  return blocks;
}
