import { writtenPoolId } from '../../model/pool';
import type { Rule } from '../rule';

/** What is taken over belongs to a pool that is there. */
export const adoptWithoutExistingPool: Rule = {
  code: 'adopt-without-existing-pool',
  severity: 'error',
  title: '`adopt` needs an existing pool with a known id',
  why: 'A provider, app client, domain, group or resource server is imported under an id that begins with the id of its pool. A new pool has none of them, and a pool known only by its name, or by where its id lives, has no id to write down: Terraform 1.5 accepts only literal ids.',
  source: 'https://developer.hashicorp.com/terraform/language/block/import',
  *check({ federation }) {
    const { identityProviders, appClients, userPool } = federation;
    if (writtenPoolId(userPool) !== undefined) return;
    const places = [
      ...(userPool.domain?.prefix?.adopted === undefined ? [] : [userPool.at.to('domain').key('adopt')]),
      ...(userPool.domain?.custom?.adopted === undefined ? [] : [userPool.at.to('domain').to('custom').key('adopt')]),
      ...[...userPool.groups, ...userPool.resourceServers].flatMap(({ adopted, at }) =>
        adopted === undefined ? [] : [at.key('adopt')],
      ),
      ...identityProviders.flatMap(({ adopted, at }) => (adopted === undefined ? [] : [at.key('adopt')])),
      ...appClients.flatMap(({ adopted, at }) => (adopted === undefined ? [] : [at.key('adopt')])),
    ];
    for (const place of places) {
      yield userPool.kind === 'referenced'
        ? {
            message: `The pool is named by ${'name' in userPool.reference ? 'its name' : 'where its id lives'}, but the import needs its id.`,
            fix: 'Write the id of the pool as userPool.reference.',
            place,
            related: [{ ...userPool.at.value('reference'), note: 'the pool is named here' }],
          }
        : {
            message: 'This stack makes a new pool, which has nothing yet.',
            fix: 'Remove the line; or name the existing pool with userPool.adopt or userPool.reference.',
            place,
          };
    }
  },
};
