import { nearest, quote, wordList } from '../../diagnostics/text';
import type { MissingUpstream, Upstream } from '../../model/federation';
import { isUpstream } from '../../model/upstream';
import { writeValue } from '../edits';
import type { Rule } from '../rule';

/** An upstream must name an app client of a spec of the same app. */
export const upstreamNotFound: Rule = {
  code: 'upstream-not-found',
  severity: 'error',
  title: 'There is no such upstream',
  why: 'Issuer, client id and secret come from the stack of the other spec, and its app client gets the redirect URI of this pool: both have to be known when either is synthesised.',
  source: 'https://developer.hashicorp.com/terraform/language/state/remote-state-data',
  *check({ federation }) {
    for (const { upstream, at } of federation.identityProviders.filter(isUpstream)) {
      const { found } = upstream;
      if (found.kind === 'found') continue;
      const { key, what, written } = wanted(upstream, found);
      const close = nearest(written ?? '', found.known);
      yield {
        message:
          written === undefined
            ? `The spec ${quote(upstream.spec)} has environments, and none of them is named here.`
            : `There is no ${what}. ${
                found.known.length === 0
                  ? 'There is none at all.'
                  : `There is ${wordList(
                      found.known.map((known) => quote(known)),
                      'and',
                    )}.`
              }`,
        fix: close !== undefined ? `Write ${quote(close)}.` : fixes[found.kind],
        edit: close === undefined ? undefined : writeValue(at.to('upstream').value(key), close),
        place: at.to('upstream').key(key),
      };
    }

    function wanted(
      { spec, client, environment }: Upstream,
      { kind }: MissingUpstream,
    ): {
      readonly key: 'spec' | 'environment' | 'client';
      readonly what: string;
      readonly written: string | undefined;
    } {
      const named = environment ?? federation.environment;
      switch (kind) {
        case 'noSpec':
          return { key: 'spec', what: `spec ${quote(spec)} in this app`, written: spec };
        case 'noEnvironment':
          return {
            key: 'environment',
            what: `environment ${quote(named ?? '')} of the spec ${quote(spec)}`,
            written: named,
          };
        case 'noClient':
          return { key: 'client', what: `app client ${quote(client)} in the spec ${quote(spec)}`, written: client };
      }
    }
  },
};

const fixes: Readonly<Record<MissingUpstream['kind'], string>> = {
  noSpec:
    'Name the other spec in this run as well, or list it in the context of cdktf.json. A pool that lives elsewhere has issuer, clientId and clientSecret in place of upstream.',
  noEnvironment: 'Name the environment that is meant as upstream.environment.',
  noClient: 'Add the app client there, with secret: true.',
};
