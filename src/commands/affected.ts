import { quote, visible } from '../diagnostics/text';
import { command } from './command';
import { PROGRAM } from './help';
import { EXIT, type ExitCode, type Terminal } from './terminal';

const FORMATS = ['text', 'json', 'matrix'] as const;

/** `affected --base REF`: the stacks that a branch changes, deleted ones included. */
export const affected = command({
  name: 'affected',
  operands: '',
  summary: 'list the stacks that a branch changes, and why',
  options: {
    base: { type: 'string', placeholder: 'REF', summary: 'what the branch is compared with, such as origin/main' },
    format: {
      type: 'string',
      placeholder: 'FORMAT',
      summary: 'text, json, or matrix: one line for the strategy of a GitHub Actions job',
    },
  },
  async run({ operands, values }, terminal) {
    const { base, format: named = 'text' } = values;
    const format = FORMATS.find((one) => one === named);
    if (operands.length > 0) return usage('affected looks at the specs of the app, and accepts no names.', terminal);
    if (format === undefined)
      return usage(`${quote(named)} is no format: --format accepts text, json and matrix.`, terminal);
    if (base === undefined || base === '') return usage('affected needs --base.', terminal);
    const { affectedStacks, gitTree, textReport } = await import('./program.js');
    const tree = gitTree(base, terminal.cwd);
    if ('problem' in tree) return usage(`--base ${quote(base)}: ${tree.problem}`, terminal);
    try {
      const found = await affectedStacks(tree.folder, terminal.cwd, tree.changedFiles);
      if ('diagnostics' in found) {
        terminal.err(
          textReport(found.diagnostics, found.sources, { color: terminal.color, width: terminal.width.err }),
        );
        return EXIT.problems;
      }
      const { stacks } = found;
      if (format === 'json') terminal.out(`${JSON.stringify({ version: 1, base: tree.commit, stacks }, null, 2)}\n`);
      else if (format === 'matrix')
        terminal.out(`${JSON.stringify({ include: stacks.map(({ reasons: _reasons, ...one }) => one) })}\n`);
      else
        terminal.out(
          stacks.length === 0
            ? 'No stack changes.\n'
            : stacks
                .map(
                  ({ stack, change, reasons }) => `${visible(stack)}: ${change}. ${reasons.map(visible).join(' ')}\n`,
                )
                .join(''),
        );
      return EXIT.clean;
    } finally {
      tree.remove();
    }
  },
});

function usage(problem: string, terminal: Terminal): ExitCode {
  terminal.err(`${problem}\nRun "${PROGRAM} affected --help" for what there is.\n`);
  return EXIT.usage;
}
