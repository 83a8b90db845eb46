import { quote, wordList } from '../../diagnostics/text';
import { statePlace } from '../../model/state-place';
import { placeOf } from '../place';
import type { Rule } from '../rule';

/** Each stack has a state of its own. */
export const stateShared: Rule = {
  code: 'state-shared',
  severity: 'error',
  title: 'Two stacks keep one state',
  why: "Terraform takes what stands in a state for what the stack has made: applying the second stack would change or delete what the first one has. Terraform's workspaces tell states apart as well; with s3, workspaceKeyPrefix says that they are meant.",
  source: 'https://developer.hashicorp.com/terraform/language/state',
  *check({ federation, spec, stacks }) {
    const place = statePlace(federation);
    const sharing = place === undefined ? [] : (stacks.byState.get(place.address) ?? []);
    if (place === undefined || sharing.length < 2) return;
    yield {
      message: `${wordList(
        sharing.map((name) => quote(name)),
        'and',
      )} keep their state in the same place.`,
      fix: 'Give each stack a place of its own. Environments of one spec write theirs under terraform.backend of the environment.',
      place: placeOf(spec, place.path),
    };
  },
};
