import type { Federation } from '../model/federation';
import { trustedByIam } from '../model/iam-oidc-provider';
import { iamArnOf, literally, type Place } from './arn';
import type { Grant } from './grant';

/** The OIDC providers of IAM. Each is called after its issuer, without `https://`. */
export function iamOidcProviderGrants(federation: Federation, place: Place): readonly Grant[] {
  return trustedByIam(federation).map(({ iamOidcProviderUrl }) => ({
    sid: 'OidcProviders',
    read: ['iam:GetOpenIDConnectProvider'],
    write: [
      'iam:AddClientIDToOpenIDConnectProvider',
      'iam:CreateOpenIDConnectProvider',
      'iam:DeleteOpenIDConnectProvider',
      'iam:RemoveClientIDFromOpenIDConnectProvider',
      'iam:TagOpenIDConnectProvider',
      'iam:UntagOpenIDConnectProvider',
    ],
    resources: [iamArnOf(place, `oidc-provider/${literally(iamOidcProviderUrl.replace(/^https:\/\//, ''))}`)],
  }));
}
