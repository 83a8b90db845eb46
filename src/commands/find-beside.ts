import path from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { maximumBytes } from '../document/decode';
import type { IncludedFile } from '../model/included-files';
import { readRegularFile } from './read-file';

/** More files than a stack or a spec is made of. */
const MAX_FILES = 2000;

/**
 * Finds and reads the files that a spec names by a path or a pattern relative to its own folder. A pattern follows no links.
 * Only regular files in that folder and below are read: a spec that somebody proposes must not reach what else lies on the machine.
 *
 * @returns sorted by path, each with its bytes or with why it is not read
 */
export function findBeside(spec: string, pattern: string): readonly IncludedFile[] {
  const folder = path.resolve(path.dirname(spec));
  const found = isDynamicPattern(pattern)
    ? globSync([pattern], {
        cwd: folder,
        onlyFiles: true,
        expandDirectories: false,
        followSymbolicLinks: false,
        ignore: ['**/node_modules/**'],
      })
    : [path.posix.normalize(pattern)];
  if (found.length > MAX_FILES)
    return [
      {
        path: pattern,
        content: { problem: `It matches more than ${MAX_FILES} files.`, fix: 'Write a pattern that matches fewer.' },
      },
    ];
  return found.sort().map((name) => ({ path: name, content: contentOf(folder, name) }));
}

function contentOf(folder: string, name: string): IncludedFile['content'] {
  if (name.split('/').includes('..') || path.isAbsolute(name))
    return { problem: 'It is outside the folder of the spec.', fix: 'Move the file into that folder or below.' };
  const read = readRegularFile(path.join(folder, name), folder);
  if ('problem' in read) return read;
  return read.bytes.length > maximumBytes
    ? { problem: `It has more than ${maximumBytes} bytes, the most that is read.`, fix: 'Include smaller files.' }
    : read;
}
