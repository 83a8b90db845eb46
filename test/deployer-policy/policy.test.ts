import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { ACCOUNT_PLACEHOLDER, iamLiteral } from '../../src/deployer-policy/arn';
import { deployerPolicies, type RolePolicies } from '../../src/deployer-policy/deployer-policies';
import { MAX_POLICY_LENGTH, policyLength, policyText, type Statement } from '../../src/deployer-policy/document';
import type { Backend, Federation, OidcProvider } from '../../src/model/federation';
import type { S3Backend } from '../../src/spec/spec';
import { stackFiles } from '../../src/terraform/files';
import { newFolder, removeFolders, ROOT } from '../cli/command-line';
import { describeWith, programOf } from '../terraform/harness/tools';
import { matches, meaningOf } from './iam-pattern';
import { documentsIn, federationsOf, printed } from './printed';

afterAll(removeFolders);

const DESCOPE = 'examples/descope/federation.yaml';
const FULL = 'test/specs/full.yaml';
const SPECS = [
  ...readdirSync(path.join(ROOT, 'examples')).flatMap((example) =>
    readdirSync(path.join(ROOT, 'examples', example))
      .filter((file) => /(?<!\.sign-ins)\.yaml$/.test(file))
      .map((file) => `examples/${example}/${file}`),
  ),
  ...readdirSync(path.join(ROOT, 'test/specs'))
    .filter((file) => /(?<!\.sign-ins)\.yaml$/.test(file))
    .map((file) => `test/specs/${file}`),
];

const [full] = federationsOf(FULL) as [Federation];
const [descope] = federationsOf(DESCOPE) as [Federation];

const statementsOf = (roles: readonly RolePolicies[]): readonly Statement[] =>
  roles.flatMap(({ documents }) => documents.flatMap(({ Statement }) => Statement));

const actionsOf = (roles: readonly RolePolicies[]): readonly string[] =>
  [...new Set(statementsOf(roles).flatMap(({ Action }) => Action))].sort();

/** The statement with an id, of a policy for one stack. */
function statement(sid: string, federation: Federation, access: 'plan' | 'apply' = 'apply'): Statement | undefined {
  return statementsOf(deployerPolicies([federation], access)).find(({ Sid }) => Sid === sid);
}

