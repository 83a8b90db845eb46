import type { Path } from '../../diagnostics/finding';
import type { Rule } from '../rule';

/** What is taken over belongs to a pool that is there. */
export const adoptWithoutExistingPool: Rule = {
  code: 'adopt-without-existing-pool',
  severity: 'error',
  title: 'There is no pool that could have this already',
  why: 'A provider, app client or domain is imported under an id that begins with the id of its pool. A new pool has none of them, and a pool known by its name alone, or by where its id lives, has no id to write down: Terraform 1.5 takes literal ids only.',
  source: 'https://developer.hashicorp.com/terraform/language/block/import',
  *check({ federation, spec }) {
    const { origin } = federation.userPool;
    if (origin.kind === 'adopted' || (origin.kind === 'referenced' && 'id' in origin.pool)) return;
    const adopted: readonly Path[] = [
      ...(spec.userPool.domain?.adopt === undefined ? [] : [['userPool', 'domain', 'adopt']]),
      ...Object.entries(spec.identityProviders ?? {}).flatMap(([name, { adopt }]) =>
        adopt === undefined ? [] : [['identityProviders', name, 'adopt']],
      ),
      ...Object.entries(spec.appClients ?? {}).flatMap(([key, { adopt }]) =>
        adopt === undefined ? [] : [['appClients', key, 'adopt']],
      ),
    ];
    for (const path of adopted) {
      yield origin.kind === 'created'
        ? {
            message: 'This stack makes a new pool, which has nothing yet.',
            fix: 'Remove the line; or name the existing pool with userPool.adopt or userPool.reference.',
            place: { path, at: 'key' },
          }
        : {
            message: `The pool is named by ${'name' in origin.pool ? 'its name' : 'where its id lives'}, but the import needs its id.`,
            fix: 'Write the id of the pool as userPool.reference.',
            place: { path, at: 'key' },
            related: [{ path: ['userPool', 'reference'], at: 'value', note: 'the pool is named here' }],
          };
    }
  },
};
