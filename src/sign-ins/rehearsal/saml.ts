import type { SAML as Saml, SamlConfig } from '@node-saml/node-saml';
import { quote } from '../../diagnostics/text';
import { signingCertificates } from '../../model/saml-certificates';
import { samlMetadataProblem } from '../../model/saml-metadata';
import { endWith } from './faults';

/** The library's class. */
export type SamlLibrary = new (config: SamlConfig) => Saml;

/** What an assertion says of a person, as a file of sign-ins has it. */
interface SentAssertion {
  readonly nameId: string;
  readonly attributes: Readonly<Record<string, string | readonly string[]>>;
}

/** One sign-in through a SAML provider. */
export interface SamlSignIn {
  /** Where the person signs in, with the request (binding HTTP-Redirect). */
  readonly url: string;
  /**
   * Checks the response, and reads the assertion.
   *
   * @throws SignInFault
   */
  readonly finish: (response: string) => Promise<SentAssertion>;
}

/** A response of more characters is refused. Source: Cognito quotas, SAML response. */
const LONGEST_RESPONSE = 100_000;

/**
 * Begins a sign-in as Cognito does: an unsigned request for the assertion consumer service of the pool.
 *
 * @param metadata the provider's, as the spec has it
 * @throws SignInFault
 */
export async function beginSaml(
  metadata: string,
  library: SamlLibrary,
  {
    callbackUrl,
    entityId,
    relayState,
  }: { readonly callbackUrl: string; readonly entityId: string; readonly relayState: string },
): Promise<SamlSignIn> {
  const problem = samlMetadataProblem(metadata);
  if (problem !== undefined) return endWith('document-unreadable', `The metadata ${problem}.`);
  const saml = new library({
    callbackUrl,
    entryPoint: signInUrl(metadata),
    issuer: entityId,
    audience: entityId,
    idpCert: [...signingCertificates(metadata)],
    // Cognito accepts a signature of the response or of the assertion.
    wantAuthnResponseSigned: false,
    wantAssertionsSigned: false,
    identifierFormat: null,
    disableRequestedAuthnContext: true,
    acceptedClockSkewMs: 0,
    validateInResponseTo: 'always' as NonNullable<SamlConfig['validateInResponseTo']>,
  });
  return {
    url: await saml.getAuthorizeUrlAsync(relayState, undefined, {}),
    finish: async (response) => {
      if (response.length > LONGEST_RESPONSE)
        return endWith(
          'saml-unreadable',
          `The response has ${response.length} characters; Cognito reads ${LONGEST_RESPONSE}.`,
        );
      const read = await saml
        .validatePostResponseAsync({ SAMLResponse: response })
        .catch((error: unknown) => faultOf(error as Error, entityId, response));
      const { profile } = read;
      if (profile === null) return endWith('saml-unreadable', 'The response holds no assertion.');
      const attributes = (profile['attributes'] ?? {}) as Readonly<Record<string, unknown>>;
      return {
        nameId: typeof profile.nameID === 'string' ? profile.nameID : '',
        attributes: Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, textsOf(value)])),
      };
    },
  };
}

function textsOf(value: unknown): string | readonly string[] {
  if (Array.isArray(value)) return value.map((one) => textOf(one));
  return textOf(value);
}

/** A value with attributes of XML of its own comes as an object whose text is `_`. */
function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && '_' in value) return String(value._);
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}

/** What the library says of a response, as a fault. */
function faultOf({ message }: Error, entityId: string, response: string): never {
  if (/audience/i.test(message))
    return endWith(
      'saml-audience',
      `The entity id of this rehearsal is ${quote(entityId, 200)}; the assertion has another audience, or none.`,
    );
  if (/expired|not yet valid/i.test(message)) return endWith('saml-expired', `${message}.`);
  const end = endOf(response);
  if (/subject confirmation/i.test(message) && end !== undefined && end < Date.now())
    return endWith('saml-expired', `It was valid until ${new Date(end).toISOString()}.`);
  if (/InResponseTo/.test(message)) return endWith('saml-not-asked', `${message}.`);
  if (/^Invalid (?:document )?signature|certificate|PEM/i.test(message))
    return endWith('saml-signature', 'Neither the response nor the assertion has a signature that fits.');
  if (/SAML provider returned/.test(message)) return endWith('saml-status', `${quote(message, 200)}.`);
  return endWith('saml-unreadable', `The library says ${quote(message, 200)}.`);
}

/** Until when a response that was refused says that it is valid, in milliseconds since 1970; undefined where it does not say. */
function endOf(response: string): number | undefined {
  const text = Buffer.from(response, 'base64').toString();
  const ends = [...text.matchAll(/\sNotOnOrAfter\s*=\s*["']([^"']{1,40})["']/g)].map(([, end = '']) => Date.parse(end));
  const known = ends.filter((end) => !Number.isNaN(end));
  return known.length === 0 ? undefined : Math.min(...known);
}

const SIGN_IN = /<(?:[\w.-]+:)?SingleSignOnService\b([^>]*)>/g;

/** Where people sign in; the text is known to be metadata. The binding HTTP-Redirect first, which needs no form. */
function signInUrl(metadata: string): string {
  const services = [...metadata.replace(/<!--[\s\S]*?-->/g, '').matchAll(SIGN_IN)].map(([, attributes = '']) => ({
    binding: attributeOf(attributes, 'Binding'),
    location: attributeOf(attributes, 'Location'),
  }));
  const redirect = services.find(({ binding }) => binding.endsWith(':HTTP-Redirect'));
  return (redirect ?? services[0])?.location ?? '';
}

function attributeOf(attributes: string, name: string): string {
  const [, , value = ''] = new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`).exec(attributes) ?? [];
  return value.replaceAll('&amp;', '&');
}
