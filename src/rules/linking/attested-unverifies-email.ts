import { quote, wordList } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** A sign-in through a provider that does not map `email_verified` may take the mark from a linked user. */
export const attestedUnverifiesEmail: Rule = {
  code: 'attested-unverifies-email',
  severity: 'warning',
  title: 'A provider may take away the proof that others rest on',
  why: 'At each sign-in Cognito writes what a provider sends onto the linked user, and email_verified falls to false where the provider maps an email without it. Then a first sign-in through another provider finds no proven email and makes a second user, and "forgot password" stops.',
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html',
  *check({ federation: { accountLinking, identityProviders } }) {
    const linked = accountLinking?.providers ?? [];
    for (const { name, trustEmail, at } of linked) {
      const mapping = identityProviders.find((provider) => provider.name === name)?.attributeMapping;
      const others = linked.filter((other) => other.name !== name);
      if (trustEmail !== 'attested' || mapping?.email === undefined || others.length === 0) continue;
      if (mapping.email_verified !== undefined) continue;
      yield {
        message: `${quote(name)} maps email without email_verified; ${wordList(
          others.map((other) => quote(other.name)),
          'and',
        )} ${others.length === 1 ? 'links' : 'link'} to the same users.`,
        fix: `Where ${name} sends a claim that is true only for proven emails, map it to email_verified. Otherwise accept this warning with the reason.`,
        place: at.key(),
      };
    }
  },
};
