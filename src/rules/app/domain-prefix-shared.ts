import { quote, wordList } from '../../diagnostics/text';
import { domainHost } from '../../model/app-stacks';
import { placeOf } from '../place';
import type { Rule } from '../rule';

/** A prefix belongs to one user pool of a Region. */
export const domainPrefixShared: Rule = {
  code: 'domain-prefix-shared',
  severity: 'error',
  title: 'Two stacks ask for one domain',
  why: 'AWS gives a domain prefix to one pool of a Region, whoever has it. The second stack would stop halfway through its first apply.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain.html',
  *check({ federation, spec, stacks }) {
    const sharing = stacks.byDomain.get(domainHost(federation) ?? '') ?? [];
    if (sharing.length < 2) return;
    yield {
      message: `${wordList(
        sharing.map((name) => quote(name)),
        'and',
      )} ask for the same domain prefix in one Region.`,
      fix: 'Give each stack a prefix of its own. Environments of one spec write theirs under userPool.domain of the environment.',
      place: placeOf(spec, ['userPool', 'domain', 'prefix']),
    };
  },
};
