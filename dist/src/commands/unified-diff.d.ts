/**
 * What changes in a file, as a unified diff for people and for `patch`. What is written where a secret belongs is masked, so
 * such a line is not one to apply.
 */
export declare function unifiedDiff(file: string, before: string, after: string): string;
