import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { quote, visible, wordList } from '../diagnostics/text';
import { command } from './command';
import { PROGRAM } from './help';
import { schemaOf } from './init';
import { reasonOf } from './reason-of';
import { shellCommand } from '../diagnostics/shell-command';
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
    init: {
      type: 'string',
      placeholder: 'SPEC',
      summary: 'write a file of sign-ins to begin with for a spec, next to it',
    },
    environment: { type: 'string', placeholder: 'NAME', summary: 'with --init: the environment of the spec' },
    coverage: {
      type: 'boolean',
      summary: 'list providers, clients and rows of docs/linking.md that no sign-in touches',
    },
  },
  async run({ operands, values }, terminal) {
    const { format: named = 'text', trace = false, coverage = false, init, environment } = values;
    if (init !== undefined) return writeStarter(init, environment, operands, terminal);
    if (environment !== undefined)
      return usage('--environment goes with --init: a file of sign-ins names its own.', terminal);
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

/** Writes a file of sign-ins for a spec; never over one that is there. */
async function writeStarter(
  spec: string,
  environment: string | undefined,
  operands: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (operands.length > 0) return usage('--init writes a file for one spec, and runs none.', terminal);
  const { chooseEnvironment, federationOf, starterText, textReport } = await import('./program.js');
  const { federation, environments, diagnostics, sources } = federationOf(spec, environment, terminal.cwd);
  if (diagnostics.length === 0 && federation === undefined)
    return usage(chooseEnvironment(spec, environments), terminal);
  if (federation === undefined) {
    terminal.err(textReport(diagnostics, sources, { color: terminal.color, width: terminal.width.err }));
    return EXIT.problems;
  }
  const stem = spec.replace(/\.ya?ml$/, '');
  const file = `${stem}${environment === undefined ? '' : `.${environment}`}.sign-ins.yaml`;
  const target = path.resolve(terminal.cwd, file);
  const text = await starterText(federation, path.basename(spec), schemaOf(path.dirname(target), 'sign-ins'));
  try {
    writeFileSync(target, text, { flag: 'wx' });
  } catch (error) {
    terminal.err(`${visible(file)} cannot be written: ${reasonOf(error)}\n`);
    return EXIT.problems;
  }
  terminal.out(`${visible(file)} is written. Next:\n  ${shellCommand([PROGRAM, 'test', file])}\n`);
  return EXIT.clean;
}

function usage(problem: string, terminal: Terminal): ExitCode {
  terminal.err(`${problem}\nRun "${PROGRAM} test --help" for what there is.\n`);
  return EXIT.usage;
}
