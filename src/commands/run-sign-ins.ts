import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { quote, wordList } from '../diagnostics/text';
import { load } from '../load';
import type { Federation } from '../model/federation';
import type { RanFileOfFederation } from '../sign-ins/coverage';
import { unknownEnvironment, unknownNames } from '../sign-ins/names';
import { linesOf, readSignIns, signInsDiagnostics } from '../sign-ins/read';
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
import { projectOf, readRegularFile, unreadableFile, type UnreadFile } from './read-file';

/** What came of files of sign-ins, or why they could not be run. */
export interface RanSignInFiles {
  readonly ran: readonly RanFileOfFederation[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

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
    const signIns = readSignIns(file, bytes);
    const { content, text } = signIns;
    sources.set(file, text);
    diagnostics.push(...signIns.diagnostics);
    if (content === undefined) continue;
    const { environment } = content;
    const spec = path.posix.join(path.posix.dirname(file.split(path.sep).join('/')), content.spec);
    const { federation, environments, ...chosen } = federationOf(spec, environment, cwd);
    for (const [name, source] of chosen.sources) sources.set(name, source);
    diagnostics.push(...chosen.diagnostics);
    if (chosen.diagnostics.length > 0) continue;
    const unknown =
      federation === undefined ? [unknownEnvironment(environment, environments)] : unknownNames(content, federation);
    diagnostics.push(...signInsDiagnostics(signIns, unknown));
    if (federation === undefined || unknown.length > 0) continue;
    const lines = linesOf(signIns);
    const results = await runSignIns(federation, content);
    ran.push({
      file,
      spec,
      environment,
      federation,
      signIns: results.map((result, index) => ({ ...result, line: lines[index] ?? 1 })),
    });
  }
  return { ran, diagnostics, sources };
}

function read(file: string, cwd: string): Uint8Array | UnreadFile {
  const absolute = path.resolve(cwd, file);
  const result = readRegularFile(absolute, projectOf(absolute, cwd));
  return 'bytes' in result ? result.bytes : result;
}

/** A spec, and the stack of it that is asked for. Of a spec with errors nothing is run. */
export interface ChosenFederation {
  /** Undefined where there is a diagnostic, or no stack of that environment. */
  readonly federation: Federation | undefined;
  /** The environments of the spec; empty for one without. */
  readonly environments: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads a spec, and finds the stack of one of its environments. */
export function federationOf(spec: string, environment: string | undefined, cwd: string): ChosenFederation {
  const bytes = read(spec, cwd);
  if (!(bytes instanceof Uint8Array))
    return { federation: undefined, environments: [], diagnostics: [unreadableFile(spec, bytes)], sources: new Map() };
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
  return {
    federation: errors.length > 0 ? undefined : federations.find((one) => one.environment === environment),
    environments: federations.flatMap((one) => one.environment ?? []),
    diagnostics: errors,
    sources,
  };
}

/** What to say where the command line names no environment that the spec has. */
export function chooseEnvironment(spec: string, environments: readonly string[]): string {
  return environments.length === 0
    ? `The spec ${quote(spec)} has no environments: leave --environment out.`
    : `The spec ${quote(spec)} has environments: choose one with --environment ${wordList(environments, 'or')}.`;
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
