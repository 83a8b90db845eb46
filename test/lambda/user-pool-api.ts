import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import type { Operation } from '../../lambda/cognito';
import type { Duration } from './linking-function';
import { ServiceError, type UserPoolModel } from './user-pool-model';

/** What goes wrong with one call, or is late. */
export type Fault =
  /** The service refuses. */
  | { readonly kind: 'error'; readonly code: string; readonly message?: string; readonly status?: number }
  /** The answer comes, late. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Late, and then the service refuses. */
  | { readonly kind: 'delayedError'; readonly ms: number; readonly code: string; readonly message?: string }
  /** Nothing comes, and nothing is done. Time passes until the client gives up. */
  | { readonly kind: 'hang' }
  /** The call is carried out, but its answer never comes. */
  | { readonly kind: 'answerLost' }
  /** The beginning of the answer comes, and then nothing. */
  | { readonly kind: 'stall' }
  /** The connection breaks. */
  | { readonly kind: 'reset' }
  /** Something else answers. */
  | { readonly kind: 'raw'; readonly status: number; readonly body: string }
  /** The answer is changed on its way. */
  | { readonly kind: 'rewrite'; readonly rewrite: (answer: Readonly<Record<string, unknown>>) => unknown }
  /** Something happens in the pool just before. */
  | { readonly kind: 'meanwhile'; readonly run: () => void };

interface ReceivedRequest {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Counts connections, so that a test sees whether one was used again. */
  readonly connection: number;
}

/** Cognito's API for one pool over HTTP, on loopback. */
export interface UserPoolApi {
  /** Starts to listen, and tells the URL. */
  readonly listen: () => Promise<string>;
  readonly requests: ReceivedRequest[];
  /** How many connections are open. */
  readonly openConnections: () => Promise<number>;
  /** Lets the next calls of that operation go wrong, one fault each. */
  readonly fail: (operation: Operation, ...faults: readonly Fault[]) => void;
  /** Forgets requests and faults. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

/** @param pass lets time pass for the client that waits for an answer. */
export function createUserPoolApi(
  model: UserPoolModel,
  pass: (duration: Duration) => Promise<void> = () => Promise.resolve(),
): UserPoolApi {
  const requests: ReceivedRequest[] = [];
  const faults = new Map<string, Fault[]>();
  const connections = new WeakMap<object, number>();
  let connectionCount = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const operation =
      /^AWSCognitoIdentityProviderService\.(\w+)$/.exec(String(request.headers['x-amz-target']))?.[1] ?? '';
    const input = JSON.parse(body) as Readonly<Record<string, unknown>>;
    requests.push({ operation, input, connection: connections.get(request.socket) ?? 0 });
    const fault = faults.get(operation)?.shift();
    const send = (status: number, text: string): void => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(text);
    };
    switch (fault?.kind) {
      case 'hang':
        await pass('untilNextTimer');
        return;
      case 'reset':
        request.socket.destroy();
        return;
      case 'raw':
        send(fault.status, fault.body);
        return;
      case 'error':
        sendError(send, new ServiceError(fault.code, fault.message ?? 'Injected', fault.status));
        return;
      case 'delayedError':
        await pass(fault.ms);
        sendError(send, new ServiceError(fault.code, fault.message ?? 'Injected'));
        return;
      case 'meanwhile':
        fault.run();
        break;
      case undefined:
      case 'delay':
      case 'answerLost':
      case 'stall':
      case 'rewrite':
        break;
    }
    try {
      if (
        !/^AWS4-HMAC-SHA256 Credential=[^/]+\/\d{8}\/[a-z0-9-]+\/cognito-idp\/aws4_request,/.test(
          String(request.headers.authorization),
        )
      ) {
        throw new ServiceError('MissingAuthenticationTokenException', 'Missing Authentication Token');
      }
      const result = carryOut(model, operation, input);
      const text = JSON.stringify(fault?.kind === 'rewrite' ? fault.rewrite(result) : result);
      if (fault?.kind === 'answerLost') {
        await pass('untilNextTimer');
        return;
      }
      if (fault?.kind === 'stall') {
        response
          .writeHead(200, { 'content-type': 'application/x-amz-json-1.1', 'content-length': text.length + 10 })
          .write(text);
        await pass('untilNextTimer');
        return;
      }
      if (fault?.kind === 'delay') await pass(fault.ms);
      send(200, text);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      sendError(send, error);
    }
  }

  const server: Server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(599).end(String(error));
    });
  });
  // A connection is closed by its client alone: on a busy machine an idle one would otherwise be closed under a request.
  server.keepAliveTimeout = 0;
  server.on('connection', (socket) => {
    connectionCount += 1;
    connections.set(socket, connectionCount);
  });
  return {
    async listen() {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    requests,
    openConnections: promisify(server.getConnections.bind(server)) as () => Promise<number>,
    fail(operation, ...more) {
      faults.set(operation, [...(faults.get(operation) ?? []), ...more]);
    },
    reset() {
      requests.length = 0;
      faults.clear();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function carryOut(
  model: UserPoolModel,
  operation: string,
  input: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  switch (operation) {
    case 'ListUsers':
      return model.listUsers(input);
    case 'AdminGetUser':
      return model.adminGetUser(input);
    case 'AdminCreateUser':
      return model.adminCreateUser(input);
    case 'AdminLinkProviderForUser':
      return model.adminLinkProviderForUser(input);
    default:
      throw new ServiceError('UnknownOperationException', operation);
  }
}

function sendError(send: (status: number, text: string) => void, { code, message, status }: ServiceError): void {
  send(status, JSON.stringify({ __type: code, message }));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
