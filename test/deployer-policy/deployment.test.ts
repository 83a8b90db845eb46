import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import type { PolicyDocument } from '../../src/deployer-policy/document';
import type { JsonValue } from '../../src/document/json';
import { mergePatch } from '../../src/environments/merge-patch';
import {
  accountId,
  callService,
  makeBucket,
  startMinistack,
  startMoto,
  type Emulator,
  type ServiceCall,
} from '../terraform/harness/emulators';
import { synthesise } from '../terraform/harness/synthesise';
import { scratchFolder, terraformEnds, type Environment } from '../terraform/harness/terraform';
import { describeWith, projectRoot } from '../terraform/harness/tools';
import { asMinistackJudges, letRole, makeRole, makeUser, without } from './principals';
import { documentsIn, printed } from './printed';
import { startRecorder, type Recorder } from './recorder';

interface Case {
  readonly title: string;
  readonly spec: string;
  /** Merge patches: what makes the spec the first state, and what then changes in it. */
  readonly first: JsonValue;
  readonly change: JsonValue;
  readonly variables: Readonly<Record<string, string>>;
  readonly init: readonly string[];
  /** Has a plan without writing rights leave the lock alone. */
  readonly planFlags: readonly string[];
  /** What the stack reads or names. */
  readonly before: (emulator: Emulator) => Promise<void>;
  /** Role that Terraform assumes: it gets the second policy. */
  readonly assumes: string | undefined;
  /** Actions whose absence is tried: those that a plan calls, and those that the change calls, in the order in which it does. */
  readonly missed: { readonly plan: readonly string[]; readonly apply: readonly string[] };
}

const UNPROTECTED = { userPool: { deletionProtection: false } };

const secret = (Name: string, SecretString: string): ServiceCall => ({
  region: 'eu-central-1',
  service: 'secretsmanager',
  action: 'secretsmanager.CreateSecret',
  input: { Name, SecretString },
});

const boundary = (PolicyName: string): ServiceCall => ({
  region: 'us-east-1',
  service: 'iam',
  action: 'CreatePolicy',
  input: {
    PolicyName,
    PolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
  },
});

const KEY = 'arn:aws:kms:us-west-2:123456789012:key/11111111-2222-3333-4444-555555555555';

const cases: readonly Case[] = [
  {
    title: 'the example of Descope, which publishes its ids and a secret',
    spec: 'examples/descope/federation.yaml',
    first: {
      ...UNPROTECTED,
      tags: { stage: 'first' },
      appClients: { web: { secret: true } },
      publish: { ssm: { prefix: '/published/auth' }, clientSecrets: { secretsManager: 'published/auth' } },
    },
    change: {
      tags: { stage: null, owner: 'identity' },
      publish: { clientSecrets: { kmsKeyArn: KEY } },
      userPool: { passwordPolicy: { minimumLength: 16 } },
      appClients: { web: { tokenValidity: { access: '30m' } } },
    },
    variables: { descope_client_secret: 'a secret' },
    init: [],
    planFlags: [],
    before: () => Promise.resolve(),
    assumes: undefined,
    missed: {
      plan: [
        'cognito-idp:DescribeIdentityProvider',
        'cognito-idp:DescribeUserPoolDomain',
        'cognito-idp:GetUserPoolMfaConfig',
        'secretsmanager:DescribeSecret',
        'ssm:DescribeParameters',
      ],
      apply: ['cognito-idp:UpdateUserPool', 'cognito-idp:UpdateUserPoolClient'],
    },
  },
  {
    title: 'every key of the format',
    spec: 'test/specs/full.yaml',
    first: UNPROTECTED,
    change: {
      tags: { team: null, owner: 'identity' },
      userPool: { passwordPolicy: { minimumLength: 16 }, customAttributes: { added_later: { type: 'boolean' } } },
      identityProviders: { Descope: { attributeMapping: { 'custom:roles': 'groups' } } },
      appClients: { web: { tokenValidity: { access: '45m' } } },
      accountLinking: {
        function: {
          memoryMb: 512,
          architecture: 'arm64',
          logRetentionDays: 30,
          reservedConcurrency: null,
          permissionsBoundaryArn: `arn:aws:iam::${accountId}:policy/boundary2`,
          alarmTopicArn: `arn:aws:sns:eu-central-1:${accountId}:other-alarms`,
        },
      },
    },
    variables: { descope_client_secret: 'a secret' },
    init: [],
    planFlags: [],
    before: async (emulator) => {
      const parameter = { Name: '/full/partner/secret', Value: 'a secret', Type: 'SecureString' };
      await callService(emulator, {
        region: 'eu-central-1',
        service: 'ssm',
        action: 'AmazonSSM.PutParameter',
        input: parameter,
      });
      for (const call of [
        boundary('boundary'),
        boundary('boundary2'),
        secret('full/staff', '{"client_secret":"a"}'),
        secret('full/vault', 'a'),
      ]) {
        await callService(emulator, call);
      }
    },
    assumes: undefined,
    missed: {
      plan: ['lambda:GetPolicy', 'secretsmanager:GetSecretValue'],
      apply: ['lambda:UpdateFunctionCode', 'cognito-idp:UpdateIdentityProvider'],
    },
  },
  {
    title: 'a state in S3 with both locks, and a role that Terraform assumes',
    spec: 'examples/descope/federation.yaml',
    first: {
      ...UNPROTECTED,
      name: 'elsewhere',
      identityProviders: null,
      appClients: null,
      accountLinking: null,
      terraform: {
        assumeRole: { roleArn: `arn:aws:iam::${accountId}:role/deploy` },
        backend: {
          s3: {
            bucket: 'acme-tfstate',
            key: 'cognito/else where.tfstate',
            region: 'us-west-2',
            useLockfile: true,
            dynamodbTable: 'locks',
          },
        },
      },
      accept: null,
    },
    change: { userPool: { passwordPolicy: { minimumLength: 16 } } },
    variables: {},
    // Loopback has no host name for each bucket.
    init: ['-backend-config=use_path_style=true'],
    planFlags: ['-lock=false'],
    before: async (emulator) => {
      await makeBucket(emulator, 'acme-tfstate', 'us-west-2');
      await makeLockTable(emulator, 'locks', 'us-west-2');
    },
    assumes: 'deploy',
    missed: { plan: ['s3:GetObject', 'sts:AssumeRole'], apply: ['dynamodb:PutItem', 's3:PutObject'] },
  },
];

