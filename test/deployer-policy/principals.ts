import type { PolicyDocument, Statement } from '../../src/deployer-policy/document';
import { accountId, callService, type Emulator } from '../terraform/harness/emulators';
import type { Environment } from '../terraform/harness/terraform';

/**
 * Actions whose resource ministack 1.5.33 does not find in the request: it judges them as if they were of all
 * resources, which no ARN matches.
 */
const WITHOUT_RESOURCE = [
  'cognito-idp:TagResource',
  'cognito-idp:UntagResource',
  'lambda:CreateFunction',
  'secretsmanager:CreateSecret',
];

/** Condition keys that ministack does not fill in, so that a condition on them never holds. */
const UNKNOWN_KEYS = ['iam:PermissionsBoundary', 'lambda:Principal'];

/**
 * A printed policy as ministack can judge it: the same actions, but the role's ARN without its path (ministack makes it
 * from the name alone), no condition of which it does not know the key, and those of the policy's actions whose resource
 * it does not see on all resources. The account is filled in, as a user does.
 */
export function asMinistackJudges(document: PolicyDocument): PolicyDocument {
  const { Statement } = JSON.parse(JSON.stringify(document).replaceAll('${ACCOUNT_ID}', accountId)) as PolicyDocument;
  const unseen = Statement.flatMap(({ Action }) => Action).filter((action) => WITHOUT_RESOURCE.includes(action));
  return {
    ...document,
    Statement: [
      ...Statement.map((statement) =>
        withoutUnknownCondition({ ...statement, Resource: statement.Resource.map(withoutRolePath) }),
      ),
      ...(unseen.length === 0
        ? []
        : [{ Sid: 'ResourceUnseen', Effect: 'Allow' as const, Action: unseen, Resource: ['*'] }]),
    ],
  };
}

function withoutRolePath(arn: string): string {
  return arn.replace(/(:role\/)(?:[^/]+\/)+/, '$1');
}

function withoutUnknownCondition({ Condition, ...statement }: Statement): Statement {
  const keys = Object.values(Condition ?? {}).flatMap((values) => Object.keys(values));
  if (Condition === undefined || keys.some((key) => UNKNOWN_KEYS.includes(key))) return statement;
  return { ...statement, Condition };
}

/** A policy in which an action is not allowed. */
export function without(action: string, document: PolicyDocument): PolicyDocument {
  const Statement = document.Statement.map((statement) => ({
    ...statement,
    Action: statement.Action.filter((other) => other !== action),
  }));
  return { ...document, Statement: Statement.filter(({ Action }) => Action.length > 0) };
}

/** Makes an IAM user that may do what a policy says and nothing else; gives its credentials. */
export async function makeUser(emulator: Emulator, name: string, document: PolicyDocument): Promise<Environment> {
  const PolicyArn = await makePolicy(emulator, name, document);
  await iam(emulator, 'CreateUser', { UserName: name });
  await iam(emulator, 'AttachUserPolicy', { UserName: name, PolicyArn });
  const key = await iam(emulator, 'CreateAccessKey', { UserName: name });
  return { AWS_ACCESS_KEY_ID: elementOf(key, 'AccessKeyId'), AWS_SECRET_ACCESS_KEY: elementOf(key, 'SecretAccessKey') };
}

/** Makes a role that may do nothing. Whoever may assume it, may: ministack does not ask its trust policy. */
export async function makeRole(emulator: Emulator, name: string): Promise<void> {
  const trust = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: accountId }, Action: 'sts:AssumeRole' }],
  };
  await iam(emulator, 'CreateRole', { RoleName: name, AssumeRolePolicyDocument: JSON.stringify(trust) });
}

/** Lets a role do what a policy says and nothing that an earlier one said. */
export async function letRole(emulator: Emulator, name: string, document: PolicyDocument): Promise<void> {
  await iam(emulator, 'PutRolePolicy', {
    RoleName: name,
    PolicyName: 'printed',
    PolicyDocument: JSON.stringify(document),
  });
}

async function makePolicy(emulator: Emulator, name: string, document: PolicyDocument): Promise<string> {
  return elementOf(
    await iam(emulator, 'CreatePolicy', { PolicyName: name, PolicyDocument: JSON.stringify(document) }),
    'Arn',
  );
}

function iam(emulator: Emulator, action: string, input: Readonly<Record<string, string>>): Promise<string> {
  return callService(emulator, { region: 'us-east-1', service: 'iam', action, input });
}

function elementOf(xml: string, name: string): string {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  if (text === undefined) throw new Error(`no <${name}> in ${xml}`);
  return text;
}
