import type { AccountLinking, Federation } from '../model/federation';
import { linkingPolicyOf } from '../model/linking-policy';
import { preSignUpFunctionName } from '../model/names';
import {
  CloudwatchLogGroup,
  IamRole,
  IamRolePolicy,
  LambdaFunction,
  LambdaPermission,
  type TerraformStack,
} from './cdktf';
import { linkingAlarms } from './linking-alarms';
import { addressOf, attributeOf } from './reference';
import { literal } from './template';

/** The archive with the function's code, as it lies beside the generated configuration. */
export interface FunctionArchive {
  /** SHA-256 of the archive in Base64, as Terraform's filebase64sha256 gives it. */
  readonly sha256Base64: string;
}

/** What the pool, its trigger and the outputs refer to. */
export interface LinkingResources {
  readonly lambda: LambdaFunction;
  readonly role: IamRole;
}

/** Where the archive lies, relative to the generated configuration. */
export const ARCHIVE_PATH = 'lambda/pre-sign-up.zip';

/** Calls of the linking function. All three scope to the pool's ARN. Source: Cognito's service authorization reference. */
const LINKING_ACTIONS = ['cognito-idp:AdminGetUser', 'cognito-idp:AdminLinkProviderForUser', 'cognito-idp:ListUsers'];

/** AWS ends the trigger after 5 seconds whatever the function's own time-out. */
const TRIGGER_TIMEOUT_SECONDS = 5;

/**
 * The linking function with its log group, role and the policy to write logs: all that stands before the pool.
 * It never names the pool, whose id comes with each event: that would be a cycle.
 */
export function linkingFunction(
  stack: TerraformStack,
  federation: Federation,
  linking: AccountLinking,
  archive: FunctionArchive,
): LinkingResources {
  const name = preSignUpFunctionName(federation.stackName);
  const settings = linking.function;
  const logGroup = new CloudwatchLogGroup(stack, 'aws_cloudwatch_log_group.pre_sign_up', {
    name: `/aws/lambda/${name}`,
    retentionInDays: settings.logRetentionDays,
  });
  const role = new IamRole(stack, 'aws_iam_role.pre_sign_up', {
    name,
    description: `Runs the pre sign-up function of ${federation.stackName}`,
    ...(settings.rolePath !== '/' && { path: literal(settings.rolePath) }),
    ...(settings.permissionsBoundaryArn !== undefined && {
      permissionsBoundary: literal(settings.permissionsBoundaryArn),
    }),
    assumeRolePolicy: policyDocument([
      {
        Sid: 'LambdaAssume',
        Effect: 'Allow',
        Principal: { Service: 'lambda.amazonaws.com' },
        Action: 'sts:AssumeRole',
      },
    ]),
  });
  const logs = new IamRolePolicy(stack, 'aws_iam_role_policy.pre_sign_up_logs', {
    name: 'write-own-logs',
    role: attributeOf(role, 'name'),
    policy: policyDocument([
      {
        Sid: 'WriteOwnLogs',
        Effect: 'Allow',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: `${attributeOf(logGroup, 'arn')}:*`,
      },
      ...readOwnEnvironment(settings),
    ]),
  });
  const lambda = new LambdaFunction(stack, 'aws_lambda_function.pre_sign_up', {
    functionName: name,
    description: `Links first federated sign-ins of ${federation.stackName} to existing users`,
    role: attributeOf(role, 'arn'),
    runtime: settings.runtime,
    architectures: [settings.architecture],
    handler: 'index.handler',
    filename: `\${path.module}/${ARCHIVE_PATH}`,
    sourceCodeHash: archive.sha256Base64,
    timeout: TRIGGER_TIMEOUT_SECONDS,
    memorySize: settings.memoryMb,
    environment: { variables: { LINKING_POLICY: literal(JSON.stringify(linkingPolicyOf(federation, linking))) } },
    // INFO is also the level of Lambda's own report of an invocation, which tells of cold starts.
    loggingConfig: {
      logFormat: 'JSON',
      logGroup: attributeOf(logGroup, 'name'),
      applicationLogLevel: 'INFO',
      systemLogLevel: 'INFO',
    },
    ...(settings.reservedConcurrency !== undefined && { reservedConcurrentExecutions: settings.reservedConcurrency }),
    ...(settings.kmsKeyArn !== undefined && { kmsKeyArn: literal(settings.kmsKeyArn) }),
    ...(settings.codeSigningConfigArn !== undefined && {
      codeSigningConfigArn: literal(settings.codeSigningConfigArn),
    }),
    lifecycle: {
      precondition: [
        {
          // The hash above is only a trigger for Terraform: this is what ties it to the file.
          condition: `\${filebase64sha256("\${path.module}/${ARCHIVE_PATH}") == "${archive.sha256Base64}"}`,
          errorMessage: `${ARCHIVE_PATH} is not the archive that was generated with this configuration.`,
        },
      ],
    },
  });
  // The policy first, and so the log group: Lambda must never make a group of its own.
  lambda.dependsOn = [addressOf(logs)];
  if (settings.alarmTopicArn !== undefined) linkingAlarms(stack, name, logGroup, settings.alarmTopicArn);
  return { lambda, role };
}

/**
 * What ties the function to the pool of that ARN: the right to be invoked and the right to link.
 * Gives the addresses that every provider must wait for.
 */
export function attachLinkingFunction(
  stack: TerraformStack,
  { lambda, role }: LinkingResources,
  poolArn: string,
): readonly string[] {
  const policy = new IamRolePolicy(stack, 'aws_iam_role_policy.pre_sign_up_pool', {
    name: 'link-users-in-own-pool',
    role: attributeOf(role, 'name'),
    policy: policyDocument([
      { Sid: 'LinkUsersInOwnPool', Effect: 'Allow', Action: LINKING_ACTIONS, Resource: poolArn },
    ]),
  });
  const permission = new LambdaPermission(stack, 'aws_lambda_permission.cognito_pre_sign_up', {
    statementId: 'AllowCognitoPreSignUp',
    action: 'lambda:InvokeFunction',
    functionName: attributeOf(lambda, 'function_name'),
    principal: 'cognito-idp.amazonaws.com',
    sourceArn: poolArn,
  });
  return [addressOf(policy), addressOf(permission)];
}

function readOwnEnvironment({ kmsKeyArn }: AccountLinking['function']): readonly Statement[] {
  if (kmsKeyArn === undefined) return [];
  return [{ Sid: 'ReadOwnEnvironment', Effect: 'Allow', Action: 'kms:Decrypt', Resource: literal(kmsKeyArn) }];
}

interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Principal?: { readonly Service: string };
  readonly Action: string | readonly string[];
  readonly Resource?: string;
}

/** A policy as JSON text with references inside; AWS and the provider compare policies by meaning. */
function policyDocument(statements: readonly Statement[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