/** Actions of the policies that the lives below do not call, and why the policies hold them. */
const NOT_SEEN: Readonly<Record<string, string>> = {
  'dynamodb:DescribeTable': 'Terraform documents it; 1.11 does without',
  'iam:AddClientIDToOpenIDConnectProvider': 'a new client id: neither emulator takes it',
  'iam:PassRole': 'no call: Lambda asks for it when a function gets its role',
  'iam:RemoveClientIDFromOpenIDConnectProvider': 'a new client id: neither emulator takes it',
  'iam:UpdateAssumeRolePolicy': 'restores what somebody changed by hand',
  'iam:UpdateRole': 'restores what somebody changed by hand',
  'iam:UpdateRoleDescription': 'restores what somebody changed by hand',
  'kms:CreateGrant': "Lambda's call on the caller's behalf",
  'kms:Decrypt': "Lambda's and Secrets Manager's call on the caller's behalf",
  'kms:Encrypt': "Lambda's call on the caller's behalf",
  'kms:GenerateDataKey': "Secrets Manager's call on the caller's behalf",
  'secretsmanager:UpdateSecretVersionStage': 'takes the label off a version that somebody has put another one after',
};

/** How the services refuse; S3 has no words for it where it is asked for a header. */
const DENIED = /AccessDenied|StatusCode: 403/;

const actionsOf = (documents: readonly PolicyDocument[]): readonly string[] =>
  documents.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action));

/** AWS lets everybody call it. */
const FREE = ['sts:GetCallerIdentity'];

/**
 * What the emulators do not judge, and so what no green run of these tests proves: `iam:PassRole` and to whom the role is
 * passed, trust policies, permissions boundaries, the principal of an invocation permission, keys of KMS that Lambda uses
 * on the caller's behalf, and the resources that `principals.ts` lists. moto, which has the alarms and the OIDC providers
 * of IAM, judges nothing: its calls are held against the policy's actions here.
 */
const TITLE = [
  'Terraform as an IAM user with the printed policy, against emulators that judge by IAM',
  '(not judged: iam:PassRole, trust of roles, permissions boundaries, who may invoke, KMS, alarms, OIDC providers)',
].join(' ');

