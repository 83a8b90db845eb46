import type { Rule } from '../rule';

/** Settings of the function that name something which must be in the function's own Region. */
const REGIONAL = ['alarmTopicArn', 'kmsKeyArn', 'codeSigningConfigArn'] as const;

/** Topic, key and signing configuration lie in the Region of the function, which is the pool's; so does the key of the published secrets. */
export const arnInAnotherRegion: Rule = {
  code: 'arn-in-another-region',
  severity: 'error',
  title: 'An ARN is of another Region',
  why: 'AWS refuses an alarm on a topic, a function with a key or with a signing configuration, and a secret with a key of another Region.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html',
  *check({ federation }) {
    const { preSignUpFunction, publish } = federation;
    const key = publish?.clientSecrets?.kmsKeyArn;
    const ofKey = key?.split(':')[3];
    if (publish !== undefined && ofKey !== undefined && ofKey !== federation.region)
      yield {
        message: `kmsKeyArn is in ${ofKey}; the published secrets are in ${federation.region}.`,
        fix: `Name one in ${federation.region}.`,
        place: publish.at.to('clientSecrets').value('kmsKeyArn'),
        related: [{ ...federation.at.value('region'), note: 'the Region of the pool and its secrets' }],
      };
    if (preSignUpFunction === undefined) return;
    for (const setting of REGIONAL) {
      const region = preSignUpFunction[setting]?.split(':')[3];
      if (region === undefined || region === federation.region) continue;
      yield {
        message: `${setting} is in ${region}; the function is in ${federation.region}.`,
        fix: `Name one in ${federation.region}.`,
        place: preSignUpFunction.at.value(setting),
        related: [{ ...federation.at.value('region'), note: 'the Region of the pool and its function' }],
      };
    }
  },
};
