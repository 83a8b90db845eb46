import { quote } from '../../diagnostics/text';
import { STANDARD_ATTRIBUTES } from '../../model/attributes';
import { writeValue } from '../edits';
import type { Rule } from '../rule';

/** The claims that OpenID Connect Core defines in section 5.1; the pool's standard attributes are named after them. */
const STANDARD_CLAIMS = ['sub', 'email_verified', 'phone_number_verified', ...Object.keys(STANDARD_ATTRIBUTES)];

/** Claims of OpenID Connect are told apart by case. */
export const claimDiffersInCase: Rule = {
  code: 'claim-differs-in-case',
  severity: 'warning',
  title: 'A claim differs from a standard one only in case',
  why: 'The names of claims are case-sensitive, and the standard ones are in lower case. A claim that the provider does not send fills nothing, and a required attribute that stays empty ends the sign-in.',
  source: 'https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims',
  *check({ federation }) {
    for (const { type, attributeMapping, at } of federation.identityProviders) {
      if (type !== 'oidc') continue;
      const mapping = at.to('attributeMapping');
      for (const [attribute, claim] of Object.entries(attributeMapping)) {
        const standard = claim.toLowerCase();
        if (claim === standard || !STANDARD_CLAIMS.includes(standard) || !mapping.is(attribute, claim)) continue;
        yield {
          message: `${quote(attribute)} is filled from ${quote(claim)}; the standard claim is ${quote(standard)}.`,
          fix: `Write ${quote(standard)}, unless the provider really sends ${quote(claim)}.`,
          edit: writeValue(mapping.value(attribute), standard),
          place: mapping.value(attribute),
        };
      }
    }
  },
};
