import type { Rule } from '../rule';
import { claimsWithoutScope } from '../claim-scopes';

/** A claim that is mapped has to be asked for. Only a warning: a provider may send it unasked. */
export const mappedClaimScopeMissing: Rule = {
  code: 'mapped-claim-scope-missing',
  severity: 'warning',
  title: 'A claim is mapped that is not asked for',
  why: 'Most providers send a claim only for its scope: names and the like for profile, the phone number for phone, the address for address. An attribute whose claim does not arrive stays empty, and no error says so.',
  source: 'https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims',
  *check({ federation }) {
    for (const { attribute, scope, required, place, message } of claimsWithoutScope(federation)) {
      if (required) continue;
      yield {
        message,
        fix: `Add ${scope} to scopes, or write ${attribute}: null under attributeMapping. Where the provider sends the claim without it, accept this warning with the reason.`,
        place,
      };
    }
  },
};
