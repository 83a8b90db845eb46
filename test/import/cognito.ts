/** A server on loopback that answers as Cognito does, for what reads a pool. */
import { createServer } from 'node:http';

export type Answer = Readonly<Record<string, unknown>>;

/** What the server gives back for a call; a text is the name of an error. */
export type Cognito = (call: string, input: Readonly<Record<string, unknown>>) => Answer | string;

export interface RunningCognito {
  /** What the command line needs to reach it, with the credentials of nobody. */
  readonly env: Readonly<Record<string, string>>;
  /** Calls that came, with how often. */
  readonly calls: ReadonlyMap<string, number>;
  readonly close: () => Promise<void>;
}

/** @param home an empty folder, so that no profile of a developer is found */
export async function startCognito(cognito: Cognito, home: string): Promise<RunningCognito> {
  const calls = new Map<string, number>();
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      const call = String(request.headers['x-amz-target']).replace('AWSCognitoIdentityProviderService.', '');
      calls.set(call, (calls.get(call) ?? 0) + 1);
      const answer = cognito(call, JSON.parse(body) as Readonly<Record<string, unknown>>);
      response.writeHead(typeof answer === 'string' ? 400 : 200, { 'Content-Type': 'application/x-amz-json-1.1' });
      response.end(
        JSON.stringify(typeof answer === 'string' ? { __type: answer, message: `about ${answer}` } : answer),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    env: {
      HOME: home,
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}
