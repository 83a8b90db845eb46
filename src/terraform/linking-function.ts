import type { AccountLinking, Federation, PreSignUpFunction } from '../model/federation';
import { linkingPolicyOf } from '../model/linking-policy';
import { preSignUpFunctionName, preSignUpRoleName } from '../model/names';
import type { PlacedArchive } from './archive';
import { resource, type Element, type Scope } from './elements';
import { linkingAlarms, refusalFilter } from './linking-alarms';
import { linkingDashboard } from './linking-dashboard';
import {
  expression,
  interpolated,
  jsonTemplate,
  literal,
  literalMap,
  quoted,
  quotedTemplate,
  template,
  type Expression,
  type Template,
} from './template';
import type { PoolAttributes } from './user-pool';

/** What the pool, its trigger and the outputs refer to. */
export interface LinkingResources {
  readonly lambda: Element;
  readonly role: Element;
  /** What the function may do in its pool; empty where it links nobody and makes no call. */
  readonly actions: readonly string[];
  /** The key that the function's environment is encrypted with. */
  readonly kmsKeyArn: string | undefined;
}

/** The calls that linking makes. All scope to the pool's ARN. Source: Cognito's service authorization reference. */
function linkingActions(linking: AccountLinking | undefined): readonly string[] {
  if (linking === undefined) return [];
  return [
    ...(linking.whenNoMatch === 'createNative' ? ['cognito-idp:AdminCreateUser'] : []),
    'cognito-idp:AdminGetUser',
    'cognito-idp:AdminLinkProviderForUser',
    'cognito-idp:ListUsers',
  ];
}

const ALLOW = literal('Allow');

/**
 * Of the function and all that makes it work for the pool. Where linking goes, Terraform then changes the pool first and destroys
 * these afterwards; it would otherwise begin with them, and the pool would go on calling what is gone. What they refer to is
 * replaced in this order too, so nothing of it may have a name that only one can have.
 */
const AFTER_THE_POOL = { lifecycle: { createBeforeDestroy: true } };

/** AWS ends the trigger after 5 seconds whatever the function's own time-out. */
const TRIGGER_TIMEOUT_SECONDS = 5;

/**
 * The pre sign-up function with its log group, role and the policy to write logs: all that stands before the pool.
 * It never names the pool, whose id comes with each event: that would be a cycle.
 */
export function linkingFunction(
  scope: Scope,
  federation: Federation,
  settings: PreSignUpFunction,
  archive: PlacedArchive,
): LinkingResources {
  const { accountLinking: linking, stackName } = federation;
  const name = preSignUpFunctionName(stackName);
  const logGroup = resource(scope, 'aws_cloudwatch_log_group', 'pre_sign_up', {
    name: literal(`/aws/lambda/${name}`),
    retentionInDays: settings.logRetentionDays,
  });
  const role = resource(scope, 'aws_iam_role', 'pre_sign_up', {
    name: literal(preSignUpRoleName(stackName, settings.rolePath)),
    description: literal(`Runs the pre sign-up function of ${stackName}`),
    ...(settings.rolePath !== '/' && { path: literal(settings.rolePath) }),
    ...(settings.permissionsBoundaryArn !== undefined && {
      permissionsBoundary: literal(settings.permissionsBoundaryArn),
    }),
    assumeRolePolicy: policyDocument([
      {
        Sid: literal('LambdaAssume'),
        Effect: ALLOW,
        Principal: { Service: literal('lambda.amazonaws.com') },
        Action: literal('sts:AssumeRole'),
      },
    ]),
  });
  const logs = resource(scope, 'aws_iam_role_policy', 'pre_sign_up_logs', {
    name: literal('write-own-logs'),
    role: role.attribute('name'),
    policy: policyDocument([
      {
        Sid: literal('WriteOwnLogs'),
        Effect: ALLOW,
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'].map(literal),
        Resource: template`${logGroup.attribute('arn')}:*`,
      },
    ]),
  });
  const file = template`${interpolated(expression`path.module`)}/${literal(archive.path)}`;
  const lambda = resource(scope, 'aws_lambda_function', 'pre_sign_up', {
    functionName: literal(name),
    description: literal(
      linking === undefined
        ? `Checks who may sign in to ${stackName} through a provider for the first time`
        : `Links first federated sign-ins of ${stackName} to existing users`,
    ),
    role: role.attribute('arn'),
    runtime: literal(settings.runtime),
    architectures: [literal(settings.architecture)],
    handler: literal('index.handler'),
    filename: file,
    sourceCodeHash: literal(archive.sha256Base64),
    timeout: TRIGGER_TIMEOUT_SECONDS,
    memorySize: settings.memoryMb,
    environment: { variables: literalMap({ LINKING_POLICY: JSON.stringify(linkingPolicyOf(federation)) }) },
    // INFO is also the level of Lambda's own report of an invocation, which tells of cold starts.
    loggingConfig: {
      logFormat: literal('JSON'),
      logGroup: logGroup.attribute('name'),
      applicationLogLevel: literal('INFO'),
      systemLogLevel: literal('INFO'),
    },
    ...(settings.reservedConcurrency !== undefined && { reservedConcurrentExecutions: settings.reservedConcurrency }),
    ...(settings.kmsKeyArn !== undefined && { kmsKeyArn: literal(settings.kmsKeyArn) }),
    ...(settings.codeSigningConfigArn !== undefined && {
      codeSigningConfigArn: literal(settings.codeSigningConfigArn),
    }),
    lifecycle: {
      createBeforeDestroy: true,
      precondition: [
        {
          // The hash above is only a trigger for Terraform: this is what ties it to the file.
          condition: interpolated(
            expression`filebase64sha256(${quotedTemplate(file)}) == ${quoted(archive.sha256Base64)}`,
          ),
          errorMessage: literal(
            `${archive.path} is not the archive that was generated with this configuration. Run synth again and keep the files together.`,
          ),
        },
      ],
    },
    // The policy first, and so the log group: Lambda must never make a group of its own.
    dependsOn: [logs.address],
  });
  if (settings.alarmTopicArn !== undefined || settings.dashboard) refusalFilter(scope, name, logGroup);
  if (settings.alarmTopicArn !== undefined) linkingAlarms(scope, name, settings.alarmTopicArn);
  if (settings.dashboard) linkingDashboard(scope, name, federation.region);
  return { lambda, role, actions: linkingActions(linking), kmsKeyArn: settings.kmsKeyArn };
}

