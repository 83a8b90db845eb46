import type { ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../sign-in/certificate';

/** What a host answers at a path. */
export type Reply =
  | { readonly status?: number; readonly type?: string; readonly body: string }
  | { readonly redirect: string }
  /** Begins an answer and never ends it. */
  | { readonly hangs: true }
  /** Goes on for ever. */
  | { readonly endless: true };

/** The providers' side on loopback: each host of `replies`, by URL without query, with one certificate for all but `strangers`. */
export interface FarSide {
  /** What the command line needs to take the hosts to be here. */
  readonly env: Readonly<Record<string, string>>;
  /** Every URL that was asked for, with its query. */
  readonly asked: readonly URL[];
  close(): Promise<void>;
}

/** Starts the providers' side. Its certificate ends in so many days. */
export async function startFarSide(
  hosts: readonly string[],
  reply: (url: URL) => Reply | undefined,
  days?: number,
): Promise<FarSide> {
  const certificate = await makeCertificate(hosts, days);
  const asked: URL[] = [];
  const open = new Set<ServerResponse>();
  const server: Server = createServer({ cert: certificate.pem, key: certificate.key }, (request, response) => {
    open.add(response);
    response.on('close', () => open.delete(response));
    const url = new URL(request.url ?? '/', `https://${request.headers.host?.replace(/:\d+$/, '') ?? ''}`);
    asked.push(url);
    answer(response, reply(url));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: { COGNITO_FEDERATION_TEST_LOOPBACK: `127.0.0.1:${port}`, NODE_EXTRA_CA_CERTS: certificate.file },
    asked,
    close: () =>
      new Promise((resolve) => {
        for (const response of open) response.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function answer(response: ServerResponse, reply: Reply | undefined): void {
  if (reply === undefined) response.writeHead(404).end('not here');
  else if ('redirect' in reply) response.writeHead(302, { location: reply.redirect }).end();
  else if ('hangs' in reply) response.writeHead(200).write('{');
  else if ('endless' in reply) {
    response.writeHead(200);
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  } else response.writeHead(reply.status ?? 200, { 'content-type': reply.type ?? 'application/json' }).end(reply.body);
}

/** A key set as providers publish them: a key for signatures, and one for encryption that is nobody's business. */
export const KEY_SET = JSON.stringify({
  keys: [
    { kty: 'RSA', use: 'sig', alg: 'RS256', kid: 'a', n: 'sXch', e: 'AQAB' },
    { kty: 'RSA', use: 'enc', alg: 'RSA-OAEP', n: 'sXch', e: 'AQAB' },
  ],
});
