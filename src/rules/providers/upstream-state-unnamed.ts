import { quote } from '../../diagnostics/text';
import type { Backend } from '../../model/federation';
import { isUpstream } from '../../model/upstream';
import type { Rule } from '../rule';

/** A stack can read the state of another one only where that is one certain state. */
export const upstreamStateUnnamed: Rule = {
  code: 'upstream-state-unnamed',
  severity: 'error',
  title: 'The state of the upstream cannot be told',
  why: 'HCP Terraform keeps a state for each workspace. Workspaces that are chosen by tags, project or prefix are several, and the one to read is known only to the person who runs Terraform.',
  source: 'https://developer.hashicorp.com/terraform/language/state/remote-state-data',
  *check({ federation }) {
    for (const { upstream, at } of federation.identityProviders.filter(isUpstream)) {
      if (upstream.found.kind !== 'found' || isOneState(upstream.found.backend)) continue;
      yield {
        message: `The backend of ${upstream.found.stackName} does not name one workspace.`,
        fix: `In the spec ${quote(upstream.spec)}, write workspaces: { name: … }; or give this provider issuer, clientId and clientSecret in place of upstream.`,
        place: at.to('upstream').value('spec'),
      };
    }
  },
};

function isOneState({ type, settings }: Backend): boolean {
  return (type !== 'cloud' && type !== 'remote') || settings.workspaces.name !== undefined;
}
