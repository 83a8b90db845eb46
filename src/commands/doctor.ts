import { quote } from '../diagnostics/text';
import { command, SPEC_OPTIONS } from './command';
import type { PoolLook } from './doctor-diagnostics';
import { PROGRAM } from './help';
import type { Federation } from './program';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** The longest time that one document may take: nobody signs in to a provider that needs more. */
const MOST_SECONDS = 120;

/** `doctor [SPEC…]`: looks at the identity providers themselves. */
export const doctor = command({
  name: 'doctor',
  operands: '[SPEC…]',
  summary: 'look at the identity providers from here, as Cognito would, and at the pool: what no plan shows',
  options: {
    ...SPEC_OPTIONS,
    timeout: {
      type: 'string',
      placeholder: 'SECONDS',
      summary: 'how long one document may take, such as 10s (default)',
    },
    'offline-aws': { type: 'boolean', summary: 'look at the identity providers alone, not at the pool' },
    'user-pool-id': {
      type: 'string',
      placeholder: 'ID',
      summary: 'the pool of the stack, where its spec does not tell the id',
    },
    profile: {
      type: 'string',
      placeholder: 'NAME',
      summary: 'profile of the AWS configuration to look at the pool with',
    },
  },
  async run({ operands, values }, terminal) {
    const {
      doctorDiagnostics,
      isQuiet,
      knownPoolId,
      loopbackOf,
      LOOPBACK_VARIABLE,
      publicWeb,
      readLivePool,
      readSpecs,
      regionOf,
    } = await import('./program.js');
    const { timeout = '10s', 'offline-aws': offline, 'user-pool-id': poolId, profile, ...request } = values;
    if (poolId !== undefined && regionOf(poolId) === undefined)
      return usage(`${quote(poolId)} is no id of a user pool, which is like us-west-2_Ab12Cd34E.`, terminal);
    if (offline === true && (poolId !== undefined || profile !== undefined))
      return usage('--offline-aws looks at no pool: leave it out, or --user-pool-id and --profile.', terminal);
    const seconds = Number(/^(\d{1,3})s$/.exec(timeout)?.[1]);
    if (!(seconds >= 1 && seconds <= MOST_SECONDS))
      return usage(`${quote(timeout)} is no time: --timeout accepts 1s to ${MOST_SECONDS}s.`, terminal);
    const loopbackText = terminal.env[LOOPBACK_VARIABLE] ?? '';
    const loopback = loopbackText === '' ? undefined : loopbackOf(loopbackText);
    if (loopbackText !== '' && loopback === undefined)
      return usage(`${LOOPBACK_VARIABLE} is for tests: it accepts an address like 127.0.0.1:8443.`, terminal);
    const web = publicWeb(seconds * 1000, loopback);
    const now = terminal.now();
    const poolsOf = (federations: readonly Federation[]): PoolLook | undefined =>
      offline === true
        ? undefined
        : {
            look: async (id, region) => {
              const pool = await readLivePool({ poolId: id, region, profile });
              return 'problems' in pool ? pool : pool.answers;
            },
            poolId: federations.length === 1 ? poolId : undefined,
          };
    const read = await readSpecs(operands, terminal, {
      ...request,
      judge: ({ federations }) => doctorDiagnostics(federations, web, now, poolsOf(federations)),
    });
    if ('exit' in read) return read.exit;
    if (!isQuiet(values)) {
      const { length } = read.loaded.federations.flatMap(({ identityProviders }) => identityProviders);
      terminal.out(
        `Looked at ${length} identity ${length === 1 ? 'provider' : 'providers'}, from here and without signing in.\n`,
      );
      const { federations } = read.loaded;
      const unknown = federations.filter(
        (one) => knownPoolId(one, federations.length === 1 ? poolId : undefined) === undefined,
      );
      if (offline !== true && unknown.length > 0)
        terminal.out(
          `Not looked at, because no spec tells the id, which --user-pool-id gives for one stack: the ${unknown.length === 1 ? 'pool' : 'pools'} of ${unknown.map(({ stackName }) => stackName).join(', ')}.\n`,
        );
    }
    return EXIT.clean;
  },
});

function usage(problem: string, terminal: Terminal): ExitCode {
  terminal.err(`${problem}\nRun "${PROGRAM} doctor --help" for what there is.\n`);
  return EXIT.usage;
}
