import type { Picture } from './picture';
/**
 * The picture as a Mermaid flowchart. A thick arrow leads from a provider whose accounts are linked. What changes says so in
 * words, for not everybody sees colours.
 * Source: https://mermaid.js.org/syntax/flowchart.html
 */
export declare function mermaid({ pool, providers, clients, trigger }: Picture): string;
