import { type Review } from './review';
/** The longest comment, in characters; GitHub refuses one of more than 65,536. */
export declare const LONGEST_COMMENT = 65000;
/** A review as Markdown, for the comment of a pull request or the summary of a job. */
export declare function reviewMarkdown(review: Review, command: string): string;
/**
 * A comment that no reader sees, by which CI finds the comment of a stack to update it in place. Nothing in a name can end it.
 */
export declare function marker(stack: string): string;
/** The blocks with what comes last, in no more than `limit` characters: what has no room is left out of the middle. */
export declare function fitted(blocks: readonly string[], last: string, limit: number): string;
