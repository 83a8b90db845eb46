import { quote } from '../../diagnostics/text';
import type { IdentityProvider } from '../../model/federation';
import { removeEntry } from '../edits';
import type { Rule } from '../rule';

/** Where anybody may have an account and no claim says that an email is verified, no team can vouch for emails. */
export const linkedProviderUnverifiable: Rule = {
  code: 'linked-provider-unverifiable',
  severity: 'error',
  title: 'A provider is linked whose emails no one can vouch for',
  why: 'Anyone may open an account there with any email, and no claim says whether it was verified, so attesting its emails would give accounts away. Nor could its raw subject be known: Facebook leaves out the email where the id is mapped a second time.',
  source:
    'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminLinkProviderForUser.html',
  *check({ federation }) {
    for (const { name, at } of federation.accountLinking?.providers ?? []) {
      const provider = federation.identityProviders.find((one) => one.name === name);
      if (provider === undefined || !isUnverifiable(provider)) continue;
      const { emailVerification } = provider.preset;
      yield {
        message: `${quote(name)} cannot be linked.${emailVerification.kind === 'none' ? ` ${emailVerification.why}` : ''}`,
        fix: 'Take it out of accountLinking.providers. Its users get profiles of their own.',
        edit: removeEntry(at.value()),
        place: at.key(),
      };
    }
  },
};

/** Whether a provider is open to anybody and never says that an email is verified. */
export function isUnverifiable({ preset }: IdentityProvider): boolean {
  return preset.type !== 'oidc' && preset.type !== 'saml' && preset.emailVerification.kind === 'none';
}
