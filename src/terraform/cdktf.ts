/**
 * The one door to CDKTF and its AWS bindings. CDKTF is archived upstream; a change to its successor happens here.
 * The bindings are taken by submodule: their root index loads every AWS service, some 500 MB.
 */
export {
  AssetType,
  DataResource,
  TerraformAsset,
  TerraformBackend,
  TerraformDataSource,
  TerraformElement,
  TerraformOutput,
  TerraformRemoteState,
  TerraformResource,
  TerraformStack,
  TerraformVariable,
  type IResolvable,
  type TerraformMetaArguments,
  type TerraformProvider,
} from 'cdktf';
export { version as cdktfVersion } from 'cdktf/package.json';
export { Construct, RootConstruct } from 'constructs';
export { AcmCertificate } from '@cdktf/provider-aws/lib/acm-certificate';
export { AcmCertificateValidation } from '@cdktf/provider-aws/lib/acm-certificate-validation';
export { CloudwatchDashboard } from '@cdktf/provider-aws/lib/cloudwatch-dashboard';
export { CloudwatchLogGroup } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
export { CloudwatchLogMetricFilter } from '@cdktf/provider-aws/lib/cloudwatch-log-metric-filter';
export { CloudwatchMetricAlarm } from '@cdktf/provider-aws/lib/cloudwatch-metric-alarm';
export { CognitoIdentityProvider } from '@cdktf/provider-aws/lib/cognito-identity-provider';
export { CognitoResourceServer } from '@cdktf/provider-aws/lib/cognito-resource-server';
export { CognitoUserGroup } from '@cdktf/provider-aws/lib/cognito-user-group';
export { CognitoUserPool } from '@cdktf/provider-aws/lib/cognito-user-pool';
export { CognitoUserPoolClient } from '@cdktf/provider-aws/lib/cognito-user-pool-client';
export { CognitoUserPoolDomain } from '@cdktf/provider-aws/lib/cognito-user-pool-domain';
export { DataAwsCognitoUserPool } from '@cdktf/provider-aws/lib/data-aws-cognito-user-pool';
export { DataAwsCognitoUserPools } from '@cdktf/provider-aws/lib/data-aws-cognito-user-pools';
export { DataAwsSecretsmanagerSecretVersion } from '@cdktf/provider-aws/lib/data-aws-secretsmanager-secret-version';
export { DataAwsSsmParameter } from '@cdktf/provider-aws/lib/data-aws-ssm-parameter';
export { IamOpenidConnectProvider } from '@cdktf/provider-aws/lib/iam-openid-connect-provider';
export { IamRole } from '@cdktf/provider-aws/lib/iam-role';
export { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy';
export { LambdaFunction } from '@cdktf/provider-aws/lib/lambda-function';
export { LambdaPermission } from '@cdktf/provider-aws/lib/lambda-permission';
export { AwsProvider } from '@cdktf/provider-aws/lib/provider';
export { Route53Record } from '@cdktf/provider-aws/lib/route53-record';
export { SecretsmanagerSecret } from '@cdktf/provider-aws/lib/secretsmanager-secret';
export { SecretsmanagerSecretVersion } from '@cdktf/provider-aws/lib/secretsmanager-secret-version';
export { SsmParameter } from '@cdktf/provider-aws/lib/ssm-parameter';
export { Wafv2WebAclAssociation } from '@cdktf/provider-aws/lib/wafv2-web-acl-association';
