import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { cognitoFederation, filesBelow, newFolder, removeFolders, ROOT } from './command-line';

afterAll(removeFolders);

/** The real cdktf command line on a project like ours. */
function cdktf(folder: string, ...args: readonly string[]): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'node_modules/cdktf-cli/bundle/bin/cdktf'), ...args],
    {
      cwd: folder,
      env: { ...process.env, CHECKPOINT_DISABLE: '1', HOME: folder, COGNITO_FEDERATION_SPECS: undefined },
      encoding: 'utf8',
    },
  );
  return { code: status, output: stdout + stderr };
}

function project(): string {
  const folder = newFolder();
  cpSync(path.join(ROOT, 'cdktf.json'), path.join(folder, 'cdktf.json'));
  cpSync(path.join(ROOT, 'examples'), path.join(folder, 'examples'), { recursive: true });
  for (const name of ['dist', 'node_modules']) symlinkSync(path.join(ROOT, name), path.join(folder, name));
  return folder;
}

test.each([
  ['JSON', []],
  ['HCL', ['--hcl']],
])('cdktf synth writes the same files as our own synth (%s)', (_, flags) => {
  const folder = project();
  const own = newFolder();
  expect(cdktf(folder, 'synth', ...flags)).toMatchObject({ code: 0 });
  expect(cognitoFederation(['synth', '--output', own, '--quiet', ...flags])).toMatchObject({ code: 0 });
  const files = filesBelow(own);
  expect(files.size).toBeGreaterThan(2);
  expect(filesBelow(path.join(folder, 'cdktf.out'))).toEqual(files);
});

test('cdktf synth of a broken spec fails with our diagnostics', () => {
  const folder = project();
  cpSync(path.join(ROOT, 'package.json'), path.join(folder, 'examples/broken.yaml'));
  const run = cdktf(folder, 'synth', '--app', 'node dist/src/main.js --spec examples/broken.yaml');
  expect(run.code).not.toBe(0);
  expect(run.output).toContain('examples/broken.yaml:');
  expect(filesBelow(path.join(folder, 'cdktf.out')).size).toBe(0);
});

test('an environment variable names the specs of one run', () => {
  const folder = project();
  const out = newFolder();
  const { status } = spawnSync(process.execPath, ['dist/src/main.js'], {
    cwd: folder,
    env: { ...process.env, CDKTF_OUTDIR: out, COGNITO_FEDERATION_SPECS: path.join(ROOT, 'test/specs/full.yaml') },
  });
  expect(status).toBe(0);
  expect([...filesBelow(out).keys()]).toContain('stacks/full-feature/cdk.tf.json');
});
