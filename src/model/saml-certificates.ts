import { samlMetadataProblem } from './saml-metadata';

/** The certificates of a provider, each with what its key is for. The text is known to be well-formed metadata. */
const KEYS = /<(?:[\w.-]+:)?KeyDescriptor\b([^>]*)>([\s\S]*?)<\/(?:[\w.-]+:)?KeyDescriptor\s*>/g;
const DESCRIPTORS = /<(?:[\w.-]+:)?(?:EntityDescriptor|IDPSSODescriptor)\b([^>]*)>/g;
const COMMENTS = /<!--[\s\S]*?-->/g;
const CERTIFICATES = /<(?:[\w.-]+:)?X509Certificate\b[^>]*>([^<]*)</g;

/**
 * The day, as YYYY-MM-DD, on which the last signing certificate of a provider's metadata expired; undefined where one is
 * still good, or where that cannot be told.
 */
export function signingCertificatesExpired(metadata: string, now: Date): string | undefined {
  if (samlMetadataProblem(metadata) !== undefined) return undefined;
  const last = signingCertificatesEnd(metadata);
  return last !== undefined && last < now.getTime() ? new Date(last).toISOString().slice(0, 10) : undefined;
}

/**
 * When the last signing certificate of a provider's metadata ends, in milliseconds since 1970; undefined where that cannot
 * be told. The text is known to be well-formed metadata.
 */
export function signingCertificatesEnd(metadata: string): number | undefined {
  const ends = signingCertificates(metadata).map(endOf);
  const last = ends.length === 0 ? NaN : Math.max(...ends);
  return Number.isNaN(last) ? undefined : last;
}

/** The certificates of a provider's metadata that it signs with, in Base64 without white space. The text is known to be well-formed metadata. */
export function signingCertificates(metadata: string): readonly string[] {
  return [...metadata.replace(COMMENTS, '').matchAll(KEYS)]
    .filter(([, attributes = '']) => !/\buse\s*=\s*["']encryption["']/.test(attributes))
    .flatMap(([, , content = '']) =>
      [...content.matchAll(CERTIFICATES)].map(([, base64 = '']) => base64.replace(/\s/g, '')),
    );
}

/**
 * Until when a provider's metadata says that it may be used, in milliseconds since 1970; undefined where it does not say.
 * The text is known to be well-formed metadata. Source: SAML 2.0 Metadata, sections 2.3.2 and 2.4.1.
 */
export function metadataEnd(metadata: string): number | undefined {
  const ends = [...metadata.replace(COMMENTS, '').matchAll(DESCRIPTORS)]
    .map(([, attributes = '']) => Date.parse(/\svalidUntil\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? ''))
    .filter((time) => !Number.isNaN(time));
  return ends.length === 0 ? undefined : Math.min(...ends);
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
