import { command, SPEC_OPTIONS } from './command';
import { EXIT, isDebugging } from './terminal';

/** `validate [SPEC…]`: checks specs and writes nothing. */
export const validate = command({
  name: 'validate',
  operands: '[SPEC…]',
  summary: 'check specs',
  options: SPEC_OPTIONS,
  async run({ operands, values }, terminal) {
    // The two are the same; in the short one the build leaves no names that a stack trace could show.
    const { isQuiet, readSpecs } = await (isDebugging(terminal) ? import('./program.js') : import('./checking.js'));
    const read = await readSpecs(operands, terminal, { ...values, now: terminal.now() });
    if ('exit' in read) return read.exit;
    if (!isQuiet(values)) {
      const names = read.loaded.federations.map(({ stackName }) => stackName).join(', ');
      terminal.out(`${read.files} ${read.files === 1 ? 'spec' : 'specs'} valid: ${names}\n`);
    }
    return EXIT.clean;
  },
});
