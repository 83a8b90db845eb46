import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy between Terraform and the emulators that writes down which actions of IAM are called. */
export interface Recorder {
  readonly url: string;
  /** The actions called since it was last asked, sorted, each once. */
  readonly called: () => readonly string[];
  readonly stop: () => Promise<void>;
}

/** Records what comes in; `emulatorOf` gives the URL of the emulator that answers for an action. */
export async function startRecorder(emulatorOf: (action: string) => string): Promise<Recorder> {
  let actions = new Set<string>();
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      const action = actionOf(serviceOf(incoming), incoming, body.toString('latin1'));
      actions.add(action);
      const { method, url: path, headers } = incoming;
      const forwarded = request(`${emulatorOf(action)}${path ?? '/'}`, { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      forwarded.on('error', () => outgoing.destroy());
      forwarded.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    called: () => {
      const recorded = [...actions].sort();
      actions = new Set();
      return recorded;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The service as IAM calls it; the request's signature names it. */
function serviceOf({ headers }: IncomingMessage): string {
  const service = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)/.exec(headers.authorization ?? '')?.[1] ?? 'unsigned';
  return service === 'monitoring' ? 'cloudwatch' : service;
}

function actionOf(service: string, incoming: IncomingMessage, body: string): string {
  const target = incoming.headers['x-amz-target'];
  if (typeof target === 'string') return `${service}:${target.slice(target.lastIndexOf('.') + 1)}`;
  const action = /(?:^|&)Action=(\w+)/.exec(body)?.[1];
  if (action !== undefined) return `${service}:${action}`;
  const line = `${incoming.method ?? ''} ${incoming.url ?? ''}`;
  const known = (REST[service] ?? []).find(([pattern]) => pattern.test(line));
  return `${service}:${known?.[1] ?? `unknown request ${line}`}`;
}

/** The actions of services that speak through methods and paths, the first that matches. */
const REST: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  lambda: [
    [/^POST \S+\/functions$/, 'CreateFunction'],
    [/^GET \S+\/versions\b/, 'ListVersionsByFunction'],
    [/^GET \S+\/code-signing-config$/, 'GetFunctionCodeSigningConfig'],
    [/^GET \S+\/policy$/, 'GetPolicy'],
    [/^POST \S+\/policy$/, 'AddPermission'],
    [/^DELETE \S+\/policy\//, 'RemovePermission'],
    [/^PUT \S+\/configuration$/, 'UpdateFunctionConfiguration'],
    [/^PUT \S+\/code$/, 'UpdateFunctionCode'],
    [/^PUT \S+\/concurrency$/, 'PutFunctionConcurrency'],
    [/^DELETE \S+\/concurrency$/, 'DeleteFunctionConcurrency'],
    [/^POST \S+\/tags\//, 'TagResource'],
    [/^DELETE \S+\/tags\//, 'UntagResource'],
    [/^GET \S+\/functions\/[^/]+$/, 'GetFunction'],
    [/^DELETE \S+\/functions\/[^/]+$/, 'DeleteFunction'],
  ],
  s3: [
    [/^GET \/[^/?]+\?list-type=2&/, 'ListBucket'],
    [/^(?:GET|HEAD) \/[^/]+\/[^?]+(?:\?x-id=GetObject)?$/, 'GetObject'],
    [/^PUT \/[^/]+\/[^?]+\?x-id=PutObject$/, 'PutObject'],
    [/^DELETE \/[^/]+\/[^?]+\?x-id=DeleteObject$/, 'DeleteObject'],
  ],
};
