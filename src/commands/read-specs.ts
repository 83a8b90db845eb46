import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Severity } from '../diagnostics/finding';
import { quote, wordList } from '../diagnostics/text';
import { maximumBytes } from '../document/decode';
import { EXPLANATIONS } from '../explanations';
import { load, type Loaded, type SpecFile } from '../load';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../report/formats';
import { WRITERS } from '../report/writers';
import { findBeside } from './find-beside';
import { companionsOf, findSpecs } from './find-specs';
import { readBeside } from './read-beside';
import { projectOf, readRegularFile, unreadableFile } from './read-file';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** Specs ready to work on, or the code to exit with once everything has been said. */
export type ReadSpecs = { readonly loaded: Loaded; readonly files: number } | { readonly exit: ExitCode };

/** The operand that stands for standard input. */
const STANDARD_INPUT = '-';

/** How specs are read and reported on: the options of a command. */
export interface ReadRequest {
  /** The name under which a spec from standard input is reported, and beside which its files lie. */
  readonly 'stdin-filename'?: string | undefined;
  /** Form of the report; text where it is absent. */
  readonly format?: string | undefined;
  /** The least severity that stops the command; error where it is absent. */
  readonly 'fail-on'?: string | undefined;
  /** Whether standard output is for what the command prints itself, so that a report for machines goes to standard error as well. */
  readonly printsResult?: boolean;
  /**
   * Judges the specs further, where none has an error of its own. Then only what it finds is reported: what the specs
   * themselves are warned of is said by `validate`.
   */
  readonly judge?: (loaded: Loaded) => Promise<readonly Diagnostic[]>;
  /**
   * Changes the specs that were asked for before anything is reported; what is reported then is of what it returns.
   *
   * @param judge what there is to say of specs, with the files that they name
   */
  readonly rework?: (specs: readonly SpecFile[], judge: (specs: readonly SpecFile[]) => Loaded) => readonly SpecFile[];
  /** The time for what expires; without it nothing is said of that, so that output does not depend on the day. */
  readonly now?: Date;
}

/** Severities that stop a command, by what `--fail-on` says. */
const FAILING: Readonly<Record<string, readonly Severity[]>> = { error: ['error'], warning: ['error', 'warning'] };

/** Finds, reads and judges the specs, and reports what there is to say of them. */
export async function readSpecs(
  named: readonly string[],
  terminal: Terminal,
  request: ReadRequest = {},
): Promise<ReadSpecs> {
  const { cwd } = terminal;
  const { 'stdin-filename': stdinFilename, format: formatName = 'text', 'fail-on': failOn = 'error' } = request;
  const format = formatOf(formatName);
  const failing = Object.hasOwn(FAILING, failOn) ? FAILING[failOn] : undefined;
  if (format === undefined)
    return usage(`${quote(formatName)} is no format: --format accepts ${wordList(FORMAT_NAMES, 'and')}.`, terminal);
  if (failing === undefined)
    return usage(`${quote(failOn)} is no severity: --fail-on accepts error and warning.`, terminal);
  const piped = named.includes(STANDARD_INPUT);
  if (stdinFilename !== undefined && !piped) return usage('--stdin-filename needs the operand "-".', terminal);
  const paths = named.filter((name) => name !== STANDARD_INPUT);
  const found = piped && paths.length === 0 ? { files: [] } : findSpecs({ named: paths, env: terminal.env, cwd });
  if ('problem' in found) return usage(found.problem, terminal);
  const pipedName = stdinFilename ?? 'standard input';
  const fromDisk = found.files.filter((file) => !piped || path.resolve(cwd, file) !== path.resolve(cwd, pipedName));
  const readSpec = specReader(cwd);
  const asked: readonly ReadSpec[] = [
    ...(piped ? [{ file: pipedName, bytes: await terminal.stdin(maximumBytes + 1) }] : []),
    ...fromDisk.map(readSpec),
  ];
  const read = [...asked, ...companions(asked, cwd, readSpec)];
  const unreadable = read.flatMap((result) => ('diagnostic' in result ? [result.diagnostic] : []));
  const readable = read.flatMap((result) => ('bytes' in result ? [result] : []));
  const judgeSpecs = (specs: readonly SpecFile[]): Loaded =>
    load(
      specs,
      (spec, named) => readBeside(path.resolve(cwd, spec), named),
      (spec, pattern) => findBeside(path.resolve(cwd, spec), pattern),
      request.now,
    );
  const loaded = judgeSpecs(request.rework?.(readable, judgeSpecs) ?? readable);
  const ofSpecs = [...unreadable, ...loaded.diagnostics];
  const { judge } = request;
  const isBroken = ofSpecs.some(({ severity }) => severity === 'error');
  const diagnostics = judge === undefined || isBroken ? ofSpecs : await judge(loaded);
  await report(diagnostics, loaded.sources, format, request, terminal);
  if (diagnostics.some(({ severity }) => failing.includes(severity))) return { exit: EXIT.problems };
  return { loaded, files: asked.length };
}

