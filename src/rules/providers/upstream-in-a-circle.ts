import { quote, wordList } from '../../diagnostics/text';
import { isUpstream } from '../../model/upstream';
import type { Rule } from '../rule';

/** A stack that reads the state of another one is applied after it. */
export const upstreamInACircle: Rule = {
  code: 'upstream-in-a-circle',
  severity: 'error',
  title: 'Pools federate to one another in a circle',
  why: 'A stack reads the state of its upstream and is applied after it. In a circle none could be the first, and people could be sent around for ever.',
  source: 'https://developer.hashicorp.com/terraform/language/state/remote-state-data',
  *check({ federation }) {
    for (const { upstream, at } of federation.identityProviders.filter(isUpstream)) {
      const circle = upstream.found.kind === 'found' ? upstream.found.circle : undefined;
      if (circle === undefined) continue;
      yield {
        message:
          circle.length === 1
            ? 'The pool federates to itself.'
            : `${quote(federation.stackName)} federates to ${wordList(
                circle.slice(0, -1).map((stack) => quote(stack)),
                'and',
              )}, and so back to itself.`,
        fix: 'Take the upstream out of one of them, or give one of them issuer, clientId and clientSecret.',
        place: at.value('upstream'),
      };
    }
  },
};
