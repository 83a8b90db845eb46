/**
 * Keeps what V8 compiles of this program's files: half of the time of a check is reading code that has not changed. Node 22
 * has a cache of its own, which keeps no function that is compiled when it is first called, and here nearly all are.
 *
 * What it keeps is executed: it lies in the user's own folder and is taken from files of this user alone. Nothing is
 * lost where it cannot be written, or is deleted. NODE_DISABLE_COMPILE_CACHE=1 switches it off, as it does Node's own.
 */
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

type Wrapper = (
  exports: unknown,
  require: (name: string) => unknown,
  module: { readonly exports: unknown },
  filename: string,
  dirname: string,
) => void;

/**
 * What requires the files of a folder by way of the cache, for those that it is given and for those that they require. A name
 * is that of a file beside them, such as `./checking.js`; any other is left to Node.
 *
 * @param build tells one content of these files from another: V8 itself compares their lengths only
 * @param requireByNode what a file of the folder requires by
 */
export function cachedRequire(
  folder: string,
  build: string,
  env: NodeJS.ProcessEnv,
  requireByNode: (name: string) => unknown,
): (name: string) => unknown {
  if ((env.NODE_DISABLE_COMPILE_CACHE ?? '') !== '') return requireByNode;
  const version = `${process.version}-${process.arch}-${build}`;
  const cache = path.join(env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'cognito-federation', version);
  const loaded = new Map<string, { exports: unknown }>();
  const requireCached = (name: string): unknown => {
    // What is compiled here cannot import(), as the libraries of rehearsals are.
    if (!/^\.\/[\w-]+\.js$/.test(name) || name === './libraries.js') return requireByNode(name);
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    const filename = path.join(folder, name);
    const kept = path.join(cache, path.basename(name));
    const cachedData = readOwn(kept);
    // The build writes ASCII only, which is read the fastest as bytes, and the file as one expression, a function.
    const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData && { cachedData }) });
    // At the end, when what a run calls is compiled.
    if (cachedData === undefined || script.cachedDataRejected === true) {
      setFlagsFromString(LIKE_A_SHORT_RUN);
      process.once('exit', () => {
        // What is kept is for processes with the flags of this moment.
        setFlagsFromString(AS_BY_DEFAULT);
        keep(kept, script.createCachedData());
      });
    }
    const wrapper = script.runInThisContext() as Wrapper;
    wrapper(module.exports, requireCached, module, filename, folder);
    return module.exports;
  };
  return requireCached;
}

/**
 * Of a long run V8 would drop what it compiled and ran once, and mark what ran often to be compiled to machine code at the first
 * call: a check of one spec that reads such a cache takes a fifth longer.
 */
const LIKE_A_SHORT_RUN = '--no-flush-bytecode --no-sparkplug';
const AS_BY_DEFAULT = '--flush-bytecode --sparkplug';

/** A file that belongs to this user; undefined where there is none. */
function readOwn(file: string): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    const { uid } = fstatSync(descriptor);
    return process.getuid === undefined || uid === process.getuid() ? readFileSync(descriptor) : undefined;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Whole or not at all: half of it would be read by V8, too. */
function keep(file: string, data: Buffer): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, data, { mode: 0o600 });
    renameSync(temporary, file);
    removeOld(path.dirname(path.dirname(file)), path.dirname(file));
  } catch {
    // It is faster with it, and not different.
  }
}

/** How long what another version keeps is left alone: projects of one machine may have versions of their own. */
const OLD_MS = 30 * 86_400_000;

/** Removes what versions keep that no run has written to for a long time, whenever something new is kept. */
function removeOld(cache: string, own: string): void {
  for (const { name } of readdirSync(cache, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const folder = path.join(cache, name);
    if (folder !== own && /^v\d+\./.test(name) && Date.now() - statSync(folder).mtimeMs > OLD_MS)
      rmSync(folder, { recursive: true, force: true });
  }
}
