import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, ROOT } from '../cli/command-line';

// dist/ is in the repository: pre-commit and an install from git take it as it is, without the tools that build it.

// While somebody works on the sources, dist/ is ahead of the last commit: only CI, which builds first, sees
// whether a second build, on another machine, gives the bytes that were pushed.
const committed = process.env.CI === 'true' && existsSync(path.join(ROOT, '.git'));

(committed ? test : test.skip)(
  'the commit holds what the build writes (with CI=true): npm run bundle, and commit dist/',
  () => {
    const changed = execFileSync('git', ['status', '--porcelain', '--untracked-files=all', '--', 'dist'], {
      cwd: ROOT,
    });
    expect(changed.toString()).toBe('');
  },
);

test('no file of it names the machine that built it', () => {
  for (const [name, bytes] of filesBelow(path.join(ROOT, 'dist')))
    expect({ name, found: bytes.includes(ROOT) }).toEqual({ name, found: false });
});

test('what a run reads is ASCII: the cache of compiled code reads it as bytes', () => {
  for (const [name, bytes] of filesBelow(path.join(ROOT, 'dist/src')))
    if (name.endsWith('.js'))
      expect({ name, other: bytes.findIndex((byte) => byte > 127) }).toEqual({ name, other: -1 });
});
