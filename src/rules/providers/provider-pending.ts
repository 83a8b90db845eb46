import { quote, wordList } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** A provider that is left out for now, so that nobody takes it for one that works. */
export const providerPending: Rule = {
  code: 'provider-pending',
  severity: 'info',
  title: 'A provider is pending and is left out',
  why: "The provider's side is not ready yet. Its sheet is written for its admin; the pool, the clients that list it and linking do without it until pending is taken out. It is easily forgotten.",
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-provider.html',
  *check({ federation: { pendingProviders, appClients } }) {
    for (const { name, at } of pendingProviders) {
      const waiting = appClients
        .filter(
          ({ listedProviders, identityProviders, externalProviders }) =>
            listedProviders.includes(name) && identityProviders.length + externalProviders.length === 0,
        )
        .map(({ key }) => quote(key));
      yield {
        message: [
          `${quote(name)} is not made, and no app client and no linking knows it.`,
          ...(waiting.length === 0 ? [] : [`Nobody can sign in through ${wordList(waiting, 'and')} until then.`]),
        ].join(' '),
        fix: 'Send its sheet, which handoff writes, to its admin. Write what comes back, and remove pending.',
        place: at.key('pending'),
      };
    }
  },
};
