import { quote } from '../../diagnostics/text';
import { CERTIFICATE_REGION } from '../../model/sign-in-domains';
import type { Rule } from '../rule';

/** CloudFront serves the pages, and it accepts certificates of only one Region. */
export const certificateInAnotherRegion: Rule = {
  code: 'certificate-in-another-region',
  severity: 'error',
  title: 'The certificate of the domain is not in us-east-1',
  why: 'A domain of your own is served by CloudFront, which accepts only certificates of us-east-1, whatever the Region of the pool. AWS says so only when the domain is made.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html',
  *check({ federation: { userPool } }) {
    const arn = userPool.domain?.custom?.certificateArn;
    if (typeof arn !== 'string') return;
    const region = arn.split(':')[3] ?? '';
    if (region === CERTIFICATE_REGION) return;
    yield {
      message: `The certificate is in ${quote(region)}.`,
      fix: 'Request one for the domain in us-east-1 and write its ARN; or write hostedZoneId in place of certificateArn, and the stack makes it.',
      place: userPool.at.to('domain').to('custom').value('certificateArn'),
    };
  },
};
