import { chmodSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Folders that hold what has not taken its file's place yet. */
const STAGE_PREFIX = '.cognito-federation-';

/**
 * Gives files that are there a new content, whole or not at all: every content is on the disk, next to its file and with its
 * mode, before the first takes its place. What a kill leaves behind is a hidden folder that nothing reads.
 *
 * @throws what the file system throws. Nothing has changed then, unless moving itself failed.
 */
export function replaceFiles(contents: ReadonlyMap<string, Uint8Array>): void {
  const staged: { readonly folder: string; readonly stage: string; readonly file: string }[] = [];
  try {
    for (const [file, content] of contents) {
      const folder = mkdtempSync(path.join(path.dirname(file), STAGE_PREFIX));
      const stage = path.join(folder, 'spec');
      staged.push({ folder, stage, file });
      writeFileSync(stage, content, { flag: 'wx', flush: true });
      chmodSync(stage, statSync(file).mode);
    }
    for (const { stage, file } of staged) renameSync(stage, file);
  } finally {
    for (const { folder } of staged) rmSync(folder, { recursive: true, force: true });
  }
}
