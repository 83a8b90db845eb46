import { wordList } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** What names the workspaces: exactly one of the first; the others belong to the other backend. */
const KEYS = {
  cloud: { oneOf: ['name', 'tags'], never: ['prefix'] },
  remote: { oneOf: ['name', 'prefix'], never: ['tags', 'project'] },
} as const;

/** The workspaces of HCP Terraform are named in one way, and not alike for `cloud` and `remote`. */
export const workspacesOfAnotherBackend: Rule = {
  code: 'workspaces-of-another-backend',
  severity: 'error',
  title: 'The workspaces do not have the form of this backend',
  why: 'Terraform refuses a cloud block unless it has exactly one of name and tags, and a remote backend unless it has exactly one of name and prefix.',
  source: 'https://developer.hashicorp.com/terraform/language/block/terraform',
  *check({ federation }) {
    const { backend, at } = federation.terraform;
    if (backend.type !== 'cloud' && backend.type !== 'remote') return;
    const { type } = backend;
    const workspaces = at.to('backend').to(type).to('workspaces');
    const { oneOf, never } = KEYS[type];
    for (const key of never) {
      if (!workspaces.has(key)) continue;
      yield {
        message: `${type} does not accept ${key}.`,
        fix: `Write ${wordList(oneOf, 'or')}.`,
        place: workspaces.key(key),
      };
    }
    const written = oneOf.filter((key) => workspaces.has(key));
    if (written.length === 1) return;
    yield {
      message: `${type} needs exactly one of ${wordList(oneOf, 'and')}; here ${written.length === 0 ? 'neither is' : 'both are'} written.`,
      fix: written.length === 0 ? `Add ${wordList(oneOf, 'or')}.` : 'Remove one of them.',
      place: workspaces.value(),
    };
  },
};
