import { leaves } from '../../model/adopted';
import { nearest, quote, wordList } from '../../diagnostics/text';
import type { FilePlace } from '../../document/origin';
import type { Federation } from '../../model/federation';
import { COGNITO_SCOPES, customScope, scopesOf } from '../../model/scopes';
import { removeEntry, writeItem } from '../edits';
import type { Rule, RuleFinding } from '../rule';

/** A client's scopes are Cognito's own, or those of a resource server. */
export const unknownScope: Rule = {
  code: 'unknown-scope',
  severity: 'error',
  title: 'A scope of an app client does not exist',
  why: "AWS refuses a client with a scope that is neither Cognito's own nor one of a resource server of the pool: ScopeDoesNotExistException.",
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html',
  *check({ federation }) {
    for (const { scopes, at } of federation.appClients) {
      for (const [index, scope] of scopes.entries()) {
        if (COGNITO_SCOPES.includes(scope)) continue;
        const found = judge({ scope, scopes, place: at.to('scopes').value(index) }, federation);
        if (found !== undefined) yield found;
      }
    }
  },
};

interface WrittenScope {
  readonly scope: string;
  /** All scopes of the client. */
  readonly scopes: readonly string[];
  readonly place: FilePlace;
}

function judge({ scope, scopes, place }: WrittenScope, { userPool }: Federation): RuleFinding | undefined {
  const { resourceServers, at } = userPool;
  const custom = customScope(scope);
  if (custom === undefined) {
    const close = nearest(scope, COGNITO_SCOPES);
    return {
      message: `Cognito has no scope ${quote(scope)}. There is ${wordList(COGNITO_SCOPES, 'and')}; those of a resource server are written as <identifier>/<scope>.`,
      ...(close === undefined ? { fix: 'Remove it.', edit: removeEntry(place) } : writeItem(place, scopes, close)),
      place,
    };
  }
  const server = resourceServers.find(({ identifier }) => identifier === custom.identifier);
  // A pool that exists already may have resource servers that are not known here. One of this stack is known whole.
  if (server === undefined && userPool.kind !== 'created') return undefined;
  if (server !== undefined && leaves(server, 'scopes')) return undefined;
  if (server?.scopes.some(({ name }) => name === custom.name) === true) return undefined;
  const close = nearest(scope, scopesOf(server === undefined ? resourceServers : [server]));
  const declare =
    server === undefined
      ? `Declare ${quote(custom.identifier)} under userPool.resourceServers, with the scope ${quote(custom.name)}`
      : `Add ${quote(custom.name)} to the scopes of ${quote(custom.identifier)}`;
  const near = close === undefined ? undefined : writeItem(place, scopes, close);
  return {
    message:
      server === undefined
        ? `The pool has no resource server ${quote(custom.identifier)}.`
        : `The resource server ${quote(custom.identifier)} has no scope ${quote(custom.name)}.`,
    fix: near === undefined ? `${declare}.` : `${near.fix} ${declare}, if you mean another one.`,
    edit: near?.edit,
    place,
    ...(server !== undefined && { related: [{ ...server.at.key('scopes'), note: 'its scopes' }] }),
    ...(server === undefined &&
      resourceServers.length > 0 && {
        related: [{ ...at.key('resourceServers'), note: 'the resource servers of the pool' }],
      }),
  };
}
