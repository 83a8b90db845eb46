import { quote } from '../../diagnostics/text';
import { presetNamed } from '../../presets';
import type { Rule } from '../rule';

/** Cognito makes the user name of a federated user from the subject, and that cannot be changed. */
export const usernameNotTheSubject: Rule = {
  code: 'username-not-the-subject',
  severity: 'error',
  title: 'username is not mapped to the subject',
  why: 'The user name of a federated user is <provider>_<subject>. AWS keeps the mapping of username whatever is written, so that Terraform would plan a change for ever.',
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html',
  *check({ federation, spec }) {
    for (const { name, preset } of federation.identityProviders) {
      const claim = spec.identityProviders?.[name]?.attributeMapping?.username;
      const { title, type, attributeMapping } = presetNamed(preset);
      const subject = attributeMapping.username;
      if (claim === undefined || claim === subject) continue;
      yield {
        message:
          subject === undefined
            ? 'username is not mapped with SAML: it is always the NameID.'
            : claim === null
              ? 'username cannot be taken out of the mapping.'
              : `username is mapped to ${quote(claim)}; with ${type === 'oidc' ? 'OpenID Connect' : title} it is always ${subject}.`,
        fix:
          subject === undefined || claim === null
            ? 'Remove the line.'
            : `Write ${subject}. To keep the other claim, map it into another attribute.`,
        place: { path: ['identityProviders', name, 'attributeMapping', 'username'], at: 'value' },
      };
    }
  },
};
