import { quote } from '../diagnostics/text';
import type { Rule } from './rule';

/** Cognito makes the user name of a federated user from the subject, and that cannot be changed. */
export const usernameNotTheSubject: Rule = {
  code: 'username-not-the-subject',
  severity: 'error',
  title: 'username is not mapped to the subject',
  why: 'The user name of a federated user is <provider>_<sub>. AWS keeps the mapping of username to sub whatever is written, so that Terraform would plan a change for ever.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html',
  *check({ spec }) {
    for (const [name, provider] of Object.entries(spec.identityProviders ?? {})) {
      const claim = provider.attributeMapping?.username;
      if (claim === undefined || claim === 'sub') continue;
      yield {
        message: claim === null ? 'username cannot be taken out of the mapping.' : `username is mapped to ${quote(claim)}; with OpenID Connect it is always sub.`,
        fix: claim === null ? 'Remove the line.' : 'Write sub. To keep the other claim, map it into another attribute.',
        place: { path: ['identityProviders', name, 'attributeMapping', 'username'], at: 'value' },
      };
    }
  },
};
