import { readTerraformFile, type TerraformBlock, type TerraformFile } from '../document/terraform-file';
import { placeWithin, type FilePlace } from '../document/origin';
import type { Federation } from '../model/federation';
import { copyName, isConfiguration, isOverride, type IncludedFile, type Inclusion } from '../model/included-files';
import { RESOURCE_TYPES, resourcesOf } from '../model/resources';

/** A Terraform file that a spec includes. */
export interface IncludedTerraform {
  readonly inclusion: Inclusion;
  readonly file: IncludedFile;
  readonly isOverride: boolean;
  readonly read: TerraformFile;
}

/** A block of such a file, with the file's name and the places in it. */
export interface IncludedBlock extends TerraformBlock {
  readonly isOverride: boolean;
  /** As `resource.<type>.<name>` is written: `aws_cognito_user_pool.pool`, `data.…`, `variable.…`. */
  readonly address: string;
  readonly place: FilePlace;
  readonly placeOf: (member: TerraformBlock['members'][number]) => FilePlace;
}

/** What was read, by the bytes: every rule asks for it, in every environment. */
const KNOWN = new WeakMap<Uint8Array, TerraformFile>();

/** The Terraform files that a federation includes. */
export function includedTerraform({ at, terraform }: Federation): readonly IncludedTerraform[] {
  const folder = at.file.slice(0, at.file.lastIndexOf('/') + 1);
  return terraform.include.flatMap((inclusion) =>
    inclusion.files.flatMap((file): readonly IncludedTerraform[] => {
      const name = copyName(file);
      if (!('bytes' in file.content) || !isConfiguration(name)) return [];
      const { bytes } = file.content;
      const read = KNOWN.get(bytes) ?? readTerraformFile(folder + file.path, bytes);
      KNOWN.set(bytes, read);
      return [{ inclusion, file, isOverride: isOverride(name), read }];
    }),
  );
}

/** The blocks of those files that can be read. */
export function includedBlocks(federation: Federation): readonly IncludedBlock[] {
  return includedTerraform(federation).flatMap(({ inclusion, read, isOverride: overriding }) =>
    'problem' in read
      ? []
      : read.blocks.map((block) => ({
          ...block,
          isOverride: overriding,
          address: addressOf(block),
          place: placeWithin(read.document, block.path, inclusion.place),
          placeOf: ({ path }) => placeWithin(read.document, path, inclusion.place),
        })),
  );
}

/** The addresses of the resources that the stack holds by itself. */
export function ownAddresses(federation: Federation): ReadonlySet<string> {
  return new Set(RESOURCE_TYPES.flatMap((type) => resourcesOf(federation, type).map(({ name }) => `${type}.${name}`)));
}

function addressOf({ type, labels }: TerraformBlock): string {
  return type === 'resource' ? labels.join('.') : [type, ...labels].join('.');
}
