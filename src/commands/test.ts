import type { Diagnostic } from '../diagnostics/diagnostic';
import { quote, wordList } from '../diagnostics/text';
import { command } from './command';
import { PROGRAM } from './help';
import { EXIT, type ExitCode, type Terminal } from './terminal';

const FORMATS = ['text', 'json', 'junit', 'github'] as const;

/** `test [FILE…]`: signs people in on a model, and compares what comes of it with what the files expect. */
export const test = command({
  name: 'test',
  operands: '[FILE…]',
  summary: 'run sign-ins of *.sign-ins.yaml on a model of Cognito: who gets in, as whom, and why not',
  options: {
    format: { type: 'string', placeholder: 'FORMAT', summary: `form of the report: ${wordList(FORMATS, 'or')}` },
    trace: { type: 'boolean', summary: 'show the way of every sign-in, also of those that are as expected' },
    coverage: {
      type: 'boolean',
      summary: 'list providers, clients and rows of docs/linking.md that no sign-in touches',
    },
  },
  async run({ operands, values }, terminal) {
    const { format: named = 'text', trace = false, coverage = false } = values;
    const format = FORMATS.find((one) => one === named);
    if (format === undefined)
      return usage(`${quote(named)} is no format: --format accepts ${wordList(FORMATS, 'and')}.`, terminal);
    const { coverageText, findSpecs, runSignInFiles, signInsBeside, signInsReport, textReport } =
      await import('./program.js');
    const { cwd, env } = terminal;
    const specs = operands.length > 0 ? { files: [] } : findSpecs({ named: [], env, cwd });
    if ('problem' in specs) return usage(specs.problem, terminal);
    const files = operands.length > 0 ? operands : signInsBeside(specs.files, cwd);
    if (files.length === 0) return usage('No file *.sign-ins.yaml lies next to the specs: name one.', terminal);
    const { ran, diagnostics, sources } = await runSignInFiles(files, cwd);
    const isBroken = diagnostics.some(({ severity }: Diagnostic) => severity === 'error');
    if (isBroken) {
      terminal.err(textReport(diagnostics, sources, { color: terminal.color, width: terminal.width.err }));
      return EXIT.problems;
    }
    const { text, failed } = signInsReport(ran, format, trace);
    terminal.out(text);
    if (coverage) terminal.err(coverageText(ran));
    return failed > 0 ? EXIT.problems : EXIT.clean;
  },
});

function usage(problem: string, terminal: Terminal): ExitCode {
  terminal.err(`${problem}\nRun "${PROGRAM} test --help" for what there is.\n`);
  return EXIT.usage;
}
