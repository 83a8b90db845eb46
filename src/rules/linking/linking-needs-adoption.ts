import { quote } from '../../diagnostics/text';
import type { PoolReference } from '../../model/federation';
import { referenceWords } from '../../model/references';
import type { Rule } from '../rule';

/** The trigger is a setting of the pool, so it can be set only by who manages the pool. */
export const linkingNeedsAdoption: Rule = {
  code: 'linking-needs-adoption',
  severity: 'error',
  title: 'A trigger cannot be attached to a pool that is only referred to',
  why: 'Providers, app clients and a domain are resources next to the pool. Its pre sign-up trigger, with which accounts are linked, is part of the pool itself: nothing but the stack that manages the pool can set it.',
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html',
  *check({ federation }) {
    const { preSignUpFunction, userPool } = federation;
    if (userPool.kind !== 'referenced' || preSignUpFunction === undefined) return;
    const { key, at } = preSignUpFunction.askedBy;
    yield {
      message: `${key === 'accountLinking' ? 'Linking' : key} needs the pre sign-up trigger of the pool ${poolWords(userPool.reference)}, which is managed elsewhere.`,
      fix: `Write userPool.adopt${'id' in userPool.reference ? `: ${userPool.reference.id}` : ' with the id of the pool'} in place of reference: this stack then manages the pool's pre sign-up trigger and leaves everything else as it is. The team that manages the pool now must leave that trigger out, or ignore it.`,
      place: at,
      related: [{ ...userPool.at.key('reference'), note: 'the pool is only referred to' }],
    };
  },
};

function poolWords(pool: PoolReference): string {
  if ('id' in pool) return pool.id;
  return 'name' in pool ? quote(pool.name) : `whose id ${referenceWords(pool.idFrom)} gives`;
}
