import { settingsOf } from '../../model/pool';
import { sesIdentity } from '../../model/ses-identity';
import type { Rule } from '../rule';

/**
 * Regions whose identities Cognito takes for pools of most Regions, for the sake of old pools.
 * Source: Cognito Developer Guide, "Email settings for Amazon Cognito user pools".
 */
const TAKEN_EVERYWHERE = ['us-east-1', 'us-west-2', 'eu-west-1'];

/** Cognito sends through Amazon SES of the pool's Region, and of a few others. */
export const emailIdentityInAnotherRegion: Rule = {
  code: 'email-identity-in-another-region',
  severity: 'warning',
  title: 'The SES identity is in a Region that Cognito may not send through',
  why: "Cognito takes an identity of the pool's own Region, or of us-east-1, us-west-2 or eu-west-1. Only for pools of some Regions does AWS name another Region; everywhere else it refuses the pool.",
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-email.html',
  *check({ federation }) {
    const { region, userPool } = federation;
    const email = settingsOf(userPool)?.email;
    if (email === undefined) return;
    const { sesIdentityArn } = email;
    if (typeof sesIdentityArn !== 'string') return;
    const identity = sesIdentity(sesIdentityArn);
    if (identity.region === region || TAKEN_EVERYWHERE.includes(identity.region)) return;
    yield {
      message: `The identity is in ${identity.region}, the pool in ${region}.`,
      fix: `Verify the ${identity.kind} in ${region}, and name that identity; or accept this, where AWS names ${identity.region} for pools of ${region}.`,
      place: userPool.at.to('email').value('sesIdentityArn'),
      related: [{ ...federation.at.value('region'), note: 'the Region of the pool' }],
    };
  },
};
