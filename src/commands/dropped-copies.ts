import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { COPIES_LIST } from '../model/stack-files';
import type { Output } from './write-output';

/**
 * Copies of included files that an earlier run has put beside a stack's configuration and this one does not: by the list that
 * lay with them, and only while they hold what was copied. Whatever else lies there is not ours.
 */
export function droppedCopies(folder: string, { files, absent }: Output): readonly string[] {
  return [...files.keys(), ...absent]
    .filter((relative) => path.posix.basename(relative) === COPIES_LIST)
    .flatMap((list) => {
      const stack = path.posix.dirname(list);
      return [...listed(path.join(folder, list))]
        .map(([name, digest]) => [path.posix.join(stack, name), digest] as const)
        .filter(([copy, digest]) => !files.has(copy) && digestOf(path.join(folder, copy)) === digest)
        .map(([copy]) => copy);
    });
}

/** The list in a stack's folder; nothing of what this program would not have written. */
function listed(file: string): ReadonlyMap<string, string> {
  const bytes = regularFile(file);
  if (bytes === undefined) return new Map();
  let list: unknown;
  try {
    list = JSON.parse(bytes.toString('utf8'));
  } catch {
    return new Map();
  }
  if (typeof list !== 'object' || list === null) return new Map();
  return new Map(
    Object.entries(list).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && /^[^./\\:][^/\\:]*$/.test(entry[0]),
    ),
  );
}

function digestOf(file: string): string | undefined {
  const bytes = regularFile(file);
  return bytes && createHash('sha256').update(bytes).digest('hex');
}

/** The bytes of a regular file, not of what a link leads to. */
function regularFile(file: string): Buffer | undefined {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(file) : undefined;
}
