import http from 'node:http';
import https from 'node:https';
import type { Clock } from './clock';
import { isRecord, parseJson } from './json';
import { signer } from './signature';

/** Cognito's calls that the function makes. */
export type Operation = 'AdminCreateUser' | 'AdminGetUser' | 'AdminLinkProviderForUser' | 'ListUsers';

/** What came of one request. */
export type Answer =
  /** Cognito, or something in its place, answered. */
  | {
      readonly kind: 'answer';
      /** The HTTP status. */
      readonly status: number;
      /** The body as JSON; undefined where it is none. */
      readonly body: unknown;
    }
  /** No answer within the time that it was given. */
  | { readonly kind: 'timedOut' }
  /** The connection could not be made, or broke. */
  | { readonly kind: 'broken' };

/** Cognito's API, for the role and the Region of the function. */
export interface Cognito {
  /** Sends one request, never a second one. Every failure is a value. */
  readonly send: (operation: Operation, input: object, timeoutMs: number) => Promise<Answer>;
}

/** Where requests go, and what they are signed with: the variables that Lambda sets. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Opens Cognito's API. Made once: later invocations find its connections open.
 *
 * @param environment `AWS_REGION`, the role's credentials, and perhaps `AWS_ENDPOINT_URL`, as for every AWS SDK.
 */
export function openCognito(environment: Environment, clock: Clock): Cognito {
  const region = environment.AWS_REGION ?? '';
  const endpoint =
    environment.AWS_ENDPOINT_URL === undefined ? endpointIn(region) : new URL(environment.AWS_ENDPOINT_URL);
  const transport = endpoint.protocol === 'http:' ? http : https;
  const agent = new transport.Agent({ keepAlive: true });
  const sign = signer('cognito-idp', region, {
    accessKeyId: environment.AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: environment.AWS_SECRET_ACCESS_KEY ?? '',
    sessionToken: environment.AWS_SESSION_TOKEN,
  });

  return {
    async send(operation, input, timeoutMs) {
      const body = JSON.stringify(input);
      const headers = await sign(
        {
          endpoint,
          headers: {
            'content-type': 'application/x-amz-json-1.1',
            host: endpoint.host,
            'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
          },
          body,
        },
        clock.date(),
      );
      return new Promise((resolve) => {
        const request = transport.request(endpoint, {
          agent,
          method: 'POST',
          headers: { ...headers, 'content-length': Buffer.byteLength(body), 'user-agent': USER_AGENT },
        });
        const done = (answer: Answer): void => {
          cancelTimer();
          resolve(answer);
        };
        // Whatever the request is doing by then: resolving a name, connecting, or reading the last byte.
        const cancelTimer = clock.after(timeoutMs, () => {
          resolve({ kind: 'timedOut' });
          request.destroy();
        });
        const broken = (): void => {
          done({ kind: 'broken' });
        };
        request.on('error', broken).on('response', (response) => {
          const chunks: Buffer[] = [];
          response
            .on('error', broken)
            .on('data', (chunk: Buffer) => chunks.push(chunk))
            .on('end', () => {
              const text = Buffer.concat(chunks).toString();
              done({ kind: 'answer', status: response.statusCode ?? 0, body: parseJson(text) });
            });
        });
        request.end(body);
      });
    },
  };
}

/** In CloudTrail it tells these calls from others of the same role. */
const USER_AGENT = 'cognito-federation/pre-sign-up';

/** Cognito's endpoint in a Region. Source: the partitions of the AWS SDK's endpoint rules. */
export function endpointIn(region: string): URL {
  const suffix = Object.entries(DNS_SUFFIXES).find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'amazonaws.com';
  return new URL(`https://cognito-idp.${region}.${suffix}`);
}

const DNS_SUFFIXES = { 'cn-': 'amazonaws.com.cn', 'eusc-': 'amazonaws.eu' };

/** The code of the error that an answer carries, without its namespace; empty where it carries none. */
export function errorCodeOf(body: unknown): string {
  const type = isRecord(body) && typeof body.__type === 'string' ? body.__type : '';
  return type.slice(type.lastIndexOf('#') + 1);
}

/** The error's message; empty where there is none. AWS writes the key in either case. */
export function errorMessageOf(body: unknown): string {
  const message = isRecord(body) ? (body.message ?? body.Message) : undefined;
  return typeof message === 'string' ? message : '';
}
