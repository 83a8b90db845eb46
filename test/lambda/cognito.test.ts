import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CognitoIdentityProviderClient, ListUsersCommand } from '@aws-sdk/client-cognito-identity-provider';
import { systemClock } from '../../lambda/clock';
import { endpointIn, openCognito } from '../../lambda/cognito';

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
