import { wordList } from '../../diagnostics/text';
import { allCallbackUrls } from '../../model/sign-in-urls';
import type { Rule } from '../rule';

/** Source: Cognito API, CreateUserPoolClient, CallbackURLs. */
const MOST = 100;

/** Callback URLs, hosts of load balancers and the pools of other stacks count together. */
export const tooManyCallbackUrls: Rule = {
  code: 'too-many-callback-urls',
  severity: 'error',
  title: 'An app client has too many callback URLs',
  why: 'Cognito accepts at most 100 callback URLs for a client. Each host of a load balancer adds one, and so does each domain of a pool that has this client as its upstream.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html',
  *check({ federation }) {
    for (const client of federation.appClients) {
      const { callbackUrls, albHosts, at } = client;
      const all = allCallbackUrls(client).length;
      if (all <= MOST) continue;
      const counted = [
        `${callbackUrls.length} in callbackUrls`,
        ...(albHosts.length > 0 ? [`${albHosts.length} of load balancers`] : []),
        ...(all > callbackUrls.length + albHosts.length
          ? [`${all - callbackUrls.length - albHosts.length} of pools of other stacks`]
          : []),
      ];
      yield {
        message: `The client has ${all} callback URLs, ${wordList(counted, 'and')}; Cognito accepts ${MOST}.`,
        fix: 'Share them out among several clients.',
        place: at.key(albHosts.length > 0 ? 'albHosts' : 'callbackUrls'),
      };
    }
  },
};
