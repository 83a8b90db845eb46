import type * as Cognito from '@aws-sdk/client-cognito-identity-provider';
import type * as OpenIdClient from 'openid-client' with { 'resolution-mode': 'import' };
import type { SamlLibrary } from '../sign-ins/rehearsal/saml';

/**
 * The libraries that only a rehearsal needs, or only what reads a pool, from where this program is installed; undefined where one is
 * not there. The build leaves these imports as they are: most teams never install the libraries.
 */
export async function openIdLibrary(): Promise<typeof OpenIdClient | undefined> {
  return import('openid-client').catch(() => undefined);
}

export async function samlLibrary(): Promise<SamlLibrary | undefined> {
  return import('@node-saml/node-saml').then(({ SAML }) => SAML).catch(() => undefined);
}

export async function cognitoLibrary(): Promise<typeof Cognito | undefined> {
  return import('@aws-sdk/client-cognito-identity-provider').catch(() => undefined);
}
