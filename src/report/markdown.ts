import { visible } from '../diagnostics/text';

/**
 * Text that a user wrote, as a Markdown code span: nothing in it is markup, a link or HTML, and what is unseen shows as
 * its escape. Not for tables, where a pipe would still end the cell.
 * Source: https://spec.commonmark.org/0.31.2/#code-spans
 */
export function code(text: string): string {
  if (text === '') return '(empty)';
  // Readers differ in how much they take away from a span that is all spaces, and nobody would see it.
  const shown = /^ +$/.test(text) ? text.replace(/ /g, '\\u0020') : visible(text);
  const fence = '`'.repeat(longestRun(shown) + 1);
  // A reader takes away one space at each end, and would take a backtick there for a part of the fence.
  const pad = /^`|`$/.test(shown) || /^ .*[^ ].* $/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/**
 * Lines to copy, as a fenced code block: what is unseen in them shows as its escape. The fence is
 * longer than any run of backticks in them.
 * Source: https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export function fenced(lines: readonly string[]): string {
  const shown = lines.map(visible);
  const fence = '`'.repeat(Math.max(3, longestRun(shown.join('\n')) + 1));
  return [`${fence}text`, ...shown, fence].join('\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}

/** Items of a list, each one line. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Items of a list within an item. */
export function nested(items: readonly string[]): string {
  return items.map((item) => `\n  - ${item}`).join('');
}

/** Numbered steps. */
export function numbered(steps: readonly string[]): string {
  return steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
}

/** Things to tick off. */
export function checklist(items: readonly string[]): string {
  return items.map((item) => `- [ ] ${item}`).join('\n');
}
