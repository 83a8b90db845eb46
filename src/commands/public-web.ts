import { lookup as lookUp, type LookupAddress } from 'node:dns';
import https from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Web, WebAnswer, WebFailure } from '../doctor/web';
import { httpsUrlProblem } from '../model/https-url';

/** No document of a provider comes near this; what goes on is no document. */
const MAX_BYTES = 1024 * 1024;

/** Source: Cognito Developer Guide, "User pool sign-in with third party identity providers". */
const MOST_REDIRECTS = 20;

/**
 * For tests alone: a loopback address and port, such as 127.0.0.1:8443, at which every host is taken to answer. Nothing else
 * lets `doctor` call an address that is not public.
 */
export const LOOPBACK_VARIABLE = 'COGNITO_FEDERATION_TEST_LOOPBACK';

/** Where all hosts are taken to be. */
export interface Loopback {
  readonly address: string;
  readonly port: number;
}

/** What LOOPBACK_VARIABLE says; undefined where it is nothing that could be meant. */
export function loopbackOf(text: string): Loopback | undefined {
  const [, address = '', port = ''] = /^(127\.\d{1,3}\.\d{1,3}\.\d{1,3}):(\d{1,5})$/.exec(text) ?? [];
  return isIP(address) === 0 || Number(port) > 65_535 ? undefined : { address, port: Number(port) };
}

/** Opens the public internet for one run; a document that is asked for twice is fetched once. */
export function publicWeb(timeoutMs: number, loopback: Loopback | undefined): Web {
  const answers = new Map<string, Promise<WebAnswer>>();
  const hosts = new Map<string, Promise<WebFailure | undefined>>();
  return {
    get: (url, redirects) =>
      once(answers, `${redirects} ${url}`, () => fetchWhole(url, redirects === 'follow', timeoutMs, loopback)),
    hostProblem: (host) => once(hosts, host, () => hostProblem(host, timeoutMs, loopback)),
    certificateOf: (host) => certificateOf(host, timeoutMs, loopback),
  };
}

/**
 * Fetches as Cognito's back channel does: to the host of the URL, or for tests to where all hosts are taken to be.
 *
 * @throws what the network throws
 */
export function fetchAt(
  loopback: Loopback | undefined,
  timeoutMs: number,
): (url: string, options?: RequestInit) => Promise<Response> {
  return (url, { method = 'GET', headers, body } = {}) =>
    new Promise((resolve, reject) => {
      const request = https.request(
        url,
        {
          method,
          headers: Object.fromEntries(new Headers(headers)),
          signal: AbortSignal.timeout(timeoutMs),
          agent: false,
          ...(loopback !== undefined && { lookup: lookupOf(loopback), port: loopback.port }),
        },
        (response) => {
          const chunks: Buffer[] = [];
          let length = 0;
          response
            .on('data', (chunk: Buffer) => {
              chunks.push(chunk);
              length += chunk.length;
              if (length > MAX_BYTES) request.destroy(new Error(`more than ${MAX_BYTES} bytes`));
            })
            .on('end', () => {
              const { statusCode: status = 500, headers: own } = response;
              const type = own['content-type'];
              const isEmpty = status === 204 || status === 304;
              resolve(
                new Response(isEmpty ? null : Buffer.concat(chunks), {
                  status,
                  ...(type !== undefined && { headers: { 'content-type': type } }),
                }),
              );
            })
            .on('error', reject);
        },
      );
      request.on('error', reject);
      request.end(body instanceof URLSearchParams ? body.toString() : ((body as string | undefined) ?? undefined));
    });
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

/** One document, with its redirects, within the time. */
async function fetchWhole(
  start: string,
  follow: boolean,
  timeoutMs: number,
  loopback: Loopback | undefined,
): Promise<WebAnswer> {
  const signal = AbortSignal.timeout(timeoutMs);
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const problem = httpsUrlProblem(url);
    if (problem !== undefined) {
      // The spec's own URLs have been judged, so this is where a redirect leads.
      return { kind: 'redirect', words: `redirects to an address which ${problem}` };
    }
    const answer = await fetchOnce(new URL(url), signal, timeoutMs, loopback);
    if (answer.kind !== 'answer' || !follow || answer.location === undefined) return answer;
    url = answer.location;
  }
  return { kind: 'redirect', words: `redirects more than ${MOST_REDIRECTS} times` };
}

