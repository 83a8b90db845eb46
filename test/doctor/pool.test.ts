/** What doctor finds in a pool, against a server that answers as Cognito does. */
import { spawn } from 'node:child_process';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DOCTOR_CODES } from '../../src/diagnostics/doctor-codes';
import { newFolder, removeFolders, ROOT, type Run } from '../cli/command-line';
import { startCognito, type Answer, type Cognito } from '../import/cognito';
import { describeWith } from '../terraform/harness/tools';
import { startFarSide } from './far-side';

afterAll(removeFolders);

const POOL = 'eu-west-1_Ab12Cd34E';

type Json = Record<string, unknown>;

/** A pool that is as SPEC says. */
const GOOD = {
  pool: {
    Id: POOL,
    Name: 'Customers',
    Domain: 'acme',
    CustomDomain: 'auth.acme.com',
    LambdaConfig: {
      PreSignUp: 'arn:aws:lambda:eu-west-1:123456789012:function:acme-pre-sign-up',
      PostConfirmation: 'arn:aws:lambda:eu-west-1:123456789012:function:welcome',
    },
  },
  providers: [{ ProviderName: 'Google', ProviderType: 'Google', ProviderDetails: { client_secret: 'SECRET' } }],
  clients: [
    {
      ClientId: 'c1',
      ClientName: 'web',
      SupportedIdentityProviders: ['COGNITO', 'Google', 'tenant-a'],
      ClientSecret: 'SECRET',
    },
  ],
  domains: [
    { Domain: 'acme', CustomDomainConfig: {} },
    {
      Domain: 'auth.acme.com',
      CustomDomainConfig: { CertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1' },
    },
  ],
};

const SPEC = `version: 1
name: acme
region: eu-west-1
userPool:
  adopt: ${POOL}
  caseSensitiveUsernames: true
  domain: { prefix: acme, adopt: acme, custom: { name: auth.acme.com, adopt: auth.acme.com } }
  triggers: { postConfirmation: { functionArn: "arn:aws:lambda:eu-west-1:123456789012:function:welcome", permission: false } }
identityProviders:
  Google: { preset: google, adopt: Google, attributeMapping: { username: sub, email: email, email_verified: email_verified } }
appClients:
  web: { adopt: c1, identityProviders: [Google, COGNITO], externalProviders: [tenant-a] }
accountLinking: { providers: [Google] }
terraform: { backend: { local: { path: terraform.tfstate } } }
`;

function cognitoOf(pool: typeof GOOD): Cognito {
  const named = (all: readonly Answer[], key: string, name: unknown): Answer | undefined =>
    all.find((one) => one[key] === name);
  const told = (member: string, answer: Answer | undefined): Answer | string =>
    answer === undefined ? 'ResourceNotFoundException' : { [member]: answer };
  return (call, input) => {
    switch (call) {
      case 'DescribeUserPool':
        return { UserPool: pool.pool };
      case 'ListIdentityProviders':
        return { Providers: pool.providers };
      case 'ListUserPoolClients':
        return { UserPoolClients: pool.clients };
      case 'ListGroups':
        return { Groups: [] };
      case 'ListResourceServers':
        return { ResourceServers: [] };
      case 'GetUserPoolMfaConfig':
        return { MfaConfiguration: 'OFF' };
      case 'DescribeIdentityProvider':
        return told('IdentityProvider', named(pool.providers, 'ProviderName', input['ProviderName']));
      case 'DescribeUserPoolClient':
        return told('UserPoolClient', named(pool.clients, 'ClientId', input['ClientId']));
      case 'DescribeUserPoolDomain':
        return told('DomainDescription', named(pool.domains, 'Domain', input['Domain']));
      default:
        return 'InvalidActionException';
    }
  };
}

/** The good pool, changed. */
function changed(
  change: (pool: { pool: Json; providers: Json[]; clients: Json[]; domains: Json[] }) => void,
): typeof GOOD {
  const copy = structuredClone(GOOD);
  change(copy as unknown as Parameters<typeof change>[0]);
  return copy;
}

describeWith(['openssl'], 'doctor of the pool', () => {
  async function doctor(
    cognito: Cognito,
    {
      spec = SPEC,
      args = [],
      hosts = ['auth.acme.com', 'accounts.google.com'],
      cli = path.join(ROOT, 'dist/src/cli.js'),
      days = 90,
    }: {
      readonly spec?: string;
      readonly args?: readonly string[];
      readonly hosts?: readonly string[];
      readonly cli?: string;
      readonly days?: number;
    } = {},
  ): Promise<Run & { readonly codes: readonly string[]; readonly called: number }> {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'federation.yaml'), spec);
    const [server, side] = await Promise.all([
      startCognito(cognito, folder),
      startFarSide(hosts, () => ({ body: '' }), days),
    ]);
    const child = spawn(process.execPath, [cli, 'doctor', ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', ...server.env, ...side.env },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    await Promise.all([server.close(), side.close()]);
    expect(`${stdout}${stderr}`).not.toContain('SECRET');
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual(['federation.yaml']);
    const codes = [...stderr.matchAll(/\[([\w-]+)\]$/gm)].map(([, one = '']) => one);
    return { code, stdout, stderr, codes, called: [...server.calls.values()].reduce((all, one) => all + one, 0) };
  }

  test('finds nothing where the pool is as the spec says', async () => {
    const { code, stdout, codes, called } = await doctor(cognitoOf(GOOD));
    expect({ code, stdout, codes }).toEqual({
      code: 0,
      stdout: 'Looked at 1 identity provider, from here and without signing in.\n',
      codes: [],
    });
    expect(called).toBe(10);
  });

  /** Each with what is said of it; together they are every code of a pool. */
  const FAULTS: readonly (readonly [string, typeof GOOD, string, string])[] = [
    [
      'not-in-spec',
      changed(({ clients }) => clients.push({ ClientId: 'c9', ClientName: 'Büro\u202e' })),
      'The pool has an app client that no spec knows: "Büro\\u202E (c9)".',
      '5:3',
    ],
    [
      'not-in-spec',
      changed(({ providers }) =>
        providers.push({ ProviderName: 'A', ProviderType: 'OIDC' }, { ProviderName: 'B', ProviderType: 'OIDC' }),
      ),
      'The pool has 2 identity providers that no spec knows: "A" and "B".',
      '5:3',
    ],
    [
      'provider-not-in-client',
      changed(({ clients }) => (clients[0] = { ...clients[0], SupportedIdentityProviders: ['COGNITO'] })),
      'In the pool, the app client "web" does not let people in through "Google" and "tenant-a".',
      '12:',
    ],
    [
      'trigger-differs',
      changed(
        ({ pool }) =>
          (pool['LambdaConfig'] = {
            ...GOOD.pool.LambdaConfig,
            PreSignUp: 'arn:aws:lambda:eu-west-1:123456789012:function:by-hand',
          }),
      ),
      'At preSignUp the pool calls "arn:aws:lambda:eu-west-1:123456789012:function:by-hand", not "…:function:acme-pre-sign-up".',
      '13:1',
    ],
    [
      'trigger-differs',
      changed(({ pool }) => (pool['LambdaConfig'] = { PreSignUp: GOOD.pool.LambdaConfig.PreSignUp })),
      'At postConfirmation the pool calls nothing, not "arn:aws:lambda:eu-west-1:123456789012:function:welcome".',
      '8:',
    ],
    [
      'issuer-form-differs',
      changed(({ pool }) => (pool['IssuerConfiguration'] = { Type: 'UPDATED' })),
      'The tokens of the pool have the updated form of the issuer, and the spec says original.',
      '4:1',
    ],
    [
      'client-registration-open',
      changed(({ pool }) => (pool['DcrConfiguration'] = { Registration: { Mode: 'OPEN' } })),
      'Anybody can register an app client with the pool: DcrConfiguration is open.',
      '4:1',
    ],
    [
      'beyond-terraform',
      changed(
        ({ pool }) =>
          (pool['LambdaConfig'] = { ...GOOD.pool.LambdaConfig, InboundFederation: { LambdaVersion: 'V1_0' } }),
      ),
      'InboundFederation of the triggers is {"LambdaVersion":"V1_0"}: every update of the pool is reported to remove the trigger',
      '4:1',
    ],
  ];

  test.each(FAULTS)('%s', async (expected, pool, message) => {
    const { code, stderr, codes } = await doctor(cognitoOf(pool));
    expect(codes).toContain(expected);
    expect(stderr.replace(/\n {2}(?! )/g, ' ')).toContain(message);
    expect(code).toBe(DOCTOR_CODES[expected as keyof typeof DOCTOR_CODES].severity === 'error' ? 1 : 0);
  });

  test('a domain of the team: a certificate that ends, one that is of another host', async () => {
    const soon = await doctor(cognitoOf(GOOD), { days: 2 });
    expect(soon.codes).toEqual(['domain-certificate-ends']);
    expect(soon.stderr).toMatch(/The certificate of auth\.acme\.com ends in [12] days?\./);
    expect(soon.code).toBe(0);
    const other = await doctor(cognitoOf(GOOD), { hosts: ['accounts.google.com'] });
    expect(other.codes).toEqual(['domain-unreachable']);
    expect(other.stderr).toContain(
      'The host of the sign-in pages, auth.acme.com, has a TLS certificate of another host.',
    );
    expect(other.code).toBe(1);
  });

  test('says what could not be looked at, and why', async () => {
    const denied = await doctor((call) =>
      call === 'DescribeUserPool' ? 'AccessDeniedException' : cognitoOf(GOOD)(call, {}),
    );
    expect(denied.codes).toEqual(['not-looked-at']);
    expect(denied.stderr.replace(/\s+/g, ' ')).toContain('The credentials lack cognito-idp:DescribeUserPool');
    expect(denied.code).toBe(0);
    // A program that is installed without the SDK.
    const folder = newFolder();
    cpSync(path.join(ROOT, 'dist'), path.join(folder, 'dist'), { recursive: true });
    cpSync(path.join(ROOT, 'schemas'), path.join(folder, 'schemas'), { recursive: true });
    const alone = await doctor(cognitoOf(GOOD), { cli: path.join(folder, 'dist/src/cli.js') });
    expect(alone.codes).toEqual(['not-looked-at']);
    expect(alone.stderr.replace(/\s+/g, ' ')).toContain(
      'npm install --save-dev @aws-sdk/client-cognito-identity-provider@3',
    );
    expect(alone.called).toBe(0);
  });

  test('looks at no pool where it is told not to, and at one that a stack made where its id is given', async () => {
    const offline = await doctor(cognitoOf(GOOD), { args: ['--offline-aws'] });
    expect({ code: offline.code, called: offline.called }).toEqual({ code: 0, called: 0 });
    const made = SPEC.replace(
      / {2}adopt: eu.*\n/,
      '  name: Customers\n  signInWith: [email]\n  customAttributes: { idp_sub: { type: string } }\n',
    )
      .replace(/domain: .*/, 'domain: { prefix: acme }')
      .replace('preset: google, adopt: Google', 'preset: google, clientId: x, clientSecret: { variable: secret }')
      .replace('adopt: c1', 'callbackUrls: [https://app.acme.com/callback]');
    const unknown = await doctor(cognitoOf(GOOD), { spec: made });
    expect(unknown.stdout).toContain(
      'Not looked at, because no spec tells the id, which --user-pool-id gives for one stack: the pool of acme.\n',
    );
    expect(unknown.called).toBe(0);
    const given = await doctor(cognitoOf(GOOD), { spec: made, args: ['--user-pool-id', POOL] });
    expect(given.codes).toEqual(['not-in-spec']);
    expect(given.stderr).toContain('The pool has a domain that no spec knows: "auth.acme.com".');
  });

  test.each([
    [['--user-pool-id', 'x'], '"x" is no id of a user pool'],
    [['--offline-aws', '--profile', 'p'], '--offline-aws looks at no pool'],
  ])('%j is wrong usage', async (args, words) => {
    const { code, stderr } = await doctor(cognitoOf(GOOD), { args });
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});
