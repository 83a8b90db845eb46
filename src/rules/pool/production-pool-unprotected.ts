import { quote } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** Names that teams give the environment in which their customers are. */
const PRODUCTION = /(?:^|-)(?:prod|prd|production|live)(?:-|$)/;

/** The users of production deserve the protection that every pool has by default. */
export const productionPoolUnprotected: Rule = {
  code: 'production-pool-unprotected',
  severity: 'warning',
  title: 'The pool of production can be deleted',
  why: 'Without deletion protection a terraform destroy, or a change that replaces the pool, deletes every user. Users cannot be brought back.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html',
  *check({ federation: { userPool, stackName, environment } }) {
    const name = environment ?? stackName;
    if (userPool.kind !== 'created' || userPool.deletionProtection || !PRODUCTION.test(name)) return;
    yield {
      message: `deletionProtection is false in ${quote(name)}.`,
      fix: 'Remove deletionProtection: false there. In a base that other environments share, write it into their patches.',
      place: userPool.at.value('deletionProtection'),
    };
  },
};
