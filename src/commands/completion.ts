import { COMMON_OPTIONS, type Command, type Options } from './command';
import { PROGRAM } from './help';
import { EXIT } from './terminal';

/** Shells by name, each with the script that completes our commands in it. */
const SHELLS: Readonly<Record<string, (commands: readonly Command[]) => string>> = { bash, fish, zsh };

/** `completion <shell>`: prints a script for the shell. */
export function completion(commands: () => readonly Command[]): Command {
  return {
    name: 'completion',
    operands: '<shell>',
    summary: `print completions for ${Object.keys(SHELLS).join(', ')}`,
    options: {},
    words: Object.keys(SHELLS),
    run({ operands }, terminal) {
      const [shell = ''] = operands;
      const script = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
      if (script === undefined || operands.length > 1) {
        terminal.err(`completion needs one shell: ${Object.keys(SHELLS).join(', ')}.\n`);
        return EXIT.usage;
      }
      terminal.out(script(commands()));
      return EXIT.clean;
    },
  };
}

/** The options of a command as typed, and whether each takes a value. */
function optionsOf({
  options,
}: Command): readonly { readonly flag: string; readonly value: boolean; readonly summary: string }[] {
  const all: Options = { ...options, ...COMMON_OPTIONS };
  return Object.entries(all).map(([name, { summary, type }]) => ({
    flag: `--${name}`,
    value: type === 'string',
    summary,
  }));
}

function bash(commands: readonly Command[]): string {
  const cases = commands.map(
    (command) =>
      `    ${command.name}) words="${[...(command.words ?? []), ...optionsOf(command).map(({ flag }) => flag)].join(' ')}" ;;`,
  );
  return `# eval "$(${PROGRAM} completion bash)"
_cognito_federation() {
  local words command="\${COMP_WORDS[1]}" current="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$current"))
    return
  fi
  case "$command" in
${cases.join('\n')}
    *) words="" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
}
complete -o filenames -F _cognito_federation ${PROGRAM}
`;
}

function zsh(commands: readonly Command[]): string {
  const cases = commands.map((command) => {
    const specs = optionsOf(command).map(({ flag, summary, value }) =>
      shellWord(`${flag}[${summary.replace(/[[\]\\:]/g, '\\$&')}]${value ? ':value:_files' : ''}`),
    );
    const operands = command.words === undefined ? "'*:spec:_files'" : `'1:word:(${command.words.join(' ')})'`;
    return `    ${command.name}) _arguments ${[...specs, operands].join(' ')} ;;`;
  });
  return `#compdef ${PROGRAM}
# eval "$(${PROGRAM} completion zsh)"
_cognito_federation() {
  local -a commands
  commands=(${commands.map(({ name, summary }) => shellWord(`${name}:${summary}`)).join(' ')})
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
compdef _cognito_federation ${PROGRAM}
`;
}

function fish(commands: readonly Command[]): string {
  const line = (...parts: readonly string[]): string => `complete -c ${PROGRAM} ${parts.join(' ')}\n`;
  return [
    `# ${PROGRAM} completion fish | source\n`,
    ...commands.map(({ name, summary }) =>
      line('-n __fish_use_subcommand', '-f', `-a ${name}`, `-d ${shellWord(summary)}`),
    ),
    ...commands.flatMap((command) => {
      const seen = `-n '__fish_seen_subcommand_from ${command.name}'`;
      return [
        ...(command.words === undefined ? [] : [line(seen, '-f', `-a '${command.words.join(' ')}'`)]),
        ...optionsOf(command).map(({ flag, summary, value }) =>
          line(seen, `-l ${flag.slice(2)}`, ...(value ? ['-r'] : []), `-d ${shellWord(summary)}`),
        ),
      ];
    }),
  ].join('');
}

/** In single quotes, as the three shells read them; no text of ours has one inside. */
function shellWord(text: string): string {
  return `'${text}'`;
}
