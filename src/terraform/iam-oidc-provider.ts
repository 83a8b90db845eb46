import type { Federation } from '../model/federation';
import { trustedByIam } from '../model/iam-oidc-provider';
import { slug } from '../model/names';
import { resource, type Element, type Scope } from './elements';
import { literal } from './template';
import type { Values } from './values';

/**
 * The OIDC providers that IAM gets for identity pools and STS, by the name of the identity provider; the user pool has no
 * part in them. They carry no thumbprints: IAM trusts the certificates of public authorities by itself.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html
 */
export function iamOidcProviders(scope: Scope, federation: Federation, values: Values): ReadonlyMap<string, Element> {
  return new Map(
    trustedByIam(federation).map(({ name, iamOidcProviderUrl, clientId }) => [
      name,
      resource(scope, 'aws_iam_openid_connect_provider', slug(name), {
        url: literal(iamOidcProviderUrl),
        clientIdList: [values.text(clientId)],
      }),
    ]),
  );
}
