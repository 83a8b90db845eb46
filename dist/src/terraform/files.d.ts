import type { Federation } from '../model/federation';
/** Which of Terraform's two syntaxes is written. */
export type Syntax = 'json' | 'hcl';
/** The function's archive with its bytes. */
export interface ArchiveFile {
    /** SHA-256 of the archive in Base64, as Terraform's filebase64sha256 gives it. */
    readonly sha256Base64: string;
    readonly bytes: Uint8Array;
}
/** One stack's files and what a person wants to hear of them. */
export interface StackFiles {
    readonly stackName: string;
    /** Names of the stacks whose state this one reads, sorted: they are applied before it. */
    readonly after: readonly string[];
    /** Folder of the stack, relative to the output folder. */
    readonly folder: string;
    /** Content by path relative to the output folder. */
    readonly files: ReadonlyMap<string, string | Uint8Array>;
    /** Paths that belong to the stack and must not be there in this form, such as the other syntax. */
    readonly absent: readonly string[];
    /** How many resources there are of each type, sorted by type. */
    readonly resources: ReadonlyMap<string, number>;
}
/** Renders one stack, laid out as CDKTF does. */
export declare function stackFiles(federation: Federation, archive: ArchiveFile, syntax: Syntax): StackFiles;
/** CDKTF's manifest of the stacks. Of the stacks that one comes after it names those that are there as well. */
export declare function manifest(stackFiles: readonly Pick<StackFiles, 'stackName' | 'after'>[], syntax: Syntax): string;
