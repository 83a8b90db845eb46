import { accountOf } from '../model/account';
import type { Federation } from '../model/federation';
import { writtenPoolId } from '../model/pool';
import { DOMAIN_READ, POOL_READS } from '../model/pool-reads';
import { ACCOUNT_PLACEHOLDER, arnOf, type Location } from './arn';
import { documentsOf, type PolicyDocument } from './document';

/** A pool and where it is. */
export interface PoolToRead extends Location {
  readonly poolId: string;
}

/** The least that `import` and `doctor` need to read some pools. */
export function poolReadPolicies(pools: readonly PoolToRead[]): readonly PolicyDocument[] {
  return documentsOf(
    pools.flatMap(({ poolId, ...location }) => [
      {
        sid: 'ReadUserPools',
        read: POOL_READS.map((action) => `cognito-idp:${action}`),
        write: [],
        resources: [arnOf('cognito-idp', location, `userpool/${poolId}`)],
      },
      {
        // A domain has no ARN; the Region is all that can be held to.
        sid: 'ReadDomains',
        read: [`cognito-idp:${DOMAIN_READ}`],
        write: [],
        resources: ['*'],
        condition: { StringEquals: { 'aws:RequestedRegion': location.region } },
      },
    ]),
    'plan',
  );
}

/** The pools that some stacks tell the id of. */
export function poolsToRead(federations: readonly Federation[]): readonly PoolToRead[] {
  return federations.flatMap((federation) => {
    const poolId = writtenPoolId(federation.userPool);
    return poolId === undefined
      ? []
      : [{ poolId, region: federation.region, account: accountOf(federation) ?? ACCOUNT_PLACEHOLDER }];
  });
}
