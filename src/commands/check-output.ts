import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { visible } from '../diagnostics/text';
import { command, SPEC_OPTIONS } from './command';
import { PROGRAM } from './help';
import { shellCommand } from '../diagnostics/shell-command';
import { otherStacks } from './synth';
import { EXIT } from './terminal';

/** More files are counted and not named, so that the list fits a screen. */
const MOST_SHOWN = 20;

/** `check-output [SPEC…]`: whether what is committed is what the specs give today. It writes nothing. */
export const checkOutput = command({
  name: 'check-output',
  operands: '[SPEC…]',
  summary: 'say whether the output folder is what the specs give today',
  options: {
    output: { type: 'string', placeholder: 'DIR', summary: 'folder to compare with (default: cdktf.out)' },
    hcl: { type: 'boolean', summary: 'the folder holds HCL instead of JSON' },
    ...SPEC_OPTIONS,
  },
  async run({ operands, values }, terminal) {
    const { isQuiet, linkingFunctionArchive, readSpecs, synthesise } = await import('./program.js');
    const read = await readSpecs(operands, terminal, values);
    if ('exit' in read) return read.exit;
    const { output = 'cdktf.out', hcl = false } = values;
    const synthesis = await synthesise(read.loaded.federations, {
      archive: linkingFunctionArchive(),
      syntax: hcl ? 'hcl' : 'json',
    });
    const folder = path.resolve(terminal.cwd, output);
    const { files, absent } = synthesis.output;
    const stale = [
      ...[...files].flatMap(([file, content]) => staleness(path.join(folder, file), file, content)),
      ...absent.filter((file) => isThere(path.join(folder, file))).map((file) => `${file} is of the other syntax`),
      // Those of specs that were not asked for are no leftovers.
      ...(operands.length > 0
        ? []
        : otherStacks(folder, synthesis).map((stack) => `stacks/${stack} is given by no spec any more`)),
    ].map((line) => `${path.posix.join(output, line)}.`);
    if (stale.length === 0) {
      if (!isQuiet(values)) terminal.out(`${visible(output)} is what the specs give.\n`);
      return EXIT.clean;
    }
    const more = stale.length - MOST_SHOWN;
    const shown = [...stale.slice(0, MOST_SHOWN), ...(more > 0 ? [`And ${more} more.`] : [])].map(visible);
    const rerun = [PROGRAM, 'synth', ...operands, ...(hcl ? ['--hcl'] : []), '--output', output];
    terminal.err(`${shown.join('\n')}\nRun this, and commit what it writes:\n  ${visible(shellCommand(rerun))}\n`);
    return EXIT.problems;
  },
});

function staleness(absolute: string, file: string, content: string | Uint8Array): readonly string[] {
  if (!isThere(absolute)) return [`${file} is missing`];
  return readFileSync(absolute).equals(Buffer.from(content)) ? [] : [`${file} is not what the specs give`];
}

/** Whether a regular file is there: nothing else is read. */
function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
