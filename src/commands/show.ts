import path from 'node:path';
import { nearest, quote, wordList } from '../diagnostics/text';
import { command, SPEC_OPTIONS } from './command';
import { EXIT } from './terminal';

/** `show [SPEC…]`: prints what a spec comes to, with the origin of each value. */
export const show = command({
  name: 'show',
  operands: '[SPEC…]',
  summary: 'print the merged spec of each environment, with the origin of every value',
  options: {
    environment: { type: 'string', placeholder: 'NAME', summary: 'only the spec of this environment' },
    'stdin-filename': SPEC_OPTIONS['stdin-filename'],
  },
  async run({ operands, values }, terminal) {
    const { findBeside, readSpecs, shownVariants } = await import('./program.js');
    const { environment, ...request } = values;
    const read = await readSpecs(operands, terminal, request);
    if ('exit' in read) return read.exit;
    const { federations, sources } = read.loaded;
    const files = [...new Set(federations.map(({ at }) => at.file))].sort();
    const all = files.flatMap((file) =>
      shownVariants(file, sources.get(file) ?? '', (pattern) => findBeside(path.resolve(terminal.cwd, file), pattern)),
    );
    const asked = all.filter((variant) => environment === undefined || variant.environment === environment);
    if (environment !== undefined && asked.length === 0) {
      const names = [...new Set(all.flatMap((variant) => variant.environment ?? []))];
      const close = nearest(environment, names);
      terminal.err(
        `No spec has the environment ${quote(environment)}.${
          close === undefined
            ? names.length === 0
              ? ''
              : ` There ${names.length === 1 ? 'is' : 'are'} ${wordList(names, 'and')}.`
            : ` Did you mean ${close}?`
        }\n`,
      );
      return EXIT.usage;
    }
    terminal.out(asked.map(({ text }) => text).join('---\n'));
    return EXIT.clean;
  },
});
