import { visible } from '../diagnostics/text';
import type { Mark, Picture, PictureNode } from './picture';

/** The longest name that a box shows. */
const LONGEST = 60;

/** More boxes than this of one kind are counted: Mermaid refuses large pictures, and nobody reads them. */
const MOST = 40;

const STYLES: Readonly<Record<Mark, string>> = {
  new: 'stroke:#1a7f37,stroke-width:3px',
  changed: 'stroke:#9a6700,stroke-width:3px',
  replaced: 'stroke:#cf222e,stroke-width:4px',
  removed: 'stroke:#cf222e,stroke-width:3px,stroke-dasharray:6 4',
};

/**
 * The picture as a Mermaid flowchart. A thick arrow leads from a provider whose accounts are linked. What changes says so in
 * words, for not everybody sees colours.
 * Source: https://mermaid.js.org/syntax/flowchart.html
 */
export function mermaid({ pool, providers, clients, trigger }: Picture): string {
  const marked: string[] = [];
  const box = (id: string, node: PictureNode, open: string, close: string): string => {
    if (node.mark !== undefined) marked.push(`  class ${id} ${node.mark}`);
    const words = [label(node.name), node.kind, ...(node.mark === undefined ? [] : [node.mark.toUpperCase()])];
    return `${id}${open}"${words.join('<br/>')}"${close}`;
  };
  const lines = [
    `  ${box('pool', pool, '[(', ')]')}`,
    ...providers
      .slice(0, MOST)
      .map(
        (provider, index) => `  ${box(`idp${index}`, provider, '([', '])')} ${provider.linked ? '==>' : '-->'} pool`,
      ),
    ...more('idps', providers.length, 'more providers', (id) => `${id} --> pool`),
    ...(trigger === undefined ? [] : [`  pool -.-> ${box('trigger', trigger, '{{', '}}')}`]),
    ...clients.slice(0, MOST).map((client, index) => {
      const offers = client.offers.map(label).join(', ');
      return `  pool -->${offers === '' ? '' : `|"${offers}"|`} ${box(`client${index}`, client, '[', ']')}`;
    }),
    ...more('clients', clients.length, 'more app clients', (id) => `pool --> ${id}`),
    ...marked,
    ...Object.entries(STYLES)
      .filter(([mark]) => marked.some((line) => line.endsWith(` ${mark}`)))
      .map(([mark, style]) => `  classDef ${mark} ${style}`),
  ];
  return `flowchart LR\n${lines.join('\n')}\n`;
}

function more(id: string, amount: number, what: string, edge: (id: string) => string): readonly string[] {
  return amount > MOST ? [`  ${id}["${amount - MOST} ${what}"]`, `  ${edge(id)}`] : [];
}

/** A name as a label: everything but plain letters and digits is a character code, so that nothing in it is syntax or HTML. */
function label(name: string): string {
  const characters = Array.from(visible(name.slice(0, 4 * LONGEST)));
  const shown = characters.length > LONGEST ? [...characters.slice(0, LONGEST), '…'] : characters;
  return shown
    .map((character) => (/^[\p{L}\p{N} ]$/u.test(character) ? character : `#${character.codePointAt(0) ?? 0};`))
    .join('');
}
