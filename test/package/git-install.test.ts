import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copySpec, newFolder, removeFolders, ROOT } from '../cli/command-line';

afterAll(removeFolders);

// npm installs the devDependencies of a package from git, half a gigabyte, where it has a script that is called build,
// prepare, prepack, install, preinstall or postinstall: ours is called bundle.
(existsSync(path.join(ROOT, '.git')) ? test : test.skip)(
  'npm installs the package from git without asking a registry for anything',
  () => {
    const clone = path.join(newFolder(), 'cognito-federation');
    execFileSync('git', ['clone', '-q', ROOT, clone]);
    const folder = newFolder();
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
    copySpec('examples/descope/federation.yaml', folder);
    const install = ['install', '--offline', '--no-audit', '--no-fund', '--cache', newFolder(), `git+file://${clone}`];
    const { status, stderr } = spawnSync('npm', install, { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'cognito-federation',
    ]);
    const bin = path.join(folder, 'node_modules/.bin/cognito-federation');
    expect(execFileSync(bin, ['--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
  },
);
