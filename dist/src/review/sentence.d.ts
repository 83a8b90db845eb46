/** Text of a plan or a spec within a sentence: each writer marks it in its own way, so that nothing in it is markup. */
interface Quoted {
    readonly quoted: string;
}
/** A sentence in our words, with the texts of others in their places. */
export declare class Sentence {
    readonly parts: readonly (string | Quoted)[];
    constructor(parts: readonly (string | Quoted)[]);
}
/** Makes a sentence: texts and lists of texts are quoted, numbers and other sentences are ours. */
export declare function say(ours: TemplateStringsArray, ...values: readonly (string | number | readonly string[] | Sentence)[]): Sentence;
/** Words of ours that are chosen at run time, such as `is` or `are`. */
export declare function words(text: string): Sentence;
/** Sentences one after the other. */
export declare function joined(sentences: readonly Sentence[], between: string): Sentence;
/** The sentence for a terminal and for JSON. */
export declare function plainText({ parts }: Sentence): string;
/** The sentence in Markdown. */
export declare function markdownText({ parts }: Sentence): string;
export {};
