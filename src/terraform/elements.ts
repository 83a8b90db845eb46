import type { ResourceType } from '../model/resources';
import {
  AcmCertificate,
  AcmCertificateValidation,
  AwsProvider,
  CloudwatchDashboard,
  CloudwatchLogGroup,
  CloudwatchLogMetricFilter,
  CloudwatchMetricAlarm,
  CognitoIdentityProvider,
  CognitoResourceServer,
  CognitoUserGroup,
  CognitoUserPool,
  CognitoUserPoolClient,
  CognitoUserPoolDomain,
  DataAwsCognitoUserPool,
  DataAwsCognitoUserPools,
  DataAwsSecretsmanagerSecretVersion,
  DataAwsSsmParameter,
  DataResource,
  IamOpenidConnectProvider,
  IamRole,
  IamRolePolicy,
  LambdaFunction,
  LambdaPermission,
  Route53Record,
  SecretsmanagerSecret,
  SecretsmanagerSecretVersion,
  SsmParameter,
  TerraformDataSource,
  TerraformOutput,
  TerraformVariable,
  Wafv2WebAclAssociation,
  type Construct,
  type IResolvable,
  type TerraformElement,
  type TerraformMetaArguments,
  type TerraformProvider,
  type TerraformResource,
} from './cdktf';
import { CognitoManagedLoginBranding } from './managed-login-branding';
import {
  interpolated,
  reference,
  type Expression,
  type Template,
  type TemplateJson,
  type TemplateMap,
} from './template';

/** The construct that elements belong to. */
export interface Scope extends Construct {
  /** What each name in Terraform begins with, so that two federations may share a stack. */
  readonly addressPrefix: string;
}

/** A resource or data source, as others refer to it. */
export interface Element {
  /** Such as `aws_cognito_user_pool.pool`. */
  readonly address: Expression;
  /** The value of an attribute. */
  readonly attribute: (name: string) => Template;
}

/** A condition that Terraform judges, and what it says where it does not hold. */
export interface Condition {
  readonly condition: Template;
  readonly errorMessage: Template;
}

/** What Terraform itself knows of every resource and data source. */
interface MetaArguments {
  readonly dependsOn?: readonly Expression[];
  /** Where it is not the stack's own. */
  readonly provider?: TerraformProvider;
  readonly lifecycle?: {
    readonly preventDestroy?: boolean;
    readonly createBeforeDestroy?: boolean;
    readonly ignoreChanges?: readonly Expression[];
    readonly precondition?: readonly Condition[];
    readonly postcondition?: readonly Condition[];
  };
}

/** Arguments as the bindings declare them, with templates for strings and without CDKTF's tokens. */
type Arguments<Config> = Escaped<Omit<Config, keyof TerraformMetaArguments>> & MetaArguments;

type Escaped<T> = T extends string
  ? Template
  : T extends number | boolean | undefined | null
    ? T
    : T extends IResolvable
      ? never
      : T extends readonly (infer Item)[]
        ? readonly Escaped<Item>[]
        : string extends keyof T
          ? TemplateMap
          : { readonly [Key in keyof T]: Escaped<T[Key]> };

const BINDINGS = {
  aws_acm_certificate: AcmCertificate,
  aws_acm_certificate_validation: AcmCertificateValidation,
  aws_cloudwatch_dashboard: CloudwatchDashboard,
  aws_cloudwatch_log_group: CloudwatchLogGroup,
  aws_cloudwatch_log_metric_filter: CloudwatchLogMetricFilter,
  aws_cloudwatch_metric_alarm: CloudwatchMetricAlarm,
  aws_cognito_identity_provider: CognitoIdentityProvider,
  aws_cognito_managed_login_branding: CognitoManagedLoginBranding,
  aws_cognito_resource_server: CognitoResourceServer,
  aws_cognito_user_group: CognitoUserGroup,
  aws_cognito_user_pool: CognitoUserPool,
  aws_cognito_user_pool_client: CognitoUserPoolClient,
  aws_cognito_user_pool_domain: CognitoUserPoolDomain,
  aws_iam_openid_connect_provider: IamOpenidConnectProvider,
  aws_iam_role: IamRole,
  aws_iam_role_policy: IamRolePolicy,
  aws_lambda_function: LambdaFunction,
  aws_lambda_permission: LambdaPermission,
  aws_route53_record: Route53Record,
  aws_secretsmanager_secret: SecretsmanagerSecret,
  aws_secretsmanager_secret_version: SecretsmanagerSecretVersion,
  aws_ssm_parameter: SsmParameter,
  aws_wafv2_web_acl_association: Wafv2WebAclAssociation,
  terraform_data: DataResource,
} as const satisfies Readonly<Record<ResourceType, unknown>>;

