import type { Federation } from '../model/federation';
import { RESOURCES } from '../model/resources';
import { iamArnOf, iamLiteral, type Location } from './arn';
import { writesOf, type Grant } from './grant';

/** The OIDC providers of IAM. */
export function iamOidcProviderGrants(federation: Federation, location: Location): readonly Grant[] {
  const { heldBy, actions } = RESOURCES.aws_iam_openid_connect_provider;
  return heldBy(federation).map(({ awsName }) => ({
    sid: 'OidcProviders',
    read: actions.read,
    write: writesOf(actions),
    resources: [iamArnOf(location, `oidc-provider/${iamLiteral(awsName)}`)],
  }));
}
