import { wordList } from '../diagnostics/text';
import { FORMAT_NAMES } from '../report/formats';
import type { ExitCode, Terminal } from './terminal';

/** An option of a command, as `parseArgs` of node:util takes it and as help and completion show it. */
export type Option =
  | { readonly type: 'boolean'; readonly short?: string; readonly summary: string }
  | { readonly type: 'string'; readonly placeholder: string; readonly summary: string };

export type Options = Readonly<Record<string, Option>>;

/** The values of a command's options by name; undefined where the option is not given. */
type Values<O extends Options> = {
  readonly [Name in keyof O]?: ValueOf<O[Name]>;
};

type ValueOf<O extends Option> = O extends { readonly type: 'string' } ? string : true;

/** What was typed after a command's name, checked against its options. */
export interface Input<O extends Options> {
  readonly operands: readonly string[];
  readonly values: Values<O>;
}

/** One verb of the command line. Usage, help, completion and suggestions are made from these. */
export interface Command {
  readonly name: string;
  /** What help shows after the name, such as `[SPEC…]`. */
  readonly operands: string;
  /** One line in the list of commands: a verb first, no full stop. */
  readonly summary: string;
  readonly options: Options;
  /** The words that an operand may be; undefined where it is a spec. */
  readonly words?: readonly string[];
  run(input: Input<Options>, terminal: Terminal): ExitCode | Promise<ExitCode>;
}

/** A command whose `run` sees its own options by name. */
export function command<const O extends Options>(
  definition: Omit<Command, 'options' | 'run'> & {
    readonly options: O;
    run(input: Input<O>, terminal: Terminal): ExitCode | Promise<ExitCode>;
  },
): Command {
  return definition as Omit<typeof definition, 'run'> & Pick<Command, 'run'>;
}

/** Options of every command that judges specs and reports on them. */
export const SPEC_OPTIONS = {
  format: {
    type: 'string',
    placeholder: 'FORMAT',
    summary: `form of the report: ${wordList(FORMAT_NAMES, 'or')}`,
  },
  'fail-on': {
    type: 'string',
    placeholder: 'SEVERITY',
    summary: 'stop and exit with 1 from here on: error or warning',
  },
  quiet: { type: 'boolean', summary: 'print diagnostics only' },
  'stdin-filename': {
    type: 'string',
    placeholder: 'FILE',
    summary: 'the name of the spec that "-" reads from standard input',
  },
} as const satisfies Options;

/** Options of every command. */
export const COMMON_OPTIONS = {
  color: { type: 'boolean', summary: 'print colors, also into a pipe' },
  'no-color': { type: 'boolean', summary: 'print no colors' },
  help: { type: 'boolean', short: 'h', summary: 'print this help' },
} as const satisfies Options;