const DATA_BINDINGS = {
  aws_cognito_user_pool: DataAwsCognitoUserPool,
  aws_cognito_user_pools: DataAwsCognitoUserPools,
  aws_secretsmanager_secret_version: DataAwsSecretsmanagerSecretVersion,
  aws_ssm_parameter: DataAwsSsmParameter,
} as const;

type ConfigOf<Binding> = Binding extends new (scope: Construct, id: string, config: infer Config) => unknown
  ? NonNullable<Config>
  : never;

/** The arguments of a type of resource. */
export type ResourceArguments<Type extends keyof typeof BINDINGS> = Arguments<ConfigOf<(typeof BINDINGS)[Type]>>;

/** The arguments of a type of data source. */
export type DataArguments<Type extends keyof typeof DATA_BINDINGS> = Arguments<ConfigOf<(typeof DATA_BINDINGS)[Type]>>;

/** A class of the bindings. They take mutable arrays and plain strings, which templates are at run time. */
type Binding = new (scope: Construct, id: string, config: object) => TerraformResource | TerraformDataSource;

/** Declares a resource. */
export function resource<Type extends keyof typeof BINDINGS>(
  scope: Scope,
  type: Type,
  name: string,
  args: ResourceArguments<Type>,
): Element {
  return declared(BINDINGS[type] as Binding, scope, `${type}.`, name, args);
}

/** Declares a data source. */
export function dataSource<Type extends keyof typeof DATA_BINDINGS>(
  scope: Scope,
  type: Type,
  name: string,
  args: DataArguments<Type>,
): Element {
  return declared(DATA_BINDINGS[type] as Binding, scope, `data.${type}.`, name, args);
}

function declared(
  binding: Binding,
  scope: Scope,
  kind: `${'' | 'data.'}${string}.`,
  name: string,
  { dependsOn = [], ...config }: object & MetaArguments,
): Element {
  const element = named(new binding(scope, kind + name, config), scope, name);
  if (dependsOn.length > 0) element.dependsOn = [...dependsOn];
  return elementAt(kind + element.friendlyUniqueId);
}

/** Reads the state of another stack. The data source is Terraform's own, with arguments that depend on the backend. */
export function remoteState(
  scope: Scope,
  name: string,
  backend: string,
  config: Readonly<Record<string, TemplateJson>>,
  postcondition: readonly Condition[],
): Element {
  const type = 'terraform_remote_state';
  const kind = `data.${type}.`;
  const state = named(new TerraformDataSource(scope, kind + name, { terraformResourceType: type }), scope, name);
  state.addOverride('backend', backend);
  state.addOverride('config', config);
  state.lifecycle = { postcondition: [...postcondition] };
  return elementAt(kind + state.friendlyUniqueId);
}

/** Declares a variable, which holds text. Gives its value. Its description is plain text to Terraform. */
export function variable(
  scope: Scope,
  name: string,
  {
    describe,
    sensitive,
    validation,
  }: {
    /** The description, given the name under which the variable is set. */
    readonly describe: (name: string) => string;
    readonly sensitive: boolean;
    readonly validation: (value: Expression) => Condition;
  },
): Expression {
  const declaredName = scope.addressPrefix + name;
  const value = reference(`var.${declaredName}`);
  const element = new TerraformVariable(scope, `var.${name}`, {
    description: describe(declaredName),
    type: 'string',
    ...(sensitive && { sensitive }),
    nullable: false,
    validation: [validation(value)],
  });
  named(element, scope, name);
  return value;
}

/** Plain data that Terraform can give out. */
export type OutputValue = Template | readonly OutputValue[] | TemplateMap<OutputValue>;

/** Declares an output. Its description is plain text to Terraform. */
export function output(
  scope: Scope,
  name: string,
  args: { readonly description: string; readonly value: OutputValue; readonly sensitive?: boolean },
): void {
  named(new TerraformOutput(scope, `output.${name}`, args), scope, name);
}

/** The arguments of the AWS provider. */
export type ProviderArguments = Arguments<ConfigOf<typeof AwsProvider>>;

/** Configures the AWS provider. */
export function awsProvider(scope: Construct, id: string, args: ProviderArguments): TerraformProvider {
  return new (AwsProvider as unknown as new (scope: Construct, id: string, config: object) => AwsProvider)(
    scope,
    id,
    args,
  );
}

function named<Kind extends TerraformElement>(element: Kind, { addressPrefix }: Scope, name: string): Kind {
  element.overrideLogicalId(addressPrefix + name);
  return element;
}

function elementAt(address: string): Element {
  return {
    address: reference(address),
    attribute: (name) => interpolated(reference(`${address}.${name}`)),
  };
}
