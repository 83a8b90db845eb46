import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cognitoFederation, copySpec, newFolder, removeFolders } from './command-line';

const secret = 'b7Kq-elsewhere';

afterAll(removeFolders);

/** A project in a folder of its own, and beside it a file that is none of its business. */
function project(): { readonly folder: string; readonly elsewhere: string } {
  const top = newFolder();
  const folder = path.join(top, 'project');
  mkdirSync(path.join(folder, 'specs'), { recursive: true });
  writeFileSync(path.join(folder, 'cdktf.json'), JSON.stringify({ context: { specs: ['specs/*.yaml'] } }));
  const elsewhere = path.join(top, 'elsewhere.yaml');
  writeFileSync(elsewhere, `[default]\nsome_name = ${secret}\nother: ${secret}\n`);
  return { folder, elsewhere };
}

/** What `validate` says of a spec that is not to be read. It ends without waiting. */
function refused(folder: string, spec = 'specs/a.yaml'): string {
  const { code, stdout, stderr } = cognitoFederation(['validate', spec], { cwd: folder });
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(`${spec}: error: The file cannot be read [unreadable-file]`);
  expect(stderr).toContain('fix: ');
  expect(stderr).not.toContain(secret);
  expect(stderr).not.toMatch(/^ +[0-9]+ \|/m);
  return stderr;
}

test('a link that leaves the project is refused', () => {
  const { folder, elsewhere } = project();
  symlinkSync(elsewhere, path.join(folder, 'specs/a.yaml'));
  expect(refused(folder)).toContain('It leads out of the folder project once symbolic links are followed.');
  expect(refused(folder, 'specs/a.yaml')).toBe(
    refused(path.join(folder, 'specs'), 'a.yaml').replaceAll('a.yaml', 'specs/a.yaml'),
  );
  const { code, stderr } = cognitoFederation(['validate'], { cwd: folder });
  expect([code, stderr]).toEqual([1, expect.stringContaining('It leads out')]);
});

test('so is one through a folder, and one through another link', () => {
  const { folder, elsewhere } = project();
  symlinkSync(path.dirname(elsewhere), path.join(folder, 'linked'));
  refused(folder, 'linked/elsewhere.yaml');
  symlinkSync('../linked/elsewhere.yaml', path.join(folder, 'specs/a.yaml'));
  refused(folder);
});

test('a link inside the project is followed, and so is a project that is itself behind a link', () => {
  const { folder } = project();
  copySpec('examples/descope/federation.yaml', folder, 'one.yaml');
  symlinkSync('../one.yaml', path.join(folder, 'specs/a.yaml'));
  symlinkSync(folder, path.join(folder, '../link'));
  for (const cwd of [folder, path.join(folder, '../link')])
    expect(cognitoFederation(['validate', '--quiet', 'specs/a.yaml'], { cwd }).code).toBe(0);
});

test('a file that is named by its own path is read wherever it is', () => {
  const { folder } = project();
  copySpec('examples/descope/federation.yaml', path.join(folder, '..'), 'named.yaml');
  expect(cognitoFederation(['validate', '--quiet', '../named.yaml'], { cwd: folder }).code).toBe(0);
});

test('a FIFO, a device and a folder are refused and not waited for', () => {
  const { folder } = project();
  spawnSync('mkfifo', [path.join(folder, 'specs/a.yaml')]);
  expect(refused(folder)).toContain('It is a FIFO, not a regular file.');
  symlinkSync('/dev/zero', path.join(folder, 'zero.yaml'));
  refused(folder, 'zero.yaml');
  expect(cognitoFederation(['validate', '/dev/zero'], { cwd: folder }).stderr).toContain(
    'It is a device, not a regular file.',
  );
});

test('of a long file a mebibyte and a byte are read', () => {
  const { folder } = project();
  writeFileSync(path.join(folder, 'specs/a.yaml'), '');
  spawnSync('truncate', ['-s', '8G', path.join(folder, 'specs/a.yaml')]);
  const { code, stderr } = cognitoFederation(['validate', 'specs/a.yaml'], { cwd: folder });
  expect([code, stderr]).toEqual([1, expect.stringContaining('[file-too-large]')]);
});

test('a cdktf.json that is a FIFO or leads elsewhere names no specs', () => {
  for (const make of [
    (file: string) => spawnSync('mkfifo', [file]),
    (file: string) => {
      symlinkSync('/dev/zero', file);
    },
  ]) {
    const folder = newFolder();
    make(path.join(folder, 'cdktf.json'));
    expect(cognitoFederation(['validate'], { cwd: folder }).code).toBe(2);
  }
});

test('so is metadata that is a FIFO, or leads out of the folder of its spec', () => {
  const { folder, elsewhere } = project();
  writeFileSync(
    path.join(folder, 'specs/a.yaml'),
    'version: 1\nname: acme\nregion: us-west-2\nuserPool: { domain: { prefix: acme-x } }\nidentityProviders: { Okta: { type: saml, metadataFile: m.xml } }\nappClients: { web: { callbackUrls: ["https://app.example.com/cb"] } }\n',
  );
  const said = (): string => cognitoFederation(['validate', 'specs/a.yaml'], { cwd: folder }).stderr;
  const file = path.join(folder, 'specs/m.xml');
  spawnSync('mkfifo', [file]);
  expect(said()).toContain('"m.xml" cannot be read. It is a FIFO, not a regular file.');
  spawnSync('rm', [file]);
  symlinkSync(elsewhere, file);
  expect(said()).toContain('"m.xml" cannot be read. It leads out of the folder specs');
});
