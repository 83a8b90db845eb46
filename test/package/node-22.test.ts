import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { cognitoFederation, copySpec, filesBelow, newFolder, removeFolders, ROOT, type Run } from '../cli/command-line';
import { describeWith, programOf } from '../terraform/harness/tools';

afterAll(removeFolders);

/** A folder with a good spec, its sign-ins, and a spec with a mistake. */
function team(): string {
  const cwd = newFolder();
  copySpec('examples/descope/federation.yaml', cwd);
  copySpec('examples/descope/federation.sign-ins.yaml', cwd);
  writeFileSync(path.join(cwd, 'bad.yaml'), 'version: 1\nname: bad\nregoin: us-west-2\nuserPool: {}\n');
  return cwd;
}

describeWith(['node-22'], 'the command line on Node 22', () => {
  const onNode22 = (args: readonly string[], cwd: string): Run => {
    const { status, stdout, stderr } = spawnSync(programOf('node-22'), [path.join(ROOT, 'dist/src/cli.js'), ...args], {
      cwd,
      env: { ...process.env, XDG_CACHE_HOME: path.join(cwd, 'cache') },
      encoding: 'utf8',
    });
    return { code: status, stdout, stderr };
  };

  test.each([
    [['--help']],
    [['validate', 'federation.yaml']],
    [['validate', 'bad.yaml']],
    [['validate', '*.yaml', '--format', 'sarif']],
    [['synth', 'federation.yaml']],
    [['synth', 'federation.yaml', '--hcl', '--output', 'hcl']],
    [['handoff', 'federation.yaml']],
    [['test']],
    [['deployer-policy', 'federation.yaml']],
    [['show', 'federation.yaml']],
    [['diff', 'federation.yaml', 'federation.yaml']],
    [['explain', 'redirect_mismatch']],
  ])('%j says and writes what it does on this version, compiled and from the cache', (args) => {
    const [here, there] = [team(), team()];
    const expected = cognitoFederation(args, { cwd: here });
    const written = filesBelow(here);
    for (const round of ['compiled', 'from the cache']) {
      expect({ round, run: onNode22(args, there) }).toEqual({ round, run: expected });
      expect(new Map([...filesBelow(there)].filter(([name]) => !name.startsWith('cache/')))).toEqual(written);
    }
  });
});
