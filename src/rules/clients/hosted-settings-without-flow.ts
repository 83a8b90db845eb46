import { leaves } from '../../model/adopted';
import type { Rule } from '../rule';

/** Settings of the hosted sign-in, which a client without flows does not have. */
const HOSTED = ['albHosts', 'callbackUrls', 'defaultRedirectUri', 'logoutUrls', 'scopes'] as const;

/** With `flows: []` there is no hosted sign-in that its settings could be for. */
export const hostedSettingsWithoutFlow: Rule = {
  code: 'hosted-settings-without-flow',
  severity: 'error',
  title: 'A client without hosted sign-in has settings for it',
  why: 'Cognito ignores or refuses redirect URLs and scopes of a client that has no OAuth 2.0 flow. They would have no effect.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html',
  *check({ federation }) {
    for (const client of federation.appClients) {
      const { flows, at } = client;
      if (flows.length > 0 || leaves(client, 'flows')) continue;
      for (const setting of HOSTED) {
        if (!at.has(setting)) continue;
        yield {
          message: `${setting} would be ignored: the client has no hosted sign-in.`,
          fix: `Remove ${setting}, or give the client a flow.`,
          place: at.key(setting),
          related: [{ ...at.value('flows'), note: 'an empty list means no hosted sign-in' }],
        };
      }
    }
  },
};
