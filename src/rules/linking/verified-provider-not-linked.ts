import { quote } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** Where some providers are linked, the users of another that proves emails as well get second accounts. */
export const verifiedProviderNotLinked: Rule = {
  code: 'verified-provider-not-linked',
  severity: 'warning',
  title: 'A provider that verifies emails is not linked, while others are',
  why: 'A person who comes through it gets a user of their own next to the one that they have. That user is there for good: Cognito cannot merge it later. And an identity of a provider outside accountLinking.providers keeps a user from being linked.',
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation-consolidate-users.html',
  *check({ federation: { accountLinking, identityProviders } }) {
    if (accountLinking === undefined || accountLinking.providers.length === 0) return;
    for (const { name, preset, attributeMapping } of identityProviders) {
      const { emailVerification } = preset;
      if (emailVerification.kind !== 'claim' || accountLinking.providers.some((linked) => linked.name === name))
        continue;
      if (attributeMapping.email === undefined || attributeMapping.email_verified !== emailVerification.claim) continue;
      yield {
        message: `${quote(name)} maps email and email_verified, but is not one of accountLinking.providers.`,
        fix: `Add ${name} to accountLinking.providers, or accept this warning with the reason.`,
        place: accountLinking.at.value('providers'),
      };
    }
  },
};
