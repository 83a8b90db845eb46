import { quote } from '../../diagnostics/text';
import { holdsCredentials } from '../../model/https-url';
import { trustedByIam } from '../../model/iam-oidc-provider';
import { removeEntry } from '../edits';
import type { Rule } from '../rule';

/** Of an issuer and of a client id, in characters. Source: IAM API, CreateOpenIDConnectProvider, Url and ClientIDList. */
const MOST = 255;

/** IAM is stricter than Cognito about issuers and client ids. */
export const iamOidcProviderUnfit: Rule = {
  code: 'iam-oidc-provider-unfit',
  severity: 'error',
  title: 'IAM does not accept this issuer or client id',
  why: 'IAM accepts an issuer of at most 255 characters that names no port, and client ids of at most 255 characters. Cognito accepts more, so the provider would work in the user pool and stop the apply at IAM.',
  source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html',
  *check({ federation }) {
    for (const provider of federation.identityProviders) {
      if (provider.type !== 'oidc' || !provider.at.is('iamOidcProvider', true)) continue;
      if (provider.issuer !== undefined && provider.clientId !== undefined) continue;
      yield {
        message: `IAM needs the issuer and the client id, which ${quote(provider.name)} does not write.`,
        fix: 'Write issuer and clientId next to adopt, as the provider has them.',
        place: provider.at.key('iamOidcProvider'),
      };
    }
    for (const { iamOidcProviderUrl, clientId, at } of trustedByIam(federation)) {
      // Another rule refuses a password, without quoting it.
      if (holdsCredentials(iamOidcProviderUrl)) continue;
      const found = (message: string, key: 'issuer' | 'clientId') =>
        ({
          message,
          fix: 'Remove iamOidcProvider: the user pool does not need it.',
          edit: removeEntry(at.value('iamOidcProvider')),
          place: at.value(key),
          related: [{ ...at.key('iamOidcProvider'), note: 'asked for here' }],
        }) as const;
      if (/^https:\/\/[^/?#]*:\d*(?:[/?#]|$)/.test(iamOidcProviderUrl))
        yield found(`IAM accepts no issuer with a port, as ${quote(iamOidcProviderUrl)} has one.`, 'issuer');
      if (iamOidcProviderUrl.length > MOST)
        yield found(`The issuer has ${iamOidcProviderUrl.length} characters; IAM accepts ${MOST}.`, 'issuer');
      if (typeof clientId === 'string' && clientId.length > MOST)
        yield found(`The client id has ${clientId.length} characters; IAM accepts ${MOST}.`, 'clientId');
    }
  },
};
