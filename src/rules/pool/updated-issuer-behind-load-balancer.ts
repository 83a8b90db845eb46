import { quote } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** AWS's own consumers of tokens that do not know the newer issuer. */
export const updatedIssuerBehindLoadBalancer: Rule = {
  code: 'updated-issuer-behind-load-balancer',
  severity: 'warning',
  title: 'A load balancer does not take the updated issuer',
  why: 'Application Load Balancers and the Cognito authorizer of API Gateway accept tokens with the original issuer only. Behind a load balancer sign-ins fail once the pool has the updated one.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPool.html',
  *check({ federation: { userPool, appClients } }) {
    if (userPool.issuer !== 'updated') return;
    for (const { key, albHosts, at } of appClients) {
      if (albHosts.length === 0) continue;
      yield {
        message: `${quote(key)} signs people in behind a load balancer, and the pool has the updated issuer.`,
        fix: 'Set the issuer of the pool back to the original one where the pool is managed, and remove userPool.issuer.',
        place: at.key('albHosts'),
        related: [{ ...userPool.at.value('issuer'), note: 'the updated issuer' }],
      };
    }
  },
};
