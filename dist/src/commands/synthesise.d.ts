import type { Federation } from '../model/federation';
import type { ArchiveFile, StackFiles, Syntax } from '../terraform/files';
import type { Output } from './write-output';
/** What `synthesise` needs beside the stacks. */
export interface SynthesisOptions {
    readonly archive: ArchiveFile;
    /** JSON unless it says otherwise. */
    readonly syntax?: Syntax;
}
/** Stacks as Terraform configuration, by stack and as the files of one output folder. */
export interface Synthesis {
    readonly stacks: readonly StackFiles[];
    readonly output: Output;
}
/**
 * Renders stacks as Terraform configuration. It writes nothing. The engine is loaded only now, so that checking specs never
 * waits for it.
 */
export declare function synthesise(federations: readonly Federation[], { archive, syntax }: SynthesisOptions): Promise<Synthesis>;
