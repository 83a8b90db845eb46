import { SaxesParser, type SaxesTagNS } from 'saxes';

/** A value of ProviderDetails has at most this many characters. Source: Cognito API, CreateIdentityProvider, StringType. */
const MAX_METADATA_LENGTH = 131_072;

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
  if (text.length > MAX_METADATA_LENGTH)
    return `holds ${text.length} characters; Cognito accepts at most ${MAX_METADATA_LENGTH}`;
  if (/<!doctype\s+html/i.test(text)) return 'is a web page';
  if (/<!(?:doctype|entity)/i.test(text)) return 'holds a document type declaration, which metadata never has';
  const document = documentOf(text);
  if ('problem' in document) return document.problem;
  return encodingProblem(document, text) ?? descriptorProblem(document) ?? signInProblem(document);
}

/** An element of the document. */
interface Element {
  /** Names from the outermost element on: `{namespace}name/{namespace}name`. */
  readonly path: string;
  /** Attributes without a namespace, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | undefined;
}

interface XmlDocument {
  readonly elements: readonly Element[];
  /** As the XML declaration names it. */
  readonly encoding: string | undefined;
}

const ENTITY = `{${METADATA}}EntityDescriptor`;
const PROVIDER = `${ENTITY}/{${METADATA}}IDPSSODescriptor`;
const SIGN_IN = `${PROVIDER}/{${METADATA}}SingleSignOnService`;
const KEY = `${PROVIDER}/{${METADATA}}KeyDescriptor`;
const CERTIFICATE = `${KEY}/{${SIGNATURE}}KeyInfo/{${SIGNATURE}}X509Data/{${SIGNATURE}}X509Certificate`;

/** The ways in which Cognito sends people to a provider. */
const BINDINGS = [
  'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect',
  'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST',
];

/** The text is UTF-8. Whoever believes another declaration reads other text, or none. */
function encodingProblem({ encoding }: XmlDocument, text: string): string | undefined {
  if (encoding === undefined || /^utf-?8$/i.test(encoding)) return undefined;
  const alike = /^[\x00-\x7f]*$/.test(text) && /^(?:us-ascii|iso-8859-|windows-125)/i.test(encoding);
  return alike ? undefined : 'is text in UTF-8, but its first line declares another encoding';
}

function descriptorProblem({ elements }: XmlDocument): string | undefined {
  const paths = new Set(elements.map(({ path }) => path));
  if (paths.has(`{${METADATA}}EntitiesDescriptor`))
    return 'describes several entities (EntitiesDescriptor); Cognito accepts one EntityDescriptor';
  if (!paths.has(ENTITY)) {
    return elements[0]?.path.endsWith('}EntityDescriptor') === true
      ? `is XML, but no SAML metadata: its EntityDescriptor is not in the namespace ${METADATA}`
      : 'is XML, but no SAML metadata: its outermost element is not an EntityDescriptor';
  }
  if (!paths.has(PROVIDER)) {
    return paths.has(`${ENTITY}/{${METADATA}}SPSSODescriptor`)
      ? 'describes a service provider (SPSSODescriptor), not an identity provider'
      : 'describes no identity provider: it has no IDPSSODescriptor';
  }
  if (
    elements
      .find(({ path }) => path === ENTITY)
      ?.attributes.get('entityID')
      ?.trim() === undefined
  )
    return 'does not name the identity provider: its EntityDescriptor has no entityID';
  if (!paths.has(CERTIFICATE))
    return 'has no certificate to check signatures with: it has no KeyDescriptor with an X509Certificate';
  const signing = elements.some((element) => element.path === CERTIFICATE && useOf(element) !== 'encryption');
  return signing
    ? undefined
    : 'has no certificate to check signatures with: its KeyDescriptors are only for encryption';
}

/** What the key of a certificate is for; undefined: for anything. */
function useOf(certificate: Element): string | undefined {
  let element: Element | undefined = certificate;
  while (element !== undefined && element.path !== KEY) element = element.parent;
  return element?.attributes.get('use');
}

function signInProblem({ elements }: XmlDocument): string | undefined {
  const services = elements.filter(({ path }) => path === SIGN_IN);
  if (services.length === 0) return 'does not say where to sign in: it has no SingleSignOnService';
  const usable = services.filter(({ attributes }) => BINDINGS.includes(attributes.get('Binding') ?? ''));
  if (usable.length === 0)
    return 'has no SingleSignOnService for the bindings HTTP-Redirect or HTTP-POST, which are those that Cognito knows';
  const unfit = usable.some(
    ({ attributes }) => !/^https:\/\/[^\s/]+(?:\/\S*)?$/.test(attributes.get('Location') ?? ''),
  );
  return unfit ? 'has a SingleSignOnService whose Location is not an https URL' : undefined;
}

/** Well-formed XML. Nothing outside of the text is read, and no entity of its own is known. */
function documentOf(text: string): XmlDocument | { readonly problem: string } {
  const elements: Element[] = [];
  let open: Element | undefined;
  let depth = 0;
  let encoding: string | undefined;
  let problem: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('xmldecl', (declaration) => {
    encoding = declaration.encoding;
  });
  parser.on('opentag', (tag) => {
    open = {
      path: `${open === undefined ? '' : `${open.path}/`}{${tag.uri}}${tag.local}`,
      attributes: attributesOf(tag),
      parent: open,
    };
    elements.push(open);
    depth += 1;
    if (depth > MAX_DEPTH) problem ??= `nests elements more than ${MAX_DEPTH} deep, as no metadata does`;
  });
  parser.on('closetag', () => {
    open = open?.parent;
    depth -= 1;
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
  return problem === undefined ? { elements, encoding } : { problem };
}

function attributesOf({ attributes }: SaxesTagNS): ReadonlyMap<string, string> {
  return new Map(Object.values(attributes).flatMap(({ uri, local, value }) => (uri === '' ? [[local, value]] : [])));
}
