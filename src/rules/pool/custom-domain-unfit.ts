import { quote } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** Hosts that are of AWS: what ends so is no domain of the team's own. */
const OF_AWS = /(?:^|\.)(?:amazoncognito\.com|amazonaws\.com|cloudfront\.net|on\.aws)$/;

/** A domain of the team's own belongs to the team. */
export const customDomainUnfit: Rule = {
  code: 'custom-domain-unfit',
  severity: 'error',
  title: 'The domain is not one of your own',
  why: "No one can get a certificate for a host of AWS. A prefix of Cognito's own domain is written under prefix.",
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html',
  *check({ federation: { userPool } }) {
    const name = userPool.domain?.custom?.name;
    if (name === undefined || !OF_AWS.test(name)) return;
    yield {
      message: `${quote(name)} is a host of AWS.`,
      fix: 'Write a host of a domain that you have registered; or prefix in place of custom.',
      place: userPool.at.to('domain').to('custom').value('name'),
    };
  },
};
