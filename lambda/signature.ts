import { SignatureV4 } from '@smithy/signature-v4';
import { createHash, createHmac } from 'node:crypto';

/** The credentials of the function's role, as Lambda sets them. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
}

/** The one kind of request that the function makes: a POST to the root of the service's endpoint. */
interface UnsignedRequest {
  readonly endpoint: URL;
  /** Names in lower case; all of them are signed. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Gives a request's headers together with those that sign it. */
export type Sign = (request: UnsignedRequest, date: Date) => Promise<Readonly<Record<string, string>>>;

/**
 * Signs requests with one role's credentials, by the signer of the AWS SDK. The rest of the SDK stays out: it would be nine
 * tenths of a cold start and two thirds of a warm call.
 */
export function signer(service: string, region: string, { sessionToken, ...key }: Credentials): Sign {
  const signature = new SignatureV4({
    service,
    region,
    credentials: { ...key, ...(sessionToken !== undefined && { sessionToken }) },
    sha256: Sha256,
    applyChecksum: false,
    uriEscapePath: false,
  });
  return async ({ endpoint, headers, body }, date) => {
    const { protocol, hostname, pathname } = endpoint;
    const request = { method: 'POST', protocol, hostname, path: pathname, headers: { ...headers }, body };
    return (await signature.sign(request, { signingDate: date })).headers;
  };
}

/** Node's own SHA-256, in the form that the signer asks for. */
class Sha256 {
  readonly #hash: ReturnType<typeof createHash> | ReturnType<typeof createHmac>;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', binary(secret));
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(binary(data));
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(new Uint8Array(this.#hash.digest()));
  }

  reset(): void {
    throw new Error('the signer makes a hash for each text');
  }
}

function binary(data: string | ArrayBuffer | ArrayBufferView): string | Uint8Array {
  if (typeof data === 'string') return data;
  return data instanceof ArrayBuffer
    ? new Uint8Array(data)
    : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
