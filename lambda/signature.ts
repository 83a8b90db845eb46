import { createHash, createHmac } from 'node:crypto';

/** The credentials of the function's role, as Lambda sets them. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
}

/** The one kind of request that the function makes: a POST to the root of the service's endpoint. */
export interface UnsignedRequest {
  readonly region: string;
  readonly service: string;
  /** Path of the endpoint, `/` for AWS. */
  readonly path: string;
  /** Names in lower case, in alphabetical order; all of them are signed. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Signs requests with one role's credentials. */
export type Sign = (request: UnsignedRequest, date: Date) => Readonly<Record<string, string>>;

/**
 * AWS Signature Version 4, as far as this one kind of request needs it. A test compares it with the signer of the AWS
 * SDK. The SDK itself would be nine tenths of a cold start and two thirds of a warm call.
 * Source: IAM User Guide, "Create a signed AWS API request".
 *
 * @returns a function that gives a request's headers together with those that sign it.
 */
export function signer({ accessKeyId, secretAccessKey, sessionToken }: Credentials): Sign {
  let scopeOfKey = '';
  let key: Buffer = Buffer.alloc(0);

  return ({ region, service, path, headers, body }, date) => {
    const time = date.toISOString().replace(/[:-]|\.\d{3}/g, '');
    const scope = [time.slice(0, 8), region, service, 'aws4_request'];
    if (scope.join('/') !== scopeOfKey) {
      // It is the same for a day.
      scopeOfKey = scope.join('/');
      key = scope.reduce<Buffer>(hmac, Buffer.from(`AWS4${secretAccessKey}`));
    }
    const signed: Readonly<Record<string, string>> = {
      ...headers,
      'x-amz-date': time,
      ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
    };
    const names = Object.keys(signed).sort();
    const canonicalHeaders = names.map((name) => `${name}:${signed[name] ?? ''}\n`).join('');
    const canonicalRequest = ['POST', path, '', canonicalHeaders, names.join(';'), sha256(body)].join('\n');
    const textToSign = ['AWS4-HMAC-SHA256', time, scopeOfKey, sha256(canonicalRequest)].join('\n');
    const signature = hmac(key, textToSign).toString('hex');
    return {
      ...signed,
      authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scopeOfKey}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
    };
  };
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
