import { SaxesParser } from 'saxes';

/** A value of ProviderDetails has at most this many characters. Source: Cognito API, CreateIdentityProvider, StringType. */
export const MAX_METADATA_LENGTH = 131_072;

/** No metadata nests deeper; the parser takes long over texts that do. */
const MAX_DEPTH = 50;

const METADATA = 'urn:oasis:names:tc:SAML:2.0:metadata';
const SIGNATURE = 'http://www.w3.org/2000/09/xmldsig#';

/**
 * What keeps a text from being the metadata of one SAML identity provider, as words that follow the file's name;
 * undefined where all is well. Certificates and signatures are not judged.
 * Source: SAML 2.0 Metadata, sections 2.3.2 and 2.4.3.
 */
export function samlMetadataProblem(text: string): string | undefined {
  if (text.length > MAX_METADATA_LENGTH) return `holds ${text.length} characters; Cognito takes at most ${MAX_METADATA_LENGTH}`;
  if (/<!doctype\s+html/i.test(text)) return 'is a web page';
  if (/<!(?:doctype|entity)/i.test(text)) return 'holds a document type declaration, which metadata never has';
  const elements = elementsOf(text);
  if ('problem' in elements) return elements.problem;
  return descriptorProblem(elements);
}

/** Paths of elements, outermost first, without repetitions: `{namespace}name/{namespace}name`. */
type Paths = ReadonlySet<string>;

function descriptorProblem(paths: Paths): string | undefined {
  const entity = `{${METADATA}}EntityDescriptor`;
  const provider = `${entity}/{${METADATA}}IDPSSODescriptor`;
  if (paths.has(`{${METADATA}}EntitiesDescriptor`)) return 'describes several entities (EntitiesDescriptor); Cognito takes one EntityDescriptor';
  if (!paths.has(entity)) return 'is XML, but no SAML metadata: its outermost element is not an EntityDescriptor';
  if (!paths.has(provider)) {
    return paths.has(`${entity}/{${METADATA}}SPSSODescriptor`)
      ? 'describes a service provider (SPSSODescriptor), not an identity provider'
      : 'describes no identity provider: it has no IDPSSODescriptor';
  }
  if (!paths.has(`${provider}/{${METADATA}}SingleSignOnService`)) return 'does not say where to sign in: it has no SingleSignOnService';
  const certificate = `${provider}/{${METADATA}}KeyDescriptor/{${SIGNATURE}}KeyInfo/{${SIGNATURE}}X509Data/{${SIGNATURE}}X509Certificate`;
  if (!paths.has(certificate)) return 'has no certificate to check signatures with: it has no KeyDescriptor with an X509Certificate';
  return undefined;
}

/** The elements of well-formed XML. Nothing outside of the text is read, and no entity of its own is known. */
function elementsOf(text: string): Paths | { readonly problem: string } {
  const paths = new Set<string>();
  const open: string[] = [];
  let problem: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ uri, local }) => {
    const parent = open[open.length - 1];
    const path = `${parent === undefined ? '' : `${parent}/`}{${uri}}${local}`;
    open.push(path);
    paths.add(path);
    if (open.length > MAX_DEPTH) problem ??= `nests elements more than ${MAX_DEPTH} deep, as no metadata does`;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  // What the parser says may repeat the text, but for the line.
  parser.on('error', () => {
    problem ??= `is not well-formed XML; the first mistake is in line ${parser.line}`;
  });
  // Tag by tag, so that the first problem ends it: the parser takes long over elements that are nested deeply.
  for (const part of text.split(/(?<=>)/)) {
    parser.write(part);
    if (problem !== undefined) return { problem };
  }
  parser.close();
  return problem === undefined ? paths : { problem };
}
