import { domainHost } from '../../model/app-stacks';
import type { FilePlace } from '../../document/origin';
import type { Federation } from '../../model/federation';
import type { Rule } from '../rule';
import { sharingOf } from '../sharing';

/** A prefix belongs to one user pool of a Region. */
export const domainPrefixShared: Rule = {
  code: 'domain-prefix-shared',
  severity: 'error',
  title: 'Two stacks ask for one domain',
  why: 'AWS gives a domain prefix to one pool of a Region, in whatever account. The second stack would stop halfway through its first apply.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain.html',
  *check({ federation, stacks }) {
    const sharing = sharingOf(
      federation,
      stacks.byDomain.get(domainHost(federation) ?? '') ?? [],
      written,
      'the prefix',
    );
    if (sharing === undefined) return;
    yield {
      message: `${sharing.names} ask for the same domain prefix in one Region.`,
      fix: 'Give each stack a prefix of its own. Environments of one spec write theirs under userPool.domain of the environment.',
      place: written(federation),
      related: sharing.related,
    };
  },
};

function written({ userPool }: Federation): FilePlace {
  return userPool.at.to('domain').value('prefix');
}
