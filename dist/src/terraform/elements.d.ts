import { AwsProvider, CloudwatchLogGroup, CloudwatchLogMetricFilter, CloudwatchMetricAlarm, CognitoIdentityProvider, CognitoUserPool, CognitoUserPoolClient, CognitoUserPoolDomain, DataAwsCognitoUserPool, DataAwsCognitoUserPools, DataAwsSecretsmanagerSecretVersion, DataAwsSsmParameter, DataResource, IamOpenidConnectProvider, IamRole, IamRolePolicy, LambdaFunction, LambdaPermission, type Construct, type IResolvable, type TerraformMetaArguments, type TerraformStack } from './cdktf';
import { type Expression, type Template, type TemplateJson, type TemplateMap } from './template';
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
    readonly lifecycle?: {
        readonly preventDestroy?: boolean;
        readonly ignoreChanges?: readonly Expression[];
        readonly precondition?: readonly Condition[];
        readonly postcondition?: readonly Condition[];
    };
}
/** Arguments as the bindings declare them, with templates for strings and without CDKTF's tokens. */
export type Arguments<Config> = Escaped<Omit<Config, keyof TerraformMetaArguments>> & MetaArguments;
type Escaped<T> = T extends string ? Template : T extends number | boolean | undefined | null ? T : T extends IResolvable ? never : T extends readonly (infer Item)[] ? readonly Escaped<Item>[] : string extends keyof T ? TemplateMap : {
    readonly [Key in keyof T]: Escaped<T[Key]>;
};
declare const BINDINGS: {
    readonly aws_cloudwatch_log_group: typeof CloudwatchLogGroup;
    readonly aws_cloudwatch_log_metric_filter: typeof CloudwatchLogMetricFilter;
    readonly aws_cloudwatch_metric_alarm: typeof CloudwatchMetricAlarm;
    readonly aws_cognito_identity_provider: typeof CognitoIdentityProvider;
    readonly aws_cognito_user_pool: typeof CognitoUserPool;
    readonly aws_cognito_user_pool_client: typeof CognitoUserPoolClient;
    readonly aws_cognito_user_pool_domain: typeof CognitoUserPoolDomain;
    readonly aws_iam_openid_connect_provider: typeof IamOpenidConnectProvider;
    readonly aws_iam_role: typeof IamRole;
    readonly aws_iam_role_policy: typeof IamRolePolicy;
    readonly aws_lambda_function: typeof LambdaFunction;
    readonly aws_lambda_permission: typeof LambdaPermission;
    readonly terraform_data: typeof DataResource;
};
declare const DATA_BINDINGS: {
    readonly aws_cognito_user_pool: typeof DataAwsCognitoUserPool;
    readonly aws_cognito_user_pools: typeof DataAwsCognitoUserPools;
    readonly aws_secretsmanager_secret_version: typeof DataAwsSecretsmanagerSecretVersion;
    readonly aws_ssm_parameter: typeof DataAwsSsmParameter;
};
type ConfigOf<Binding> = Binding extends new (scope: Construct, id: string, config: infer Config) => unknown ? NonNullable<Config> : never;
/** The arguments of a type of resource. */
export type ResourceArguments<Type extends keyof typeof BINDINGS> = Arguments<ConfigOf<(typeof BINDINGS)[Type]>>;
/** The arguments of a type of data source. */
export type DataArguments<Type extends keyof typeof DATA_BINDINGS> = Arguments<ConfigOf<(typeof DATA_BINDINGS)[Type]>>;
/** Declares a resource. */
export declare function resource<Type extends keyof typeof BINDINGS>(scope: Scope, type: Type, name: string, args: ResourceArguments<Type>): Element;
/** Declares a data source. */
export declare function dataSource<Type extends keyof typeof DATA_BINDINGS>(scope: Scope, type: Type, name: string, args: DataArguments<Type>): Element;
/** Reads the state of another stack. The data source is Terraform's own, with arguments that depend on the backend. */
export declare function remoteState(scope: Scope, name: string, backend: string, config: Readonly<Record<string, TemplateJson>>, postcondition: readonly Condition[]): Element;
/** Declares a variable, which holds text. Gives its value. Its description is plain text to Terraform. */
export declare function variable(scope: Scope, name: string, { describe, sensitive, validation, }: {
    /** The description, given the name under which the variable is set. */
    readonly describe: (name: string) => string;
    readonly sensitive: boolean;
    readonly validation: (value: Expression) => Condition;
}): Expression;
/** Plain data that Terraform can give out. */
export type OutputValue = Template | readonly OutputValue[] | TemplateMap<OutputValue>;
/** Declares an output. Its description is plain text to Terraform. */
export declare function output(scope: Scope, name: string, args: {
    readonly description: string;
    readonly value: OutputValue;
    readonly sensitive?: boolean;
}): void;
/** Configures the AWS provider of a stack. */
export declare function awsProvider(stack: TerraformStack, args: Arguments<ConfigOf<typeof AwsProvider>>): void;
export {};
