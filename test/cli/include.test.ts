import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandLine, filesBelow, newFolder, removeFolders, ROOT, type Run } from './command-line';

afterAll(removeFolders);

const SPEC = `version: 1
name: acme
region: us-west-2
userPool: {}
terraform:
  backend: { s3: { bucket: acme-tfstate, key: acme.tfstate, region: us-west-2, useLockfile: true } }
`;

/** A folder with a spec that includes what `patterns` says, and the files. */
function project(patterns: string, files: Readonly<Record<string, string | Buffer>>): string {
  const folder = newFolder();
  mkdirSync(path.join(folder, 'pool'));
  include(folder, patterns);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

function include(folder: string, patterns: string): void {
  const line = patterns === '' ? '' : `  include: [${patterns}]\n`;
  writeFileSync(path.join(folder, 'pool/federation.yaml'), SPEC + line);
}

function synth(cwd: string, ...flags: readonly string[]): Promise<Run> {
  return commandLine(['synth', 'pool/federation.yaml', '--quiet', ...flags], { cwd });
}

/** The files of the one stack. */
function stackFiles(folder: string): ReadonlyMap<string, Buffer> {
  return filesBelow(path.join(folder, 'cdktf.out/stacks/acme'));
}

// No text at all: a byte order mark, CRLF, and bytes that are no UTF-8.
const BYTES = Buffer.from([0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0xff, 0x00]);
const LOCALS = 'locals { a = "${1 + 1}" }\r\n';

test.each([
  ['cdk.tf.json', []],
  ['cdk.tf', ['--hcl']],
])('included files lie beside %s, byte for byte, whatever folder they come from', async (configuration, flags) => {
  const folder = project('"extra/**", logo.png', {
    'pool/extra/deep/locals.tf': LOCALS,
    'pool/extra/.hidden.tf': LOCALS,
    'pool/logo.png': BYTES,
  });
  expect(await synth(folder, ...flags)).toEqual({ code: 0, stdout: '', stderr: '' });
  const files = stackFiles(folder);
  expect([...files.keys()].filter((name) => name !== 'metadata.json')).toEqual(
    [configuration, 'included.json', 'locals.tf', 'logo.png'].sort(),
  );
  expect(files.get('locals.tf')).toEqual(Buffer.from(LOCALS));
  expect(files.get('logo.png')).toEqual(BYTES);
});

test('the app of cdktf.json copies them too', () => {
  const out = newFolder();
  const { status } = spawnSync(process.execPath, [path.join(ROOT, 'dist/src/main.js')], {
    cwd: ROOT,
    env: { ...process.env, CDKTF_OUTDIR: out, COGNITO_FEDERATION_SPECS: 'test/specs/consumers.yaml' },
  });
  expect(status).toBe(0);
  const stack = filesBelow(path.join(out, 'stacks/consumers'));
  const hatch = filesBelow(path.join(ROOT, 'test/specs/hatch'));
  for (const name of ['identity_pool.tf', 'mail_override.tf.json', 'pages.css', 'style.tf'])
    expect(stack.get(name)).toEqual(hatch.get(name));
});

describe('what is included no more', () => {
  test('goes, and nothing else', async () => {
    const folder = project('"*.tf", a.css', { 'pool/a.tf': LOCALS, 'pool/b.tf': '# b\n', 'pool/a.css': 'a {}' });
    await synth(folder);
    const stack = path.join(folder, 'cdktf.out/stacks/acme');
    // Somebody has changed a copy, and has put a file beside it.
    writeFileSync(path.join(stack, 'b.tf'), '# changed by hand\n');
    writeFileSync(path.join(stack, 'mine.tf'), '# mine\n');
    include(folder, 'a.css');
    expect(await synth(folder)).toMatchObject({ code: 0 });
    expect([...stackFiles(folder).keys()]).toEqual(['a.css', 'b.tf', 'cdk.tf.json', 'included.json', 'mine.tf']);
    include(folder, '');
    expect(await synth(folder)).toMatchObject({ code: 0 });
    expect([...stackFiles(folder).keys()]).toEqual(['b.tf', 'cdk.tf.json', 'mine.tf']);
  });

  test('does not go by a list that names files elsewhere', async () => {
    const folder = project('a.tf', { 'pool/a.tf': LOCALS });
    await synth(folder);
    const list = path.join(folder, 'cdktf.out/stacks/acme/included.json');
    const [digest] = Object.values(JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>);
    writeFileSync(list, JSON.stringify({ '../../../pool/a.tf': digest, '..': digest, '/etc/hostname': digest }));
    include(folder, '');
    expect(await synth(folder)).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(folder, 'pool/a.tf'), 'utf8')).toBe(LOCALS);
  });
});

