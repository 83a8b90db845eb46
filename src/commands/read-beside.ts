import { isUtf8 } from 'node:buffer';
import path from 'node:path';
import { maximumBytes } from '../document/decode';
import type { FileContent } from '../model/federation';
import { readRegularFile } from './read-file';

/**
 * Reads a text that a spec names by a path relative to itself. Only files in the spec's folder and below are read, links
 * followed: a spec that somebody proposes must not reach what else lies on the machine that checks it.
 */
export function readBeside(spec: string, named: string): FileContent {
  const folder = path.dirname(spec);
  const read = readRegularFile(path.join(folder, named), folder);
  if ('problem' in read) return read;
  const { bytes } = read;
  if (bytes.length > maximumBytes)
    return {
      problem: `It has more than ${maximumBytes} bytes, the most that is read.`,
      fix: 'Save only the metadata of this identity provider.',
    };
  // A byte order mark is no part of the text, and is taken off.
  return isUtf8(bytes)
    ? { text: new TextDecoder().decode(bytes) }
    : { problem: 'It is not text in UTF-8.', fix: 'Save it as UTF-8.' };
}
