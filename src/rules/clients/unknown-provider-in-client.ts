import { nearest, quote, wordList } from '../../diagnostics/text';
import { writeItem } from '../edits';
import type { Rule } from '../rule';

/** Every name under an app client's identityProviders must be declared. */
export const unknownProviderInClient: Rule = {
  code: 'unknown-provider-in-client',
  severity: 'error',
  title: 'An app client names a provider that does not exist',
  why: 'Cognito refuses a client that names an unknown provider, and names are case-sensitive. Native users are called COGNITO.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html',
  *check({ federation }) {
    const declared = [...federation.identityProviders, ...federation.pendingProviders].map(({ name }) => name);
    const known = [...declared, 'COGNITO'];
    for (const client of federation.appClients) {
      for (const [index, name] of client.listedProviders.entries()) {
        if (known.includes(name)) continue;
        const meant = known.find((other) => other.toLowerCase() === name.toLowerCase());
        const close = meant ?? nearest(name, known);
        const place = client.at.to('identityProviders').value(index);
        yield {
          message:
            meant === undefined
              ? `There is no identity provider ${quote(name)}. There is ${wordList(known, 'and')}.`
              : `There is no identity provider ${quote(name)}: names differ by case, and this one is written ${quote(meant)}.`,
          ...(close === undefined
            ? { fix: 'Declare it under identityProviders, or remove it here.' }
            : writeItem(place, client.identityProviders, close)),
          place,
        };
      }
    }
  },
};
