import { quote } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** OpenID Connect and SAML have a price of their own. */
export const providerBilledAsEnterprise: Rule = {
  code: 'provider-billed-as-enterprise',
  severity: 'warning',
  title: 'Users of this provider are billed at the enterprise rate',
  why: 'AWS bills users who come through OpenID Connect or SAML apart from others: 50 a month are free in place of 10,000. A native user who is linked to such a provider counts among them, also when signing in natively.',
  source: 'https://aws.amazon.com/cognito/pricing/',
  *check({ federation }) {
    for (const { name, preset, at } of federation.identityProviders) {
      if (preset.type !== 'oidc' && preset.type !== 'saml') continue;
      const linked = federation.accountLinking?.providers.some((provider) => provider.name === name) === true;
      yield {
        message: `Everyone who signs in through ${quote(name)} counts as an enterprise user${linked ? ', and so does every native user who is linked to it' : ''}.`,
        fix: 'Agree on the cost, then accept this warning with the reason.',
        place: at.key(),
      };
    }
  },
};
