import { quote } from '../diagnostics/text';
import { command } from './command';
import { PROGRAM } from './help';
import { EXIT, type ExitCode, type Terminal } from './terminal';

const FORMATS = ['text', 'json'] as const;

/** `diff OLD NEW`, `diff --base REF`: what a change of specs does to the people who sign in, before there is a plan. */
export const diff = command({
  name: 'diff',
  operands: '[OLD NEW]',
  summary: 'say what a change of specs does to the people who sign in, before there is a plan',
  options: {
    base: { type: 'string', placeholder: 'REF', summary: 'compare the specs of the app with those of this commit' },
    format: { type: 'string', placeholder: 'FORMAT', summary: 'text or json' },
  },
  async run({ operands, values }, terminal) {
    const { base, format: named = 'text' } = values;
    const format = FORMATS.find((one) => one === named);
    if (format === undefined) return usage(`${quote(named)} is no format: --format accepts text and json.`, terminal);
    if (base === undefined ? operands.length !== 2 : operands.length > 0)
      return usage('diff needs two specs, or --base.', terminal);
    const { gitTree, peopleJson, peopleOfFiles, peopleOfProject, peopleText, textReport } =
      await import('./program.js');
    const tree = base === undefined ? undefined : gitTree(base, terminal.cwd);
    if (tree !== undefined && 'problem' in tree) return usage(`--base ${quote(base ?? '')}: ${tree.problem}`, terminal);
    try {
      const [old = '', now = ''] = operands;
      const found =
        tree === undefined
          ? await peopleOfFiles(old, now, terminal.cwd)
          : await peopleOfProject(tree.folder, terminal.cwd);
      if ('diagnostics' in found) {
        terminal.err(
          textReport(found.diagnostics, found.sources, { color: terminal.color, width: terminal.width.err }),
        );
        return EXIT.problems;
      }
      terminal.out(format === 'json' ? peopleJson(found.stacks) : peopleText(found.stacks));
      return EXIT.clean;
    } finally {
      tree?.remove();
    }
  },
});

function usage(problem: string, terminal: Terminal): ExitCode {
  terminal.err(`${problem}\nRun "${PROGRAM} diff --help" for what there is.\n`);
  return EXIT.usage;
}
