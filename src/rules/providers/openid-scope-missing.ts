import { quote } from '../../diagnostics/text';
import { speaksOidc } from '../../model/upstream';
import { addItem, writeValue } from '../edits';
import type { Rule } from '../rule';

/** Without `openid` a provider answers in plain OAuth 2.0, without the ID token that Cognito needs. */
export const openidScopeMissing: Rule = {
  code: 'openid-scope-missing',
  severity: 'error',
  title: 'The scopes asked of a provider lack openid',
  why: 'Cognito reads who signed in from the ID token, and a provider gives one only where the scope openid is asked for.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html',
  *check({ federation }) {
    for (const { scopes, at } of federation.identityProviders.filter(speaksOidc)) {
      if (scopes.includes('openid')) continue;
      const miswritten = scopes.findIndex((scope) => scope.toLowerCase() === 'openid');
      yield {
        message:
          miswritten === -1
            ? `The scopes are ${quote(scopes.join(' '))}; openid is not among them.`
            : 'The scope openid is written in lower case.',
        fix: miswritten === -1 ? 'Add openid.' : 'Write openid.',
        edit:
          miswritten === -1
            ? addItem(at.value('scopes'), 'openid')
            : writeValue(at.to('scopes').value(miswritten), 'openid'),
        place: at.to('scopes').value(miswritten === -1 ? undefined : miswritten),
      };
    }
  },
};
