import { count } from '../../diagnostics/text';
import { linkingPolicyOf } from '../../model/linking-policy';
import type { Rule } from '../rule';

/** Lambda takes 4 KB of environment variables in all, measured as the JSON object that holds them. */
const MOST_BYTES = 4096;

/** What the linking function is told must fit into its environment. */
export const linkingPolicyTooLong: Rule = {
  code: 'linking-policy-too-long',
  severity: 'error',
  title: "The linking policy exceeds Lambda's 4 KB of environment variables",
  why: 'The function reads each provider from an environment variable, and Lambda allows 4 KB of those in all. AWS refuses more when the function is made.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  *check({ federation }) {
    const { accountLinking, preSignUpFunction } = federation;
    if (preSignUpFunction === undefined) return;
    const policy = JSON.stringify(linkingPolicyOf(federation));
    const bytes = Buffer.byteLength(JSON.stringify({ LINKING_POLICY: policy }));
    if (bytes <= MOST_BYTES) return;
    yield {
      message: `What the function must know of ${count(federation.identityProviders.length, 'provider')} needs ${bytes} bytes; Lambda allows ${MOST_BYTES}.`,
      fix: 'List fewer emailDomains and allowedEmailDomains, shorten the messages, link fewer providers, or split the providers between pools.',
      place: accountLinking?.at.key('providers') ?? preSignUpFunction.askedBy.at,
    };
  },
};
