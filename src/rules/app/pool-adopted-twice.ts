import { quote, wordList } from '../../diagnostics/text';
import { placeOf } from '../place';
import type { Rule } from '../rule';

/** A pool is managed from one stack. */
export const poolAdoptedTwice: Rule = {
  code: 'pool-adopted-twice',
  severity: 'error',
  title: 'Two stacks adopt one pool',
  why: 'An adopted pool stands in the state of the stack, which manages its pre sign-up trigger. Each of two would take the trigger of the other off at every apply.',
  source: 'https://developer.hashicorp.com/terraform/language/block/import',
  *check({ federation, spec, stacks }) {
    const { origin } = federation.userPool;
    const sharing = origin.kind === 'adopted' ? (stacks.byAdoptedPool.get(origin.id) ?? []) : [];
    if (origin.kind !== 'adopted' || sharing.length < 2) return;
    yield {
      message: `${wordList(
        sharing.map((name) => quote(name)),
        'and',
      )} adopt the pool ${origin.id}.`,
      fix: `Write the pool that each of them is for; or keep adopt in one of them, and write reference: ${origin.id} in the others.`,
      place: placeOf(spec, ['userPool', 'adopt']),
    };
  },
};
