import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A commit of the repository that a folder belongs to, as files. */
export interface GitTree {
  /** Full hash of the commit. */
  readonly commit: string;
  /** The folder in the commit that is the same as the one asked from; undefined where the commit has none. */
  readonly folder: string | undefined;
  /** Files that differ between the commit and the working tree, relative to the folder asked from, with `/`. */
  readonly changedFiles: readonly string[];
  readonly remove: () => void;
}

/** Why git could not give the commit, as sentences. */
export interface NoGitTree {
  readonly problem: string;
}

/** Bytes that git may print. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/**
 * Writes the commit where a branch left `base` into a folder of its own. The repository, its index and its working tree stay as
 * they are. The reference is hostile text: git gets it where it cannot be an option.
 */
export function gitTree(base: string, cwd: string): GitTree | NoGitTree {
  const git = (args: readonly string[], env: Readonly<Record<string, string>> = {}): string =>
    execFileSync('git', ['--no-optional-locks', ...args], {
      cwd,
      encoding: 'utf8',
      maxBuffer: MOST_OUTPUT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
  let prefix: string;
  let commit: string;
  try {
    prefix = git(['rev-parse', '--show-prefix']).trim();
  } catch {
    return { problem: 'This is no folder of a git repository, or git is not installed.' };
  }
  try {
    const tip = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`]).trim();
    commit = git(['merge-base', tip, 'HEAD']).trim();
  } catch {
    return { problem: 'git knows no such commit, or it has no history in common: fetch it first (fetch-depth: 0).' };
  }
  const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), 'cognito-federation-base-')));
  const remove = (): void => {
    rmSync(temporary, { recursive: true, force: true });
  };
  try {
    const tree = path.join(temporary, 'tree');
    mkdirSync(tree);
    const index = { GIT_INDEX_FILE: path.join(temporary, 'index') };
    git(['read-tree', commit], index);
    git(
      ['-C', git(['rev-parse', '--show-toplevel']).trim(), 'checkout-index', '--all', `--prefix=${tree}${path.sep}`],
      index,
    );
    const folder = path.join(tree, prefix);
    const differing = git(['diff', '--name-only', '--no-renames', '--relative', '-z', commit, '--', '.']);
    const untracked = git(['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
    return {
      commit,
      folder: existsSync(folder) ? folder : undefined,
      changedFiles: [...new Set(`${differing}${untracked}`.split('\0').filter((file) => file !== ''))].sort(),
      remove,
    };
  } catch (error) {
    remove();
    throw error;
  }
}
