import type { Rule } from '../rule';

/** Source: Cognito quotas, custom attributes per user pool. */
const MOST = 50;

/** The attribute that linking adds counts as well; the schema has counted those that are written. */
export const tooManyCustomAttributes: Rule = {
  code: 'too-many-custom-attributes',
  severity: 'error',
  title: 'The pool would have too many custom attributes',
  why: 'A pool has at most 50 custom attributes, which can never be removed. Linking adds one for the raw subject unless one that is declared carries it.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  *check({ federation }) {
    const { accountLinking, userPool } = federation;
    const amount = userPool.customAttributes.length;
    if (accountLinking === undefined || amount <= MOST) return;
    yield {
      message: `With the attribute that linking adds there are ${amount}; a pool has at most ${MOST}.`,
      fix: 'Declare one less, or map the subject of every linked provider into a string attribute that is declared.',
      place: userPool.at.key('customAttributes'),
      related: [{ ...accountLinking.at.key(), note: 'linking adds an attribute' }],
    };
  },
};