function formatOf(name: string): FormatName | undefined {
  return FORMAT_NAMES.find((format) => format === name);
}

/** Prints what was found. Talk goes to standard error; what a program asked for is a result. */
async function report(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  format: FormatName,
  { printsResult }: ReadRequest,
  terminal: Terminal,
): Promise<void> {
  const write = await WRITERS[format]();
  const text = write(diagnostics, sources, {
    color: terminal.color,
    width: terminal.width.err,
    describe: (code) => {
      const description = EXPLANATIONS.find((explanation) => explanation.code === code);
      if (description === undefined) throw new Error(`The code ${code} is not explained`);
      return description;
    },
  });
  if (text === '') return;
  if (FORMATS[format].forMachines && printsResult !== true) terminal.out(text);
  else terminal.err(text);
}

/** Whether a command prints its report only: asked to, or because a program reads what it prints. */
export function isQuiet({
  format,
  quiet,
}: {
  readonly format?: string | undefined;
  readonly quiet?: true | undefined;
}): boolean {
  return quiet === true || FORMATS[formatOf(format ?? '') ?? 'text'].forMachines;
}

function usage(problem: string, terminal: Terminal): ReadSpecs {
  terminal.err(`${problem}\n`);
  return { exit: EXIT.usage };
}

/**
 * The other specs of the app that may be wired to those that are asked for: a stack's app client may get redirect URIs
 * from a spec that is not asked for, and must not lose them. A text without the key names nobody, so that it is not worth
 * parsing unless somebody names it.
 */
function companions(
  asked: readonly ReadSpec[],
  cwd: string,
  readSpec: (file: string) => ReadSpec,
): readonly ReadSpec[] {
  const files = asked.map((spec) => ('bytes' in spec ? spec.file : spec.diagnostic.file));
  const others = companionsOf(files, cwd).map((file) => ({ ...readSpec(file), companion: true }));
  return asked.some(mayHaveUpstream) ? others : others.filter(mayHaveUpstream);
}

function mayHaveUpstream(spec: ReadSpec): boolean {
  return !('bytes' in spec) || /(?:upstream|include)['"]?\s*:/.test(Buffer.from(spec.bytes).toString('latin1'));
}

type ReadSpec = SpecFile | { readonly diagnostic: Diagnostic };

/** What reads specs. The project of a folder is looked for once. */
function specReader(cwd: string): (file: string) => ReadSpec {
  const projects = new Map<string, string>();
  return (file) => {
    const absolute = path.resolve(cwd, file);
    const folder = path.dirname(absolute);
    const project = projects.get(folder) ?? projectOf(absolute, cwd);
    projects.set(folder, project);
    const read = readRegularFile(absolute, project);
    if ('bytes' in read) return { file, bytes: read.bytes };
    return { diagnostic: unreadableFile(file, read) };
  };
}
