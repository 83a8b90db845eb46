import { nearest, quote, wordList } from '../../diagnostics/text';
import { removeEntry, renameEntry } from '../edits';
import type { Rule } from '../rule';

/** Every name under accountLinking.providers must be declared. */
export const unknownProviderInLinking: Rule = {
  code: 'unknown-provider-in-linking',
  severity: 'error',
  title: 'Account linking names a provider that does not exist',
  why: 'A sign-in is matched to the declared providers by name, so a misspelt one would never be linked.',
  source:
    'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminLinkProviderForUser.html',
  *check({ federation }) {
    const linked = (federation.accountLinking?.providers ?? []).map(({ name }) => name);
    const known = federation.identityProviders.map(({ name }) => name);
    for (const { name, at } of federation.accountLinking?.providers ?? []) {
      if (known.includes(name)) continue;
      const meant = known.find((other) => other.toLowerCase() === name.toLowerCase());
      const close = meant ?? nearest(name, known);
      yield {
        message:
          name.toUpperCase() === 'COGNITO'
            ? `${quote(name)} is no outside provider: native users are what the others are linked to.`
            : meant !== undefined
              ? `There is no identity provider ${quote(name)}: names differ by case, and this one is written ${quote(meant)}.`
              : `There is no identity provider ${quote(name)}. ${known.length === 0 ? 'None is declared.' : `There is ${wordList(known, 'and')}.`}`,
        ...(name.toUpperCase() === 'COGNITO'
          ? { fix: 'Remove it.', edit: removeEntry(at.value()) }
          : close === undefined
            ? { fix: 'Declare it under identityProviders, or remove it here.' }
            : linked.includes(close)
              ? { fix: `Remove it: ${quote(close)} is listed already.`, edit: removeEntry(at.value()) }
              : { fix: `Write ${quote(close)}.`, edit: renameEntry(at.key(), close) }),
        place: at.key(),
      };
    }
  },
};
