import { startMinistack, type Emulator } from './harness/emulators';
import { describeWith } from './harness/tools';

describeWith(['ministack'], 'ministack', () => {
  let emulator: Emulator;

  beforeAll(async () => {
    emulator = await startMinistack({ auth: false });
  });

  afterAll(() => emulator.stop());

  /** Makes a role as an AWS SDK does, which names its call. */
  async function createRole(call: string): Promise<number> {
    const { status } = await fetch(emulator.url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'amz-sdk-invocation-id': call,
        Authorization:
          'AWS4-HMAC-SHA256 Credential=test/20261127/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=0',
      },
      body: new URLSearchParams({
        Action: 'CreateRole',
        RoleName: 'once',
        AssumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[]}',
      }),
    });
    return status;
  }

  test('a call that the AWS SDK makes again has the answer of the first one, another call has its own', async () => {
    expect([await createRole('first'), await createRole('first'), await createRole('second')]).toEqual([200, 200, 409]);
  });
});
