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
export async function synthesise(
  federations: readonly Federation[],
  { archive, syntax = 'json' }: SynthesisOptions,
): Promise<Synthesis> {
  const { manifest, stackFiles } = await import('../terraform/files.js');
  const stacks = federations.map((federation) => stackFiles(federation, archive, syntax));
  return {
    stacks,
    output: {
      files: new Map([
        ...stacks.flatMap(({ files }) => [...files]),
        ['manifest.json', manifest(stacks, syntax)] as const,
      ]),
      absent: stacks.flatMap(({ absent }) => absent),
    },
  };
}
