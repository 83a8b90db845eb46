import { quote } from '../../diagnostics/text';
import { takenBy } from '../../model/stack-files';
import { writeValue } from '../edits';
import type { Rule } from '../rule';

/** The state is a file of its own beside the generated ones. */
export const localStatePathTaken: Rule = {
  code: 'local-state-path-taken',
  severity: 'error',
  title: 'The local state would be at the path of another file',
  why: 'Terraform reads the file that is there as the state, and fails. Or it overwrites the file, and the next synth overwrites the state with everything that it knows of the stack.',
  source: 'https://developer.hashicorp.com/terraform/language/backend/local',
  *check({ federation }) {
    const { backend, at } = federation.terraform;
    if (backend.type !== 'local') return;
    const { path } = backend.settings;
    const taken = takenBy(federation.stackName, path);
    if (taken === undefined) return;
    yield {
      message: `${quote(path)} ${taken}.`,
      fix: 'Write path: terraform.tfstate.',
      edit: writeValue(at.to('backend').to('local').value('path'), 'terraform.tfstate'),
      place: at.to('backend').to('local').value('path'),
    };
  },
};
