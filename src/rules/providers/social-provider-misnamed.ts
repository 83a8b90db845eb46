import { quote } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** A social provider has the name of its type, so that a pool has one of each at most. */
export const socialProviderMisnamed: Rule = {
  code: 'social-provider-misnamed',
  severity: 'error',
  title: 'A social provider has another name than its type',
  why: 'Cognito accepts one name for each social provider and refuses every other when the provider is made: "Provider X cannot be of type Google". So a pool has one of each.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html',
  *check({ federation }) {
    for (const { name, preset, at } of federation.identityProviders) {
      if (!('providerName' in preset) || preset.providerName === name) continue;
      yield {
        message: `${quote(name)} is of type ${preset.type}, for which Cognito accepts only the name ${quote(preset.providerName)}.`,
        fix: `Write ${preset.providerName} here and wherever the provider is named.`,
        place: at.key(),
      };
    }
  },
};