describe('what is allowed', () => {
  test('every statement is of an id of its own, allows, and names sorted actions and resources', () => {
    for (const spec of SPECS) {
      for (const { documents } of deployerPolicies(federationsOf(spec), 'apply')) {
        for (const { Statement } of documents) {
          expect(new Set(Statement.map(({ Sid }) => Sid)).size).toBe(Statement.length);
          for (const { Sid, Effect, Action, Resource } of Statement) {
            expect(Sid).toMatch(/^[A-Za-z0-9]+$/);
            expect(Effect).toBe('Allow');
            expect(Action).toEqual([...new Set(Action)].sort());
            expect(Resource).toEqual([...new Set(Resource)].sort());
            for (const action of Action) expect(action).toMatch(/^[a-z0-9-]+:[A-Z][A-Za-z]+$/);
          }
        }
      }
    }
  });

  test('all resources are meant by seven actions alone, none of which takes an ARN, and these in the Region alone where they know one', () => {
    const wide = SPECS.flatMap((spec) => statementsOf(deployerPolicies(federationsOf(spec), 'apply'))).filter(
      ({ Resource }) => Resource.includes('*'),
    );
    expect([...new Set(wide.flatMap(({ Action }) => Action))].sort()).toEqual([
      'acm:RequestCertificate',
      // Of a distribution that Cognito makes in an account of its own.
      'cloudfront:UpdateDistribution',
      'cognito-idp:CreateUserPool',
      'cognito-idp:DescribeUserPoolDomain',
      'cognito-idp:ListUserPools',
      'logs:DescribeLogGroups',
      'ssm:DescribeParameters',
    ]);
    for (const { Condition } of wide.filter(({ Action }) => !Action.includes('cloudfront:UpdateDistribution')))
      expect(Condition).toEqual({
        StringEquals: { 'aws:RequestedRegion': expect.stringMatching(/^[a-z]+-[a-z]+-\d$/) as string },
      });
  });

  test('a plan may do nothing that the apply may not, and nothing that changes anything', () => {
    for (const spec of SPECS) {
      const apply = statementsOf(deployerPolicies(federationsOf(spec), 'apply'));
      for (const { Action, Resource, Condition } of statementsOf(deployerPolicies(federationsOf(spec), 'plan'))) {
        for (const action of Action) {
          expect(action).toMatch(/:(?:Get|List|Describe)|^kms:Decrypt$|^sts:AssumeRole$/);
          const covering = apply.filter(
            (other) => other.Action.includes(action) && JSON.stringify(other.Condition) === JSON.stringify(Condition),
          );
          expect(covering.flatMap((other) => other.Resource)).toEqual(expect.arrayContaining([...Resource]));
        }
      }
    }
  });

  test('a protected pool and its domain cannot be deleted, an unprotected one can', () => {
    const deletions = ['cognito-idp:DeleteUserPool', 'cognito-idp:DeleteUserPoolDomain'];
    expect(deletions.filter((action) => statement('UserPools', descope)?.Action.includes(action))).toEqual([]);
    const unprotected = { ...descope, userPool: { ...descope.userPool, deletionProtection: false } };
    expect(deletions.filter((action) => statement('UserPools', unprotected)?.Action.includes(action))).toEqual(
      deletions,
    );
  });

  test('the role is passed to Lambda alone, and Cognito alone is let in', () => {
    expect(statement('PassFunctionRoles', full)).toMatchObject({
      Action: ['iam:PassRole'],
      Resource: ['arn:aws:iam::123456789012:role/delegated/full-feature-4e0739de-pre-sign-up'],
      Condition: { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } },
    });
    expect(statement('InvocationByCognito', full)).toMatchObject({
      Action: ['lambda:AddPermission'],
      Condition: { StringEquals: { 'lambda:Principal': 'cognito-idp.amazonaws.com' } },
    });
  });

  test('with a permissions boundary no role is made or given rights without it, and none loses it', () => {
    const roles = deployerPolicies([full], 'apply');
    const empowering = statementsOf(roles).filter(({ Action }) =>
      Action.some((action) => /^iam:(?:Create|Put|Attach)(?!OpenIDConnectProvider)/.test(action)),
    );
    expect(empowering).toHaveLength(1);
    expect(empowering[0]?.Condition).toEqual({
      StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::123456789012:policy/boundary' },
    });
    expect(actionsOf(roles)).not.toContain('iam:DeleteRolePermissionsBoundary');
  });

  test('what a stack does not hold, its deployer may not touch', () => {
    const bare: Federation = {
      ...descope,
      identityProviders: [],
      appClients: [],
      accountLinking: undefined,
      preSignUpFunction: undefined,
      userPool: { ...descope.userPool, domain: undefined },
    };
    expect(actionsOf(deployerPolicies([bare], 'apply'))).toEqual([
      'cognito-idp:AddCustomAttributes',
      'cognito-idp:CreateUserPool',
      'cognito-idp:DescribeUserPool',
      'cognito-idp:GetUserPoolMfaConfig',
      'cognito-idp:SetUserPoolMfaConfig',
      'cognito-idp:TagResource',
      'cognito-idp:UntagResource',
      'cognito-idp:UpdateUserPool',
    ]);
  });

  test('secrets are read by their exact names, with the six characters that Secrets Manager adds', () => {
    expect(statement('ProviderSecrets', full)?.Resource).toEqual([
      'arn:aws:secretsmanager:eu-central-1:123456789012:secret:full/staff-??????',
      'arn:aws:secretsmanager:eu-central-1:123456789012:secret:full/vault-??????',
    ]);
    expect(statement('ProviderParameters', full)?.Resource).toEqual([
      'arn:aws:ssm:eu-central-1:123456789012:parameter/full/partner/secret',
    ]);
    const [provider] = full.identityProviders;
    const byArn = 'arn:aws:secretsmanager:eu-central-1:999999999999:secret:shared/descope-AbCdEf';
    const elsewhere = {
      ...full,
      identityProviders: [
        { ...provider!, clientSecret: { kind: 'secretsManager', id: byArn, jsonKey: undefined } as const },
      ],
    };
    expect(statement('ProviderSecrets', elsewhere)?.Resource).toEqual([byArn, `${byArn}-??????`]);
  });
});

