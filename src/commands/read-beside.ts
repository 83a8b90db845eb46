import { isUtf8 } from 'node:buffer';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { FileContent } from '../model/federation';
import { reasonOf } from './reason-of';

/** No file that a spec names is longer; what is, is not read. */
const MAX_BYTES = 1024 * 1024;

/**
 * Reads a text that a spec names by a path relative to itself. Only files in the spec's folder and below are read, links
 * followed: a spec that somebody proposes must not reach what else lies on the machine that checks it.
 */
export function readBeside(spec: string, named: string): FileContent {
  try {
    const folder = realpathSync(path.dirname(spec));
    const file = realpathSync(path.join(folder, named));
    if (!isWithin(folder, file))
      return { problem: 'It leads out of the folder of the spec.', fix: 'Copy the file into that folder or below.' };
    const stats = statSync(file);
    if (!stats.isFile()) return { problem: 'It is not a file.', fix: 'Name the file.' };
    if (stats.size > MAX_BYTES)
      return {
        problem: `It has ${stats.size} bytes; at most ${MAX_BYTES} are read.`,
        fix: 'Save the metadata of this one identity provider alone.',
      };
    const bytes = readFileSync(file);
    // A byte order mark is no part of the text, and is taken off.
    return isUtf8(bytes)
      ? { text: new TextDecoder().decode(bytes) }
      : { problem: 'It is not text in UTF-8.', fix: 'Save it as UTF-8.' };
  } catch (error) {
    return { problem: `${reasonOf(error)}.`, fix: 'Write the path relative to the spec, with forward slashes.' };
  }
}

function isWithin(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
