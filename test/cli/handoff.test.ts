import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { cognitoFederation, copySpec, filesBelow, newFolder, removeFolders, ROOT } from './command-line';

const EXAMPLE = 'examples/descope/federation.yaml';

afterAll(removeFolders);

test('handoff writes a sheet for each provider of each stack, and says which', () => {
  const folder = newFolder();
  copySpec(EXAMPLE, folder, 'a.yaml');
  const spec = copySpec('examples/auth0/federation.yaml', folder, 'b.yaml');
  writeFileSync(
    spec,
    `${readFileSync(spec, 'utf8')}\nenvironments:\n  dev: { userPool: { domain: { prefix: auth0-app-dev } } }\n  prod: {}\n`,
  );
  const run = cognitoFederation(['handoff', '*.yaml'], { cwd: folder });
  expect(run).toEqual({
    code: 0,
    stderr: '',
    stdout: 'handoff/auth0-app-dev/Auth0.md\nhandoff/auth0-app-prod/Auth0.md\nhandoff/sample-app/Descope.md\n',
  });
  const files = filesBelow(path.join(folder, 'handoff'));
  expect([...files.keys()]).toEqual(['auth0-app-dev/Auth0.md', 'auth0-app-prod/Auth0.md', 'sample-app/Descope.md']);
  expect(files.get('auth0-app-dev/Auth0.md')?.toString()).toContain(
    '`https://auth0-app-dev.auth.eu-central-1.amazoncognito.com/oauth2/idpresponse`',
  );
  expect(files.get('sample-app/Descope.md')?.toString()).toBe(
    readFileSync(path.join(ROOT, 'test/golden/handoff/sample-app/Descope.md'), 'utf8'),
  );
});

test('handoff --output names another folder, and --quiet says nothing', () => {
  const folder = newFolder();
  const run = cognitoFederation(['handoff', path.join(ROOT, EXAMPLE), '--output', 'for/admins', '--quiet'], {
    cwd: folder,
  });
  expect(run).toEqual({ code: 0, stderr: '', stdout: '' });
  expect([...filesBelow(folder).keys()]).toEqual(['for/admins/sample-app/Descope.md']);
});

test('the sheet of a provider that is gone goes too, and nothing else does', () => {
  const folder = newFolder();
  const spec = copySpec(EXAMPLE, folder);
  const sheets = (): readonly string[] => [...filesBelow(path.join(folder, 'handoff')).keys()];
  cognitoFederation(['handoff', spec], { cwd: folder });
  writeFileSync(path.join(folder, 'handoff/sample-app/Notes.md'), 'Agreed by phone.\n');
  cognitoFederation(['handoff', path.join(ROOT, 'examples/auth0/federation.yaml')], { cwd: folder });
  const renamed = readFileSync(spec, 'utf8').replaceAll('Descope', 'Passkeys');
  writeFileSync(spec, stringify(parse(renamed)));
  expect(cognitoFederation(['handoff', spec], { cwd: folder })).toMatchObject({
    code: 0,
    stdout: 'handoff/sample-app/Passkeys.md\n',
  });
  expect(sheets()).toEqual(['auth0-app/Auth0.md', 'sample-app/Notes.md', 'sample-app/Passkeys.md']);
});

test('a spec with an error writes nothing', () => {
  const folder = newFolder();
  copySpec(EXAMPLE, folder, 'good.yaml');
  writeFileSync(
    path.join(folder, 'bad.yaml'),
    'version: 1\nname: bad\nregion: us-east-1\nuserPool: {}\nidentityProvider: {}\n',
  );
  expect(cognitoFederation(['handoff', '*.yaml'], { cwd: folder })).toMatchObject({ code: 1, stdout: '' });
  expect(filesBelow(path.join(folder, 'handoff')).size).toBe(0);
});

test('an output folder that cannot be written: exit 1, one line', () => {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'handoff'), 'a file, not a folder');
  const run = cognitoFederation(['handoff', path.join(ROOT, EXAMPLE)], { cwd: folder });
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toMatch(/^The output cannot be written to handoff: E[A-Z]+: [a-z ]+\n$/);
});

test.each([
  [['handoff', '--hcl'], 'handoff does not accept --hcl; synth and check-output do.'],
  [['handoff', '--output', ''], '--output needs a value: --output DIR.'],
])('%j is wrong usage', (args, message) => {
  const run = cognitoFederation(args, { cwd: newFolder() });
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toContain(message);
});