test('an OIDC provider of IAM is meant by its exact ARN, slash at the end included, in the partition of the Region', () => {
  const resourcesIn = (region: string, url: string) => {
    const [provider] = full.identityProviders;
    return statement('OidcProviders', {
      ...full,
      region,
      identityProviders: [{ ...provider!, type: 'oidc', iamOidcProviderUrl: url } as OidcProvider],
    })?.Resource;
  };
  expect(statement('OidcProviders', full)?.Resource).toEqual([
    'arn:aws:iam::123456789012:oidc-provider/acme.eu.auth0.com/',
    'arn:aws:iam::123456789012:oidc-provider/login.example.com/P2abcDEF',
  ]);
  expect(resourcesIn('cn-north-1', 'https://sso.acme.com/a*b$c')).toEqual([
    'arn:aws-cn:iam::123456789012:oidc-provider/sso.acme.com/a${*}b${$}c',
  ]);
  expect(resourcesIn('us-gov-west-1', 'https://sso.acme.com')).toEqual([
    'arn:aws-us-gov:iam::123456789012:oidc-provider/sso.acme.com',
  ]);
  expect(statement('OidcProviders', descope)).toBeUndefined();
});

describe('accounts and roles', () => {
  const inAccounts = (...allowedAccountIds: readonly string[]): Federation => ({
    ...full,
    terraform: { ...full.terraform, allowedAccountIds },
  });
  const s3 = (settings: Partial<S3Backend>): Backend => ({
    type: 's3',
    settings: { encrypt: true, bucket: 'acme-tfstate', key: 'full.tfstate', region: 'eu-west-1', ...settings },
  });

  test('an account id is written where exactly one is allowed; else its place is held by what IAM refuses', () => {
    expect(policyText(deployerPolicies([inAccounts('111111111111')], 'apply')[0]!.documents[0]!)).not.toContain(
      ACCOUNT_PLACEHOLDER,
    );
    for (const accounts of [[], ['111111111111', '222222222222']]) {
      const [role] = deployerPolicies([inAccounts(...accounts)], 'apply');
      expect(role?.account).toBe(ACCOUNT_PLACEHOLDER);
      const arns = role?.documents
        .flatMap(({ Statement }) => Statement.flatMap(({ Resource }) => Resource))
        .filter((arn) => arn.includes('full-feature'));
      expect(arns?.filter((arn) => !arn.includes(`:${ACCOUNT_PLACEHOLDER}:`))).toEqual([]);
    }
  });

  test('stacks of two accounts come to two policies, those of one account to one', () => {
    const other = { ...inAccounts('222222222222'), stackName: 'other' };
    expect(
      deployerPolicies([inAccounts('111111111111'), other], 'apply').map(({ account, stacks }) => [account, stacks]),
    ).toEqual([
      ['111111111111', ['full-feature']],
      ['222222222222', ['other']],
    ]);
    expect(deployerPolicies([full, { ...full, stackName: 'other' }], 'apply').map(({ stacks }) => stacks)).toEqual([
      ['full-feature', 'other'],
    ]);
  });

  test('the order of the stacks changes nothing', () => {
    const stacks = ['a', 'b', 'c'].map((stackName) => ({ ...full, stackName }));
    expect(deployerPolicies([...stacks].reverse(), 'apply')).toEqual(deployerPolicies(stacks, 'apply'));
  });

  test('a role that Terraform assumes gets the rights, and the one that it starts as may only assume it', () => {
    const assumed = {
      ...full,
      terraform: {
        ...full.terraform,
        assumeRole: { roleArn: 'arn:aws:iam::333333333333:role/deploy', externalId: undefined },
      },
    };
    const [start, deploy, ...others] = deployerPolicies([assumed], 'apply');
    expect(others).toEqual([]);
    expect(statementsOf([start!]).map(({ Action, Resource }) => [Action, Resource])).toEqual([
      [['sts:AssumeRole'], ['arn:aws:iam::333333333333:role/deploy']],
    ]);
    expect(deploy).toMatchObject({ role: 'arn:aws:iam::333333333333:role/deploy', account: '333333333333' });
    expect(statementsOf([deploy!]).flatMap(({ Resource }) => Resource)).toContain(
      'arn:aws:lambda:eu-central-1:333333333333:function:full-feature-pre-sign-up',
    );
  });

  test('the state: its object, its lock, its table by the items of this state, its key through S3', () => {
    const backend = s3({ useLockfile: true, dynamodbTable: 'locks', kmsKeyId: '1234abcd-12ab-34cd-56ef-1234567890ab' });
    const stored = { ...full, terraform: { ...full.terraform, backend } };
    expect(statement('StateBucket', stored)).toMatchObject({
      Action: ['s3:ListBucket'],
      Resource: ['arn:aws:s3:::acme-tfstate'],
    });
    expect(statement('State', stored)).toMatchObject({
      Action: ['s3:GetObject', 's3:PutObject'],
      Resource: ['arn:aws:s3:::acme-tfstate/full.tfstate'],
    });
    expect(statement('StateLock', stored)?.Resource).toEqual(['arn:aws:s3:::acme-tfstate/full.tfstate.tflock']);
    expect(statement('StateLockItems', stored)).toMatchObject({
      Resource: ['arn:aws:dynamodb:eu-west-1:123456789012:table/locks'],
      Condition: {
        'ForAllValues:StringEquals': {
          'dynamodb:LeadingKeys': ['acme-tfstate/full.tfstate', 'acme-tfstate/full.tfstate-md5'],
        },
      },
    });
    expect(statement('StateKey', stored)).toMatchObject({
      Resource: ['arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab'],
      Condition: { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } },
    });
  });

  test.each([
    ['alias/state', '123456789012'],
    ['arn:aws:kms:eu-west-1:210987654321:alias/state', '210987654321'],
  ])('a key of the state that goes by its alias, %s, is told by the aliases that it has', (kmsKeyId, account) => {
    const stored = { ...full, terraform: { ...full.terraform, backend: s3({ kmsKeyId }) } };
    expect(statement('StateKey', stored)).toMatchObject({
      Resource: [`arn:aws:kms:eu-west-1:${account}:key/*`],
      Condition: {
        StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' },
        'ForAnyValue:StringEquals': { 'kms:ResourceAliases': 'alias/state' },
      },
    });
  });

  test('a plan may read the state, and neither lock it nor write it', () => {
    const stored = {
      ...full,
      terraform: { ...full.terraform, backend: s3({ useLockfile: true, dynamodbTable: 'locks' }) },
    };
    expect(statement('State', stored, 'plan')?.Action).toEqual(['s3:GetObject']);
    expect(statement('StateLock', stored, 'plan')).toBeUndefined();
    expect(statement('StateLockItems', stored, 'plan')?.Action).toEqual(['dynamodb:GetItem']);
  });

  test('the state of an upstream is read by the role that its backend assumes, and never written', () => {
    const hub = federationsOf('test/specs/upstreams.yaml').find(({ stackName }) => stackName === 'kept-hub')!;
    const state = deployerPolicies([hub], 'apply').find(({ role }) => role === 'arn:aws:iam::123456789012:role/state')!;
    expect(state.stacks).toEqual(['kept-hub']);
    expect(statementsOf([state]).map(({ Sid, Action, Resource }) => [Sid, Action, Resource])).toEqual([
      ['UpstreamState', ['s3:GetObject'], ['arn:aws:s3:::acme-tfstate/kept.tfstate']],
      ['UpstreamStateBucket', ['s3:ListBucket'], ['arn:aws:s3:::acme-tfstate']],
      [
        'UpstreamStateKey',
        ['kms:Decrypt'],
        ['arn:aws:kms:eu-west-1:123456789012:key/0a1b2c3d-0000-4000-8000-000000000000'],
      ],
    ]);
    expect(statement('AssumeRoles', hub)?.Resource).toEqual(['arn:aws:iam::123456789012:role/state']);
  });

  test('a backend that assumes a role has its rights there', () => {
    const backend = s3({ assumeRole: { roleArn: 'arn:aws:iam::444444444444:role/state' } });
    const [start, state] = deployerPolicies([{ ...full, terraform: { ...full.terraform, backend } }], 'apply');
    expect(statementsOf([start!]).filter(({ Action }) => Action[0]?.startsWith('s3:'))).toEqual([]);
    expect(statementsOf([start!]).find(({ Sid }) => Sid === 'AssumeRoles')?.Resource).toEqual([
      'arn:aws:iam::444444444444:role/state',
    ]);
    expect(state).toMatchObject({ role: 'arn:aws:iam::444444444444:role/state', account: '444444444444' });
  });

  const hcp = { organization: 'o', workspaces: { name: 'w' } };
  test.each<Backend>([
    { type: 'local', settings: { path: 'k' } },
    { type: 'gcs', settings: { bucket: 'b' } },
    { type: 'azurerm', settings: { storageAccountName: 'a', containerName: 'c', key: 'k' } },
    { type: 'http', settings: { address: 'https://state.acme.com' } },
    { type: 'cloud', settings: hcp },
    { type: 'remote', settings: hcp },
  ])('a state in $type asks for nothing of AWS', (backend) => {
    const stored: Federation = { ...full, terraform: { ...full.terraform, backend } };
    expect(statementsOf(deployerPolicies([stored], 'apply')).filter(({ Sid }) => Sid.startsWith('State'))).toEqual([]);
  });

  test.each([
    ['cn-north-1', 'aws-cn', 'amazonaws.com.cn'],
    ['us-gov-west-1', 'aws-us-gov', 'amazonaws.com'],
  ])('%s is of the partition %s', (region, partition, suffix) => {
    const stack = { ...full, region };
    expect(statement('Functions', stack)?.Resource).toEqual([
      `arn:${partition}:lambda:${region}:123456789012:function:full-feature-pre-sign-up`,
    ]);
    expect(statement('FunctionKeys', stack)?.Condition).toEqual({
      StringEquals: { 'kms:ViaService': `lambda.${region}.${suffix}` },
    });
  });
});

