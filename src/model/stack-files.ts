import path from 'node:path';

/** Where the function's archive lies, relative to the generated configuration. */
export const ARCHIVE_PATH = 'lambda/pre-sign-up.zip';

/** The list of the copies that lie beside a stack's configuration, with their SHA-256: what goes when the spec names it no more. */
export const COPIES_LIST = 'included.json';

/** Every file that a stack can have, in one syntax or the other, relative to its own folder. */
export const STACK_FILES: readonly string[] = ['cdk.tf.json', 'cdk.tf', 'metadata.json', COPIES_LIST, ARCHIVE_PATH];

/** Folder of a stack, relative to the output folder. */
export function stackFolder(stackName: string): string {
  return `stacks/${stackName}`;
}

/**
 * What is already at a path where a stack would keep its state, as words that follow the quoted path; undefined where it is free.
 * Compares without regard to case, as some file systems do.
 *
 * @param statePath relative to the stack's folder
 */
export function takenBy(stackName: string, statePath: string): string | undefined {
  const folder = stackFolder(stackName).toLowerCase();
  const full = path.posix.join(folder, statePath).toLowerCase();
  const inStack = /^stacks\/[^/]+\/(.+)$/.exec(full)?.[1];
  if (statePath.endsWith('/') || full === folder || full === path.posix.dirname(folder)) return 'is a folder';
  if (full === 'manifest.json' || (inStack !== undefined && STACK_FILES.includes(inStack)))
    return 'is a file that synth writes';
  if (inStack === undefined) return undefined;
  if (path.posix.dirname(ARCHIVE_PATH) === inStack) return 'is a folder';
  if (/^\.terraform(?:$|\/|\.lock\.hcl$)/.test(inStack)) return "belongs to Terraform's own files";
  if (/^[^/]+\.(?:tf|tofu|tfvars)(?:\.json)?$/.test(inStack)) return 'is a file that Terraform reads as configuration';
  return undefined;
}
