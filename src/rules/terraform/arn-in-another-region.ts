import type { FilePlace } from '../../document/origin';
import type { Federation } from '../../model/federation';
import { functionArnParts, triggersOf } from '../../model/triggers';
import type { Rule } from '../rule';

/** Settings of the function that name something which must be in the function's own Region. */
const OF_FUNCTION = ['alarmTopicArn', 'kmsKeyArn', 'codeSigningConfigArn'] as const;

/** What the pool, its function and its published secrets use lies in their Region. */
export const arnInAnotherRegion: Rule = {
  code: 'arn-in-another-region',
  severity: 'error',
  title: 'An ARN is of another Region',
  why: 'AWS refuses an alarm on a topic, a function with a key or with a signing configuration, a secret with a key, and a pool with a web ACL or a trigger of another Region.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html',
  *check({ federation }) {
    for (const { setting, arn, user, note, place } of regional(federation)) {
      const region = arn.split(':')[3];
      if (region === federation.region) continue;
      yield {
        message: `${setting} is in ${region}; ${user} in ${federation.region}.`,
        fix: `Name one in ${federation.region}.`,
        place,
        related: [{ ...federation.at.value('region'), note }],
      };
    }
  },
};

interface RegionalSetting {
  readonly setting: string;
  readonly arn: string;
  /** What uses it, with its verb. */
  readonly user: string;
  readonly note: string;
  readonly place: FilePlace;
}

function* regional({ preSignUpFunction, publish, userPool }: Federation): Iterable<RegionalSetting> {
  if (userPool.kind !== 'referenced' && typeof userPool.webAclArn === 'string')
    yield {
      setting: 'webAclArn',
      arn: userPool.webAclArn,
      user: 'the pool is',
      note: 'the Region of the pool',
      place: userPool.at.value('webAclArn'),
    };
  if (publish?.clientSecrets?.kmsKeyArn !== undefined)
    yield {
      setting: 'kmsKeyArn',
      arn: publish.clientSecrets.kmsKeyArn,
      user: 'the published secrets are',
      note: 'the Region of the pool and its secrets',
      place: publish.at.to('clientSecrets').value('kmsKeyArn'),
    };
  for (const { slot, functionArn, arnAt } of triggersOf(userPool)) {
    if (typeof functionArn !== 'string' || functionArnParts(functionArn).region === '') continue;
    yield {
      setting: `The function of ${slot}`,
      arn: functionArn,
      user: 'the pool is',
      note: 'the Region of the pool',
      place: arnAt.value(),
    };
  }
  if (preSignUpFunction === undefined) return;
  for (const setting of OF_FUNCTION) {
    const arn = preSignUpFunction[setting];
    if (arn === undefined) continue;
    yield {
      setting,
      arn,
      user: 'the function is',
      note: 'the Region of the pool and its function',
      place: preSignUpFunction.at.value(setting),
    };
  }
}
