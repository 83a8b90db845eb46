import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** The holder of a lock touches it at every file. After so many milliseconds without, it was killed. */
const staleAfter = 10_000;

/** How long to wait before looking again, in milliseconds. */
const pause = 50;

/**
 * Does work while no other run holds the lock. A lock that a killed run has left is taken over: at once where its
 * process is known to be gone, else when it has not been touched for a while.
 *
 * @param work gets a function that says that it goes on
 * @throws what the file system throws, and what `work` throws
 */
export function holdLock(file: string, work: (touch: () => void) => void): void {
  const mine = JSON.stringify({ host: hostname(), pid: process.pid, run: randomUUID() });
  while (!isMade(file, mine)) {
    const held = contentOf(file);
    if (held === undefined) continue;
    if (isLeft(file, held)) takeAway(file, held);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
  try {
    work(() => {
      const now = new Date();
      utimesSync(file, now, now);
    });
  } finally {
    if (contentOf(file) === mine) rmSync(file, { force: true });
  }
}

function isMade(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // On a full disk it is made, but empty.
    if (codeOf(error) !== 'ENOENT') rmSync(file, { force: true });
    throw error;
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether the run that made the lock is gone. In a container a later run may have its process id. */
function isLeft(file: string, held: string): boolean {
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (age > staleAfter) return true;
  const [, host, pid] = /^\{"host":"([^"]*)","pid":(\d+),/.exec(held) ?? [];
  if (host !== hostname() || pid === undefined) return false;
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/** Removes the lock that was looked at, and not one that another run has made since. */
function takeAway(file: string, held: string): void {
  const aside = `${file}-${randomUUID()}`;
  try {
    renameSync(file, aside);
    const taken = contentOf(aside);
    if (taken !== undefined && taken !== held) writeFileSync(file, taken, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
