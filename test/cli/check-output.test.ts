import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandLine, newFolder, removeFolders, ROOT } from './command-line';

afterAll(removeFolders);

/** A project whose output is up to date. */
async function project(...options: readonly string[]): Promise<string> {
  const cwd = newFolder();
  copyFileSync(path.join(ROOT, 'examples/descope/federation.yaml'), path.join(cwd, 'federation.yaml'));
  expect(await commandLine(['synth', ...options], { cwd })).toMatchObject({ code: 0 });
  return cwd;
}

const CONFIGURATION = 'cdktf.out/stacks/sample-app/cdk.tf.json';
const RUN = 'Run this, and commit what it writes:\n  cognito-federation synth --output cdktf.out\n';

test('an output that is up to date is said to be, and nothing is written', async () => {
  const cwd = await project();
  const before = readFileSync(path.join(cwd, CONFIGURATION));
  expect(await commandLine(['check-output'], { cwd })).toMatchObject({
    code: 0,
    stdout: 'cdktf.out is what the specs give.\n',
  });
  expect(readFileSync(path.join(cwd, CONFIGURATION))).toEqual(before);
});

test('a spec that has changed since makes it stale, and the command that is printed mends it', async () => {
  const cwd = await project();
  const spec = path.join(cwd, 'federation.yaml');
  writeFileSync(spec, readFileSync(spec, 'utf8').replace('/dashboard', '/home'));
  const { code, stdout, stderr } = await commandLine(['check-output'], { cwd });
  expect([code, stdout, stderr]).toEqual([
    1,
    '',
    expect.stringContaining(`${CONFIGURATION} is not what the specs give.\n${RUN}`),
  ]);
  expect(await commandLine(['synth', '--output', 'cdktf.out', '--quiet'], { cwd })).toMatchObject({ code: 0 });
  expect(await commandLine(['check-output'], { cwd })).toMatchObject({ code: 0 });
});

test('a file that is missing, a link, a stack of a spec that is gone, and the other syntax are stale', async () => {
  const cwd = await project();
  const archive = path.join(cwd, 'cdktf.out/stacks/sample-app/lambda/pre-sign-up.zip');
  rmSync(archive);
  expect((await commandLine(['check-output'], { cwd })).stderr).toContain('pre-sign-up.zip is missing.\n');
  symlinkSync('/etc/passwd', archive);
  expect((await commandLine(['check-output'], { cwd })).stderr).toContain('pre-sign-up.zip is missing.\n');
  rmSync(archive);
  mkdirSync(path.join(cwd, 'cdktf.out/stacks/old'));
  writeFileSync(path.join(cwd, 'cdktf.out/stacks/old/cdk.tf.json'), '{}');
  writeFileSync(path.join(cwd, 'cdktf.out/stacks/sample-app/cdk.tf'), '');
  const { code, stderr } = await commandLine(['check-output'], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain('cdktf.out/stacks/old is given by no spec any more.\n');
  expect(stderr).toContain('cdktf.out/stacks/sample-app/cdk.tf is of the other syntax.\n');
  expect(existsSync(path.join(cwd, 'cdktf.out/stacks/old'))).toBe(true);
});

test('a folder of HCL is compared with HCL', async () => {
  const cwd = await project('--hcl', '--output', 'terraform out');
  const args = ['check-output', '--hcl', '--output', 'terraform out'];
  expect(await commandLine(args, { cwd })).toMatchObject({ code: 0 });
  rmSync(path.join(cwd, 'terraform out'), { recursive: true });
  const { code, stderr } = await commandLine(args, { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain("cognito-federation synth --hcl --output 'terraform out'\n");
});

test('a spec with errors is not compared', async () => {
  const cwd = await project();
  writeFileSync(path.join(cwd, 'federation.yaml'), 'version: 1\n');
  const { code, stdout, stderr } = await commandLine(['check-output'], { cwd });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('[missing-key]');
});
