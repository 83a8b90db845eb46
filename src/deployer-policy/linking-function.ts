import type { AccountLinking, LinkingFunction } from '../model/federation';
import { preSignUpFunctionName } from '../model/names';
import { arnOf, iamArnOf, literally, viaService, type Place } from './arn';
import type { Grant } from './grant';

/** The linking function with its role, its logs and its alarms. */
export function linkingFunctionGrants(
  stackName: string,
  { function: settings }: AccountLinking,
  place: Place,
): readonly Grant[] {
  const name = preSignUpFunctionName(stackName);
  const lambdaArn = arnOf('lambda', place, `function:${name}`);
  const roleArn = iamArnOf(place, `role${literally(settings.rolePath)}${name}`);
  return [
    ...functionGrants(lambdaArn, settings, place),
    ...roleGrants(roleArn, settings),
    ...logGrants(name, settings, place),
    ...alarmGrants(name, settings, place),
  ];
}

function functionGrants(
  lambdaArn: string,
  { codeSigningConfigArn, kmsKeyArn }: LinkingFunction,
  { region }: Place,
): readonly Grant[] {
  return [
    {
      sid: 'Functions',
      read: [
        'lambda:GetFunction',
        'lambda:GetFunctionCodeSigningConfig',
        'lambda:GetPolicy',
        'lambda:ListVersionsByFunction',
      ],
      write: [
        'lambda:CreateFunction',
        'lambda:DeleteFunction',
        'lambda:DeleteFunctionConcurrency',
        'lambda:PutFunctionConcurrency',
        'lambda:RemovePermission',
        'lambda:TagResource',
        'lambda:UntagResource',
        'lambda:UpdateFunctionCode',
        'lambda:UpdateFunctionConfiguration',
      ],
      resources: [lambdaArn],
    },
    {
      sid: 'InvocationByCognito',
      read: [],
      write: ['lambda:AddPermission'],
      resources: [lambdaArn],
      condition: { StringEquals: { 'lambda:Principal': 'cognito-idp.amazonaws.com' } },
    },
    ...(codeSigningConfigArn === undefined
      ? []
      : [
          {
            sid: 'CodeSigning',
            read: [],
            write: ['lambda:PutFunctionCodeSigningConfig'],
            resources: [lambdaArn, literally(codeSigningConfigArn)],
          },
        ]),
    ...(kmsKeyArn === undefined
      ? []
      : [
          {
            // Lambda encrypts the environment, and shows it, with the caller's rights to the key.
            // Source: Lambda Developer Guide, "Securing Lambda environment variables".
            sid: 'FunctionKeys',
            read: ['kms:Decrypt'],
            write: ['kms:CreateGrant', 'kms:Encrypt'],
            resources: [literally(kmsKeyArn)],
            condition: { StringEquals: { 'kms:ViaService': viaService('lambda', region) } },
          },
        ]),
  ];
}

/**
 * The function's role. Whoever can write its policies can give it any right and run code with it, unless a permissions
 * boundary limits the role: where the spec names one, a role without it can be neither made nor given policies.
 */
function roleGrants(roleArn: string, { permissionsBoundaryArn }: LinkingFunction): readonly Grant[] {
  const resources = [roleArn];
  const empowering = ['iam:CreateRole', 'iam:PutRolePolicy'];
  return [
    {
      sid: 'FunctionRoles',
      read: ['iam:GetRole', 'iam:GetRolePolicy', 'iam:ListAttachedRolePolicies', 'iam:ListRolePolicies'],
      write: [
        'iam:DeleteRole',
        'iam:DeleteRolePolicy',
        // Called before the role is deleted, never by a plan.
        'iam:ListInstanceProfilesForRole',
        'iam:TagRole',
        'iam:UntagRole',
        'iam:UpdateAssumeRolePolicy',
        'iam:UpdateRole',
        'iam:UpdateRoleDescription',
        ...(permissionsBoundaryArn === undefined ? empowering : []),
      ],
      resources,
    },
    ...(permissionsBoundaryArn === undefined
      ? []
      : [
          {
            sid: 'BoundedFunctionRoles',
            read: [],
            write: [...empowering, 'iam:PutRolePermissionsBoundary'],
            resources,
            condition: { StringEquals: { 'iam:PermissionsBoundary': literally(permissionsBoundaryArn) } },
          },
        ]),
    {
      sid: 'PassFunctionRoles',
      read: [],
      write: ['iam:PassRole'],
      resources,
      condition: { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } },
    },
  ];
}

function logGrants(name: string, { alarmTopicArn }: LinkingFunction, place: Place): readonly Grant[] {
  const logGroup = arnOf('logs', place, `log-group:/aws/lambda/${name}`);
  const filtered = alarmTopicArn !== undefined;
  return [
    {
      sid: 'FunctionLogs',
      read: ['logs:ListTagsForResource', ...(filtered ? ['logs:DescribeMetricFilters'] : [])],
      write: [
        'logs:CreateLogGroup',
        'logs:DeleteLogGroup',
        'logs:PutRetentionPolicy',
        'logs:TagResource',
        'logs:UntagResource',
        ...(filtered ? ['logs:DeleteMetricFilter', 'logs:PutMetricFilter'] : []),
      ],
      // Actions on tags want the one form, all others the other. Source: CloudWatch Logs API, LogGroup.
      resources: [logGroup, `${logGroup}:*`],
    },
    {
      sid: 'LogsWithoutArn',
      read: ['logs:DescribeLogGroups'],
      write: [],
      resources: ['*'],
      condition: { StringEquals: { 'aws:RequestedRegion': place.region } },
    },
  ];
}

function alarmGrants(name: string, { alarmTopicArn }: LinkingFunction, place: Place): readonly Grant[] {
  if (alarmTopicArn === undefined) return [];
  return [
    {
      sid: 'Alarms',
      read: ['cloudwatch:ListTagsForResource'],
      write: [
        'cloudwatch:DeleteAlarms',
        'cloudwatch:PutMetricAlarm',
        'cloudwatch:TagResource',
        'cloudwatch:UntagResource',
      ],
      // One for each way to fail: the function's name is what they share.
      resources: [arnOf('cloudwatch', place, `alarm:${name}-*`)],
    },
    {
      // It answers a list, and AWS does not say that it is judged by the names asked for: all of the Region are meant.
      sid: 'ListOfAlarms',
      read: ['cloudwatch:DescribeAlarms'],
      write: [],
      resources: [arnOf('cloudwatch', place, 'alarm:*')],
    },
  ];
}
