import type * as OpenIdClient from 'openid-client' with { 'resolution-mode': 'import' };
import type { SamlLibrary } from '../sign-ins/rehearsal/saml';

/**
 * The libraries that only a rehearsal needs, from where this program is installed; undefined where one is not there. The build
 * leaves these imports as they are: most teams never install the libraries.
 */
export async function openIdLibrary(): Promise<typeof OpenIdClient | undefined> {
  return import('openid-client').catch(() => undefined);
}

export async function samlLibrary(): Promise<SamlLibrary | undefined> {
  return import('@node-saml/node-saml').then(({ SAML }) => SAML).catch(() => undefined);
}
