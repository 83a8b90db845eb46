import { statePlace } from '../../model/state-place';
import type { Rule } from '../rule';
import { sharingOf } from '../sharing';

/** Each stack has a state of its own. */
export const stateShared: Rule = {
  code: 'state-shared',
  severity: 'error',
  title: 'Two stacks keep one state',
  why: "Terraform treats everything in a state as made by the stack: applying the second stack would change or delete what the first one has. Terraform's workspaces tell states apart as well; with s3, workspaceKeyPrefix says that they are meant.",
  source: 'https://developer.hashicorp.com/terraform/language/state',
  *check({ federation, stacks }) {
    const state = statePlace(federation);
    if (state === undefined) return;
    const holders = stacks.byState.get(state.address) ?? [];
    const sharing = sharingOf(federation, holders, (other) => statePlace(other)?.place, 'the state');
    if (sharing === undefined) return;
    yield {
      message: `${sharing.names} keep their state in the same place.`,
      fix: 'Give each stack a place of its own. Environments of one spec write theirs under terraform.backend of the environment.',
      place: state.place,
      related: sharing.related,
    };
  },
};
