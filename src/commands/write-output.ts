import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { droppedCopies } from './dropped-copies';
import { holdLock } from './output-lock';

/** What is to be there afterwards. Paths are relative to the output folder and use `/`. */
export interface Output {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Files of ours that must not be there. */
  readonly absent: readonly string[];
}

/** Folders that hold what a run has not moved into place yet. */
const stagePrefix = '.cognito-federation-';

/** In such a folder, the list of what is to be done once everything is in it. A folder without it is left over and worth nothing. */
const planName = 'plan.json';

/** What is left to do once everything is on the disk. Paths are relative to the output folder. */
interface Plan {
  /** Each from the file of its index in the stage. */
  readonly moves: readonly string[];
  readonly removals: readonly string[];
}

/**
 * Writes files whole or not at all. All are first written into a folder of their own in the output folder; then a plan
 * is put beside them, and only then are they moved into place, which needs no room. A run that is killed before it has
 * its plan has changed nothing; what one that is killed later has not moved yet is moved by the next run, which also
 * removes what others left over. Runs wait for one another. Files that are right already are left alone, and so is
 * everything else in the folder: it may hold Terraform's state.
 *
 * @throws what the file system throws. Nothing has changed then, unless moving itself failed.
 */
export function writeOutput(folder: string, output: Output): void {
  const made = mkdirSync(folder, { recursive: true });
  try {
    holdLock(path.join(folder, `${stagePrefix}lock`), (touch) => {
      finishEarlierRuns(folder, touch);
      writeLocked(folder, output, touch);
    });
  } catch (error) {
    if (made !== undefined) removeEmpty(folder, made);
    throw error;
  }
}

function writeLocked(folder: string, output: Output, touch: () => void): void {
  const { files } = output;
  const absent = [...output.absent, ...droppedCopies(folder, output)];
  const changed = [...files].filter(([relative, content]) => !isAlready(path.join(folder, relative), content));
  const removals = absent.filter((relative) => isFile(path.join(folder, relative)));
  if (changed.length === 0 && removals.length === 0) return;
  const stage = mkdtempSync(path.join(folder, stagePrefix));
  const made: string[] = [];
  try {
    for (const [index, [relative, content]] of changed.entries()) {
      const parent = path.dirname(path.join(folder, relative));
      const first = mkdirSync(parent, { recursive: true });
      if (first !== undefined) made.push(parent, first);
      refuseFolder(path.join(folder, relative));
      writeFileSync(path.join(stage, String(index)), content, { flag: 'wx', flush: true });
      touch();
    }
    const plan: Plan = { moves: changed.map(([relative]) => relative), removals };
    writeFileSync(path.join(stage, `${planName}.new`), JSON.stringify(plan), { flag: 'wx', flush: true });
  } catch (error) {
    rmSync(stage, { recursive: true, force: true });
    for (let index = 0; index + 1 < made.length; index += 2) removeEmpty(made[index] ?? '', made[index + 1] ?? '');
    throw error;
  }
  renameSync(path.join(stage, `${planName}.new`), path.join(stage, planName));
  carryOut(folder, stage, plan(stage), touch);
}

/** Does what runs have planned that were killed, and removes what others left. */
function finishEarlierRuns(folder: string, touch: () => void): void {
  const stages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\.cognito-federation-[A-Za-z0-9]{6}$/.test(entry.name))
    .map(({ name }) => path.join(folder, name));
  for (const stage of stages) {
    const left = plan(stage);
    if (left === undefined) rmSync(stage, { recursive: true, force: true });
    else carryOut(folder, stage, left, touch);
  }
}

/** The plan in a stage; undefined where there is none, or one that this program has not written. */
function plan(stage: string): Plan | undefined {
  const file = path.join(stage, planName);
  if (!isFile(file)) return undefined;
  const written = parsed(readFileSync(file, 'utf8'));
  if (typeof written !== 'object' || written === null) return undefined;
  const { moves, removals } = written as { readonly moves?: unknown; readonly removals?: unknown };
  return areInside(moves) && areInside(removals) ? { moves, removals } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether all are paths that stay in a folder: a plan could come with a repository. */
function areInside(paths: unknown): paths is readonly string[] {
  return (
    Array.isArray(paths) &&
    paths.every((one) => typeof one === 'string' && !one.startsWith('/') && !/(?:^|[\\/])\.\.(?:[\\/]|$)|:/.test(one))
  );
}

/** Moves what is not moved yet. May be done again after a kill at any point. */
function carryOut(folder: string, stage: string, left: Plan | undefined, touch: () => void): void {
  for (const [index, relative] of (left?.moves ?? []).entries()) {
    const from = path.join(stage, String(index));
    if (isFile(from)) {
      mkdirSync(path.dirname(path.join(folder, relative)), { recursive: true });
      renameSync(from, path.join(folder, relative));
    }
    touch();
  }
  for (const relative of left?.removals ?? []) rmSync(path.join(folder, relative), { force: true });
  // The plan goes last but one: a stage without it is only removed.
  rmSync(path.join(stage, planName), { force: true });
  rmSync(stage, { recursive: true, force: true });
}

function isAlready(file: string, content: string | Uint8Array): boolean {
  const wanted = typeof content === 'string' ? Buffer.from(content) : content;
  return isFile(file) && statSync(file).size === wanted.length && readFileSync(file).equals(wanted);
}

/** Whether a regular file is there, not a link to one. */
function isFile(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** A folder in a file's place is not ours to remove. */
function refuseFolder(file: string): void {
  if (lstatSync(file, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  throw Object.assign(new Error(`EISDIR: ${path.basename(file)} is a folder, and a file is to be written there`), {
    code: 'EISDIR',
    syscall: 'open',
  });
}

/** Removes a folder and those above it up to `first`, as far as they are empty. */
function removeEmpty(folder: string, first: string): void {
  for (let one = folder; one.startsWith(first); one = path.dirname(one)) {
    if (existsSync(one) && readdirSync(one).length > 0) return;
    if (existsSync(one)) rmdirSync(one);
  }
}

/** Whether an error is one of the file system, and so the user's to mend. */
export function isFileSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
