import type { Web } from '../doctor/web';
/**
 * For tests alone: a loopback address and port, such as 127.0.0.1:8443, at which every host is taken to answer. Nothing else
 * lets `doctor` call an address that is not public.
 */
export declare const LOOPBACK_VARIABLE = "COGNITO_FEDERATION_TEST_LOOPBACK";
/** Where all hosts are taken to be. */
export interface Loopback {
    readonly address: string;
    readonly port: number;
}
/** What LOOPBACK_VARIABLE says; undefined where it is nothing that could be meant. */
export declare function loopbackOf(text: string): Loopback | undefined;
/** Opens the public internet for one run; a document that is asked for twice is fetched once. */
export declare function publicWeb(timeoutMs: number, loopback: Loopback | undefined): Web;
/**
 * Fetches as Cognito's back channel does: to the host of the URL, or for tests to where all hosts are taken to be.
 *
 * @throws what the network throws
 */
export declare function fetchAt(loopback: Loopback | undefined, timeoutMs: number): (url: string, options?: RequestInit) => Promise<Response>;
/** Whether an address is one of the public internet. Source: IANA special-purpose address registries (RFC 6890). */
export declare function isPublic(address: string): boolean;
