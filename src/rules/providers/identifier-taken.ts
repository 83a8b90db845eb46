import { quote } from '../../diagnostics/text';
import type { FilePlace } from '../../document/origin';
import type { Rule } from '../rule';

/** An identifier leads to one provider. */
export const identifierTaken: Rule = {
  code: 'identifier-taken',
  severity: 'error',
  title: 'Two providers have the same identifier',
  why: 'An identifier in a sign-in request chooses the provider, so AWS accepts each only once in a pool.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html',
  *check({ federation }) {
    const first = new Map<string, { readonly name: string; readonly place: FilePlace }>();
    for (const { name, identifiers, at } of federation.identityProviders) {
      for (const [index, identifier] of identifiers.entries()) {
        const place = at.to('identifiers').value(index);
        const earlier = first.get(identifier);
        if (earlier === undefined) {
          first.set(identifier, { name, place });
          continue;
        }
        yield {
          message: `${quote(identifier)} already leads to ${quote(earlier.name)}.`,
          fix: 'Remove it from one of them.',
          place,
          related: [{ ...earlier.place, note: `${earlier.name} has it` }],
        };
      }
    }
  },
};