describe('text of a spec is never a wildcard or a variable', () => {
  /** Text that is rich in what IAM reads as something else. */
  const piece = fc.oneof(
    fc.constantFrom('*', '?', '$', '{', '}', '${', '${*}', '${aws:username}', ACCOUNT_PLACEHOLDER, '/', ':'),
    fc.string(),
  );
  const hostile = fc.array(piece, { minLength: 1 }).map((parts) => parts.join(''));

  test('escaped, it matches itself', () => {
    fc.assert(fc.property(hostile, (text) => matches(iamLiteral(text), text)));
  });

  test('escaped, it matches no other text', () => {
    fc.assert(fc.property(hostile, hostile, (text, other) => matches(iamLiteral(text), other) === (text === other)));
    expect(matches(iamLiteral('a*'), 'ab')).toBe(false);
    // The interpreter above is worth something only if it knows what a wildcard does.
    expect(matches('a*', 'ab')).toBe(true);
    expect(() => matches('${aws:username}', '')).toThrow('variable');
  });

  test('wherever it stands in a policy', () => {
    const MARK = 'MARK';
    const withText = (text: string): readonly string[] => {
      const roleArn = `arn:aws:iam::123456789012:role/${text}`;
      const settings = full.preSignUpFunction!;
      const provider = full.identityProviders.find((one) => one.type === 'oidc')!;
      const federation: Federation = {
        ...full,
        preSignUpFunction: {
          ...settings,
          rolePath: `/${text}/`,
          permissionsBoundaryArn: `arn:aws:iam::123456789012:policy/${text}`,
          kmsKeyArn: text,
          codeSigningConfigArn: text,
        },
        identityProviders: [
          { ...provider, clientSecret: { kind: 'secretsManager', id: `x${text}`, jsonKey: text } },
          { ...provider, clientSecret: { kind: 'ssmParameter', name: `/${text}` } },
        ],
        terraform: {
          ...full.terraform,
          assumeRole: { roleArn, externalId: text },
          backend: {
            type: 's3',
            settings: {
              encrypt: true,
              bucket: text,
              key: text,
              region: 'eu-west-1',
              useLockfile: true,
              dynamodbTable: text,
              kmsKeyId: `x${text}`,
              assumeRole: { roleArn: `${roleArn}-state` },
            },
          },
        },
      };
      return (
        statementsOf(deployerPolicies([federation], 'apply'))
          .flatMap(({ Resource, Condition = {} }) => [
            ...Resource,
            ...Object.values(Condition).flatMap((keys) => Object.values(keys).flat()),
          ])
          .map(meaningOf)
          // The role's name has a digest of its path.
          .map((meaning) => meaning.replace(/-[0-9a-f]{8}-pre-sign-up$/, '-pre-sign-up'))
          .sort()
      );
    };
    fc.assert(
      fc.property(hostile, (text) => {
        const expected = withText(MARK).map((meaning) => meaning.replaceAll(MARK, () => text));
        expect(withText(text)).toEqual(expected.sort());
      }),
    );
  });

  test('the text of a document is ASCII and means the document', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (key) => {
        const backend = { type: 's3', settings: { encrypt: true, bucket: 'acme', key, region: 'eu-west-1' } } as const;
        for (const { documents } of deployerPolicies(
          [{ ...descope, terraform: { ...descope.terraform, backend } }],
          'apply',
        )) {
          for (const document of documents) {
            expect(policyText(document)).toMatch(/^[\n\x20-\x7e]*$/);
            expect(JSON.parse(policyText(document))).toEqual(document);
          }
        }
      }),
    );
  });
});

