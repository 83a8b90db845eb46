import path from 'node:path';
import { visible } from '../diagnostics/text';
import { command, SPEC_OPTIONS } from './command';
import type { FixedSpec } from './fix-specs';
import { reasonOf } from './reason-of';
import type { ReadRequest } from './read-specs';
import { EXIT, isDebugging, type Terminal } from './terminal';

const STANDARD_INPUT = '-';

/** `validate [SPEC…]`: checks specs. It writes nothing but with `--fix`, which changes the specs themselves. */
export const validate = command({
  name: 'validate',
  operands: '[SPEC…]',
  summary: 'check specs',
  options: {
    ...SPEC_OPTIONS,
    fix: { type: 'boolean', summary: 'make the fixes that are sure, in the specs, and report the rest' },
    'dry-run': { type: 'boolean', summary: 'with --fix: print what would change, and change nothing' },
  },
  async run({ operands, values }, terminal) {
    const { fix = false, 'dry-run': dryRun = false } = values;
    if (dryRun && !fix) return usage('--dry-run goes with --fix: without it nothing is changed.', terminal);
    if (fix && operands.includes(STANDARD_INPUT))
      return usage('--fix changes files; a spec from standard input is none. Name its file.', terminal);
    // The two are the same; in the short one the build leaves no names that a stack trace could show.
    const { isQuiet, readSpecs } = await (fix || isDebugging(terminal)
      ? import('./program.js')
      : import('./checking.js'));
    const quiet = isQuiet(values);
    const fixing = fix ? await reworking(dryRun, quiet, terminal) : {};
    let read;
    try {
      read = await readSpecs(operands, terminal, { ...values, ...fixing, now: terminal.now() });
    } catch (error) {
      const { isFileSystemError } = await import('./program.js');
      if (!fix || !isFileSystemError(error)) throw error;
      terminal.err(`The fixes cannot be written: ${reasonOf(error)}\n`);
      return EXIT.problems;
    }
    if ('exit' in read) return read.exit;
    // A dry run prints the difference, to be read or to be applied, and nothing else.
    if (!quiet && !dryRun) {
      const names = read.loaded.federations.map(({ stackName }) => stackName).join(', ');
      terminal.out(`${read.files} ${read.files === 1 ? 'spec' : 'specs'} valid: ${names}\n`);
    }
    return EXIT.clean;
  },
});

/** Makes the sure fixes: on disk, or of a dry run as a diff. Where a program reads the report, what is said goes to standard error. */
async function reworking(
  dryRun: boolean,
  quiet: boolean,
  terminal: Terminal,
): Promise<Required<Pick<ReadRequest, 'rework'>>> {
  const { fixSpecs, replaceFiles, unifiedDiff } = await import('./program.js');
  const say = (text: string): void => {
    if (quiet) terminal.err(text);
    else terminal.out(text);
  };
  return {
    rework: (specs, judge) => {
      const { specs: reworked, fixed } = fixSpecs(specs, judge);
      if (dryRun) for (const { file, before, after } of fixed) say(unifiedDiff(file, before, after));
      else {
        const bytes = new Map(reworked.map((spec) => [spec.file, spec.bytes]));
        replaceFiles(
          new Map(fixed.map(({ file }) => [path.resolve(terminal.cwd, file), bytes.get(file) ?? new Uint8Array()])),
        );
      }
      for (const one of fixed)
        if (dryRun) terminal.err(summary(one, dryRun));
        else say(summary(one, dryRun));
      return reworked;
    },
  };
}

function summary({ file, fixes }: FixedSpec, dryRun: boolean): string {
  return `${visible(file)}: ${fixes} ${fixes === 1 ? 'fix' : 'fixes'} ${dryRun ? 'would be made' : 'made'}.\n`;
}

function usage(problem: string, terminal: Terminal): typeof EXIT.usage {
  terminal.err(`${problem}\n`);
  return EXIT.usage;
}
