import { createHash, createHmac, type BinaryLike } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CognitoIdentityProviderClient, ListUsersCommand } from '@aws-sdk/client-cognito-identity-provider';
import { SignatureV4 } from '@smithy/signature-v4';
import fc from 'fast-check';
import { systemClock } from '../../lambda/clock';
import { endpointIn, openCognito } from '../../lambda/cognito';
import { signer } from '../../lambda/signature';

/** The signature is the one that AWS's own signer makes. */

class Sha256 {
  readonly #hash;
  constructor(secret?: BinaryLike) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret);
  }
  update(chunk: BinaryLike): void {
    this.#hash.update(chunk);
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }
}

const text = fc.string({
  minLength: 1,
  maxLength: 40,
  unit: fc.constantFrom('a', 'Z', '0', '9', '+', '/', '=', '-', '_', '.'),
});

it('equals the signature of the AWS SDK’s signer, whatever is signed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        accessKeyId: text,
        secretAccessKey: text,
        sessionToken: fc.option(text, { nil: undefined }),
        region: fc.constantFrom('eu-central-1', 'us-gov-west-1'),
        host: fc.constantFrom('cognito-idp.eu-central-1.amazonaws.com', '127.0.0.1:4566'),
        path: fc.constantFrom('/', '/gateway/'),
        target: text,
        body: fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })),
        // Two requests of one signer, on days that may differ: the key is kept for a day.
        dates: fc.tuple(...[1, 2].map(() => fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }))),
      }),
      async ({ accessKeyId, secretAccessKey, sessionToken, region, host, path, target, body, dates }) => {
        const credentials = { accessKeyId, secretAccessKey, sessionToken };
        const sign = signer(credentials);
        const theirs = new SignatureV4({
          credentials: { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) },
          region,
          service: 'cognito-idp',
          sha256: Sha256 as never,
          applyChecksum: false,
        });
        const headers = { 'content-type': 'application/x-amz-json-1.1', host, 'x-amz-target': target };
        for (const date of dates) {
          const ours = sign({ region, service: 'cognito-idp', path, headers, body }, date);
          const request = { method: 'POST', protocol: 'https:', hostname: host, path, query: {}, headers, body };
          const signed = await theirs.sign(request, { signingDate: date });
          expect(ours).toStrictEqual(signed.headers);
        }
      },
    ),
  );
});

it('a request says what the AWS SDK’s says, but for its own introduction', async () => {
  const requests: Readonly<Record<string, unknown>>[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      const { method, url, headers } = request;
      requests.push({ method, url, body, type: headers['content-type'], target: headers['x-amz-target'] });
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end('{"Users":[]}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  const client = new CognitoIdentityProviderClient({ region: 'eu-central-1', endpoint, credentials });
  const input = { UserPoolId: 'eu-central-1_a', Filter: 'email = "ä@b"' };
  try {
    await client.send(new ListUsersCommand(input));
    const cognito = openCognito(
      { AWS_REGION: 'eu-central-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_ENDPOINT_URL: endpoint },
      systemClock,
    );
    const answer = await cognito.send('ListUsers', input, 10_000);
    expect(answer).toStrictEqual({ kind: 'answer', status: 200, body: { Users: [] } });
  } finally {
    client.destroy();
    server.closeAllConnections();
    server.close();
  }
  expect(requests).toHaveLength(2);
  expect(requests[1]).toStrictEqual(requests[0]);
});

it.each(['us-east-1', 'us-gov-west-1', 'cn-north-1', 'eusc-de-east-1', 'ap-southeast-7'])(
  'the endpoint in %s is the one of the AWS SDK',
  (region) => {
    const client = new CognitoIdentityProviderClient({ region });
    const { url } = client.config.endpointProvider({ Region: region });
    expect(endpointIn(region).href).toBe(url.href);
    client.destroy();
  },
);
