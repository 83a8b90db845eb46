import type { FilePlace } from '../../document/origin';
import { customDomainHost } from '../../model/app-stacks';
import type { Federation } from '../../model/federation';
import type { Rule } from '../rule';
import { sharingOf } from '../sharing';

/** A host belongs to one user pool, wherever that is. */
export const customDomainShared: Rule = {
  code: 'custom-domain-shared',
  severity: 'error',
  title: 'Two stacks ask for one domain of your own',
  why: 'A host leads to one distribution of CloudFront. AWS gives it to one pool, whatever the Region and the account, and the second stack would stop halfway through its first apply.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html',
  *check({ federation, stacks }) {
    const sharing = sharingOf(
      federation,
      stacks.byCustomDomain.get(customDomainHost(federation) ?? '') ?? [],
      written,
      'the domain',
    );
    if (sharing === undefined) return;
    yield {
      message: `${sharing.names} ask for the same custom domain.`,
      fix: 'Give each stack a host of its own. Environments of one spec write theirs under userPool.domain of the environment.',
      place: written(federation),
      related: sharing.related,
    };
  },
};

function written({ userPool }: Federation): FilePlace {
  return userPool.at.to('domain').to('custom').value('name');
}
