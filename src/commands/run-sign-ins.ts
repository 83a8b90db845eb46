import path from 'node:path';
import { FILE_CODES } from '../diagnostics/codes';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { quote, wordList } from '../diagnostics/text';
import { load } from '../load';
import type { Federation } from '../model/federation';
import { readSignIns } from '../sign-ins/read';
import {
  signInsGithub,
  signInsJson,
  signInsJunit,
  signInsText,
  tallyOf,
  type RanFile,
  type SignInsFormat,
} from '../sign-ins/report';
import { runSignIns } from '../sign-ins/run';
import { findBeside } from './find-beside';
import { companionsOf } from './find-specs';
import { readBeside } from './read-beside';
import { projectOf, readRegularFile } from './read-file';

/** What came of files of sign-ins, or why they could not be run. */
export interface RanSignInFiles {
  readonly ran: readonly RanFileOfFederation[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** A file that was run, and the federation that it was run on. */
export type RanFileOfFederation = RanFile & { readonly federation: Federation };

/** Reads files of sign-ins and the specs that they name, and runs them. */
export async function runSignInFiles(files: readonly string[], cwd: string): Promise<RanSignInFiles> {
  const ran: RanFileOfFederation[] = [];
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  for (const file of files) {
    const bytes = read(file, cwd);
    if (!(bytes instanceof Uint8Array)) {
      diagnostics.push(unreadableFile(file, bytes));
      continue;
    }
    const { content, lines, text, diagnostics: found } = readSignIns(file, bytes);
    sources.set(file, text);
    diagnostics.push(...found);
    if (content === undefined) continue;
    const spec = path.posix.join(path.posix.dirname(file.split(path.sep).join('/')), content.spec);
    const chosen = federationOf(spec, content.environment, file, cwd);
    for (const [name, source] of chosen.sources) sources.set(name, source);
    diagnostics.push(...chosen.diagnostics);
    if (chosen.federation === undefined) continue;
    const results = await runSignIns(chosen.federation, content);
    ran.push({
      file,
      spec,
      environment: content.environment,
      federation: chosen.federation,
      signIns: results.map((result, index) => ({ ...result, line: lines[index] ?? 1 })),
    });
  }
  return { ran, diagnostics, sources };
}

interface Unread {
  readonly problem: string;
  readonly fix: string;
}

function read(file: string, cwd: string): Uint8Array | Unread {
  const absolute = path.resolve(cwd, file);
  const result = readRegularFile(absolute, projectOf(absolute, cwd));
  return 'bytes' in result ? result.bytes : result;
}

/** What there is to say of a file that cannot be read. */
export function unreadableFile(file: string, { problem, fix }: Unread): Diagnostic {
  const { severity, title } = FILE_CODES['unreadable-file'];
  return { code: 'unreadable-file', severity, title, message: problem, fix, file, related: [] };
}

/** The stack of a spec that a file of sign-ins is about. Of a spec with errors nothing is run. */
export function federationOf(
  spec: string,
  environment: string | undefined,
  file: string,
  cwd: string,
): {
  readonly federation?: Federation;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
} {
  const bytes = read(spec, cwd);
  if (!(bytes instanceof Uint8Array)) return { diagnostics: [unreadableFile(spec, bytes)], sources: new Map() };
  const companions = companionsOf([spec], cwd).flatMap((other) => {
    const content = read(other, cwd);
    return content instanceof Uint8Array ? [{ file: other, bytes: content, companion: true }] : [];
  });
  const { federations, diagnostics, sources } = load(
    [{ file: spec, bytes }, ...companions],
    (from, named) => readBeside(path.resolve(cwd, from), named),
    (from, pattern) => findBeside(path.resolve(cwd, from), pattern),
  );
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { diagnostics: errors, sources };
  const federation = federations.find((one) => one.environment === environment);
  if (federation !== undefined) return { federation, diagnostics: [], sources };
  const known = federations.flatMap((one) => one.environment ?? []);
  return {
    diagnostics: [
      unreadableFile(file, {
        problem:
          environment === undefined
            ? `The spec ${quote(spec)} has environments, and the file names none.`
            : `The spec ${quote(spec)} has no environment ${quote(environment)}.`,
        fix:
          known.length === 0
            ? 'Remove environment: the spec has no environments.'
            : `Write environment: with ${wordList(known, 'or')}.`,
      }),
    ],
    sources,
  };
}

/** The report in a form, and how many sign-ins are not as expected. */
export function signInsReport(
  ran: readonly RanFile[],
  format: SignInsFormat,
  trace: boolean,
): { readonly text: string; readonly failed: number } {
  const { failed } = tallyOf(ran);
  switch (format) {
    case 'json':
      return { text: signInsJson(ran), failed };
    case 'junit':
      return { text: signInsJunit(ran), failed };
    case 'github':
      return { text: signInsGithub(ran), failed };
    case 'text':
      return { text: signInsText(ran, trace), failed };
  }
}

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
        `  rows of docs/linking.md: ${rows.size === 0 ? 'none' : [...rows].join(', ')}`,
        '',
      ].join('\n');
    })
    .join('');
}
