import { nearest, quote, wordList } from '../../diagnostics/text';
import { removeEntry, writeItem } from '../edits';
import type { Rule } from '../rule';

/** Cognito's own scopes. Source: Cognito API, CreateUserPoolClient, AllowedOAuthScopes. */
const COGNITOS_OWN = ['openid', 'email', 'phone', 'profile', 'aws.cognito.signin.user.admin'];

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
        if (COGNITOS_OWN.includes(scope)) continue;
        // A pool that exists already may have resource servers, which are not known here.
        if (federation.userPool.kind !== 'created' && scope.includes('/')) continue;
        const close = nearest(scope, COGNITOS_OWN);
        const place = at.to('scopes').value(index);
        yield {
          message: scope.includes('/')
            ? `${quote(scope)} is a scope of a resource server, and this version of the format has no resource servers yet.`
            : `Cognito has no scope ${quote(scope)}. There is ${wordList(COGNITOS_OWN, 'and')}.`,
          ...(close === undefined || scope.includes('/')
            ? { fix: 'Remove it.', edit: removeEntry(place) }
            : writeItem(place, scopes, close)),
          place,
        };
      }
    }
  },
};
