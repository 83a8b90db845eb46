import type { FilePlace } from '../document/origin';

/** What one pattern of `terraform.include` names. */
export interface Inclusion {
  readonly pattern: string;
  /** Sorted by path; empty where the pattern matches nothing. */
  readonly files: readonly IncludedFile[];
  /** Where the spec writes the pattern. */
  readonly place: FilePlace;
}

/** A file that is copied next to the generated ones, under its own name. */
export interface IncludedFile {
  /** Relative to the spec's folder. */
  readonly path: string;
  readonly content: IncludedContent;
}

/** The bytes of a file, or why it is not read. */
type IncludedContent = { readonly bytes: Uint8Array } | { readonly problem: string; readonly fix: string };

/** The name of a file in the folder of its stack. */
export function copyName({ path }: IncludedFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The files that can be copied, by the names of their copies. */
export function copiesOf(inclusions: readonly Inclusion[]): ReadonlyMap<string, Uint8Array> {
  return new Map(
    inclusions.flatMap(({ files }) =>
      files.flatMap((file) => ('bytes' in file.content ? [[copyName(file), file.content.bytes] as const] : [])),
    ),
  );
}

/** Whether Terraform or OpenTofu reads a file as configuration. */
export function isConfiguration(name: string): boolean {
  return /\.(?:tf|tofu)(?:\.json)?$/.test(name);
}

/**
 * Whether a file of configuration changes blocks of others.
 * Source: https://developer.hashicorp.com/terraform/language/files/override
 */
export function isOverride(name: string): boolean {
  return /^(?:.*_)?override\.(?:tf|tofu)(?:\.json)?$/.test(name);
}
