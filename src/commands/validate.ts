import { readSpecs } from './read-specs';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** `validate [SPEC…]`: checks specs and writes nothing. */
export function validate(specs: readonly string[], terminal: Terminal, options: { readonly quiet: boolean }): ExitCode {
  const result = readSpecs(specs, terminal);
  if ('exit' in result) return result.exit;
  const { federations } = result.loaded;
  if (!options.quiet) {
    terminal.out(
      `${result.files} ${result.files === 1 ? 'spec' : 'specs'} valid: ${federations.map(({ stackName }) => stackName).join(', ')}\n`,
    );
  }
  return EXIT.clean;
}
