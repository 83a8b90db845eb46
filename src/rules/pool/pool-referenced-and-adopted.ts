import type { Rule } from '../rule';

/** A pool is either managed elsewhere or taken over. */
export const poolReferencedAndAdopted: Rule = {
  code: 'pool-referenced-and-adopted',
  severity: 'error',
  title: 'The pool is both referred to and adopted',
  why: 'With reference nothing of the pool is managed; with adopt its pre sign-up trigger is. A spec is about one pool.',
  source: 'https://developer.hashicorp.com/terraform/language/block/import',
  *check({ federation: { userPool } }) {
    if (!userPool.at.has('reference') || !userPool.at.has('adopt')) return;
    yield {
      message: 'reference and adopt exclude each other.',
      fix: 'Keep adopt where accounts are linked, reference where nothing of the pool is to be managed here.',
      place: userPool.at.key('adopt'),
      related: [{ ...userPool.at.key('reference'), note: 'the pool is referred to here' }],
    };
  },
};
