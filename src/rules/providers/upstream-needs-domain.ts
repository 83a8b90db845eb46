import { quote } from '../../diagnostics/text';
import { signInHosts } from '../../model/sign-in-urls';
import { isUpstream } from '../../model/upstream';
import type { Rule } from '../rule';

/** The redirect URI that the other pool's app client gets has to be known when that one is synthesised. */
export const upstreamNeedsDomain: Rule = {
  code: 'upstream-needs-domain',
  severity: 'error',
  title: 'No one knows where the upstream has to send people back to',
  why: 'The app client of the other pool gets the redirect URI of this one as text, because its stack is applied first. It comes from the domain of this pool.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain.html',
  *check({ federation }) {
    const provider = federation.identityProviders.find(isUpstream);
    if (provider === undefined || signInHosts(federation).length > 0) return;
    // Where people sign in to a pool that is made here, another rule says that it has no domain.
    if (federation.userPool.kind === 'created' && federation.appClients.some(({ flows }) => flows.length > 0)) return;
    yield {
      message: `${quote(provider.name)} has an upstream, but the spec does not say which domain this pool has.`,
      fix: 'Add domain: { prefix: … } to userPool, with adopt where the pool has it already.',
      place: federation.userPool.at.key(),
      related: [{ ...provider.at.key('upstream'), note: 'the upstream is named here' }],
    };
  },
};
