import { quote, wordList } from '../../diagnostics/text';
import { placeOf } from '../place';
import type { Rule } from '../rule';

/** A client that takes sign-ins which start at a SAML provider takes no other sign-ins than SAML's. */
export const signInStartedBesideOthers: Rule = {
  code: 'sign-in-started-beside-others',
  severity: 'error',
  title: 'An app client has a provider that starts sign-ins beside others than SAML',
  why: "Assertions that nobody asked for bring dangers that other sign-ins do not have. An app client that takes them can have no providers but SAML's, and not the users of the pool itself.",
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-session-initiation.html',
  *check({ federation, spec }) {
    const saml = federation.identityProviders.filter(({ type }) => type === 'saml').map(({ name }) => name);
    const starting = federation.identityProviders
      .filter((provider) => provider.type === 'saml' && provider.idpInit)
      .map(({ name }) => name);
    for (const { key, identityProviders } of federation.appClients) {
      const first = identityProviders.find((name) => starting.includes(name));
      const others = identityProviders.filter((name) => !saml.includes(name));
      if (first === undefined || others.length === 0) continue;
      yield {
        message: `${quote(key)} has ${quote(first)}, whose idpInit is true, beside ${wordList(
          others.map((name) => quote(name)),
          'and',
        )}.`,
        fix: `Give ${first} an app client of its own: write identityProviders there and here. Or remove idpInit.`,
        place: placeOf(spec, ['appClients', key, 'identityProviders']),
        related: [{ ...placeOf(spec, ['identityProviders', first, 'idpInit']), note: 'sign-ins may start there' }],
      };
    }
  },
};
