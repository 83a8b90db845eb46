import { command, SPEC_OPTIONS } from './command';
import { EXIT } from './terminal';

/** `addresses [SPEC…]`: prints the addresses of each stack's resources; of several stacks, behind the stack's name. */
export const addresses = command({
  name: 'addresses',
  operands: '[SPEC…]',
  summary: 'print the addresses of the generated resources, which stay as they are',
  options: { 'stdin-filename': SPEC_OPTIONS['stdin-filename'] },
  async run({ operands, values }, terminal) {
    const { readSpecs, RESOURCE_TYPES, resourcesOf } = await import('./program.js');
    const read = await readSpecs(operands, terminal, values);
    if ('exit' in read) return read.exit;
    const { federations } = read.loaded;
    for (const federation of federations) {
      const stack = federations.length > 1 ? `${federation.stackName} ` : '';
      for (const type of RESOURCE_TYPES)
        for (const { name } of [...resourcesOf(federation, type)].sort((a, b) => (a.name < b.name ? -1 : 1)))
          terminal.out(`${stack}${type}.${name}\n`);
    }
    return EXIT.clean;
  },
});
