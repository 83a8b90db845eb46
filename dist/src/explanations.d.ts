import { type Code, type CodeDescription } from './diagnostics/codes';
/** A code with all that is known about it. */
export interface Explanation extends CodeDescription {
    readonly code: Code;
    /** What is checked: the file as text, the shape of its data, what the spec means, or the provider itself. */
    readonly about: 'file' | 'shape' | 'spec' | 'provider';
    /** Where the code is explained, relative to the package. */
    readonly page: string;
}
/** Every code that a person can see, sorted. The reference in docs/rules.md is written from it. */
export declare const EXPLANATIONS: readonly Explanation[];
