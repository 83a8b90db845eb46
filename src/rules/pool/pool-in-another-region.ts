import { writtenPoolId } from '../../model/pool';
import type { Rule } from '../rule';

/** The id of a pool begins with its Region. */
export const poolInAnotherRegion: Rule = {
  code: 'pool-in-another-region',
  severity: 'error',
  title: 'The existing pool is in another Region',
  why: 'The AWS provider works in the Region of the spec, where it would not find the pool.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolType.html',
  *check({ federation }) {
    const { userPool } = federation;
    const region = writtenPoolId(userPool)?.split('_')[0];
    if (region === undefined || region === federation.region) return;
    yield {
      message: `The pool is in ${region}, but the spec is for ${federation.region}.`,
      fix: `Write region: ${region}, or name a pool in ${federation.region}.`,
      place: userPool.at.value(userPool.kind === 'adopted' ? 'adopt' : 'reference'),
      related: [{ ...federation.at.value('region'), note: 'the Region of the spec' }],
    };
  },
};
