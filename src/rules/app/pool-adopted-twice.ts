import type { FilePlace } from '../../document/origin';
import type { Federation } from '../../model/federation';
import type { Rule } from '../rule';
import { sharingOf } from '../sharing';

/** A pool is managed from one stack. */
export const poolAdoptedTwice: Rule = {
  code: 'pool-adopted-twice',
  severity: 'error',
  title: 'Two stacks adopt one pool',
  why: 'An adopted pool is in the state of the stack, which manages its pre sign-up trigger. Two stacks would each remove the trigger of the other at every apply.',
  source: 'https://developer.hashicorp.com/terraform/language/block/import',
  *check({ federation, stacks }) {
    const { userPool } = federation;
    if (userPool.kind !== 'adopted') return;
    const sharing = sharingOf(federation, stacks.byAdoptedPool.get(userPool.id) ?? [], written, 'the pool');
    if (sharing === undefined) return;
    yield {
      message: `${sharing.names} adopt the pool ${userPool.id}.`,
      fix: `Write the pool that each of them is for; or keep adopt in one of them, and write reference: ${userPool.id} in the others.`,
      place: written(federation),
      related: sharing.related,
    };
  },
};

function written({ userPool }: Federation): FilePlace {
  return userPool.at.value('adopt');
}
