import { quote } from '../../diagnostics/text';
import { speaksOidc } from '../../model/upstream';
import { writeItem } from '../edits';
import type { Rule } from '../rule';

/** Scopes that a vendor no longer takes, although its older pages still show them. */
export const retiredScope: Rule = {
  code: 'retired-scope',
  severity: 'error',
  title: 'The vendor has retired this scope',
  why: 'A scope that a vendor no longer knows is refused or ignored, so claims such as roles never arrive.',
  source: 'https://docs.descope.com/identity-federation/applications/oidc-apps',
  *check({ federation }) {
    for (const { preset, scopes, at } of federation.identityProviders.filter(speaksOidc)) {
      const { title, retiredScopes } = preset;
      for (const [index, scope] of scopes.entries()) {
        if (!Object.hasOwn(retiredScopes, scope)) continue;
        yield {
          message: `${title} no longer accepts the scope ${quote(scope)}.`,
          ...writeItem(at.to('scopes').value(index), scopes, retiredScopes[scope] ?? ''),
          place: at.to('scopes').value(index),
        };
      }
    }
  },
};
