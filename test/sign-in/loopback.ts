import type { Server } from 'node:http';
import type { Socket } from 'node:net';

export interface Listening {
  /** Base URL, without a slash at its end. */
  readonly url: string;
  /** Ends every connection and closes the server. */
  readonly stop: () => Promise<void>;
}

/** Lets a server listen on a free port of this machine alone. */
export async function listenOnLoopback(server: Server): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        // A browser keeps its connections open, tunnels included, and the server would wait for them.
        for (const socket of sockets) socket.destroy();
      }),
  };
}
