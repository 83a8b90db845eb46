import { quote } from '../diagnostics/text';
import { command } from './command';
import { PROGRAM } from './help';
import { shellCommand } from '../diagnostics/shell-command';
import { EXIT, type ExitCode, type Terminal } from './terminal';

const FORMATS = ['text', 'json', 'markdown'] as const;

/** `diff OLD NEW`, `diff --base REF`: the judgement of `review` from two specs, before there is a plan. */
export const diff = command({
  name: 'diff',
  operands: '[OLD NEW]',
  summary: 'say what a change of specs does to the people who log in, before there is a plan',
  options: {
    base: { type: 'string', placeholder: 'REF', summary: 'compare the specs of the app with those of this commit' },
    format: { type: 'string', placeholder: 'FORMAT', summary: FORMATS.join(', ') },
    'fail-on': {
      type: 'string',
      placeholder: 'DANGERS',
      summary: 'exit with 1 on one of these: destructive, access, signIn, security, separated by commas, or any',
    },
  },
  async run({ operands, values }, terminal) {
    const { base, format: named = 'text', 'fail-on': failOnText } = values;
    const format = FORMATS.find((one) => one === named);
    if (format === undefined)
      return usage(`${quote(named)} is no format: --format accepts ${FORMATS.join(', ')}.`, terminal);
    if (base === undefined ? operands.length !== 2 : operands.length > 0)
      return usage('diff needs two specs, or --base.', terminal);
    const { compareFiles, compareProjects, ...program } = await import('./program.js');
    const failOn = failOnText === undefined ? [] : program.failOnOf(failOnText);
    if (failOn === undefined)
      return usage(
        '--fail-on accepts destructive, access, signIn and security, separated by commas, or any.',
        terminal,
      );
    const tree = base === undefined ? undefined : program.gitTree(base, terminal.cwd);
    if (tree !== undefined && 'problem' in tree) return usage(`--base ${quote(base ?? '')}: ${tree.problem}`, terminal);
    try {
      const [old = '', now = ''] = operands;
      const found =
        tree === undefined
          ? await compareFiles(old, now, terminal.cwd)
          : await compareProjects(tree.folder, terminal.cwd);
      if ('diagnostics' in found) {
        terminal.err(
          program.textReport(found.diagnostics, found.sources, { color: terminal.color, width: terminal.width.err }),
        );
        return EXIT.problems;
      }
      const again = shellCommand([
        PROGRAM,
        'diff',
        ...operands,
        ...(base === undefined ? [] : ['--base', base]),
        ...(format === 'text' ? [] : ['--format', format]),
        ...(failOnText === undefined ? [] : ['--fail-on', failOnText]),
      ]);
      const written = {
        text: () => program.reviewText(found.review),
        json: () => program.reviewJson(found.review),
        markdown: () => program.reviewMarkdown(found.review, again),
      };
      terminal.out(written[format]());
      return program.failsOn(found.review, failOn) ? EXIT.problems : EXIT.clean;
    } finally {
      tree?.remove();
    }
  },
});

function usage(problem: string, terminal: Terminal): ExitCode {
  terminal.err(`${problem}\nRun "${PROGRAM} diff --help" for what there is.\n`);
  return EXIT.usage;
}
