import { addItem } from '../edits';
import type { Rule } from '../rule';
import { claimsWithoutScope } from '../claim-scopes';

/** A claim that fills a required attribute has to be asked for. */
export const requiredClaimScopeMissing: Rule = {
  code: 'required-claim-scope-missing',
  severity: 'error',
  title: 'A required attribute is filled from a claim that is not asked for',
  why: 'Cognito refuses a federated sign-in that leaves a required attribute empty, with "attributes required". Most providers send a claim only for its scope.',
  source: 'https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims',
  *check({ federation }) {
    for (const { attribute, scope, required, place, scopesPlace, message } of claimsWithoutScope(federation)) {
      if (!required) continue;
      yield {
        message,
        fix: `Add ${scope} to scopes.`,
        edit: addItem(scopesPlace, scope),
        place,
        related: [{ ...federation.userPool.at.value('requiredAttributes'), note: `${attribute} is required here` }],
      };
    }
  },
};
