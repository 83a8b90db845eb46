import { samlMetadataProblem } from './saml-metadata';

/** The certificates of a provider, each with what its key is for. The text is known to be well-formed metadata. */
const KEYS = /<(?:[\w.-]+:)?KeyDescriptor\b([^>]*)>([\s\S]*?)<\/(?:[\w.-]+:)?KeyDescriptor\s*>/g;
const CERTIFICATES = /<(?:[\w.-]+:)?X509Certificate\b[^>]*>([^<]*)</g;

/**
 * The day, as YYYY-MM-DD, on which the last signing certificate of a provider's metadata expired; undefined where one is
 * still good, or where that cannot be told.
 */
export function signingCertificatesExpired(metadata: string, now: Date): string | undefined {
  if (samlMetadataProblem(metadata) !== undefined) return undefined;
  const ends = [...metadata.matchAll(KEYS)]
    .filter(([, attributes = '']) => !/\buse\s*=\s*["']encryption["']/.test(attributes))
    .flatMap(([, , content = '']) => [...content.matchAll(CERTIFICATES)].map(([, base64 = '']) => endOf(base64)));
  const last = ends.length === 0 ? NaN : Math.max(...ends);
  return last < now.getTime() ? new Date(last).toISOString().slice(0, 10) : undefined;
}

/** When a certificate ends, in milliseconds since 1970; NaN where it cannot be read. */
function endOf(base64: string): number {
  // Loaded here: of all specs few have such a file, and every check would pay for it.
  const { X509Certificate } = process.getBuiltinModule('node:crypto');
  try {
    return Date.parse(new X509Certificate(Buffer.from(base64, 'base64')).validTo);
  } catch {
    return NaN;
  }
}
