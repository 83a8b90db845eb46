/**
 * Emulators of the AWS API on loopback. What they keep of a stack was measured with ministack 1.5.33 and moto 5.2.5:
 *
 * - ministack carries a whole stack, signs federated users in and runs the trigger. It forgets most of a metric alarm
 *   (statistic, period, dimensions, actions), which is then planned for ever, and refuses `refresh_token_rotation`.
 * - moto keeps alarms and refresh token rotation, but not a function's `logging_config` nor a domain's
 *   `managed_login_version`, forgets settings of a pool on every change of it, and cannot tag a pool.
 * - `startEmulators` therefore gives ministack with the CloudWatch of moto beside it: all of a stack's resources stay.
 * - ministack makes, reads and deletes OIDC providers of IAM; moto tags them as well. Neither changes their client ids.
 * - Neither refuses what Cognito refuses (URLs, names, scopes, mappings); a clean apply proves wiring, not input.
 *   Both apply the rule of AWS for tags of roles and alarms: letters, digits, spaces and `_ . : / = + - @` only.
 */
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { startGroup } from './process-group';
import { projectRoot, programOf, type Tool } from './tools';
import { scratchFolder, type Environment } from './terraform';

/** The account that the emulators play. */
export const accountId = '123456789012';

export interface Emulator {
  /** Base URL, without a slash at its end. */
  readonly url: string;
  /** What a program needs in its environment to reach the emulator instead of AWS. */
  readonly env: Environment;
  /** Removes everything that was made in it. */
  readonly reset: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * ministack, where a call that the AWS SDK makes again gets the answer of the first one. Now and then an answer is lost, most likely because the
 * server closes an idle connection in the moment of a call; what the call made is there then, and the next try would be refused. The SDK tells a
 * repeated call by a header; other calls are not touched.
 * Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
const MINISTACK = `
import asyncio
from collections import OrderedDict
from hypercorn.config import Config
import ministack.app as ministack

Config.keep_alive_timeout = property(lambda self: 600, lambda self, seconds: None)
plain = ministack.app
calls = OrderedDict()

async def answer_of(scope, body):
    sent = []
    given = iter([{'type': 'http.request', 'body': body, 'more_body': False}])
    async def receive():
        return next(given, {'type': 'http.disconnect'})
    async def send(message):
        sent.append(message)
    await plain(scope, receive, send)
    return sent

async def once(scope, receive, send):
    call = dict(scope.get('headers') or []).get(b'amz-sdk-invocation-id')
    if scope['type'] != 'http' or call is None:
        return await plain(scope, receive, send)
    body = b''
    more = True
    while more:
        message = await receive()
        body += message.get('body', b'')
        more = message.get('more_body', False)
    if call not in calls:
        calls[call] = asyncio.ensure_future(answer_of(scope, body))
        while len(calls) > 500:
            calls.popitem(last=False)
    sent = await asyncio.shield(calls[call])
    if sent[0]['status'] >= 500:
        calls.pop(call, None)
    for message in sent:
        await send(message)

ministack.app = once
ministack.main()
`;

/** moto: plan, apply and destroy; it signs nobody in. */
export function startMoto(): Promise<Emulator> {
  return start(
    'moto',
    [programOf('moto'), '-H', '127.0.0.1'],
    { health: '/moto-api/', reset: '/moto-api/reset' },
    (port) => ({
      MOTO_ACCOUNT_ID: accountId,
      MOTO_PORT: String(port),
    }),
  );
}

/**
 * ministack. With `auth` it judges every call by the caller's IAM policies; the key `test` is its root. What `env` adds
 * to its environment, the functions that it runs see too.
 */
export function startMinistack({
  auth,
  env = {},
}: {
  readonly auth: boolean;
  readonly env?: Environment;
}): Promise<Emulator> {
  const folder = scratchFolder('ministack');
  const program = [join(dirname(programOf('ministack')), 'python'), '-c', MINISTACK];
  return start('ministack', program, { health: '/_ministack/health', reset: '/_ministack/reset' }, (port) => ({
    GATEWAY_PORT: String(port),
    BIND_HOST: '127.0.0.1',
    MINISTACK_HOST: '127.0.0.1',
    MINISTACK_ACCOUNT_ID: accountId,
    AUTH: String(auth),
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    STATE_DIR: folder,
    TMPDIR: folder,
    SFTP_ENABLED: '0',
    IOT_MTLS_ENABLED: '0',
    ...env,
  }));
}

/** ministack that judges by IAM, with the CloudWatch of moto: the pair that keeps all that a stack holds. */
export async function startEmulators(): Promise<Emulator> {
  const moto = await startMoto();
  const ministack = await startMinistack({ auth: true });
  return {
    url: ministack.url,
    env: { ...ministack.env, AWS_ENDPOINT_URL_CLOUDWATCH: moto.url },
    reset: async () => {
      await Promise.all([ministack.reset(), moto.reset()]);
    },
    stop: async () => {
      await Promise.all([ministack.stop(), moto.stop()]);
    },
  };
}

/** A call of an AWS service, to put in place what a stack only reads or names. */
export interface ServiceCall {
  readonly region: string;
  /** As in the name of its endpoint: `ssm`, `iam`. */
  readonly service: string;
  /** Services that speak JSON have targets such as `AmazonSSM.PutParameter`; the older ones have plain actions. */
  readonly action: string;
  readonly input: Readonly<Record<string, boolean | string | Readonly<Record<string, never>>>>;
  /** More input of a service that speaks JSON. */
  readonly nested?: Readonly<Record<string, object>>;
}

/** Makes a call and gives the answer's text. */
export function callService(
  emulator: Emulator,
  { region, service, action, input, nested = {} }: ServiceCall,
): Promise<string> {
  const speaksJson = action.includes('.');
  return send(emulator, '/', `${region}/${service}`, {
    method: 'POST',
    headers: speaksJson ? { 'Content-Type': 'application/x-amz-json-1.1', 'X-Amz-Target': action } : {},
    body: speaksJson ? JSON.stringify({ ...input, ...nested }) : new URLSearchParams({ Action: action, ...input }),
  });
}

/** Makes a function that is never called, with an alias where one is named. The role `functions` must be there. */
export async function makeFunction(
  emulator: Emulator,
  region: string,
  { name, alias }: { readonly name: string; readonly alias?: string },
): Promise<void> {
  const post = (path: string, body: object): Promise<string> =>
    send(emulator, `/2015-03-31/functions${path}`, `${region}/lambda`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  await post('', {
    FunctionName: name,
    Role: `arn:aws:iam::${accountId}:role/functions`,
    Runtime: 'nodejs22.x',
    Handler: 'index.handler',
    // An archive without files.
    Code: { ZipFile: 'UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==' },
  });
  if (alias !== undefined) await post(`/${name}/aliases`, { Name: alias, FunctionVersion: '$LATEST' });
}

/** Makes a web ACL that lets everything through, and gives its ARN: AWS makes up its id. */
export async function makeWebAcl(emulator: Emulator, region: string): Promise<string> {
  const answer = await callService(emulator, {
    region,
    service: 'wafv2',
    action: 'AWSWAF_20190729.CreateWebACL',
    input: { Name: 'sign-in', Scope: 'REGIONAL' },
    nested: {
      DefaultAction: { Allow: {} },
      VisibilityConfig: { SampledRequestsEnabled: false, CloudWatchMetricsEnabled: false, MetricName: 'sign-in' },
    },
  });
  return (JSON.parse(answer) as { readonly Summary: { readonly ARN: string } }).Summary.ARN;
}

/** Makes an S3 bucket for a stack's state. Terraform reaches it with `init -backend-config=use_path_style=true`. */
export async function makeBucket(emulator: Emulator, name: string, region: string): Promise<void> {
  const body = `<CreateBucketConfiguration><LocationConstraint>${region}</LocationConstraint></CreateBucketConfiguration>`;
  await send(emulator, `/${name}`, `${region}/s3`, { method: 'PUT', headers: {}, body });
}

/** The emulators want a signature's form, which names region and service, but not a true one. */
async function send(
  { url }: Emulator,
  path: string,
  scope: string,
  request: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | URLSearchParams;
  },
): Promise<string> {
  const credential = `test/20260101/${scope}/aws4_request`;
  const response = await fetch(url + path, {
    ...request,
    headers: {
      ...request.headers,
      'X-Amz-Date': '20260101T000000Z',
      Authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=${'0'.repeat(64)}`,
    },
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${scope} of ${url} answered ${response.status}: ${text}`);
  return text;
}

async function start(
  tool: Tool,
  [program = '', ...args]: readonly string[],
  paths: { readonly health: string; readonly reset: string },
  settings: (port: number) => Environment,
): Promise<Emulator> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const log = join(scratchFolder(tool), 'log');
  const { child, stop } = startGroup(program, args, {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'] ?? '', HOME: scratchFolder('home'), ...settings(port) },
    log,
  });
  if (!(await answers(url + paths.health, child))) {
    await stop();
    throw new Error(`${tool} did not start:\n${readFileSync(log, 'utf8')}`);
  }
  return {
    url,
    env: { AWS_ENDPOINT_URL: url, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
    reset: async () => {
      const response = await fetch(url + paths.reset, { method: 'POST' });
      if (!response.ok) throw new Error(`${tool} could not be reset: ${response.status}`);
    },
    stop,
  };
}

/** Whether the server answers within ten minutes; the machine may be busy. */
async function answers(url: string, child: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 6000 && child.exitCode === null; attempt += 1) {
    const ready = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no free port'));
        else resolve(address.port);
      });
    });
  });
}
