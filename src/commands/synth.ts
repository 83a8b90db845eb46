import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { visible, wordList } from '../diagnostics/text';
import type { Syntax } from '../terraform/files';
import { command, SPEC_OPTIONS } from './command';
import { reasonOf } from './reason-of';
import { removedTexts, usedBefore } from './removed-things';
import type { ReadRequest } from './read-specs';
import type { Synthesis } from './synthesise';
import { terraformCommand } from './terraform-command';
import { EXIT, isDebugging, type ExitCode, type Terminal } from './terminal';

/** Stacks whose next commands are printed; more are counted, so that the list fits a screen. */
const MAX_SHOWN = 10;

/** What `synth` is asked for. */
export interface SynthRequest {
  /** Paths, globs and folders; none for the specs of the app. */
  readonly specs: readonly string[];
  /** Output folder, relative to the working directory. */
  readonly output: string;
  readonly syntax: Syntax;
  readonly quiet: boolean;
  readonly read?: ReadRequest;
}

/** `synth [SPEC…]`: turns specs into Terraform configuration. */
export const synth = command({
  name: 'synth',
  operands: '[SPEC…]',
  summary: 'turn specs into Terraform configuration',
  options: {
    output: { type: 'string', placeholder: 'DIR', summary: 'folder to write to (default: cdktf.out)' },
    hcl: { type: 'boolean', summary: 'write HCL instead of JSON' },
    ...SPEC_OPTIONS,
  },
  run: ({ operands, values }, terminal) =>
    synthInto(
      {
        specs: operands,
        output: values.output ?? 'cdktf.out',
        syntax: values.hcl === true ? 'hcl' : 'json',
        quiet: values.quiet === true,
        read: values,
      },
      terminal,
    ),
});

/** Reads, synthesises and writes; what `synth` and the app of cdktf.json have in common. */
export async function synthInto(
  { specs, output, syntax, quiet, read: request = {} }: SynthRequest,
  terminal: Terminal,
): Promise<ExitCode> {
  const { isQuiet, readSpecs } = await (isDebugging(terminal) ? import('./program.js') : import('./checking.js'));
  const read = await readSpecs(specs, terminal, request);
  if ('exit' in read) return read.exit;
  const { isFileSystemError, linkingFunctionArchive, synthesise, variablesOf, writeOutput } =
    await import('./synthesis.js');
  const { federations } = read.loaded;
  const synthesis = await synthesise(federations, { archive: linkingFunctionArchive(), syntax });
  const folder = path.resolve(terminal.cwd, output);
  let others: readonly string[];
  let removed: readonly string[];
  try {
    const before = usedBefore(folder, synthesis);
    removed = removedTexts(before, synthesis);
    writeOutput(folder, synthesis.output);
    // Those of specs that were not asked for are no leftovers.
    others = specs.length > 0 ? [] : otherStacks(folder, synthesis);
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    terminal.err(`The output cannot be written to ${output}: ${reasonOf(error)}\n`);
    return EXIT.problems;
  }
  if (quiet || isQuiet(request)) return EXIT.clean;
  const terraform = terraformCommand(terminal.env);
  const variables = new Map(federations.map((federation) => [federation.stackName, variablesOf(federation)]));
  terminal.out(
    `${[...summary(synthesis, output, syntax), '', ...nextSteps(synthesis, variables, output, terraform)].join('\n')}\n`,
  );
  terminal.err(removed.map((text) => `${text}\n`).join(''));
  terminal.err(others.map((stackFolder) => `${leftoverText(folder, stackFolder, output, terraform)}\n`).join(''));
  return EXIT.clean;
}

/** What came out and where it lies: with the resources of one stack, or of several a line each. */
function summary({ stacks }: Synthesis, output: string, syntax: Syntax): readonly string[] {
  const lines = stacks.map(({ folder, resources, stackName }) => {
    const amount = [...resources.values()].reduce((sum, count) => sum + count, 0);
    const file = path.posix.join(output, folder, syntax === 'json' ? 'cdk.tf.json' : 'cdk.tf');
    return `${stackName}: ${amount} resources in ${file}`;
  });
  const [only] = stacks;
  if (only === undefined || stacks.length > 1) return shown(lines, 'stacks');
  return [...lines, ...[...only.resources].map(([type, count]) => `  ${String(count).padStart(3)}  ${type}`)];
}

/** What to type next for every stack: those that others read from come first. */
function nextSteps(
  { stacks }: Synthesis,
  variables: ReadonlyMap<string, readonly string[]>,
  output: string,
  program: string,
): readonly string[] {
  const ordered = inOrder(stacks);
  const orders = ordered.flatMap(({ stackName, after }) =>
    after.length === 0 ? [] : [`${stackName} reads the state of ${wordList(after, 'and')}, which is applied first.`],
  );
  const steps = ordered.map(({ folder, stackName }) => {
    const terraform = `${program} -chdir=${path.posix.join(output, folder)}`;
    const names = variables.get(stackName) ?? [];
    return [
      ...(names.length === 0 ? [] : [`  export ${names.map((name) => `TF_VAR_${name}=…`).join(' ')}`]),
      ...(stacks.length === 1
        ? [`  ${terraform} init`, `  ${terraform} plan`]
        : [`  ${terraform} init && ${terraform} plan`]),
    ].join('\n');
  });
  return [...shown(orders, 'stacks read the state of others'), 'Next:', ...shown(steps, 'stacks in the same way')];
}

function shown(lines: readonly string[], what: string): readonly string[] {
  const more = lines.length - MAX_SHOWN;
  return more <= 0 ? lines : [...lines.slice(0, MAX_SHOWN), `  and ${more} more ${what}`];
}

/** The stacks so that each comes after those whose state it reads; otherwise as they are. */
function inOrder(stacks: Synthesis['stacks']): Synthesis['stacks'] {
  const byName = new Map(stacks.map((stack) => [stack.stackName, stack]));
  const ordered = new Set<Synthesis['stacks'][number]>();
  const visit = (stack: Synthesis['stacks'][number], above: readonly string[]): void => {
    for (const name of stack.after) {
      const other = byName.get(name);
      if (other !== undefined && !above.includes(name)) visit(other, [...above, name]);
    }
    ordered.add(stack);
  };
  for (const stack of stacks) visit(stack, [stack.stackName]);
  return [...ordered];
}

/** A stack's configuration, in either syntax. */
const CONFIGURATIONS = ['cdk.tf.json', 'cdk.tf'];

/** Names of stacks that earlier runs left in the output folder. */
export function otherStacks(folder: string, { stacks }: Synthesis): readonly string[] {
  const given = new Set(stacks.map(({ stackName }) => stackName));
  const parent = path.join(folder, 'stacks');
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => !given.has(name) && configurationIn(path.join(parent, name)) !== undefined)
    .sort();
}

function configurationIn(stack: string): string | undefined {
  return CONFIGURATIONS.map((name) => path.join(stack, name)).find((file) => existsSync(file));
}

/** What to do about a stack that no spec gives any more. */
function leftoverText(folder: string, stackName: string, output: string, program: string): string {
  const file = configurationIn(path.join(folder, 'stacks', stackName));
  const isProtected = file !== undefined && readFileSync(file, 'utf8').includes('prevent_destroy');
  const shownFolder = path.posix.join(output, 'stacks', stackName);
  return `No spec gives the stack ${visible(stackName)} any more. ${
    isProtected
      ? 'Its pool is protected: put the spec back with userPool.deletionProtection: false and apply it. Then destroy the stack'
      : 'Destroy it'
  } (${program} -chdir=${visible(shownFolder)} destroy) and remove the folder.`;
}
