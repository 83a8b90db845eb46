import type { PreSignUpFunction } from '../model/federation';
import { preSignUpFunctionName, preSignUpRoleName } from '../model/names';
import { RESOURCES } from '../model/resources';
import { arnOf, iamArnOf, iamLiteral, partitionOf, viaService, type Location } from './arn';
import { writesOf, type Grant } from './grant';

/* Actions that a condition or other resources of their own come with. */
const PASS_ROLE = 'iam:PassRole';
const SIGN_CODE = 'lambda:PutFunctionCodeSigningConfig';
const SET_BOUNDARY = 'iam:PutRolePermissionsBoundary';
const LIST_GROUPS = 'logs:DescribeLogGroups';
const LIST_ALARMS = 'cloudwatch:DescribeAlarms';

/** The pre sign-up function with its role, its logs and its alarms. */
export function linkingFunctionGrants(
  stackName: string,
  settings: PreSignUpFunction,
  location: Location,
): readonly Grant[] {
  const name = preSignUpFunctionName(stackName);
  const lambdaArn = arnOf('lambda', location, `function:${name}`);
  const roleArn = iamArnOf(
    location,
    `role${iamLiteral(settings.rolePath)}${preSignUpRoleName(stackName, settings.rolePath)}`,
  );
  return [
    ...functionGrants(lambdaArn, settings, location),
    ...roleGrants(roleArn, settings),
    ...logGrants(name, settings, location),
    ...alarmGrants(name, settings, location),
    ...dashboardGrants(name, settings, location),
  ];
}

function functionGrants(
  lambdaArn: string,
  { codeSigningConfigArn, kmsKeyArn }: PreSignUpFunction,
  { region }: Location,
): readonly Grant[] {
  const lambda = RESOURCES.aws_lambda_function.actions;
  const permission = RESOURCES.aws_lambda_permission.actions;
  return [
    {
      sid: 'Functions',
      read: [...lambda.read, ...permission.read],
      write: [
        ...writesOf(lambda).filter((action) => action !== PASS_ROLE && action !== SIGN_CODE),
        ...permission.delete,
      ],
      resources: [lambdaArn],
    },
    {
      sid: 'InvocationByCognito',
      read: [],
      write: permission.create,
      resources: [lambdaArn],
      condition: { StringEquals: { 'lambda:Principal': 'cognito-idp.amazonaws.com' } },
    },
    ...(codeSigningConfigArn === undefined
      ? []
      : [
          {
            sid: 'CodeSigning',
            read: [],
            write: [SIGN_CODE],
            resources: [lambdaArn, iamLiteral(codeSigningConfigArn)],
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
            resources: [iamLiteral(kmsKeyArn)],
            condition: { StringEquals: { 'kms:ViaService': viaService('lambda', region) } },
          },
        ]),
  ];
}

/**
 * The function's role. Whoever can write its policies can give it any right and run code with it, unless a permissions
 * boundary limits the role: where the spec names one, a role without it can be neither made nor given policies.
 */
function roleGrants(roleArn: string, { permissionsBoundaryArn }: PreSignUpFunction): readonly Grant[] {
  const resources = [roleArn];
  const role = RESOURCES.aws_iam_role.actions;
  const policy = RESOURCES.aws_iam_role_policy.actions;
  const empowering: readonly string[] = [...role.create, ...policy.create];
  const write = [...writesOf(role), ...writesOf(policy)].filter(
    (action) => !empowering.includes(action) && action !== SET_BOUNDARY,
  );
  return [
    {
      sid: 'FunctionRoles',
      read: [...role.read, ...policy.read],
      write: [...write, ...(permissionsBoundaryArn === undefined ? empowering : [])],
      resources,
    },
    ...(permissionsBoundaryArn === undefined
      ? []
      : [
          {
            sid: 'BoundedFunctionRoles',
            read: [],
            write: [...empowering, SET_BOUNDARY],
            resources,
            condition: { StringEquals: { 'iam:PermissionsBoundary': iamLiteral(permissionsBoundaryArn) } },
          },
        ]),
    {
      sid: 'PassFunctionRoles',
      read: [],
      write: [PASS_ROLE],
      resources,
      condition: { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } },
    },
  ];
}

function logGrants(
  name: string,
  { alarmTopicArn, dashboard }: PreSignUpFunction,
  location: Location,
): readonly Grant[] {
  const logGroup = arnOf('logs', location, `log-group:/aws/lambda/${name}`);
  const logs = RESOURCES.aws_cloudwatch_log_group.actions;
  const filters = RESOURCES.aws_cloudwatch_log_metric_filter.actions;
  const filtered = alarmTopicArn !== undefined || dashboard;
  return [
    {
      sid: 'FunctionLogs',
      read: [...logs.read.filter((action) => action !== LIST_GROUPS), ...(filtered ? filters.read : [])],
      write: [...writesOf(logs), ...(filtered ? writesOf(filters) : [])],
      // Actions on tags want the one form, all others the other. Source: CloudWatch Logs API, LogGroup.
      resources: [logGroup, `${logGroup}:*`],
    },
    {
      sid: 'LogsWithoutArn',
      read: [LIST_GROUPS],
      write: [],
      resources: ['*'],
      condition: { StringEquals: { 'aws:RequestedRegion': location.region } },
    },
  ];
}

function alarmGrants(name: string, { alarmTopicArn }: PreSignUpFunction, location: Location): readonly Grant[] {
  if (alarmTopicArn === undefined) return [];
  const alarms = RESOURCES.aws_cloudwatch_metric_alarm.actions;
  return [
    {
      sid: 'Alarms',
      read: alarms.read.filter((action) => action !== LIST_ALARMS),
      write: writesOf(alarms),
      // One for each way to fail: the function's name is what they share.
      resources: [arnOf('cloudwatch', location, `alarm:${name}-*`)],
    },
    {
      // It answers a list, and AWS does not say that it is judged by the names asked for: all of the Region are meant.
      sid: 'ListOfAlarms',
      read: [LIST_ALARMS],
      write: [],
      resources: [arnOf('cloudwatch', location, 'alarm:*')],
    },
  ];
}

function dashboardGrants(name: string, { dashboard }: PreSignUpFunction, location: Location): readonly Grant[] {
  if (!dashboard) return [];
  const { actions } = RESOURCES.aws_cloudwatch_dashboard;
  return [
    {
      sid: 'Dashboards',
      read: actions.read,
      write: writesOf(actions),
      // Dashboards belong to no Region. Source: CloudWatch's service authorization reference.
      resources: [`arn:${partitionOf(location.region)}:cloudwatch::${location.account}:dashboard/${name}`],
    },
  ];
}
