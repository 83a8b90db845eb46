import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, newFolder, removeFolders, ROOT } from '../cli/command-line';

afterAll(removeFolders);

// dist/ is in the repository: pre-commit and an install from git take it as it is, without the tools that build it.

test('a second build gives the same bytes', () => {
  const again = path.join(newFolder(), 'dist');
  execFileSync(process.execPath, [path.join(ROOT, 'scripts/build.mjs'), again]);
  const built = filesBelow(path.join(ROOT, 'dist'));
  const names = [...filesBelow(again)].filter(([name, bytes]) => built.get(name)?.equals(bytes) !== true);
  expect(names.map(([name]) => name)).toEqual([]);
  expect([...built.keys()]).toEqual([...filesBelow(again).keys()]);
}, 300_000);

// While somebody works on the sources, dist/ is ahead of the last commit: only CI sees what was pushed.
const committed = process.env.CI === 'true' && existsSync(path.join(ROOT, '.git'));

(committed ? test : test.skip)(
  'the commit holds what the build writes (with CI=true): npm run build, and commit dist/',
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
