import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { command, SPEC_OPTIONS } from './command';
import { readRegularFile } from './read-file';
import { reasonOf } from './reason-of';
import { EXIT } from './terminal';

/** `handoff [SPEC…]`: writes a sheet for the admin of each identity provider. */
export const handoff = command({
  name: 'handoff',
  operands: '[SPEC…]',
  summary: 'write a sheet for the admin of each identity provider',
  options: {
    output: { type: 'string', placeholder: 'DIR', summary: 'folder for <stack>/<provider>.md (default: handoff)' },
    ...SPEC_OPTIONS,
  },
  async run({ operands, values }, terminal) {
    const { handoffSheets, isFileSystemError, isQuiet, readSpecs, SHEET_MARKER, writeOutput } =
      await import('./program.js');
    const read = await readSpecs(operands, terminal, values);
    if ('exit' in read) return read.exit;
    const output = values.output ?? 'handoff';
    const folder = path.resolve(terminal.cwd, output);
    const { federations } = read.loaded;
    const files = new Map(federations.flatMap((federation) => [...handoffSheets(federation)]));
    try {
      writeOutput(folder, {
        files,
        absent: federations
          .flatMap(({ stackName }) => sheetsOf(folder, stackName, SHEET_MARKER))
          .filter((sheet) => !files.has(sheet)),
      });
    } catch (error) {
      if (!isFileSystemError(error)) throw error;
      terminal.err(`The output cannot be written to ${output}: ${reasonOf(error)}\n`);
      return EXIT.problems;
    }
    if (!isQuiet(values))
      terminal.out([...files.keys()].map((sheet) => `${path.posix.join(output, sheet)}\n`).join(''));
    return EXIT.clean;
  },
});

/** The sheets that an earlier run wrote for a stack: one of a provider that is gone would mislead the person who finds it. */
function sheetsOf(folder: string, stackName: string, marker: string): readonly string[] {
  const stack = path.join(folder, stackName);
  if (!existsSync(stack)) return [];
  return readdirSync(stack)
    .filter((name) => name.endsWith('.md') && startsWith(path.join(stack, name), marker))
    .map((name) => `${stackName}/${name}`);
}

function startsWith(file: string, text: string): boolean {
  const read = readRegularFile(file, path.dirname(file));
  return 'bytes' in read && Buffer.from(read.bytes).toString('utf8').startsWith(text);
}
