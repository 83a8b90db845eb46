import { existsSync } from 'node:fs';
import path from 'node:path';
import { shellCommand } from '../diagnostics/shell-command';
import { quote, visible } from '../diagnostics/text';
import { command } from './command';
import { PROGRAM } from './help';
import { schemaOf } from './init';
import { regionOf } from '../import/place';
import type { LivePool } from './live-pool';
import type { PoolInSource } from './read-pool';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** Standard output, as `--output` names it. */
const STANDARD_OUTPUT = '-';

/** `import`: writes the spec of a pool that exists. */
export const importPool = command({
  name: 'import',
  operands: '',
  summary: 'write the spec of a user pool that exists: its first plan imports and changes nothing',
  options: {
    'user-pool-id': {
      type: 'string',
      placeholder: 'ID',
      summary: 'read the pool itself, with the usual credentials of AWS; with --from, which pool it is',
    },
    region: {
      type: 'string',
      placeholder: 'REGION',
      summary: "AWS Region of the pool, where a template does not tell it (default: the one in the pool's id)",
    },
    profile: { type: 'string', placeholder: 'NAME', summary: 'profile of the AWS configuration to read it with' },
    from: {
      type: 'string',
      placeholder: 'FILE|FOLDER',
      summary:
        'read what describes the pool: a folder of answers of the AWS CLI, a template of CloudFormation, or terraform show -json of a state',
    },
    output: {
      type: 'string',
      placeholder: 'FILE',
      summary: 'the spec to write (default: federation.yaml), or - for standard output',
    },
    name: { type: 'string', placeholder: 'NAME', summary: "name of the stack (default: the pool's)" },
  },
  words: [],
  async run({ operands, values }, terminal) {
    if (operands.length > 0) return usage('import has no operands: name the source with --from.', terminal);
    const { output = 'federation.yaml' } = values;
    const asked = askedFor(values);
    if (typeof asked === 'string') return usage(asked, terminal);
    const target = output === STANDARD_OUTPUT ? undefined : path.resolve(terminal.cwd, output);
    if (target !== undefined && existsSync(target)) {
      terminal.err(
        `${visible(output)} exists already. import never overwrites a file: name another one with --output.\n`,
      );
      return EXIT.problems;
    }
    const { draftOf, load, readLivePool, readPool, reportOf, stackNameOf, textReport, writeNewFile } =
      await import('./program.js');
    const source = 'from' in asked ? readPool(asked, terminal.cwd) : await readLivePool(asked);
    if ('problems' in source) {
      terminal.err(`${source.problems.map(visible).join('\n')}\nNothing was written.\n`);
      return EXIT.problems;
    }
    const { answers, poolId, region } = source;
    const file = target === undefined ? 'federation.yaml' : output;
    const judge = (text: string): ReturnType<typeof load> =>
      load([{ file, bytes: Buffer.from(text) }], undefined, undefined, terminal.now());
    const draft = draftOf(
      answers,
      {
        name: values.name ?? stackNameOf(answers),
        region,
        poolId,
        schema: schemaOf(path.dirname(target ?? path.join(terminal.cwd, file)), 'federation'),
      },
      (text) =>
        judge(text).diagnostics.flatMap(({ severity, message, range }) =>
          severity === 'error' ? [{ line: range?.start.line ?? 1, message }] : [],
        ),
    );
    const { diagnostics, sources } = judge(draft.text);
    terminal.err(textReport(diagnostics, sources, { color: terminal.color, width: terminal.width.err }));
    if (diagnostics.some(({ severity }) => severity === 'error')) {
      terminal.err('Nothing was written: the pool cannot be said in a spec.\n');
      return EXIT.problems;
    }
    if (target === undefined) terminal.out(draft.text);
    else {
      const problem = writeNewFile(target, draft.text);
      if (problem !== undefined) {
        terminal.err(`${visible(output)} cannot be written: ${problem}\n`);
        return EXIT.problems;
      }
    }
    const lines = [
      ...reportOf(answers, draft, source),
      ...(target === undefined ? [] : ['', `${visible(output)} is written. Next:`, ...nextCommands(output)]),
    ];
    terminal.err(`${lines.map(visible).join('\n')}\n`);
    return EXIT.clean;
  },
});

/** Where the pool is to be read, or what is wrong with the options. */
function askedFor(values: {
  readonly 'user-pool-id'?: string;
  readonly region?: string;
  readonly profile?: string;
  readonly from?: string;
}): LivePool | PoolInSource | string {
  const { from, profile, region, 'user-pool-id': poolId } = values;
  const own = poolId === undefined ? undefined : regionOf(poolId);
  if (poolId !== undefined && own === undefined)
    return `${quote(poolId)} is no id of a user pool, which is like us-west-2_Ab12Cd34E.`;
  if (own !== undefined && region !== undefined && region !== own)
    return `The pool ${poolId ?? ''} is in ${own}, not in ${quote(region)}.`;
  if (from !== undefined)
    return profile === undefined
      ? { from, poolId, region: own ?? region }
      : '--profile is for reading the pool itself: leave it out, or --from.';
  if (poolId === undefined || own === undefined) return 'import needs a source: --user-pool-id or --from.';
  return { poolId, region: own, profile };
}

/** The commands that lead to the first plan. */
function nextCommands(file: string): readonly string[] {
  return [
    `  ${shellCommand([PROGRAM, 'validate', file])}`,
    `  ${shellCommand([PROGRAM, 'synth', file])}`,
    '  terraform init && terraform plan, in the folder that synth names: a right first plan says 0 to add and 0 to destroy',
  ];
}

function usage(problem: string, terminal: Terminal): ExitCode {
  terminal.err(`${problem}\nRun "${PROGRAM} import --help" for what there is.\n`);
  return EXIT.usage;
}
