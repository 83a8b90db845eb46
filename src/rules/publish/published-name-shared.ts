import { publishedKey } from '../../model/app-stacks';
import type { FilePlace } from '../../document/origin';
import type { Federation } from '../../model/federation';
import type { Rule } from '../rule';
import { sharingOf } from '../sharing';

/** A parameter or secret is written by one stack. Stacks of different accounts may use one name. */
export const publishedNameShared: Rule = {
  code: 'published-name-shared',
  severity: 'warning',
  title: 'Two stacks publish under one name',
  why: 'An account has one parameter and one secret of a name in a Region. The second stack would stop halfway through its first apply. Stacks of different accounts may share a name: terraform.allowedAccountIds or assumeRole says which account each is of.',
  source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html',
  *check({ federation, stacks }) {
    const { publish } = federation;
    for (const { name, byName, placeOf, what } of [
      {
        name: publish?.parameterPrefix,
        byName: stacks.byPublishedPrefix,
        placeOf: prefixPlace,
        what: 'parameters',
      },
      {
        name: publish?.clientSecrets?.name,
        byName: stacks.byPublishedSecrets,
        placeOf: secretsPlace,
        what: 'secrets',
      },
    ]) {
      const place = placeOf(federation);
      const sharing = sharingOf(
        federation,
        byName.get(publishedKey(federation, name) ?? '') ?? [],
        placeOf,
        `the ${what}`,
      );
      if (sharing === undefined || place === undefined) continue;
      yield {
        message: `${sharing.names} publish their ${what} under the same name in one Region.`,
        fix: 'Give each stack a name of its own. Environments of one spec write theirs under publish of the environment. If the stacks are of different accounts, write the account of each under terraform.allowedAccountIds.',
        place,
        related: sharing.related,
      };
    }
  },
};

function prefixPlace({ publish }: Federation): FilePlace | undefined {
  return publish?.at.to('ssm').value('prefix');
}

function secretsPlace({ publish }: Federation): FilePlace | undefined {
  return publish?.at.to('clientSecrets').value('secretsManager');
}
