import { quote } from '../../diagnostics/text';
import type { AppClient } from '../../model/federation';
import type { Rule } from '../rule';

/** One app client of the pool is one app client of the spec. */
export const clientAdoptedTwice: Rule = {
  code: 'client-adopted-twice',
  severity: 'error',
  title: 'Two app clients adopt the same one',
  why: 'An adopted client is managed from where it is imported. Under two addresses each apply would give it the settings of the one and the next plan those of the other.',
  source: 'https://developer.hashicorp.com/terraform/language/block/import',
  *check({ federation }) {
    const first = new Map<string, AppClient>();
    for (const client of federation.appClients) {
      const { adopted, at } = client;
      if (adopted === undefined) continue;
      const earlier = first.get(adopted);
      if (earlier === undefined) {
        first.set(adopted, client);
        continue;
      }
      yield {
        message: `${quote(earlier.key)} adopts the client ${quote(adopted)} already.`,
        fix: 'Write the id of the client that was meant; or keep one of the two, with the settings of both.',
        place: at.value('adopt'),
        related: [{ ...earlier.at.value('adopt'), note: `${earlier.key} adopts it` }],
      };
    }
  },
};
