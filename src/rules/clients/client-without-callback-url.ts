import { leaves } from '../../model/adopted';
import { wordList } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** A hosted sign-in must return somewhere. */
export const clientWithoutCallbackUrl: Rule = {
  code: 'client-without-callback-url',
  severity: 'error',
  title: 'An app client has nowhere to return to',
  why: 'Cognito refuses the flows code and implicit for a client without a callback URL.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html',
  *check({ federation }) {
    for (const client of federation.appClients) {
      const { flows, callbackUrls, albHosts, downstreamPools, at } = client;
      if (leaves(client, 'callbackUrls')) continue;
      const interactive = flows.filter((flow) => flow !== 'client_credentials');
      if (interactive.length === 0 || callbackUrls.length + albHosts.length + downstreamPools.length > 0) continue;
      yield {
        message: `The client has the flow ${wordList(interactive, 'and')}${at.has('flows') ? '' : ' by default'}, but no callback URL.`,
        fix: 'Add callbackUrls, or albHosts for a load balancer; have another spec name it as its upstream; or write flows: [] for a client without hosted sign-in.',
        place: at.key('callbackUrls'),
      };
    }
  },
};
