import { leaves } from '../../model/adopted';
import { quote } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** The attribute that a scope is asked for; the others that come with it say whether it is verified. */
const ATTRIBUTES: Readonly<Record<string, string>> = { email: 'email', phone: 'phone_number' };

/** A client gets by a scope only what it may read. */
export const scopeAttributeUnreadable: Rule = {
  code: 'scope-attribute-unreadable',
  severity: 'warning',
  title: 'An app client asks for what it may not read',
  why: 'Cognito refuses tokens for a scope whose attributes the client may not read, or leaves the claims out. Either way the app does not get what it asks for.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html',
  *check({ federation }) {
    for (const client of federation.appClients) {
      const { flows, scopes, readAttributes, at } = client;
      if (leaves(client, 'scopes')) continue;
      if (flows.length === 0 || readAttributes === undefined) continue;
      for (const [index, scope] of scopes.entries()) {
        const attribute = Object.hasOwn(ATTRIBUTES, scope) ? ATTRIBUTES[scope] : undefined;
        if (attribute === undefined || readAttributes.includes(attribute)) continue;
        yield {
          message: `The scope ${scope} is for ${quote(attribute)}, which readAttributes leaves out.`,
          fix: `Add ${attribute} to readAttributes, or remove ${scope} from scopes.`,
          place: at.to('scopes').value(index),
          related: [{ ...at.key('readAttributes'), note: 'what the client may read' }],
        };
      }
    }
  },
};
