import type { AppClient, Federation } from '../model/federation';
import { writtenPoolId } from '../model/pool';
import { samlEntityId, signInHosts } from '../model/sign-in-urls';

/** The id of an app client: what stands in its place where it is not known before the stack is applied. */
export function clientId({ adopted }: AppClient): string {
  return adopted ?? '<client id: terraform output client_ids>';
}

/** The hosts of the sign-in pages; of a pool that exists already, with a domain that is managed elsewhere, what stands in their place. */
export function hostsOf(federation: Federation): readonly string[] {
  const hosts = signInHosts(federation);
  return hosts.length === 0 ? ['<host: terraform output domain>'] : hosts;
}

/** How SAML calls the user pool. */
export function entityId({ userPool }: Federation): string {
  return samlEntityId(writtenPoolId(userPool) ?? '<user pool id: terraform output user_pool_id>');
}
