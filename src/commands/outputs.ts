import { statSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { quote, wordList } from '../diagnostics/text';
import { command } from './command';
import { PROGRAM } from './help';
import { reasonOf } from './reason-of';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** As `SETTINGS_FORMATS` has them: help does not load those. */
const FORMATS = ['env', 'json', 'amplify', 'oidc-client-ts'] as const;

/** Outputs have some kilobytes. What is larger than this is not read. */
const MAX_BYTES = 16 * 1024 * 1024;

/** `outputs FILE`: writes an app's settings from the outputs of its stack. */
export const outputs = command({
  name: 'outputs',
  operands: 'FILE',
  summary: "write an app's settings from what terraform output -json prints",
  options: {
    format: { type: 'string', placeholder: 'FORMAT', summary: `${FORMATS.join(', ')} (default: env)` },
    client: { type: 'string', placeholder: 'NAME', summary: 'app client of the app, where the stack has several' },
    prefix: { type: 'string', placeholder: 'TEXT', summary: 'what the names in env begin with, such as VITE_' },
  },
  async run({ operands, values }, terminal) {
    const { appSettings, readOutputs, SETTINGS_FORMATS } = await import('./program.js');
    const { client, format: formatName = 'env', prefix } = values;
    const [file, ...others] = operands;
    const format = FORMATS.find((one) => one === formatName);
    if (file === undefined || others.length > 0)
      return usage('outputs needs one file, or - for standard input.', terminal);
    if (format === undefined)
      return usage(`${quote(formatName)} is no format: --format accepts ${FORMATS.join(', ')}.`, terminal);
    if (prefix !== undefined && format !== 'env') return usage('--prefix is for --format env.', terminal);
    if (prefix !== undefined && !/^[A-Za-z_]\w*$/.test(prefix))
      return usage('--prefix accepts letters, digits and underscores, not starting with a digit.', terminal);

    const problem = (sentence: string): ExitCode => {
      terminal.err(`${sentence}\n`);
      return EXIT.problems;
    };
    const content = await outputsText(file, terminal);
    if ('problem' in content) return problem(`${quote(file)} cannot be read: ${content.problem}`);
    const read = readOutputs(content.text);
    if ('problem' in read) return problem(read.problem);
    const settings = appSettings(read, client);
    if ('problem' in settings) return problem(settings.problem);
    const written = SETTINGS_FORMATS[format].write(settings, prefix ?? '');
    if ('problem' in written) return problem(written.problem);
    terminal.out(written.text);
    if (read.sensitive.length > 0)
      terminal.err(
        `Left out, because Terraform marks them as sensitive: ${wordList(read.sensitive, 'and')}. The app reads a secret where publish.clientSecrets puts it.\n`,
      );
    return EXIT.clean;
  },
});

function usage(problem: string, terminal: Terminal): ExitCode {
  terminal.err(`${problem}\nRun "${PROGRAM} outputs --help" for what there is.\n`);
  return EXIT.usage;
}

async function outputsText(
  file: string,
  terminal: Terminal,
): Promise<{ readonly text: string } | { readonly problem: string }> {
  const tooLong = { problem: `It has more than ${MAX_BYTES} bytes.` };
  if (file === '-') {
    const bytes = await terminal.stdin(MAX_BYTES + 1);
    return bytes.length > MAX_BYTES ? tooLong : { text: new TextDecoder().decode(bytes) };
  }
  const full = path.resolve(terminal.cwd, file);
  try {
    return statSync(full).size > MAX_BYTES ? tooLong : { text: readFileSync(full, 'utf8') };
  } catch (error) {
    return { problem: `${reasonOf(error)}.` };
  }
}