describe('length', () => {
  const stacks = (count: number): readonly Federation[] =>
    Array.from({ length: count }, (_, index) => ({ ...full, stackName: `stack-${String(index).padStart(3, '0')}` }));
  /** Everything that statements allow, piece by piece. */
  const rights = (statements: readonly Statement[]): readonly string[] =>
    statements.flatMap(({ Action, Resource, Condition }) =>
      Action.flatMap((action) => Resource.map((resource) => JSON.stringify([action, resource, Condition]))),
    );

  test('a long policy is printed as several, none too long for IAM, which together allow the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const [role] = deployerPolicies(stacks(count), 'apply');
        const wanted = stacks(count).flatMap((stack) => rights(statementsOf(deployerPolicies([stack], 'apply'))));
        expect(role!.documents.filter((document) => policyLength(document) > MAX_POLICY_LENGTH)).toEqual([]);
        expect([...rights(statementsOf([role!]))].sort()).toEqual([...new Set(wanted)].sort());
        for (const { Statement } of role!.documents)
          expect(new Set(Statement.map(({ Sid }) => Sid)).size).toBe(Statement.length);
      }),
      { numRuns: 15 },
    );
  });

  test('one stack of any kind comes to one policy', () => {
    for (const spec of SPECS) {
      for (const federation of federationsOf(spec)) {
        for (const { documents } of deployerPolicies([federation], 'apply')) expect(documents).toHaveLength(1);
      }
    }
  });

  test('a statement that cannot be split is printed, and said to be too long', async () => {
    const folder = newFolder();
    const spec = path.join(folder, 'federation.yaml');
    const backend = `{ s3: { bucket: acme, key: '${'*'.repeat(1024)}', region: eu-west-1, dynamodbTable: locks } }`;
    writeFileSync(
      spec,
      readFileSync(path.join(ROOT, DESCOPE), 'utf8').replace(/^terraform:/m, `terraform:\n  backend: ${backend}`),
    );
    const { code, stdout, stderr } = await printed(spec, '--quiet');
    expect(code).toBe(1);
    expect(documentsIn(stdout).filter((document) => policyLength(document) > MAX_POLICY_LENGTH)).toHaveLength(1);
    expect(stderr).toContain('IAM accepts no policy of more than 6144 characters, and 1 of these are longer.');
  });
});

