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
import Module, { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { Script } from 'node:vm';

/** What Node calls for each file that is required. It is not documented, and what is: the same for twelve years. */
interface ModulePrototype {
  _compile: (this: { exports: unknown }, content: string, filename: string, ...rest: readonly unknown[]) => unknown;
}

type Wrapper = (
  exports: unknown,
  require: NodeJS.Require,
  module: unknown,
  filename: string,
  dirname: string,
) => unknown;

/**
 * Has the files of a folder compiled by way of the cache.
 *
 * @param build tells one content of these files from another: V8 itself compares their lengths only
 */
export function useCodeCache(folder: string, build: string, env: NodeJS.ProcessEnv): void {
  if ((env.NODE_DISABLE_COMPILE_CACHE ?? '') !== '') return;
  const version = `${process.version}-${process.arch}-${build}`;
  const cache = path.join(env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'cognito-federation', version);
  const prototype = Module.prototype as unknown as ModulePrototype;
  const original = prototype._compile;
  prototype._compile = function (content, filename, ...rest) {
    // What is compiled here cannot import(), as the libraries of rehearsals are.
    if (path.dirname(filename) !== folder || path.basename(filename) === 'libraries.js')
      return original.call(this, content, filename, ...rest);
    const kept = path.join(cache, path.basename(filename));
    const cachedData = readOwn(kept);
    const wrapped = `(function (exports, require, module, __filename, __dirname) { ${content}\n})`;
    const script = new Script(wrapped, { filename, ...(cachedData && { cachedData }) });
    // At the end, when what a run calls is compiled.
    if (cachedData === undefined || script.cachedDataRejected === true)
      process.once('exit', () => {
        keep(kept, script.createCachedData());
      });
    const wrapper = script.runInThisContext() as Wrapper;
    return wrapper.call(this.exports, this.exports, createRequire(filename), this, filename, folder);
  };
}

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
