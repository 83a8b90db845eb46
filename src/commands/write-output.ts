import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What is to be there afterwards. Paths are relative to the output folder and use `/`. */
export interface Output {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Files of ours that must not be there. */
  readonly absent: readonly string[];
}

/**
 * Writes files whole or not at all: each is first written beside its place under another name, and only when all of
 * them lie on the disk are they moved into place, which no longer needs room. Files that are right already are left
 * alone, and so is everything else in the folder: it may hold Terraform's state.
 * Throws what the file system throws; nothing has changed then unless moving itself failed.
 */
export function writeOutput(folder: string, { files, absent }: Output): void {
  const staged: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const [relative, content] of files) {
      const to = path.join(folder, relative);
      if (isAlready(to, content)) continue;
      const from = path.join(path.dirname(to), `.${path.basename(to)}.${process.pid}.new`);
      mkdirSync(path.dirname(to), { recursive: true });
      staged.push({ from, to });
      writeFileSync(from, content, { flag: 'wx' });
    }
  } catch (error) {
    for (const { from } of staged) rmSync(from, { force: true });
    throw error;
  }
  for (const { from, to } of staged) renameSync(from, to);
  for (const relative of absent) rmSync(path.join(folder, relative), { force: true });
}

function isAlready(file: string, content: string | Uint8Array): boolean {
  let present: Buffer;
  try {
    present = readFileSync(file);
  } catch {
    return false;
  }
  return present.equals(typeof content === 'string' ? Buffer.from(content) : content);
}

/** Whether an error is one of the file system, and so the user's to mend. */
export function isFileSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
