import { quote } from '../diagnostics/text';
import { command, SPEC_OPTIONS } from './command';
import { PROGRAM } from './help';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** The longest time that one document may take: nobody signs in to a provider that needs more. */
const MOST_SECONDS = 120;

/** `doctor [SPEC…]`: looks at the identity providers themselves. */
export const doctor = command({
  name: 'doctor',
  operands: '[SPEC…]',
  summary: 'look at the identity providers from here, as Cognito would: documents, keys, certificates',
  options: {
    ...SPEC_OPTIONS,
    timeout: {
      type: 'string',
      placeholder: 'SECONDS',
      summary: 'how long one document may take, such as 10s (default)',
    },
  },
  async run({ operands, values }, terminal) {
    const { doctorDiagnostics, isQuiet, loopbackOf, LOOPBACK_VARIABLE, publicWeb, readSpecs } =
      await import('./program.js');
    const { timeout = '10s', ...request } = values;
    const seconds = Number(/^(\d{1,3})s$/.exec(timeout)?.[1]);
    if (!(seconds >= 1 && seconds <= MOST_SECONDS))
      return usage(`${quote(timeout)} is no time: --timeout accepts 1s to ${MOST_SECONDS}s.`, terminal);
    const loopbackText = terminal.env[LOOPBACK_VARIABLE] ?? '';
    const loopback = loopbackText === '' ? undefined : loopbackOf(loopbackText);
    if (loopbackText !== '' && loopback === undefined)
      return usage(`${LOOPBACK_VARIABLE} is for tests: it accepts an address like 127.0.0.1:8443.`, terminal);
    const web = publicWeb(seconds * 1000, loopback);
    const now = terminal.now();
    const read = await readSpecs(operands, terminal, {
      ...request,
      judge: ({ federations }) => doctorDiagnostics(federations, web, now),
    });
    if ('exit' in read) return read.exit;
    if (!isQuiet(values)) {
      const { length } = read.loaded.federations.flatMap(({ identityProviders }) => identityProviders);
      terminal.out(
        `Looked at ${length} identity ${length === 1 ? 'provider' : 'providers'}, from here and without signing in.\n`,
      );
    }
    return EXIT.clean;
  },
});

function usage(problem: string, terminal: Terminal): ExitCode {
  terminal.err(`${problem}\nRun "${PROGRAM} doctor --help" for what there is.\n`);
  return EXIT.usage;
}
