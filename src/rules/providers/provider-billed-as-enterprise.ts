import { quote, wordList } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** OpenID Connect and SAML have a price of their own. True of every spec with such a provider, so it is said once. */
export const providerBilledAsEnterprise: Rule = {
  code: 'provider-billed-as-enterprise',
  severity: 'info',
  title: 'Users of OpenID Connect and SAML are billed at the enterprise rate',
  why: 'AWS bills users who come through OpenID Connect or SAML apart from others: 50 a month are free in place of 10,000. A native user who is linked to such a provider counts among them, also when signing in natively.',
  source: 'https://aws.amazon.com/cognito/pricing/',
  *check({ federation: { identityProviders, accountLinking } }) {
    const billed = identityProviders.filter(({ preset: { type } }) => type === 'oidc' || type === 'saml');
    const [first] = billed;
    if (first === undefined) return;
    const linked = billed.some(
      ({ name }) => accountLinking?.providers.some((provider) => provider.name === name) === true,
    );
    yield {
      message: `Everyone who signs in through ${wordList(
        billed.map(({ name }) => quote(name)),
        'or',
      )} counts as an enterprise user${linked ? ', and so does every native user who is linked' : ''}.`,
      place: first.at.key(),
    };
  },
};