/**
 * What ties the function to the pool: the right to be invoked and the right to link.
 * Gives the addresses that every provider must wait for.
 */
export function attachLinkingFunction(
  scope: Scope,
  { lambda, role, actions, kmsKeyArn }: LinkingResources,
  { id: poolId, arn: poolArn }: PoolAttributes,
): readonly Expression[] {
  const policies =
    actions.length === 0
      ? []
      : [
          resource(scope, 'aws_iam_role_policy', 'pre_sign_up_pool', {
            name: literal('link-users-in-own-pool'),
            role: role.attribute('name'),
            policy: policyDocument([
              { Sid: literal('LinkUsersInOwnPool'), Effect: ALLOW, Action: actions.map(literal), Resource: poolArn },
            ]),
            ...AFTER_THE_POOL,
          }),
        ];
  const permission = resource(scope, 'aws_lambda_permission', 'cognito_pre_sign_up', {
    // One for each pool: where the pool is replaced, the function has both for a while.
    statementId: template`AllowCognitoPreSignUp-${poolId}`,
    action: literal('lambda:InvokeFunction'),
    functionName: lambda.attribute('function_name'),
    principal: literal('cognito-idp.amazonaws.com'),
    sourceArn: poolArn,
    ...AFTER_THE_POOL,
  });
  const environment =
    kmsKeyArn === undefined
      ? []
      : [
          resource(scope, 'aws_iam_role_policy', 'pre_sign_up_environment', {
            name: literal('read-own-environment'),
            role: role.attribute('name'),
            policy: policyDocument([readOwnEnvironment(kmsKeyArn, lambda)]),
            ...AFTER_THE_POOL,
          }),
        ];
  return [...policies, permission, ...environment].map(({ address }) => address);
}

/**
 * The key may encrypt other things. Lambda names the function in the encryption context of its environment.
 * Source: Lambda Developer Guide, "Data encryption at rest".
 */
function readOwnEnvironment(kmsKeyArn: string, lambda: Element): Statement {
  return {
    Sid: literal('ReadOwnEnvironment'),
    Effect: ALLOW,
    Action: literal('kms:Decrypt'),
    Resource: literal(kmsKeyArn),
    Condition: {
      StringEquals: { 'kms:EncryptionContext:aws:lambda:FunctionArn': lambda.attribute('arn') },
    },
  };
}

type Statement = {
  readonly Sid: Template;
  readonly Effect: Template;
  readonly Action: Template | readonly Template[];
  readonly Condition?: { readonly StringEquals: Readonly<Record<string, Template>> };
} & ({ readonly Principal: { readonly Service: Template } } | { readonly Resource: Template });

/** A policy as JSON text with references inside; AWS and the provider compare policies by meaning. */
function policyDocument(statements: readonly Statement[]): Template {
  return jsonTemplate({ Version: literal('2012-10-17'), Statement: statements });
}
