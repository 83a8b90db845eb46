import { leaves } from '../../model/adopted';
import { quote } from '../../diagnostics/text';
import { customScope, scopesOf } from '../../model/scopes';
import type { Rule } from '../rule';

/** The grant for machines: alone, with a secret, and with a scope of a resource server. */
export const clientCredentialsUnusable: Rule = {
  code: 'client-credentials-unusable',
  severity: 'error',
  title: 'The flow client_credentials cannot be used like this',
  why: 'Cognito accepts client_credentials only without other flows, for a client with a secret and with scopes of a resource server.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html',
  *check({ federation }) {
    for (const client of federation.appClients) {
      const { flows, secret, scopes, at } = client;
      if (!flows.includes('client_credentials')) continue;
      const place = at.to('flows').value(flows.indexOf('client_credentials'));
      if (flows.length > 1) {
        yield {
          message: 'client_credentials cannot be combined with another flow.',
          fix: 'Make a client of its own for it.',
          place,
        };
      } else if (!secret && !leaves(client, 'secret')) {
        yield {
          message: 'A client with client_credentials needs a secret.',
          fix: 'Write secret: true.',
          place: at.value('secret'),
          related: [{ ...place, note: 'the flow that needs it' }],
        };
      } else if (!leaves(client, 'scopes') && !scopes.every((scope) => customScope(scope) !== undefined)) {
        const declared = scopesOf(federation.userPool.resourceServers);
        yield {
          message: 'client_credentials accepts only scopes of resource servers.',
          fix:
            declared.length > 0
              ? `Write scopes of a resource server and no others, such as scopes: [${quote(declared[0] ?? '')}].`
              : federation.userPool.kind === 'created'
                ? 'Declare a resource server under userPool.resourceServers, and write its scopes, as <identifier>/<scope>, and no others.'
                : 'Write scopes of a resource server of the pool, as <identifier>/<scope>, and no others.',
          place: at.value('scopes'),
          related: [{ ...place, note: 'the flow that needs them' }],
        };
      }
    }
  },
};
