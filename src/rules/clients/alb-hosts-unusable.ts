import { leaves } from '../../model/adopted';
import { addItem } from '../edits';
import type { Rule, RuleFinding } from '../rule';

/** A load balancer is a confidential client of the authorization code flow. */
export const albHostsUnusable: Rule = {
  code: 'alb-hosts-unusable',
  severity: 'error',
  title: 'A load balancer cannot sign people in through this client',
  why: 'An Application Load Balancer authenticates to Cognito with the client secret, by the authorization code flow, and asks for the scope openid. With another client its rule cannot be made, or every sign-in fails.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html',
  *check({ federation }) {
    for (const client of federation.appClients) {
      const { albHosts, secret, flows, scopes, at } = client;
      // Another rule refuses settings of the hosted sign-in where there is none.
      if (albHosts.length === 0 || flows.length === 0) continue;
      const found = (message: string, fix: string, setting: 'secret' | 'flows' | 'scopes'): RuleFinding => ({
        message,
        fix,
        place: at.value(setting),
        related: [{ ...at.key('albHosts'), note: 'the load balancers' }],
      });
      if (!secret && !leaves(client, 'secret'))
        yield found(
          'A load balancer needs a client secret, which this client does not have.',
          'Write secret: true, or make a client of its own for it.',
          'secret',
        );
      if (!flows.includes('code') && !leaves(client, 'flows'))
        yield {
          ...found('A load balancer signs people in only by the flow code.', 'Add code.', 'flows'),
          edit: addItem(at.value('flows'), 'code'),
        };
      if (!scopes.includes('openid') && !leaves(client, 'scopes'))
        yield {
          ...found('A load balancer asks for the scope openid.', 'Add openid.', 'scopes'),
          edit: addItem(at.value('scopes'), 'openid'),
        };
    }
  },
};
