import { wordList } from '../../diagnostics/text';
import { isUpstream } from '../../model/upstream';
import { removeEntry } from '../edits';
import type { Rule } from '../rule';

/** What an upstream tells by itself. */
const TOLD = ['issuer', 'clientId', 'clientSecret', 'endpoints'] as const;

/** A provider that is the pool of another stack has nothing of its own to say about it. */
export const upstreamBesideOwnClient: Rule = {
  code: 'upstream-beside-own-client',
  severity: 'error',
  title: 'An upstream replaces the keys next to it',
  why: 'Issuer, client id, secret and endpoints of an upstream come from the stack that it names, which is a Cognito user pool. What is written next to it would have no effect.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html',
  *check({ federation }) {
    for (const { preset, at } of federation.identityProviders.filter(isUpstream)) {
      const upstream = { ...at.key('upstream'), note: 'the upstream is named here' };
      const written = TOLD.filter((key) => at.has(key));
      const [first] = written;
      if (first !== undefined) {
        yield {
          message: `The upstream tells ${wordList(written, 'and')} by itself.`,
          fix: 'Remove the keys that upstream replaces; or remove upstream, where the pool lives elsewhere.',
          place: at.key(first),
          related: [upstream],
        };
      }
      if (at.is('iamOidcProvider', true)) {
        yield {
          message: 'IAM gets no OIDC provider for an upstream, whose issuer is known only to Terraform.',
          fix: 'Remove iamOidcProvider. An identity pool accepts a user pool as it is: see the output consumers of the other stack.',
          edit: removeEntry(at.value('iamOidcProvider')),
          place: at.key('iamOidcProvider'),
          related: [upstream],
        };
      }
      if (preset.name === 'cognito') continue;
      yield {
        message: `Only preset: cognito has an upstream; this provider is ${preset.name}.`,
        fix: 'Write preset: cognito, or issuer, clientId and clientSecret in place of upstream.',
        place: at.key('upstream'),
      };
    }
  },
};
