import { command, SPEC_OPTIONS } from './command';
import { EXIT } from './terminal';

/** `graph [SPEC…]`: prints the picture of each stack; of several, as Markdown with a heading for each. */
export const graph = command({
  name: 'graph',
  operands: '[SPEC…]',
  summary: 'print a Mermaid picture of the federation',
  options: { 'stdin-filename': SPEC_OPTIONS['stdin-filename'] },
  async run({ operands, values }, terminal) {
    const { code, mermaid, pictureOf, readSpecs } = await import('./program.js');
    const read = await readSpecs(operands, terminal, values);
    if ('exit' in read) return read.exit;
    const pictures = read.loaded.federations.map((federation) => ({
      heading: `## ${code(federation.stackName)}`,
      picture: mermaid(pictureOf(federation)),
    }));
    const [first, ...others] = pictures;
    if (first === undefined) return EXIT.clean;
    terminal.out(
      others.length === 0
        ? first.picture
        : pictures.map(({ heading, picture }) => `${heading}\n\n\`\`\`mermaid\n${picture}\`\`\`\n`).join('\n'),
    );
    return EXIT.clean;
  },
});
