import { quote } from '../../diagnostics/text';
import type { IdentityProvider } from '../../model/federation';
import type { Rule } from '../rule';

/** Provider names must be unique ignoring case. */
export const providerNamesDifferOnlyInCase: Rule = {
  code: 'provider-names-differ-only-in-case',
  severity: 'error',
  title: 'Two providers have the same name but for case',
  why: 'A case-insensitive pool lower-cases the provider name in a federated user name, so the two could not be told apart.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html',
  *check({ federation }) {
    const first = new Map<string, IdentityProvider>();
    for (const provider of federation.identityProviders) {
      const { name, at } = provider;
      const earlier = first.get(name.toLowerCase());
      if (earlier === undefined) {
        first.set(name.toLowerCase(), provider);
        continue;
      }
      yield {
        message: `${quote(name)} and ${quote(earlier.name)} differ only in case.`,
        fix: 'Rename the one that is not in use yet: a renamed provider loses its users and links.',
        place: at.key(),
        related: [{ ...earlier.at.key(), note: `${quote(earlier.name)} is declared here` }],
      };
    }
  },
};
