import { quote, visible, wordList } from '../diagnostics/text';
import { command } from './command';
import { PROGRAM } from './help';
import { reasonOf } from './reason-of';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** The port that README names; providers have it in their redirect URIs. */
const PORT = 8976;

/** `rehearse SPEC`: a page on loopback, where people sign in through the real providers before there is a pool. */
export const rehearse = command({
  name: 'rehearse',
  operands: 'SPEC',
  summary: 'serve a page to sign in through the real providers, and show what Cognito would make of it',
  options: {
    environment: { type: 'string', placeholder: 'NAME', summary: 'the environment of the spec' },
    provider: { type: 'string', placeholder: 'NAME', summary: 'show only this identity provider' },
    port: { type: 'string', placeholder: 'PORT', summary: `port on localhost (default: ${PORT})` },
  },
  async run({ operands, values }, terminal) {
    const { environment, provider, port: portText = String(PORT) } = values;
    const [spec] = operands;
    if (spec === undefined || operands.length > 1) return usage('rehearse needs one spec.', terminal);
    const port = Number(/^\d{1,5}$/.exec(portText)?.[0]);
    if (!(port >= 1 && port <= 65_535))
      return usage(`${quote(portText)} is no port: --port accepts 1 to 65535.`, terminal);
    const program = await import('./program.js');
    const { loopbackOf, LOOPBACK_VARIABLE } = program;
    const loopbackText = terminal.env[LOOPBACK_VARIABLE] ?? '';
    const loopback = loopbackText === '' ? undefined : loopbackOf(loopbackText);
    if (loopbackText !== '' && loopback === undefined)
      return usage(`${LOOPBACK_VARIABLE} is for tests: it accepts an address like 127.0.0.1:8443.`, terminal);
    const { federation, environments, diagnostics, sources } = program.federationOf(spec, environment, terminal.cwd);
    if (diagnostics.length === 0 && federation === undefined)
      return usage(program.chooseEnvironment(spec, environments), terminal);
    if (federation === undefined) {
      terminal.err(program.textReport(diagnostics, sources, { color: terminal.color, width: terminal.width.err }));
      return EXIT.problems;
    }
    const names = federation.identityProviders.map(({ name }) => name);
    if (provider !== undefined && !names.includes(provider))
      return usage(
        `The spec has no provider ${quote(provider)}: it has ${wordList(names, 'and') || 'none'}.`,
        terminal,
      );
    const rehearsal = program.rehearsalOf({
      federation,
      spec,
      environment,
      providers: provider === undefined ? names : [provider],
      port,
      loopback,
      cwd: terminal.cwd,
      env: terminal.env,
    });
    try {
      const { close } = await program.serveRehearsal(rehearsal);
      const stopped = terminal.stopped();
      terminal.out(`Rehearsal of ${visible(spec)}: http://localhost:${port}\nCtrl-C ends it.\n`);
      await stopped;
      await close();
      return EXIT.clean;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
      terminal.err(
        `The port ${port} cannot be listened on: ${reasonOf(error)}\nEnd what listens there, or choose another one with --port; the provider has to allow its redirect URI then.\n`,
      );
      return EXIT.problems;
    }
  },
});

function usage(problem: string, terminal: Terminal): ExitCode {
  terminal.err(`${problem}\nRun "${PROGRAM} rehearse --help" for what there is.\n`);
  return EXIT.usage;
}
