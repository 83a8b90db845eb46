import type { Path } from '../diagnostics/finding';
import type { ReviewCode } from './codes';
import type { ResourceChange } from './plan';
import type { Sentence } from './sentence';
/** What a change does, in the words of the spec. */
export interface ReviewFinding {
    readonly code: ReviewCode;
    /** Path in the spec of what changes; it need not be there any more. */
    readonly at: Path;
    /** Address in the plan; empty: the plan as a whole. */
    readonly address: string;
    readonly message: Sentence;
}
/** What judges know of the stack beside the one change. */
export interface StackContext {
    /** All managed resources of the stack. */
    readonly changes: readonly ResourceChange[];
    readonly terms: SpecTerms;
    /** SHA-256 of the function's archive that this version generates, in Base64. */
    readonly archive: string | undefined;
}
/** Turns names of a plan into paths of the spec. */
export interface SpecTerms {
    /** Path of a provider by its ProviderName. */
    provider(name: string): Path;
    /** Key of an app client by the last part of its address. */
    clientKey(slug: string): string;
}
/** Judges one change of a resource of its type. */
export type Judge = (change: ResourceChange, context: StackContext) => Iterable<ReviewFinding>;
