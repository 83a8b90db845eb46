import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { FILE_CODES } from '../diagnostics/codes';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { maximumBytes } from '../document/decode';
import { load, type Loaded, type SpecFile } from '../load';
import { WRITERS } from '../report/writers';
import { companionsOf, findSpecs } from './find-specs';
import { readBeside } from './read-beside';
import { reasonOf } from './reason-of';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** Specs ready to work on, or the code to exit with once everything has been said. */
export type ReadSpecs = { readonly loaded: Loaded; readonly files: number } | { readonly exit: ExitCode };

/** Finds, reads and judges the specs, and reports what there is to say of them. */
export function readSpecs(named: readonly string[], terminal: Terminal): ReadSpecs {
  const found = findSpecs({ named, env: terminal.env, cwd: terminal.cwd });
  if ('problem' in found) {
    terminal.err(`${found.problem}\n`);
    return { exit: EXIT.usage };
  }
  const asked = found.files.map((file) => readSpec(file, terminal.cwd));
  const read = [...asked, ...companions(asked, found.files, terminal.cwd)];
  const unreadable = read.flatMap((result) => ('diagnostic' in result ? [result.diagnostic] : []));
  const loaded = load(
    read.flatMap((result) => ('bytes' in result ? [result] : [])),
    (spec, named) => readBeside(path.resolve(terminal.cwd, spec), named),
  );
  const diagnostics = [...unreadable, ...loaded.diagnostics];
  if (diagnostics.length > 0) terminal.err(WRITERS.text.write(diagnostics, loaded.sources, { color: terminal.color }));
  if (diagnostics.some(({ severity }) => severity === 'error')) return { exit: EXIT.problems };
  return { loaded, files: found.files.length };
}

/**
 * The other specs of the app that may be wired to those that are asked for: a stack's app client may get redirect URIs
 * from a spec that is not asked for, and must not lose them. A text without the key names nobody, so that it is not worth
 * parsing unless somebody names it.
 */
function companions(asked: readonly ReadSpec[], files: readonly string[], cwd: string): readonly ReadSpec[] {
  const others = companionsOf(files, cwd).map((file) => ({ ...readSpec(file, cwd), companion: true }));
  return asked.some(mayHaveUpstream) ? others : others.filter(mayHaveUpstream);
}

function mayHaveUpstream(spec: ReadSpec): boolean {
  return !('bytes' in spec) || /upstream['"]?\s*:/.test(Buffer.from(spec.bytes).toString('latin1'));
}

type ReadSpec = SpecFile | { readonly diagnostic: Diagnostic };

function readSpec(file: string, cwd: string): ReadSpec {
  const absolute = path.resolve(cwd, file);
  try {
    // What is too large is refused by its length alone and not read.
    const tooLarge = statSync(absolute).size > maximumBytes;
    return { file, bytes: tooLarge ? new Uint8Array(maximumBytes + 1) : readFileSync(absolute) };
  } catch (error) {
    return {
      diagnostic: {
        code: 'unreadable-file',
        severity: FILE_CODES['unreadable-file'].severity,
        title: FILE_CODES['unreadable-file'].title,
        message: reasonOf(error),
        file,
        related: [],
      },
    };
  }
}