test('docs/deployer-policy.md says of every statement why it is as it is, and of none that is not there', () => {
  const settings = {
    bucket: 'acme',
    key: 'k',
    region: 'eu-west-1',
    encrypt: true,
    useLockfile: true,
    dynamodbTable: 'locks',
    kmsKeyId: 'x',
  };
  const stored: Federation = { ...full, terraform: { ...full.terraform, backend: { type: 's3', settings } } };
  const printed = [stored, ...SPECS.flatMap(federationsOf)].flatMap((federation) =>
    statementsOf(deployerPolicies([federation], 'apply')),
  );
  const page = readFileSync(path.join(ROOT, 'docs/deployer-policy.md'), 'utf8');
  const [, table = ''] = page.split('## Statement by statement');
  const rows = [...table.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, sids = '']) =>
    sids.replaceAll('`', '').split(', '),
  );
  expect(rows.sort()).toEqual([...new Set(printed.map(({ Sid }) => Sid))].sort());
});

/** An action without which a resource, or a data source, of the type cannot be read. */
const READS: Readonly<Record<string, string>> = {
  aws_acm_certificate: 'acm:ListTagsForCertificate',
  aws_acm_certificate_validation: 'acm:DescribeCertificate',
  aws_cloudwatch_dashboard: 'cloudwatch:GetDashboard',
  aws_cloudwatch_log_group: 'logs:DescribeLogGroups',
  aws_cloudwatch_log_metric_filter: 'logs:DescribeMetricFilters',
  aws_cloudwatch_metric_alarm: 'cloudwatch:DescribeAlarms',
  aws_cognito_identity_provider: 'cognito-idp:DescribeIdentityProvider',
  aws_cognito_managed_login_branding: 'cognito-idp:DescribeManagedLoginBranding',
  aws_cognito_resource_server: 'cognito-idp:DescribeResourceServer',
  aws_cognito_user_group: 'cognito-idp:GetGroup',
  aws_cognito_user_pool: 'cognito-idp:DescribeUserPool',
  aws_cognito_user_pools: 'cognito-idp:ListUserPools',
  aws_cognito_user_pool_client: 'cognito-idp:DescribeUserPoolClient',
  aws_cognito_user_pool_domain: 'cognito-idp:DescribeUserPoolDomain',
  aws_iam_openid_connect_provider: 'iam:GetOpenIDConnectProvider',
  aws_iam_role: 'iam:GetRole',
  aws_iam_role_policy: 'iam:GetRolePolicy',
  aws_lambda_function: 'lambda:GetFunction',
  aws_lambda_permission: 'lambda:GetPolicy',
  aws_route53_record: 'route53:ListResourceRecordSets',
  aws_secretsmanager_secret: 'secretsmanager:DescribeSecret',
  aws_secretsmanager_secret_version: 'secretsmanager:GetSecretValue',
  aws_ssm_parameter: 'ssm:GetParameter',
  aws_wafv2_web_acl_association: 'wafv2:GetWebACLForResource',
};

