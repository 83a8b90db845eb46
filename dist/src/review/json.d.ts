import { type Review } from './review';
/** A review as JSON, as `schemas/review.schema.json` describes it. */
export declare function reviewJson({ stacks, lookedAt, notShown }: Review): string;
