import { type Review } from './review';
/** A review for a terminal. */
export declare function reviewText({ stacks, lookedAt, notShown }: Review): string;
