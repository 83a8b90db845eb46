import { createHash } from 'node:crypto';
import { compareText } from '../diagnostics/diagnostic';
import type { Federation } from '../model/federation';
import { copiesOf } from '../model/included-files';
import { ARCHIVE_PATH, COPIES_LIST, STACK_FILES, stackFolder } from '../model/stack-files';
import { upstreamsOf } from '../model/upstream';
import { cdktfVersion } from './cdktf';
import { configurationOf } from './configuration';
import { hclOf, type TerraformJson } from './hcl';

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
export function stackFiles(federation: Federation, archive: ArchiveFile, syntax: Syntax): StackFiles {
  const folder = stackFolder(federation.stackName);
  const configuration = configurationOf(federation, { path: ARCHIVE_PATH, sha256Base64: archive.sha256Base64 });
  const own = new Map<string, string | Uint8Array>();
  if (syntax === 'json') {
    own.set(`${folder}/cdk.tf.json`, jsonText(configuration));
  } else {
    own.set(`${folder}/cdk.tf`, hclOf(configuration));
    // The cdktf command line reads of HCL stacks what it finds in the comments of JSON ones.
    own.set(
      `${folder}/metadata.json`,
      jsonText({ '//': configuration['//'] ?? {}, terraform: configuration.terraform ?? {} }),
    );
  }
  if (federation.preSignUpFunction !== undefined) own.set(`${folder}/${ARCHIVE_PATH}`, archive.bytes);
  const copies = copiesOf(federation.terraform.include);
  for (const [name, bytes] of copies) own.set(`${folder}/${name}`, bytes);
  if (copies.size > 0) own.set(`${folder}/${COPIES_LIST}`, jsonText(digests(copies)));
  const possible = STACK_FILES.map((name) => `${folder}/${name}`);
  return {
    stackName: federation.stackName,
    after: upstreamsOf(federation).map(({ stackName }) => stackName),
    folder,
    files: own,
    absent: possible.filter((path) => !own.has(path)),
    resources: resourceCounts(configuration),
  };
}

function digests(copies: ReadonlyMap<string, Uint8Array>): object {
  return Object.fromEntries(
    [...copies].sort(([a], [b]) => compareText(a, b)).map(([name, bytes]) => [name, sha256(bytes)]),
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** CDKTF's manifest of the stacks. Of the stacks that one comes after it names those that are there as well. */
export function manifest(stackFiles: readonly Pick<StackFiles, 'stackName' | 'after'>[], syntax: Syntax): string {
  const after = new Map(stackFiles.map((files) => [files.stackName, files.after]));
  const stacks = Object.fromEntries(
    [...after.keys()].sort().map((name) => [
      name,
      {
        annotations: [],
        constructPath: name,
        dependencies: after.get(name)?.filter((other) => after.has(other)) ?? [],
        name,
        stackMetadataPath: `stacks/${name}/metadata.json`,
        synthesizedStackPath: `stacks/${name}/${syntax === 'json' ? 'cdk.tf.json' : 'cdk.tf'}`,
        workingDirectory: `stacks/${name}`,
      },
    ]),
  );
  return jsonText({ stacks, version: cdktfVersion });
}

function resourceCounts({ resource }: TerraformJson): ReadonlyMap<string, number> {
  return new Map(Object.entries(resource ?? {}).map(([type, names]) => [type, Object.keys(names as object).length]));
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
