import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Duplex } from 'node:stream';
import type { Certificate } from './certificate';
import { listenOnLoopback } from './loopback';

/**
 * An HTTPS proxy on loopback that plays the internet: it has the certificate of every host that it knows, and hands
 * what comes for a host to a plain server on this machine. So URLs stay as a stack was generated with them.
 */
export interface Proxy {
  /** Where clients send CONNECT. */
  readonly url: string;
  /** From now on `https://<host>` is the server at this origin. Every host that is not named is refused. */
  readonly route: (host: string, origin: string) => void;
  readonly stop: () => Promise<void>;
}

export async function startProxy({ key, pem }: Certificate): Promise<Proxy> {
  const origins = new Map<string, string>();

  const tls = createTlsServer({ key, cert: pem }, (incoming, response) => {
    const origin = origins.get(incoming.headers.host ?? '');
    if (origin === undefined) response.writeHead(421).end();
    else forward(incoming, response, origin);
  });

  const server = createServer((_incoming, response) => {
    response.writeHead(403).end();
  });
  server.on('connect', ({ url }: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    if (!origins.has(url?.replace(/:443$/, '') ?? '')) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    socket.unshift(head);
    tls.emit('connection', socket);
  });

  const { url, stop } = await listenOnLoopback(server);
  return {
    url,
    route: (host, origin) => {
      origins.set(host, origin);
    },
    stop,
  };
}

function forward(incoming: IncomingMessage, response: ServerResponse, origin: string): void {
  const headers = { ...incoming.headers, 'x-forwarded-proto': 'https' };
  const onward = request(
    new URL(incoming.url ?? '/', origin),
    { method: incoming.method ?? 'GET', headers, agent: false },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on('error', () => response.destroy());
  incoming.pipe(onward);
}
