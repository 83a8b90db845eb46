import { wrap } from '../report/wrap';
import { COMMON_OPTIONS, type Command, type Option, type Options } from './command';

/** What the program is called on the command line. */
export const PROGRAM = 'cognito-federation';

/** Exit codes and where specs come from: what is alike for all commands. */
const SPEC_TEXT =
  'SPEC is a path, a glob, a folder (every YAML file in it and below), or - for standard input. Without one, the specs are those of the "specs" globs in the nearest cdktf.json, else every federation.yaml from here downwards.';

/** The list of commands. */
export function programHelp(commands: readonly Command[], width: number | undefined): string {
  return sections(width, [
    ['Usage:', [[`${PROGRAM} <command> [options]`, '']]],
    ['Commands:', commands.map(({ name, operands, summary }) => [`${name} ${operands}`, summary])],
    ['Options:', [...optionRows(COMMON_OPTIONS), ['--version', 'print the version']]],
    [SPEC_TEXT, []],
    [`"${PROGRAM} <command> --help" prints the options of a command.`, []],
    ['Exit codes: 0 clean, 1 problems, 2 wrong usage, 3 a bug of this program.', []],
  ]);
}

/** The help of one command. */
export function commandHelp({ name, operands, options, summary, words }: Command, width: number | undefined): string {
  return sections(width, [
    ['Usage:', [[`${PROGRAM} ${name} ${operands} [options]`, '']]],
    [`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, []],
    ...(words === undefined ? [[SPEC_TEXT, []] as const] : []),
    ['Options:', optionRows({ ...options, ...COMMON_OPTIONS })],
  ]);
}

type Row = readonly [term: string, text: string];

function optionRows(options: Options): readonly Row[] {
  return Object.entries(options).map(([name, option]) => [optionTerm(name, option), option.summary]);
}

function optionTerm(name: string, option: Option): string {
  if (option.type === 'string') return `--${name} ${option.placeholder}`;
  return option.short === undefined ? `--${name}` : `-${option.short}, --${name}`;
}

/** Paragraphs, each a heading with rows in two columns under it, at most 80 columns wide. */
function sections(
  width: number | undefined,
  parts: readonly (readonly [heading: string, rows: readonly Row[]])[],
): string {
  const columns = Math.min(width ?? 80, 80);
  const longest = Math.max(...parts.flatMap(([, rows]) => rows.map(([term, text]) => (text === '' ? 0 : term.length))));
  const indent = ' '.repeat(longest + 4);
  const texts = parts.map(([heading, rows]) =>
    [
      ...wrap(heading, columns),
      ...rows.flatMap(([term, text]) =>
        text === '' ? [`  ${term}`] : wrap(`  ${term.padEnd(longest)}  ${text}`, columns, indent),
      ),
    ].join('\n'),
  );
  return `${texts.join('\n\n')}\n`;
}
