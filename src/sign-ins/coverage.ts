import { verdicts } from '../../lambda/verdicts';
import { quote, wordList } from '../diagnostics/text';
import type { Federation } from '../model/federation';
import type { RanFile } from './report';

/** A file that was run, and the federation that it was run on. */
export type RanFileOfFederation = RanFile & { readonly federation: Federation };

/** Rows that are about a broken event, a race or a failure of Cognito: none of them comes of a sign-in in a file. */
const ROWS_OF_FAILURES: readonly (number | string)[] = [2, 19, '19a', 21];

/** The rows of docs/linking.md that a sign-in can come to, in their order. */
const ROWS: readonly (number | string)[] = [...new Set(Object.values(verdicts).map(({ row }) => row))].filter(
  (row) => !ROWS_OF_FAILURES.includes(row),
);

/** What no sign-in touches: providers and clients of the specs, and rows of the decision. */
export function coverageText(ran: readonly RanFileOfFederation[]): string {
  return ran
    .map(({ file, federation, signIns }) => {
      const through = new Set(signIns.map(({ signIn }) => signIn.through));
      const clients = new Set(signIns.flatMap(({ signIn }) => signIn.client ?? []));
      const rows = new Set(
        signIns
          .flatMap(({ first, second }) => [...first.steps, ...(second?.steps ?? [])])
          .flatMap(({ row }) => row ?? []),
      );
      const untouched = federation.preSignUpFunction === undefined ? [] : ROWS.filter((row) => !rows.has(row));
      const providers = federation.identityProviders.map(({ name }) => name).filter((name) => !through.has(name));
      const unused = federation.appClients
        .filter(
          ({ key, identityProviders }) => !clients.has(key) && !identityProviders.some((name) => through.has(name)),
        )
        .map(({ key }) => key);
      return [
        `${quote(file)} touches`,
        `  no sign-in through: ${providers.length === 0 ? 'none left out' : wordList(providers, 'and')}`,
        `  no app client of: ${unused.length === 0 ? 'none left out' : wordList(unused, 'and')}`,
        `  no row of docs/linking.md of: ${untouched.length === 0 ? 'none left out' : untouched.join(', ')}`,
        '',
      ].join('\n');
    })
    .join('');
}
