import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { reasonOf } from './reason-of';

/**
 * Writes a file that is not there yet, whole or not at all: the text goes to a name of its own first, and gets the file's name by a
 * link, which never replaces anything.
 *
 * @returns why it could not be written; undefined where it is
 */
export function writeNewFile(file: string, text: string): string | undefined {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    linkSync(draft, file);
    return undefined;
  } catch (error) {
    return hasNoLinks(error) ? writtenAtOnce(file, text) : reasonOf(error);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Whether a file system has no links, as that of many memory sticks and network drives. */
function hasNoLinks(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EPERM', 'ENOTSUP', 'ENOSYS'].includes(String(error.code));
}

function writtenAtOnce(file: string, text: string): string | undefined {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}
