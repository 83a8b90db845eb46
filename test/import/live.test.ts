/** import against a server that answers as Cognito does, and as it does on bad days. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { POOL_READS, DOMAIN_READ } from '../../src/model/pool-reads';
import { newFolder, removeFolders, ROOT } from '../cli/command-line';
import { startCognito, type Answer, type Cognito } from './cognito';

afterAll(removeFolders);

const POOL = 'eu-west-1_Ab12Cd34E';

/** A pool as the calls show it. */
function poolOf(providers: number, clients: number): Cognito {
  const page = (all: readonly Answer[], member: string, most: number, token: unknown): Answer => {
    const from = Number(token ?? 0);
    const next = from + most < all.length ? { NextToken: String(from + most) } : {};
    return { [member]: all.slice(from, from + most), ...next };
  };
  const names = Array.from({ length: providers }, (_, index) => ({
    ProviderName: `Corp${index}`,
    ProviderType: 'OIDC',
  }));
  const ids = Array.from({ length: clients }, (_, index) => ({
    ClientId: `client${index}`,
    ClientName: `app ${index}`,
  }));
  return (call, input) => {
    switch (call) {
      case 'DescribeUserPool':
        return {
          UserPool: {
            Id: POOL,
            Name: 'many',
            Domain: 'many',
            // Two members that no SDK of today knows.
            DcrConfiguration: { Mode: 'OPEN' },
            SomethingOfNextYear: { On: true },
          },
        };
      case 'GetUserPoolMfaConfig':
        return { MfaConfiguration: 'OFF' };
      case 'ListGroups':
        return { Groups: [] };
      case 'ListResourceServers':
        return { ResourceServers: [] };
      case 'ListIdentityProviders':
        return page(names, 'Providers', Number(input['MaxResults']), input['NextToken']);
      case 'ListUserPoolClients':
        return page(ids, 'UserPoolClients', Number(input['MaxResults']), input['NextToken']);
      case 'DescribeIdentityProvider':
        return {
          IdentityProvider: {
            UserPoolId: POOL,
            ProviderName: input['ProviderName'],
            ProviderType: 'OIDC',
            ProviderDetails: {
              client_id: 'x',
              client_secret: 'SECRET-of-a-provider',
              oidc_issuer: 'https://id.example.com',
            },
          },
        };
      case 'DescribeUserPoolClient':
        return {
          UserPoolClient: {
            UserPoolId: POOL,
            ClientId: input['ClientId'],
            ClientName: 'app',
            ClientSecret: 'SECRET-of-a-client',
          },
        };
      case 'DescribeUserPoolDomain':
        return {
          DomainDescription: { Domain: input['Domain'], UserPoolId: POOL, Status: 'ACTIVE', CustomDomainConfig: {} },
        };
      default:
        return 'InvalidActionException';
    }
  };
}

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
  readonly folder: string;
  /** Calls that came, with how often. */
  readonly calls: ReadonlyMap<string, number>;
}

async function importFrom(cognito: Cognito, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const folder = newFolder();
  const server = await startCognito(cognito, folder);
  const child = spawn(process.execPath, [path.join(ROOT, 'dist/src/cli.js'), 'import', '--user-pool-id', POOL], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', XDG_CACHE_HOME: path.join(folder, '.cache'), ...server.env, ...env },
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  await server.close();
  return { code, stderr, folder, calls: server.calls };
}

function written(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !name.startsWith('.'));
}

test('300 providers and 200 clients by pages, with a call in five throttled', async () => {
  const whole = poolOf(300, 200);
  let count = 0;
  const { code, stderr, folder, calls } = await importFrom((call, input) =>
    (count += 1) % 5 === 0 ? 'TooManyRequestsException' : whole(call, input),
  );
  expect({ code, stderr }).toMatchObject({ code: 0 });
  const text = readFileSync(path.join(folder, 'federation.yaml'), 'utf8');
  expect(text.match(/^    adopt: Corp\d+$/gm)).toHaveLength(300);
  expect(new Set(text.match(/^    adopt: client\d+$/gm)).size).toBe(200);
  expect(`${text}${stderr}`).not.toContain('SECRET');
  expect(stderr).toContain('Taken: the pool, 300 identity providers, 200 app clients, 1 domain.');
  // What the SDK leaves out of its answers is there.
  expect(stderr).toContain('DcrConfiguration of the pool is {"Mode":"OPEN"}');
  expect(stderr).toContain('"SomethingOfNextYear" of the pool');
  expect([...calls.keys()].sort()).toEqual([...POOL_READS, DOMAIN_READ].sort());
});

test('rights that are missing are named, all at once, and nothing is written', async () => {
  const whole = poolOf(3, 3);
  const { code, stderr, folder } = await importFrom((call, input) =>
    ['ListGroups', 'DescribeUserPoolClient'].includes(call) ? 'AccessDeniedException' : whole(call, input),
  );
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `The credentials lack cognito-idp:DescribeUserPoolClient and cognito-idp:ListGroups on ${POOL}. "cognito-federation deployer-policy --import ${POOL}" prints the whole policy that import needs.\nNothing was written.\n`,
  });
  expect(written(folder)).toEqual([]);
});

test.each([
  [
    'a pool that is not there',
    'ResourceNotFoundException',
    {},
    `There is no user pool ${POOL} in eu-west-1 for this account`,
  ],
  [
    'credentials that AWS does not know',
    'UnrecognizedClientException',
    {},
    'AWS accepts no credentials from here (UnrecognizedClientException)',
  ],
  ['no credentials', '', { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }, 'AWS accepts no credentials from here'],
  ['an error that is not known', 'InternalThing', {}, 'DescribeUserPool failed: about InternalThing'],
])('%s', async (_, error, env, words) => {
  const { code, stderr, folder } = await importFrom(() => error, env);
  expect(code).toBe(1);
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/ at .*\.js/);
  expect(written(folder)).toEqual([]);
});
