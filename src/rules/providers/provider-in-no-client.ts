import { quote } from '../../diagnostics/text';
import { leaves } from '../../model/adopted';
import type { AppClient } from '../../model/federation';
import type { Rule } from '../rule';

/** A provider that no client lists can be signed in through by nobody. */
export const providerInNoClient: Rule = {
  code: 'provider-in-no-client',
  severity: 'warning',
  title: 'No app client lets people in through this provider',
  why: 'A sign-in names a client and a provider, and Cognito answers "Login option is not available" unless the client lists the provider.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html',
  *check({ federation }) {
    const { identityProviders, appClients } = federation;
    if (appClients.length === 0) return;
    for (const { name, adopted, at } of identityProviders) {
      // An adopted client keeps providers that the pool has already, and gets no new one by itself.
      const letsIn = (client: AppClient): boolean =>
        (client.flows.length > 0 || leaves(client, 'flows')) &&
        (leaves(client, 'identityProviders') ? adopted !== undefined : client.identityProviders.includes(name));
      if (appClients.some(letsIn)) continue;
      yield {
        message: `No app client with hosted sign-in lists ${quote(name)}.`,
        fix: `Add ${quote(name)} to the identityProviders of the clients that it is for.`,
        place: at.key(),
      };
    }
  },
};
