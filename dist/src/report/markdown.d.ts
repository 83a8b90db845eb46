/**
 * Text that a user wrote, as a Markdown code span: nothing in it is markup, a link or HTML, and what is unseen shows as
 * its escape. Not for tables, where a pipe would still end the cell.
 * Source: https://spec.commonmark.org/0.31.2/#code-spans
 */
export declare function code(text: string): string;
/**
 * Lines to copy, as a fenced code block: what is unseen in them shows as its escape. The fence is
 * longer than any run of backticks in them.
 * Source: https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export declare function fenced(lines: readonly string[]): string;
/** Items of a list, each one line. */
export declare function list(items: readonly string[]): string;
/** Items of a list within an item. */
export declare function nested(items: readonly string[]): string;
/** Numbered steps. */
export declare function numbered(steps: readonly string[]): string;
/** Things to tick off. */
export declare function checklist(items: readonly string[]): string;
