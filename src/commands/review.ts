import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { quote } from '../diagnostics/text';
import { command } from './command';
import { PROGRAM } from './help';
import type { Federation, PlanOfStack, SpecAtHand } from './program';
import { reasonOf } from './reason-of';
import { shellCommand } from '../diagnostics/shell-command';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** How a review is written. */
const FORMATS = ['text', 'json', 'markdown', 'checks'] as const;

/** A plan of one stack has some hundred kilobytes. What is larger than this is not read. */
const MAX_BYTES = 256 * 1024 * 1024;

/** `review PLAN…`: says what plans do to the people who log in. */
export const review = command({
  name: 'review',
  operands: 'PLAN…',
  summary: 'say what plans, as terraform show -json prints them, do to the people who log in',
  options: {
    spec: {
      type: 'string',
      placeholder: 'SPECS',
      summary: 'specs of the plans, separated by commas, to show their lines (default: those of cdktf.json)',
    },
    base: {
      type: 'string',
      placeholder: 'REF',
      summary: 'sign people in under the specs of this commit as well, and say what changes for them',
    },
    stack: {
      type: 'string',
      placeholder: 'NAME',
      summary: 'stack of the one plan (default: from its path: <stack>.plan.json, <stack>.json or <stack>/plan.json)',
    },
    format: { type: 'string', placeholder: 'FORMAT', summary: `${FORMATS.join(', ')} (check runs of GitHub)` },
    'fail-on': {
      type: 'string',
      placeholder: 'DANGERS',
      summary: 'exit with 1 on one of these: destructive, access, signIn, security, separated by commas, or any',
    },
  },
  async run({ operands, values }, terminal) {
    const program = await import('./program.js');
    const { base, stack, format: formatName = 'text', 'fail-on': failOnText, spec } = values;
    const format = FORMATS.find((one) => one === formatName);
    const failOn = failOnText === undefined ? [] : program.failOnOf(failOnText);
    if (operands.length === 0) return usage('review needs a plan.', terminal);
    if (format === undefined)
      return usage(`${quote(formatName)} is no format: --format accepts ${FORMATS.join(', ')}.`, terminal);
    if (failOn === undefined)
      return usage(
        '--fail-on accepts destructive, access, signIn and security, separated by commas, or any.',
        terminal,
      );
    if (stack !== undefined && operands.length > 1) return usage('--stack is for one plan.', terminal);

    const named = spec === undefined ? [] : spec.split(',').filter((one) => one !== '');
    const specs = await specsAtHand(named, terminal);
    if ('exit' in specs) return specs.exit;
    const old = base === undefined ? undefined : await oldSpecs(base, named, terminal);
    if (old !== undefined && 'problem' in old) return usage(`--base ${quote(base ?? '')}: ${old.problem}`, terminal);
    const plans: PlanOfStack[] = [];
    for (const plan of operands) {
      const file = path.resolve(terminal.cwd, plan);
      const content = planText(file);
      if ('problem' in content) {
        terminal.err(`The plan ${quote(plan)} cannot be read: ${content.problem}\n`);
        return EXIT.problems;
      }
      const name = stack ?? stackOf(file);
      const now = specs.byStack.get(name);
      plans.push({
        stack: name,
        read: program.readPlan(content.text),
        spec: now,
        people: old === undefined ? undefined : await peopleOf(old.byStack, name, now),
      });
    }
    const reviewed = program.reviewPlans(plans, program.linkingFunctionArchive().sha256Base64);
    const again = shellCommand([
      PROGRAM,
      'review',
      ...operands,
      ...(spec === undefined ? [] : ['--spec', spec]),
      ...(base === undefined ? [] : ['--base', base]),
      ...(stack === undefined ? [] : ['--stack', stack]),
      ...(format === 'text' ? [] : ['--format', format]),
      ...(failOnText === undefined ? [] : ['--fail-on', failOnText]),
    ]);
    const written = {
      text: () => program.reviewText(reviewed),
      json: () => program.reviewJson(reviewed),
      markdown: () => program.reviewMarkdown(reviewed, again),
      checks: () => program.reviewChecks(reviewed, failOn, again),
    };
    terminal.out(written[format]());
    return program.failsOn(reviewed, failOn) ? EXIT.problems : EXIT.clean;
  },
});

function usage(problem: string, terminal: Terminal): ExitCode {
  terminal.err(`${problem}\nRun "${PROGRAM} review --help" for what there is.\n`);
  return EXIT.usage;
}

type SpecsAtHand = { readonly byStack: ReadonlyMap<string, SpecAtHand> } | { readonly exit: ExitCode };

/**
 * The specs by the name of their stacks. A review is of the plan: where nobody named specs and those of cdktf.json are
 * missing, or have errors, it does without their lines.
 */
async function specsAtHand(named: readonly string[], terminal: Terminal): Promise<SpecsAtHand> {
  const { readSpecs, specAtHand } = await import('./program.js');
  const read = await readSpecs(named, named.length > 0 ? terminal : { ...terminal, err: () => undefined });
  if ('exit' in read) return named.length > 0 ? read : { byStack: new Map() };
  const { federations } = read.loaded;
  return { byStack: new Map(federations.map((federation) => [federation.stackName, specAtHand(federation)])) };
}

/** The specs as they were where the branch began, by the name of their stacks; undefined: one of them has errors. */
async function oldSpecs(
  base: string,
  named: readonly string[],
  terminal: Terminal,
): Promise<{ readonly byStack: ReadonlyMap<string, Federation> | undefined } | { readonly problem: string }> {
  const { gitTree, projectState, specsState } = await import('./program.js');
  const tree = gitTree(base, terminal.cwd);
  if ('problem' in tree) return tree;
  try {
    const { folder } = tree;
    const own = named.map((file) => path.relative(terminal.cwd, path.resolve(terminal.cwd, file)));
    const state =
      folder === undefined || own.length === 0
        ? projectState(folder)
        : specsState(
            own.filter((file) => existsSync(path.join(folder, file))),
            folder,
          );
    return {
      byStack: state.isBroken ? undefined : new Map(state.federations.map((one) => [one.stackName, one])),
    };
  } finally {
    tree.remove();
  }
}

async function peopleOf(
  old: ReadonlyMap<string, Federation> | undefined,
  stack: string,
  now: SpecAtHand | undefined,
): Promise<PlanOfStack['people']> {
  const { peopleFound, say } = await import('./program.js');
  const before = old?.get(stack);
  if (old === undefined) return say`A spec of the base has errors, so what it gave is not known.`;
  if (now === undefined && before === undefined) return say`No spec gives the stack, now or at the base.`;
  if (now === undefined) return say`No spec gives the stack any more.`;
  if (before === undefined) return say`The stack is new: nobody signs in to it yet.`;
  return peopleFound(before, now.federation);
}

/** A plan is called after its stack: `<stack>.plan.json`, `<stack>.json` or `<stack>/plan.json`. */
function stackOf(file: string): string {
  const base = path.basename(file).replace(/\.json$/, '');
  const name = base.replace(/\.?(tf)?plan$/, '');
  return name === '' ? path.basename(path.dirname(file)) : name;
}

function planText(file: string): { readonly text: string } | { readonly problem: string } {
  try {
    if (statSync(file).size > MAX_BYTES) return { problem: `It has more than ${MAX_BYTES} bytes.` };
    return { text: readFileSync(file, 'utf8') };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}
