import { quote } from '../../diagnostics/text';
import { removeEntry, writeValue } from '../edits';
import type { Rule } from '../rule';

/** Cognito makes the user name of a federated user from the subject, and that cannot be changed. */
export const usernameNotTheSubject: Rule = {
  code: 'username-not-the-subject',
  severity: 'error',
  title: 'username is not mapped to the subject',
  why: 'The user name of a federated user is <provider>_<subject>. AWS keeps the mapping of username whatever is written, so Terraform would plan a change for ever.',
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html',
  *check({ federation }) {
    for (const { preset, attributeMapping, at } of federation.identityProviders) {
      const mapping = at.to('attributeMapping');
      const removed = mapping.is('username', null);
      const subject = preset.attributeMapping.username;
      const claim = attributeMapping.username ?? '';
      if (!mapping.has('username') || (claim === subject && !removed)) continue;
      yield {
        message:
          subject === undefined
            ? 'username is not mapped with SAML: it is always the NameID.'
            : removed
              ? 'username cannot be removed from the mapping.'
              : `username is mapped to ${quote(claim)}; with ${preset.type === 'oidc' ? 'OpenID Connect' : preset.title} it is always ${subject}.`,
        fix:
          subject === undefined || removed
            ? 'Remove the line.'
            : `Write ${subject}. To keep the other claim, map it into another attribute.`,
        edit:
          subject === undefined || removed
            ? removeEntry(mapping.value('username'))
            : writeValue(mapping.value('username'), subject),
        place: mapping.value('username'),
      };
    }
  },
};
