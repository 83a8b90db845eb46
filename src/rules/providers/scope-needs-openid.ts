import { wordList } from '../../diagnostics/text';
import { addItem } from '../edits';
import type { Rule } from '../rule';

/** Scopes that stand for claims of the ID token. */
const OF_ID_TOKEN = ['email', 'phone', 'profile'];

/** `email`, `phone` and `profile` are claims of the ID token, which `openid` asks for. */
export const scopeNeedsOpenid: Rule = {
  code: 'scope-needs-openid',
  severity: 'error',
  title: 'A scope of an app client needs openid',
  why: 'The scopes email, phone and profile choose claims of the ID token. Cognito accepts them only together with openid.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html',
  *check({ federation }) {
    for (const { scopes, at } of federation.appClients) {
      const found = scopes.filter((scope) => OF_ID_TOKEN.includes(scope));
      if (found.length === 0 || scopes.includes('openid')) continue;
      yield {
        message: `${wordList(found, 'and')} ${found.length === 1 ? 'needs' : 'need'} openid next to ${found.length === 1 ? 'it' : 'them'}.`,
        fix: 'Add openid.',
        edit: addItem(at.value('scopes'), 'openid'),
        place: at.value('scopes'),
      };
    }
  },
};