function fetchOnce(
  url: URL,
  signal: AbortSignal,
  timeoutMs: number,
  loopback: Loopback | undefined,
): Promise<WebAnswer> {
  const literal = hostOf(url);
  if (isIP(literal) !== 0 && !isPublic(literal)) return Promise.resolve(privateAddress([literal]));
  return new Promise((resolve) => {
    const request = https.get(
      url,
      {
        signal,
        // One connection per document: nothing of one provider reaches another.
        agent: false,
        headers: {
          accept: 'application/json, application/xml;q=0.9, */*;q=0.1',
          'user-agent': 'cognito-federation/doctor',
        },
        lookup: lookupOf(loopback),
        ...(loopback !== undefined && { port: loopback.port }),
      },
      (response) => {
        const { headers, statusCode: status = 0 } = response;
        const { location } = headers;
        if (status >= 300 && status < 400 && location !== undefined) {
          response.destroy();
          const target = URL.canParse(location, url.href) ? new URL(location, url.href).href : location;
          resolve({ kind: 'answer', status, text: '', location: target });
          return;
        }
        const chunks: Buffer[] = [];
        let length = 0;
        response
          .on('data', (chunk: Buffer) => {
            chunks.push(chunk);
            length += chunk.length;
            if (length <= MAX_BYTES) return;
            resolve({ kind: 'tooLarge', words: `answers with more than ${MAX_BYTES} bytes` });
            response.destroy();
          })
          .on('end', () => {
            resolve({ kind: 'answer', status, text: Buffer.concat(chunks).toString(), location: undefined });
          })
          .on('error', (error: Error) => {
            resolve(failureOf(error, timeoutMs));
          });
      },
    );
    request.on('error', (error) => {
      resolve(failureOf(error, timeoutMs));
    });
  });
}

/** The certificate of a host, from the handshake alone. */
function certificateOf(
  host: string,
  timeoutMs: number,
  loopback: Loopback | undefined,
): Promise<{ readonly validTo: Date } | WebFailure> {
  return new Promise((resolve) => {
    const request = https.request(`https://${host}/`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(timeoutMs),
      agent: false,
      lookup: lookupOf(loopback),
      ...(loopback !== undefined && { port: loopback.port }),
    });
    request.on('socket', (socket) => {
      socket.on('secureConnect', () => {
        resolve({ validTo: new Date((socket as TLSSocket).getPeerCertificate().valid_to) });
        request.destroy();
      });
    });
    request.on('error', (error) => {
      resolve(failureOf(error, timeoutMs));
    });
    request.end();
  });
}

/** Why a host could not be reached by its addresses. */
async function hostProblem(
  host: string,
  timeoutMs: number,
  loopback: Loopback | undefined,
): Promise<WebFailure | undefined> {
  const literal = host.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0) return isPublic(literal) ? undefined : privateAddress([literal]);
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      resolve(failureOf(new DOMException('late', 'TimeoutError'), timeoutMs));
    }, timeoutMs);
    lookupOf(loopback)(literal, { all: true }, (error) => {
      clearTimeout(late);
      resolve(error === null ? undefined : failureOf(error, timeoutMs));
    });
  });
}

/** An address that is not public, as an error of a look-up. */
class PrivateAddress extends Error {
  constructor(readonly addresses: readonly string[]) {
    super('private address');
  }
}

/**
 * Looks up a host and refuses it where one of its addresses is not public. The connection is made to what was looked at, so a
 * name cannot lead elsewhere a moment later.
 */
function lookupOf(loopback: Loopback | undefined): LookupFunction {
  return (host, options, callback) => {
    const answer = (addresses: readonly LookupAddress[]): void => {
      const [first] = addresses;
      if (options.all === true) callback(null, [...addresses]);
      else callback(null, first?.address ?? '', first?.family);
    };
    if (loopback !== undefined) {
      answer([{ address: loopback.address, family: 4 }]);
      return;
    }
    lookUp(host, { all: true }, (error, addresses) => {
      const unfit = error === null ? addresses.filter(({ address }) => !isPublic(address)) : [];
      if (error !== null) callback(error, []);
      else if (unfit.length > 0) callback(new PrivateAddress(unfit.map(({ address }) => address)), []);
      else answer(addresses);
    });
  };
}

function failureOf(error: Error, timeoutMs: number): WebFailure {
  if (error instanceof PrivateAddress) return privateAddress(error.addresses);
  const isLate = error.name === 'TimeoutError' || error.name === 'AbortError';
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const words = isLate
    ? `gives no whole answer within ${timeoutMs / 1000} s`
    : (REASONS.get(code) ?? (/^[A-Z][A-Z_]{2,60}$/.test(code) ? `cannot be fetched: ${code}` : 'cannot be fetched'));
  return { kind: 'unreachable', words };
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['CERT_HAS_EXPIRED', 'has a TLS certificate that has expired'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'has a TLS certificate that signed itself'],
  ['ECONNREFUSED', 'refuses the connection'],
  ['ECONNRESET', 'breaks the connection off'],
  ['ENOTFOUND', 'has a host that the DNS does not know'],
  ['EAI_AGAIN', 'has a host that the DNS gives no answer for'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'has a TLS certificate of another host'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'has a TLS certificate of an authority that is not known'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'has a TLS certificate of an authority that is not known'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'has a TLS certificate whose chain is incomplete'],
]);

function privateAddress(addresses: readonly string[]): WebFailure {
  return { kind: 'private', words: `leads to ${addresses.join(', ')}, which is not a public address` };
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

/** Whether an address is one of the public internet. Source: IANA special-purpose address registries (RFC 6890). */
export function isPublic(address: string): boolean {
  const kind = isIP(address);
  return kind !== 0 && !NOT_PUBLIC.check(address, kind === 6 ? 'ipv6' : 'ipv4');
}

/** An IPv4 address that is written as IPv6 (`::ffff:10.0.0.1`) is matched by the IPv4 ranges as well. */
const NOT_PUBLIC = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const)
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv6');