/** Who adds a resource type to the stacks says in src/deployer-policy what its deployer needs, and here how it is read. */
test.each(SPECS)('the deployer can read all that the stacks hold, and nothing else: %s', (spec) => {
  for (const federation of federationsOf(spec)) {
    const { files } = stackFiles(federation, { sha256Base64: '', bytes: new Uint8Array() }, 'json');
    const { resource, data = {} } = JSON.parse(files.get(`stacks/${federation.stackName}/cdk.tf.json`) as string) as {
      readonly resource: Readonly<Record<string, unknown>>;
      readonly data?: Readonly<Record<string, unknown>>;
    };
    // An adopted pool is both. What Terraform keeps for itself calls nobody.
    const types = [...new Set([...Object.keys(resource), ...Object.keys(data)])]
      .filter((type) => !type.startsWith('terraform_'))
      .sort();
    expect(types.filter((type) => !(type in READS))).toEqual([]);
    const allowed = actionsOf(deployerPolicies([federation], 'plan'));
    expect(
      Object.values(READS)
        .filter((action) => allowed.includes(action))
        .sort(),
    ).toEqual(types.map((type) => READS[type]).sort());
  }
});

// cfn-lint comes with moto and carries AWS's service authorization reference.
describeWith(['moto'], "AWS's service authorization reference, by cfn-lint", () => {
  const complaints = (documents: readonly unknown[]): string => {
    const template = path.join(newFolder(), 'template.json');
    const resources = documents.map(
      (PolicyDocument, index) =>
        [`Policy${index}`, { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument } }] as const,
    );
    writeFileSync(
      template,
      JSON.stringify({ AWSTemplateFormatVersion: '2010-09-09', Resources: Object.fromEntries(resources) }),
    );
    return spawnSync(
      path.join(path.dirname(programOf('moto')), 'cfn-lint'),
      ['--include-checks', 'I', '--', template],
      { encoding: 'utf8' },
    ).stdout;
  };

  test('knows every action, and that it goes with the resources of its statement', () => {
    const documents = SPECS.flatMap((spec) =>
      deployerPolicies(federationsOf(spec), 'apply').flatMap((role) => role.documents),
    );
    const placed = JSON.parse(
      JSON.stringify(documents).replaceAll(ACCOUNT_PLACEHOLDER, '123456789012'),
    ) as readonly unknown[];
    expect(complaints(placed)).toBe('');
  });

  test('and would complain of an action that does not exist or goes with other resources', () => {
    const policy = (Action: string, Resource: string): object => ({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action, Resource }],
    });
    expect(complaints([policy('cognito-idp:CreateUserPools', '*')])).toContain('W3037');
    expect(complaints([policy('cognito-idp:DescribeUserPool', 'arn:aws:s3:::bucket')])).toContain('I3510');
  });
});

