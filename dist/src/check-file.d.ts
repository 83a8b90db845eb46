import type { Diagnostic } from './diagnostics/diagnostic';
import type { VariantDiagnostics } from './environments/across';
import type { FileContent, StandaloneFederation } from './model/federation';
import type { IncludedFile } from './model/included-files';
/** A spec file as the user named it, and its bytes. */
export interface SpecFile {
    readonly file: string;
    readonly bytes: Uint8Array;
    /** True for a spec of the same app that is not asked for: it is read so that the others' links to it and from it are known. */
    readonly companion?: boolean;
}
/** Gives the content of a file that a spec names by a path relative to itself. */
export type ReadBeside = (spec: string, path: string) => FileContent;
/** Gives the files that a spec names by a pattern relative to itself, each with its path from there. */
export type FindBeside = (spec: string, pattern: string) => readonly IncludedFile[];
/** A file whose shape has been checked, environment by environment. */
export interface CheckedFile {
    readonly file: string;
    /** By the name of the file: of the spec and of those that it includes. */
    readonly texts: ReadonlyMap<string, string>;
    /** Of the file as written. */
    readonly diagnostics: readonly Diagnostic[];
    /** Variants whose shape is wrong, with what there is to say of them. */
    readonly invalidVariants: readonly VariantDiagnostics[];
    /** Of the other variants, not linked yet. */
    readonly federations: readonly StandaloneFederation[];
}
/**
 * One spec file from bytes to federations that are not linked yet: reads it with the files that it includes, merges its
 * variants, checks the shape of each, and fills in what it does not write.
 */
export declare function checkFile({ file, bytes }: SpecFile, readBeside?: ReadBeside, findBeside?: FindBeside): CheckedFile;
