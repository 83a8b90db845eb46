#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { deployerPolicy } from './commands/deployer-policy';
import { handoff } from './commands/handoff';
import { synth } from './commands/synth';
import { EXIT, type ExitCode, type Terminal } from './commands/terminal';
import { validate } from './commands/validate';
import { version } from '../package.json';

const USAGE = `Usage: cognito-federation <command> [SPEC…] [options]

Commands:
  synth [SPEC…]      turn specs into Terraform configuration
  validate [SPEC…]   check specs
  handoff [SPEC…]    write a sheet for the admin of each identity provider
  deployer-policy [SPEC…]
                     print the IAM policy that the role deploying the stacks needs

SPEC is a path or a glob. Without one, the "specs" globs of the nearest cdktf.json are taken.

Options:
  --output DIR   synth: folder to write to (default: cdktf.out)
                 handoff: folder for <stack>/<provider>.md (default: handoff)
  --hcl          synth: write HCL instead of JSON
  --plan-only    deployer-policy: only what terraform plan needs
  --quiet        say nothing but diagnostics
  --version      print the version
  --help         print this
`;

/** Runs one command line; `args` comes without the program's own name. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const usage = (problem: string): ExitCode => {
    terminal.err(`${problem}\n\n${USAGE}`);
    return EXIT.usage;
  };
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: 'string' },
        hcl: { type: 'boolean' },
        'plan-only': { type: 'boolean' },
        quiet: { type: 'boolean' },
        version: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [command, ...specs] = positionals;
  if (values.help === true || command === 'help') {
    terminal.out(USAGE);
    return EXIT.clean;
  }
  if (values.version === true) {
    terminal.out(`${version}\n`);
    return EXIT.clean;
  }
  if (values['plan-only'] !== undefined && command !== 'deployer-policy')
    return usage('--plan-only belongs to deployer-policy.');
  switch (command) {
    case 'deployer-policy':
      if (values.output !== undefined || values.hcl !== undefined)
        return usage('deployer-policy prints to the terminal: it takes neither --output nor --hcl.');
      return deployerPolicy(specs, terminal, { planOnly: values['plan-only'] ?? false, quiet: values.quiet ?? false });
    case 'handoff':
      if (values.output === '') return usage('--output needs a folder.');
      if (values.hcl !== undefined) return usage('handoff writes Markdown: it does not take --hcl.');
      return handoff(specs, terminal, { output: values.output ?? 'handoff', quiet: values.quiet ?? false });
    case 'synth':
      if (values.output === '') return usage('--output needs a folder.');
      return synth(specs, terminal, {
        output: values.output ?? 'cdktf.out',
        syntax: values.hcl === true ? 'hcl' : 'json',
        quiet: values.quiet ?? false,
      });
    case 'validate':
      if (values.output !== undefined || values.hcl !== undefined)
        return usage('validate writes nothing: it takes neither --output nor --hcl.');
      return validate(specs, terminal, { quiet: values.quiet ?? false });
    case undefined:
      return usage('No command is given.');
    default:
      return usage(`There is no command ${command}.`);
  }
}

/** The process as a terminal. */
export function processTerminal(): Terminal {
  return {
    cwd: process.cwd(),
    env: process.env,
    color: process.stderr.isTTY && process.env.NO_COLOR === undefined,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
}

/** Runs `work` and sets the exit code. The one place that catches: whatever is thrown up to here is a fault of ours. */
export async function exitWith(work: (terminal: Terminal) => Promise<ExitCode>): Promise<void> {
  const terminal = processTerminal();
  try {
    process.exitCode = await work(terminal);
  } catch (error) {
    // The first line: some of Node's messages go on with a list of files.
    const [what = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    terminal.err(
      `cognito-federation ${version} has met a fault of its own: ${what}\nNothing was written. Please report this with the spec that led to it.\n`,
    );
    process.exitCode = EXIT.fault;
  }
}

if (require.main === module) void exitWith((terminal) => run(process.argv.slice(2), terminal));
