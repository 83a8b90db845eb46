import { repository } from '../../package.json';
import { REPOSITORY } from '../../src/diagnostics/repository';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { REFUSAL_CODES, type RefusalCode } from '../../src/model/refusals';
import { refusals, verdicts, type VerdictCode } from '../../lambda/verdicts';

/** docs/linking.md says what the code says. */

const text = readFileSync(path.join(__dirname, '../../docs/linking.md'), 'utf8');

/** The cells of the rows of the table under a heading. */
function table(heading: string): readonly (readonly string[])[] {
  const section = text.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!;
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.endsWith(' |'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const unquoted = (cell: string): string => cell.replaceAll('`', '');

it('the verdicts are those of the code, in its order, with their rows and what follows', () => {
  const documented = table('What it decides').filter(([, verdict]) => verdict !== '');
  expect(documented.map(([row, verdict]) => [unquoted(verdict!), row])).toStrictEqual(
    Object.entries(verdicts).map(([code, { row }]) => [code, String(row)]),
  );
  for (const [, verdict, , outcome] of documented) {
    const { ruling } = verdicts[unquoted(verdict!) as VerdictCode];
    const said = { pass: /^passes untouched/, noMatch: /^no match/, notLinkable: /^not linkable/, linked: /^linked/ };
    expect(outcome).toMatch(
      ruling in said ? said[ruling as keyof typeof said] : new RegExp(`^refused: \`${ruling}\`$`),
    );
  }
});

it('every row of the design is there', () => {
  const rows = Array.from({ length: 22 }, (_, index) => String(index + 1));
  expect(new Set(table('What it decides').map(([row]) => row))).toEqual(new Set([...rows, '1a', '3a', '8a', '19a']));
});

it('the messages are those of the code', () => {
  expect(table('What a person sees').map(([code, message]) => [unquoted(code!), message])).toStrictEqual(
    Object.entries(refusals),
  );
});

it('every alarm has a heading in the runbook', () => {
  const runbook = text.split('\n## Runbook\n')[1]!.split('\n## ')[0]!;
  const headings = [...runbook.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading!);
  const refused = REFUSAL_CODES.map((code) => code.toLowerCase().replaceAll('_', '-'));
  expect(headings.sort()).toStrictEqual(['errors', 'throttles', ...refused].sort());
});

it('the repository of the links is that of the package', () => {
  expect(repository.url).toBe(`git+${REPOSITORY}.git`);
});

it('the description of every alarm leads to its heading in the runbook', () => {
  const stack = JSON.parse(
    readFileSync(path.resolve(__dirname, '../golden/synth/plan-only-us/cdk.tf.json'), 'utf8'),
  ) as {
    readonly resource: {
      readonly aws_cloudwatch_metric_alarm: Readonly<Record<string, { readonly alarm_description: string }>>;
    };
  };
  const runbook = text.split('\n## Runbook\n')[1]!.split('\n## ')[0]!;
  const headings = [...runbook.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading!);
  const named = Object.values(stack.resource.aws_cloudwatch_metric_alarm).map(
    ({ alarm_description: description }) =>
      /What to do: https:\/\/\S+\/docs\/linking\.md#(\S+)$/.exec(description)?.[1],
  );
  expect(named.sort()).toStrictEqual(headings.sort());
});

it('every message of the queries is a field of the log, and every code exists', () => {
  const fields = table('Log').map(([field]) => unquoted(field!));
  expect(fields).toStrictEqual(['verdict', 'row', 'outcome', 'refusal', 'provider', 'sub', 'error', 'requests', 'ms']);
  const queries = [...text.matchAll(/^```\n(filter [^`]+)```$/gm)].map(([, query]) => query!);
  expect(queries.length).toBeGreaterThanOrEqual(9);
  for (const query of queries) {
    for (const [, field] of query.matchAll(/\bmessage\.(\w+)/g)) expect(fields).toContain(field);
    for (const [, code] of query.matchAll(/"([A-Z_]+)"/g))
      expect([...Object.keys(verdicts), ...Object.keys(refusals)]).toContain(code);
  }
});

describe('the retry of the application’s side', () => {
  const [, code] = /<!-- tested: retry -->\n```js\n([^`]*(?:`[^`]+`[^`]*)*?)\n```/.exec(text)!;
  const shouldSignInAgain = runInNewContext(`${code!.replace('export ', '')}\nshouldSignInAgain;`, { URL }) as (
    url: string,
    session: object,
  ) => boolean;

  function sessionStorage(): object {
    const items = new Map<string, string>();
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => items.set(key, value),
      removeItem: (key: string) => items.delete(key),
    };
  }
  const callback = (parameters: Readonly<Record<string, string>>): string =>
    `https://app.example.com/callback?${new URLSearchParams(parameters).toString()}`;
  const refusedWith = (refusal: RefusalCode): string =>
    callback({
      error: 'invalid_request',
      error_description: `PreSignUp failed with error ${refusal}: ${refusals[refusal]}.`,
      state: 's',
    });
  const alreadyFound = callback({
    error: 'invalid_request',
    error_description: 'Already found an entry for username descope_u1',
  });
  const success = callback({ code: 'c', state: 's' });

  it.each([
    ['ACCOUNT_LINKED', refusedWith('ACCOUNT_LINKED')],
    ['Already found an entry', alreadyFound],
  ])('%s: once', (_title, url) => {
    const session = sessionStorage();
    expect(shouldSignInAgain(url, session)).toBe(true);
    expect(shouldSignInAgain(url, session)).toBe(false);
  });

  it('the one failure may follow the other, and still there is one retry', () => {
    const session = sessionStorage();
    expect(shouldSignInAgain(refusedWith('ACCOUNT_LINKED'), session)).toBe(true);
    expect(shouldSignInAgain(alreadyFound, session)).toBe(false);
  });

  it('a sign-in that succeeded makes room for the next', () => {
    const session = sessionStorage();
    expect(shouldSignInAgain(alreadyFound, session)).toBe(true);
    expect(shouldSignInAgain(success, session)).toBe(false);
    expect(shouldSignInAgain(alreadyFound, session)).toBe(true);
  });

  it.each((Object.keys(refusals) as RefusalCode[]).filter((refusal) => refusal !== 'ACCOUNT_LINKED'))(
    '%s is not tried again',
    (refusal) => {
      expect(shouldSignInAgain(refusedWith(refusal), sessionStorage())).toBe(false);
    },
  );
});
