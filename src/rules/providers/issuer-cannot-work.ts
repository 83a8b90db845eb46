import { quote } from '../../diagnostics/text';
import { refusalOf } from '../../presets';
import type { Rule } from '../rule';

/** Issuers that look right and can never work, such as those of many tenants at once. They are known whatever the preset. */
export const issuerCannotWork: Rule = {
  code: 'issuer-cannot-work',
  severity: 'error',
  title: 'No sign-in through this issuer can ever succeed',
  why: 'Cognito demands that iss of every ID token equals the issuer, sends a client secret and no PKCE, nonce or acr_values, and reads userinfo as plain JSON. A vendor that does otherwise shows it only when someone tries to sign in.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html',
  *check({ federation }) {
    for (const { issuer, endpoints, at } of federation.identityProviders.filter(
      (provider) => provider.type === 'oidc',
    )) {
      if (issuer === undefined) continue;
      const refusal = refusalOf(issuer);
      // Behind endpoints of the team's own, such as a wrapper's, tokens may carry any issuer.
      if (refusal === undefined || endpoints !== undefined) continue;
      yield {
        message: `${quote(issuer)} cannot be trusted by a user pool. ${refusal.why}`,
        fix: refusal.wayOut,
        place: at.value('issuer'),
      };
    }
  },
};
