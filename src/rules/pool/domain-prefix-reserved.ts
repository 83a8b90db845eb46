import { quote, wordList } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** Source: Cognito Developer Guide, "Using the Amazon Cognito domain". */
const RESERVED = ['aws', 'amazon', 'cognito'];

/** AWS keeps its own names out of prefix domains. */
export const domainPrefixReserved: Rule = {
  code: 'domain-prefix-reserved',
  severity: 'error',
  title: 'The domain prefix holds a reserved word',
  why: 'AWS refuses such a prefix, but only once the rest of the stack has been applied: "Domain cannot contain reserved word".',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain-prefix.html',
  *check({ federation }) {
    const prefix = federation.userPool.domain?.prefix?.name ?? '';
    const word = RESERVED.find((reserved) => prefix.includes(reserved));
    if (word === undefined) return;
    yield {
      message: `${quote(prefix)} holds ${quote(word)}. A prefix may not hold ${wordList(RESERVED, 'or')} anywhere.`,
      fix: 'Choose another prefix.',
      place: federation.userPool.at.to('domain').value('prefix'),
    };
  },
};
