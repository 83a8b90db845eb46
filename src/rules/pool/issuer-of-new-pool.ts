import type { Rule } from '../rule';

/** Nothing can give a new pool the updated issuer yet. */
export const issuerOfNewPool: Rule = {
  code: 'issuer-of-new-pool',
  severity: 'error',
  title: 'A new pool cannot have the updated issuer',
  why: 'AWS gives a pool the original issuer unless it is asked for the other one, which no Terraform provider can do. Outputs and consumers with the updated issuer would refuse every token.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html',
  *check({ federation: { userPool } }) {
    if (userPool.kind !== 'created' || userPool.issuer !== 'updated') return;
    yield {
      message: 'issuer is updated, and the stack makes the pool.',
      fix: 'Remove issuer.',
      edit: { kind: 'remove', place: userPool.at.key('issuer') },
      place: userPool.at.value('issuer'),
    };
  },
};
