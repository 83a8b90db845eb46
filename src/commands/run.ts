import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { nearest, quote } from '../diagnostics/text';
import { COMMON_OPTIONS, type Command, type Option, type Options } from './command';
import { commandHelp, PROGRAM, programHelp } from './help';
import { COMMANDS } from './table';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** Options that are there without a command too. */
const PROGRAM_OPTIONS: Options = {
  ...COMMON_OPTIONS,
  version: { type: 'boolean', summary: 'print the version' },
};

/** Runs one command line; `args` comes without the program's own name. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const known: Options = Object.fromEntries(
    [...COMMANDS.map(({ options }) => options), PROGRAM_OPTIONS].flatMap((options) => Object.entries(options)),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const given = tokens.filter((token) => token.kind === 'option');
  const has = (name: string): boolean => given.some((token) => token.name === name);
  const isHelp = words[0] === 'help';
  const name = words[isHelp ? 1 : 0];
  const command = COMMANDS.find((one) => one.name === name);
  const usage = (problem: string): ExitCode => {
    const help = command === undefined ? `${PROGRAM} --help` : `${PROGRAM} ${command.name} --help`;
    terminal.err(`${problem}\nRun "${help}" for what there is.\n`);
    return EXIT.usage;
  };
  if (name !== undefined && command === undefined) {
    const names = COMMANDS.map((one) => one.name);
    return usage(`Unknown command ${quote(name)}.${suggestion(inQuotes(nearest(name, names)))}`);
  }
  if (isHelp || has('help')) {
    const { out } = terminal.width;
    terminal.out(command === undefined ? programHelp(COMMANDS, out) : commandHelp(command, out));
    return EXIT.clean;
  }
  if (has('version')) {
    terminal.out(`${version}\n`);
    return EXIT.clean;
  }
  const options: Options = { ...command?.options, ...PROGRAM_OPTIONS };
  const values: Record<string, string | true> = {};
  for (const token of given) {
    const problem = optionProblem(token, options, command);
    if (problem !== undefined) return usage(problem);
    values[token.name] = token.value ?? true;
  }
  if (command === undefined) return usage('No command is given.');
  const color = has('color') || (!has('no-color') && terminal.color);
  return command.run({ operands: words.slice(1), values }, { ...terminal, color });
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** What is wrong with an option as it was typed, if anything is. */
function optionProblem(
  { inlineValue, name, rawName, value }: OptionToken,
  options: Options,
  command: Command | undefined,
): string | undefined {
  const option: Option | undefined = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) {
    const others = COMMANDS.filter((one) => Object.hasOwn(one.options, name)).map((one) => one.name);
    if (command !== undefined && others.length > 0)
      return `${command.name} does not accept ${rawName}; ${others.join(' and ')} ${others.length === 1 ? 'does' : 'do'}.`;
    const close = nearest(name, Object.keys(options));
    return `Unknown option ${quote(rawName)}.${suggestion(close === undefined ? undefined : `"--${close}"`)}`;
  }
  if (option.type === 'boolean') return value === undefined ? undefined : `${rawName} accepts no value.`;
  const missing = value === undefined || value === '' || (inlineValue !== true && value.startsWith('--'));
  return missing ? `${rawName} needs a value: ${rawName} ${option.placeholder}.` : undefined;
}

function inQuotes(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `"${text}"`;
}

function suggestion(close: string | undefined): string {
  return close === undefined ? '' : ` Did you mean ${close}?`;
}
