import { quote, wordList } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** A client that takes sign-ins which start at a SAML provider takes no other sign-ins than SAML's. */
export const signInStartedBesideOthers: Rule = {
  code: 'sign-in-started-beside-others',
  severity: 'error',
  title: 'An app client has a provider that starts sign-ins next to others than SAML',
  why: "Assertions that no one asked for bring dangers that other sign-ins do not have. An app client that accepts them can have no providers but SAML's, and not the users of the pool itself.",
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-session-initiation.html',
  *check({ federation }) {
    const saml = federation.identityProviders.filter(({ type }) => type === 'saml').map(({ name }) => name);
    const starting = federation.identityProviders.filter((provider) => provider.type === 'saml' && provider.idpInit);
    for (const { key, identityProviders, at } of federation.appClients) {
      const first = starting.find(({ name }) => identityProviders.includes(name));
      const others = identityProviders.filter((name) => !saml.includes(name));
      if (first === undefined || others.length === 0) continue;
      yield {
        message: `${quote(key)} has ${quote(first.name)}, whose idpInit is true, next to ${wordList(
          others.map((name) => quote(name)),
          'and',
        )}.`,
        fix: `Give ${first.name} an app client of its own: write identityProviders there and here. Or remove idpInit.`,
        place: at.value('identityProviders'),
        related: [{ ...first.at.value('idpInit'), note: 'sign-ins may start there' }],
      };
    }
  },
};
