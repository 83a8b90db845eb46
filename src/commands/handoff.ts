import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { handoffSheets, SHEET_MARKER } from '../handoff/sheets';
import { readSpecs } from './read-specs';
import { reasonOf } from './reason-of';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { isFileSystemError, writeOutput } from './write-output';

/** Options of `handoff`. */
export interface HandoffOptions {
  /** Output folder, relative to the working directory. */
  readonly output: string;
  readonly quiet: boolean;
}

/** `handoff [SPEC…]`: writes a sheet for the admin of each identity provider. */
export function handoff(specs: readonly string[], terminal: Terminal, options: HandoffOptions): ExitCode {
  const read = readSpecs(specs, terminal);
  if ('exit' in read) return read.exit;
  const folder = path.resolve(terminal.cwd, options.output);
  const { federations } = read.loaded;
  const files = new Map(federations.flatMap((federation) => [...handoffSheets(federation)]));
  try {
    writeOutput(folder, {
      files,
      absent: federations.flatMap(({ stackName }) => ourSheets(folder, stackName)).filter((sheet) => !files.has(sheet)),
    });
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    terminal.err(`The output cannot be written to ${options.output}: ${reasonOf(error)}\n`);
    return EXIT.problems;
  }
  if (!options.quiet)
    terminal.out([...files.keys()].map((sheet) => `${path.posix.join(options.output, sheet)}\n`).join(''));
  return EXIT.clean;
}

/** The sheets that an earlier run wrote for a stack: one of a provider that is gone would mislead whoever finds it. */
function ourSheets(folder: string, stackName: string): readonly string[] {
  const stack = path.join(folder, stackName);
  if (!existsSync(stack)) return [];
  return readdirSync(stack)
    .filter((name) => name.endsWith('.md') && readFileSync(path.join(stack, name), 'utf8').startsWith(SHEET_MARKER))
    .map((name) => `${stackName}/${name}`);
}
