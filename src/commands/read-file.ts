import { closeSync, constants, existsSync, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { FILE_CODES } from '../diagnostics/codes';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { maximumBytes } from '../document/decode';
import { reasonOf } from './reason-of';

/** The bytes of a file, or why it is not read. */
export type ReadFile = { readonly bytes: Uint8Array } | UnreadFile;

/** Why a file is not read, and what to do about it. */
export interface UnreadFile {
  readonly problem: string;
  readonly fix: string;
}

/** Files that mark the folder of a project: the app's own, or the root of a Git repository. */
const projectMarks = ['cdktf.json', '.git'];

/**
 * Reads a regular file, and of it at most `maximumBytes` and one byte, which tells that it is longer. Devices, FIFOs,
 * sockets and folders are refused without being waited for. Links are followed, but not out of `root`: what a link leads
 * to elsewhere on the machine, such as a file of credentials, is not for a report.
 *
 * @param root folder that the file has to be in once links are followed
 */
export function readRegularFile(file: string, root: string): ReadFile {
  let descriptor: number | undefined;
  try {
    const real = realpathSync.native(file);
    if (!isWithin(realpathSync.native(root), real))
      return {
        problem: `It leads out of the folder ${path.basename(root)} once symbolic links are followed.`,
        fix: 'Copy the file into that folder or below.',
      };
    // The path is free of links now: one that is put there meanwhile is not followed.
    descriptor = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const opened = fstatSync(descriptor);
    if (!opened.isFile())
      return { problem: `It is ${kindOf(opened)}, not a regular file.`, fix: 'Name a regular file.' };
    const now = statSync(realpathSync.native(file));
    if (realpathSync.native(file) !== real || now.ino !== opened.ino || now.dev !== opened.dev)
      return { problem: 'The file was replaced while it was read.', fix: 'Run the command again.' };
    return { bytes: readAtMost(descriptor, opened.size, maximumBytes + 1) };
  } catch (error) {
    return { problem: `${reasonOf(error)}.`, fix: 'Check that the file exists and that you may read it.' };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** What there is to say of a file that cannot be read. */
export function unreadableFile(file: string, { problem, fix }: UnreadFile): Diagnostic {
  const { severity, title } = FILE_CODES['unreadable-file'];
  return { code: 'unreadable-file', severity, title, message: problem, fix, file, related: [] };
}

/**
 * The folder that a file and what it names have to stay in: the nearest one upwards that holds a cdktf.json or is the root
 * of a Git repository; else the working directory, where the file is in it; else the file's own folder.
 */
export function projectOf(file: string, cwd: string): string {
  const own = path.dirname(file);
  for (let folder = own; ; folder = path.dirname(folder)) {
    if (projectMarks.some((mark) => existsSync(path.join(folder, mark)))) return folder;
    if (folder === path.dirname(folder)) return isWithin(cwd, own) ? cwd : own;
  }
}

/** @param size what the file is said to hold; it may grow meanwhile, and what the system makes up on reading holds nothing */
function readAtMost(descriptor: number, size: number, most: number): Uint8Array {
  let buffer = Buffer.allocUnsafe(Math.min(Math.max(size + 1, 4096), most));
  for (let length = 0; ;) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, null);
    length += read;
    if (read === 0 || length === most) return buffer.subarray(0, length);
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * length, most));
  }
}

/** Whether a path is a folder's own or below it. */
function isWithin(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

function kindOf(stats: ReturnType<typeof fstatSync>): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a FIFO';
  return stats.isSocket() ? 'a socket' : 'a device';
}