describeWith(['terraform', 'moto', 'ministack'], TITLE, () => {
  let ministack: Emulator;
  let moto: Emulator;
  let recorder: Recorder;
  const granted = new Set<string>();
  const seen = new Set<string>();

  beforeAll(async () => {
    // ministack forgets most of an alarm, and cannot tag an OIDC provider of IAM; moto can both, but judges nobody.
    [ministack, moto] = [await startMinistack({ auth: true }), await startMoto()];
    recorder = await startRecorder((action) =>
      /^cloudwatch:|OpenIDConnectProvider$/.test(action) ? moto.url : ministack.url,
    );
  });

  afterAll(async () => {
    await recorder.stop();
    await Promise.all([ministack.stop(), moto.stop()]);
  });

  describe.each(cases)('$title', ({ spec, first, change, variables, init, planFlags, before, assumes, missed }) => {
    const folder = scratchFolder('deployment');
    const specFile = path.join(folder, 'federation.yaml');
    let dir: string;
    let users = 0;

    /** Writes the spec with patches and synthesises it, where the state of the one before lies. */
    const synthesised = async (...patches: readonly JsonValue[]): Promise<string> => {
      const original = parse(readFileSync(path.join(projectRoot, spec), 'utf8')) as JsonValue;
      writeFileSync(specFile, stringify(patches.reduce(mergePatch, original)));
      const stacks = await synthesise(specFile, path.join(folder, 'out'));
      return path.join(stacks, readdirSync(stacks)[0]!);
    };

    /** The policies that the command prints of the spec as it is: of the role that Terraform starts as, and of the one that it assumes. */
    const policies = async (...flags: readonly string[]): Promise<readonly PolicyDocument[]> => {
      const { code, stdout } = await printed(specFile, ...flags);
      expect(code).toBe(0);
      const documents = documentsIn(stdout);
      expect(documents).toHaveLength(assumes === undefined ? 1 : 2);
      return documents;
    };

    /** The environment of a new user who may do what the first policy says; a role that Terraform assumes gets the second. */
    const deployer = async ([own, ofRole]: readonly PolicyDocument[]): Promise<Environment> => {
      users += 1;
      if (assumes !== undefined) await letRole(ministack, assumes, asMinistackJudges(ofRole!));
      return {
        AWS_ENDPOINT_URL: recorder.url,
        ...(await makeUser(ministack, `user-${users}`, asMinistackJudges(own!))),
        ...Object.fromEntries(Object.entries(variables).map(([name, value]) => [`TF_VAR_${name}`, value])),
      };
    };

    /** Terraform refuses the user who lacks one of the rights of the first policy. */
    const expectRefused = async (
      args: readonly string[],
      documents: readonly PolicyDocument[],
      action: string,
    ): Promise<void> => {
      const [own, ...others] = documents;
      expect(actionsOf([own!])).toContain(action);
      const { output } = await terraformEnds(1, dir, args, await deployer([without(action, own!), ...others]));
      expect(output).toMatch(DENIED);
      called();
    };

    let apply: readonly PolicyDocument[];
    let plan: readonly PolicyDocument[];

    /** The calls since the last time. */
    const called = (): readonly string[] => {
      const actions = recorder.called();
      for (const action of actions) seen.add(action);
      return actions;
    };

    /** Holds the calls since the last time against what was allowed: moto answers whatever it is asked. */
    const expectWithin = (documents: readonly PolicyDocument[]): readonly string[] => {
      const actions = called();
      const allowed = actionsOf(documents);
      for (const action of allowed) granted.add(action);
      expect(actions.filter((action) => !allowed.includes(action) && !FREE.includes(action))).toEqual([]);
      return actions;
    };

    beforeAll(async () => {
      await Promise.all([ministack.reset(), moto.reset()]);
      await before(ministack);
      if (assumes !== undefined) await makeRole(ministack, assumes);
      dir = await synthesised(first);
      apply = await policies();
      plan = await policies('--plan-only');
    });

    it('plans, applies, and finds nothing left to do', async () => {
      const deploying = await deployer(apply);
      called();
      await terraformEnds(0, dir, ['init', ...init], deploying);
      await terraformEnds(0, dir, ['plan', '-out=first.tfplan'], deploying);
      await terraformEnds(0, dir, ['apply', 'first.tfplan'], deploying);
      await terraformEnds(0, dir, ['plan', '-detailed-exitcode'], deploying);
      expectWithin(apply);
    });

    it.each(missed.plan)('cannot plan without %s', async (action) => {
      await expectRefused(['plan', ...planFlags], apply, action);
    });

    it('with --plan-only plans the change, and is refused to apply it', async () => {
      dir = await synthesised(first, change);
      const planning = await deployer(plan);
      called();
      await terraformEnds(2, dir, ['plan', '-detailed-exitcode', ...planFlags], planning);
      const read = expectWithin(plan);
      expect(actionsOf(plan).filter((action) => !read.includes(action) && !(action in NOT_SEEN))).toEqual([]);
      const { output } = await terraformEnds(1, dir, ['apply', '-auto-approve', ...planFlags], planning);
      expect(output).toMatch(DENIED);
      called();
    });

    it.each(missed.apply)('cannot apply the change without %s', async (action) => {
      await expectRefused(['apply', '-auto-approve'], await policies(), action);
    });

    it('changes in place what the spec changes, finds nothing left to do, and destroys the stack, which is not protected', async () => {
      const changed = await policies();
      const deploying = await deployer(changed);
      called();
      await terraformEnds(0, dir, ['apply', '-auto-approve'], deploying);
      await terraformEnds(0, dir, ['plan', '-detailed-exitcode'], deploying);
      await terraformEnds(0, dir, ['destroy', '-auto-approve'], deploying);
      expectWithin(changed);
    });
  });

  it('no action was allowed that is never called, but for those of which it is said why', () => {
    expect([...granted].filter((action) => !seen.has(action)).sort()).toEqual(Object.keys(NOT_SEEN));
  });
});

async function makeLockTable({ url }: Emulator, TableName: string, region: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-amz-json-1.0',
      'X-Amz-Target': 'DynamoDB_20120810.CreateTable',
      'X-Amz-Date': '20260101T000000Z',
      Authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${region}/dynamodb/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`,
    },
    body: JSON.stringify({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'LockID', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'LockID', KeyType: 'HASH' }],
    }),
  });
  if (!response.ok) throw new Error(await response.text());
}