describe('the command', () => {
  test('says whose each policy is, and which place holds an account id; --quiet says neither', async () => {
    const { stdout, stderr } = await printed('test/specs/plan-only.yaml');
    expect(documentsIn(stdout)).toHaveLength(3);
    expect(stderr).toBe(
      [
        'Policy 1 of 3, for the role that Terraform is started as: plan-only-eu, plan-only-us',
        'Policy 2 of 3, for arn:aws:iam::123456789012:role/deploy: plan-only-eu, plan-only-us',
        'Policy 3 of 3, for arn:aws:iam::123456789012:role/state: plan-only-us',
        '',
      ].join('\n'),
    );
    expect((await printed(DESCOPE)).stderr).toContain('${ACCOUNT_ID} stands for the account id');
    expect(await printed(DESCOPE, '--quiet')).toMatchObject({ code: 0, stderr: '' });
    expect((await printed(FULL)).stderr).toBe('');
  });

  test('prints nothing of a spec with errors', async () => {
    const { code, stdout, stderr } = await printed('test/golden/shape/everything-at-once/bad.yaml');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('error');
  });

  test.each([[['--output', 'x']], [['--hcl']]])('takes no %j', async (flags) => {
    expect(await printed(DESCOPE, ...flags)).toMatchObject({ code: 2, stdout: '' });
  });
});

test('what import and doctor need is what they call, on the one pool', async () => {
  const pool = 'us-west-2_Ab12Cd34E';
  const { code, stdout } = await printed('--import', pool);
  expect(code).toBe(0);
  const [document, another] = documentsIn(stdout);
  expect(another).toBeUndefined();
  expect(document?.Statement.map(({ Resource }) => Resource)).toEqual([
    ['*'],
    [`arn:aws:cognito-idp:us-west-2:\${ACCOUNT_ID}:userpool/${pool}`],
  ]);
  const doctor = await printed('--doctor', 'examples/existing-pool/federation.yaml');
  expect(documentsIn(doctor.stdout)[0]?.Statement.map(({ Action }) => Action)).toEqual(
    document?.Statement.map(({ Action }) => Action),
  );
});

test.each([
  [['--import', 'pool'], 2, 'is no id of a user pool'],
  [['--import', 'us-west-2_Ab12Cd34E', 'a.yaml'], 2, '--import reads no spec'],
  [['--import', 'us-west-2_Ab12Cd34E', '--doctor'], 2, 'give one of them'],
  [['--doctor', 'examples/descope/federation.yaml'], 1, 'No spec tells the id of its pool'],
])('%j ends with %d', async (args, expected, words) => {
  const { code, stdout, stderr } = await printed(...args);
  expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
  expect(stderr).toContain(words);
});
