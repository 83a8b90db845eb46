import { removeEntry } from '../edits';
import type { Rule } from '../rule';

/** A vendor that knows one certificate of a service provider takes the one that signs for the one to encrypt with. */
export const encryptedResponsesUnreadable: Rule = {
  code: 'encrypted-responses-unreadable',
  severity: 'warning',
  title: 'Cognito could not read what the vendor encrypts',
  why: 'A user pool has a certificate for its signatures, and another for each SAML provider that encrypts. A vendor that knows only one of them encrypts with the wrong one, and no one can sign in.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-signing-encryption.html',
  *check({ federation }) {
    for (const provider of federation.identityProviders) {
      if (provider.type !== 'saml' || !provider.encryptedResponses) continue;
      const note = provider.preset.encryptionNote;
      if (note === undefined) continue;
      yield {
        message: note,
        fix: 'Remove encryptedResponses, and switch encryption off at the provider.',
        edit: removeEntry(provider.at.value('encryptedResponses')),
        place: provider.at.value('encryptedResponses'),
      };
    }
  },
};
