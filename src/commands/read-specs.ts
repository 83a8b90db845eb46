import path from 'node:path';
import { FILE_CODES } from '../diagnostics/codes';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { maximumBytes } from '../document/decode';
import { load, type Loaded, type SpecFile } from '../load';
import { WRITERS } from '../report/writers';
import { companionsOf, findSpecs } from './find-specs';
import { readBeside } from './read-beside';
import { projectOf, readRegularFile } from './read-file';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** Specs ready to work on, or the code to exit with once everything has been said. */
export type ReadSpecs = { readonly loaded: Loaded; readonly files: number } | { readonly exit: ExitCode };

/** The operand that stands for standard input. */
const STANDARD_INPUT = '-';

/**
 * Finds, reads and judges the specs, and reports what there is to say of them.
 *
 * @param stdinFilename the name under which a spec from standard input is reported, and beside which its files lie
 */
export async function readSpecs(
  named: readonly string[],
  terminal: Terminal,
  stdinFilename?: string,
): Promise<ReadSpecs> {
  const { cwd } = terminal;
  const piped = named.includes(STANDARD_INPUT);
  if (stdinFilename !== undefined && !piped) return usage('--stdin-filename needs the operand "-".', terminal);
  const paths = named.filter((name) => name !== STANDARD_INPUT);
  const found = piped && paths.length === 0 ? { files: [] } : findSpecs({ named: paths, env: terminal.env, cwd });
  if ('problem' in found) return usage(found.problem, terminal);
  const pipedName = stdinFilename ?? 'standard input';
  const fromDisk = found.files.filter((file) => !piped || path.resolve(cwd, file) !== path.resolve(cwd, pipedName));
  const asked: readonly ReadSpec[] = [
    ...(piped ? [{ file: pipedName, bytes: await terminal.stdin(maximumBytes + 1) }] : []),
    ...fromDisk.map((file) => readSpec(file, cwd)),
  ];
  const read = [...asked, ...companions(asked, cwd)];
  const unreadable = read.flatMap((result) => ('diagnostic' in result ? [result.diagnostic] : []));
  const loaded = load(
    read.flatMap((result) => ('bytes' in result ? [result] : [])),
    (spec, named) => readBeside(path.resolve(cwd, spec), named),
  );
  const diagnostics = [...unreadable, ...loaded.diagnostics];
  if (diagnostics.length > 0)
    terminal.err(WRITERS.text.write(diagnostics, loaded.sources, { color: terminal.color, width: terminal.width.err }));
  if (diagnostics.some(({ severity }) => severity === 'error')) return { exit: EXIT.problems };
  return { loaded, files: asked.length };
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
function companions(asked: readonly ReadSpec[], cwd: string): readonly ReadSpec[] {
  const files = asked.map((spec) => ('bytes' in spec ? spec.file : spec.diagnostic.file));
  const others = companionsOf(files, cwd).map((file) => ({ ...readSpec(file, cwd), companion: true }));
  return asked.some(mayHaveUpstream) ? others : others.filter(mayHaveUpstream);
}

function mayHaveUpstream(spec: ReadSpec): boolean {
  return !('bytes' in spec) || /upstream['"]?\s*:/.test(Buffer.from(spec.bytes).toString('latin1'));
}

type ReadSpec = SpecFile | { readonly diagnostic: Diagnostic };

function readSpec(file: string, cwd: string): ReadSpec {
  const absolute = path.resolve(cwd, file);
  const read = readRegularFile(absolute, projectOf(absolute, cwd));
  if ('bytes' in read) return { file, bytes: read.bytes };
  return {
    diagnostic: {
      code: 'unreadable-file',
      severity: FILE_CODES['unreadable-file'].severity,
      title: FILE_CODES['unreadable-file'].title,
      message: read.problem,
      fix: read.fix,
      file,
      related: [],
    },
  };
}