describe('nothing outside of the folder of the spec is included', () => {
  const outside = { 'secret.tf': 'locals { password = "b7Kq-outside" }\n' };

  test.each(['../secret.tf', 'extra/../../secret.tf', '/etc/passwd', '"{..,x}/*.tf"', '"@(..)/*.tf"'])(
    'by %s',
    async (pattern) => {
      const folder = project(pattern, outside);
      const run = await synth(folder);
      expect(run.code).toBe(1);
      expect(run.stderr).not.toContain('b7Kq');
      expect(stackFiles(folder).size).toBe(0);
    },
  );

  test('by a link', async () => {
    const folder = project('link.tf', outside);
    symlinkSync('../secret.tf', path.join(folder, 'pool/link.tf'));
    const run = await synth(folder);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain('"link.tf" cannot be read. It leads out of the folder pool');
    // A pattern follows no links at all.
    include(folder, '"*.tf"');
    expect((await synth(folder)).stderr).toContain('"*.tf" matches no file');
    mkdirSync(path.join(folder, 'other'));
    cpSync(path.join(folder, 'secret.tf'), path.join(folder, 'other/secret.tf'));
    symlinkSync('../other', path.join(folder, 'pool/linked'));
    include(folder, '"*/*.tf"');
    expect((await synth(folder)).stderr).toContain('"*/*.tf" matches no file');
    include(folder, 'linked/secret.tf');
    expect((await synth(folder)).stderr).toContain('It leads out of the folder pool');
  });

  test('and no FIFO is waited for', async () => {
    const folder = project('pipe.tf', {});
    if (spawnSync('mkfifo', [path.join(folder, 'pool/pipe.tf')]).status !== 0) return;
    expect((await synth(folder)).stderr).toContain('It is a FIFO, not a regular file');
  });
});

test('a report shows nothing of what a file holds but names', async () => {
  const folder = project('a.tf', {
    'pool/a.tf':
      'resource "aws_cognito_user_pool" "pool" { password = "b7Kq-secret" }\nlocals { token = "b7Kq-secret" }\n',
  });
  const run = await synth(folder);
  expect(run.stderr).toMatch(/^pool\/a\.tf:1:1: error: /);
  expect(run.stderr).not.toContain('b7Kq');
});

test('addresses are those of the generated resources, behind the name of the stack where there are several', async () => {
  const { code, stdout } = await commandLine(['addresses', 'test/specs/consumers.yaml']);
  expect(code).toBe(0);
  const golden = JSON.parse(
    readFileSync(path.join(ROOT, 'test/golden/synth/consumers/cdk.tf.json'), 'utf8'),
  ) as Readonly<Record<'resource', Readonly<Record<string, object>>>>;
  const written = Object.entries(golden.resource).flatMap(([type, names]) =>
    Object.keys(names).map((name) => `${type}.${name}`),
  );
  expect(stdout.trimEnd().split('\n').sort()).toEqual(written.sort());
  const several = await commandLine(['addresses', 'test/specs/plan-only.yaml']);
  expect(several.stdout).toContain('plan-only-eu aws_cognito_user_pool.pool\n');
  expect(several.stdout).toContain('plan-only-us aws_cognito_user_pool.pool\n');
});
