import { quote } from '../../diagnostics/text';
import { CUSTOM_PREFIX } from '../../model/attributes';
import type { Rule } from '../rule';

/** The scope of tokens that may change the user's own attributes. */
const ADMIN_SCOPE = 'aws.cognito.signin.user.admin';

/** Cognito fills mapped attributes with the client's own right to write, which its users then have as well. */
export const providerAttributeOpenToUsers: Rule = {
  code: 'provider-attribute-open-to-users',
  severity: 'warning',
  title: 'Users can overwrite what a provider says of them',
  why: 'A client must be able to write a mapped attribute, or Cognito cannot fill it. Anyone who gets a token with the scope aws.cognito.signin.user.admin from that client, as every sign-in by authFlows gives it, can then write the attribute by UpdateUserAttributes. An app that reads a role from it gives the role to anybody.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html',
  *check({ federation: { accountLinking, appClients, identityProviders } }) {
    // The subject is what linking goes by at sign-in alone, where the provider has just written it.
    const subjects = (accountLinking?.providers ?? []).map(({ subjectAttribute }) => subjectAttribute);
    for (const { key, scopes, authFlows, writeAttributes, at } of appClients) {
      const scope = scopes.indexOf(ADMIN_SCOPE);
      if (scope === -1 && authFlows.length === 0) continue;
      for (const attribute of writeAttributes ?? []) {
        if (!attribute.startsWith(CUSTOM_PREFIX) || subjects.includes(attribute)) continue;
        const filling = identityProviders.filter(({ attributeMapping }) => Object.hasOwn(attributeMapping, attribute));
        const [first] = filling;
        if (first === undefined) continue;
        yield {
          message: `${filling.map(({ name }) => quote(name)).join(', ')} fills ${quote(attribute)}, and the users of the client ${quote(key)} can overwrite it.`,
          fix: `Take ${ADMIN_SCOPE} out of the client's scopes and remove its authFlows. Where the client needs them, let the app take roles from groups or from a pre token generation function, never from ${quote(attribute)}, and accept the warning with that reason.`,
          place: scope === -1 ? at.key('authFlows') : at.to('scopes').value(scope),
          related: [{ ...first.at.to('attributeMapping').key(attribute), note: `${first.name} fills it` }],
        };
      }
    }
  },
};
