import { type IncludedSpec } from '../environments/included';
/** One merged spec of a file. */
export interface ShownVariant {
    readonly environment: string | undefined;
    /** YAML with the origin of each value. It shows no secret. */
    readonly text: string;
}
/** The merged specs of a file that has no errors, in the order of their environments. */
export declare function shownVariants(file: string, source: string, find: (pattern: string) => readonly IncludedSpec[]): readonly ShownVariant[];
