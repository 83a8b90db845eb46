import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandLine, newFolder, removeFolders, ROOT } from './command-line';

afterAll(removeFolders);

const SPEC = readFileSync(path.join(ROOT, 'examples/descope/federation.yaml'), 'utf8');

async function synthesised(cwd: string, text: string, ...options: readonly string[]): Promise<string> {
  writeFileSync(path.join(cwd, 'federation.yaml'), text);
  const { code, stderr } = await commandLine(['synth', ...options], { cwd });
  expect(code).toBe(0);
  return stderr;
}

describe.each([[[]], [['--hcl']]])('synth %j over an earlier output', (options) => {
  test('says who is lost when a provider gets another name', async () => {
    const cwd = newFolder();
    expect(await synthesised(cwd, SPEC, ...options)).toBe('');
    expect(await synthesised(cwd, SPEC, ...options)).toBe('');
    const renamed = SPEC.replace('  Descope: #', '  DescopeEU: #')
      .replaceAll('[Descope', '[DescopeEU')
      .replace('identityProviders.Descope', 'identityProviders.DescopeEU');
    expect(await synthesised(cwd, renamed, ...options)).toBe(
      'sample-app: the last output had the provider "Descope", this one has "DescopeEU". Everybody who signed in through "Descope" will be a new user under "DescopeEU".\n',
    );
    expect(await synthesised(cwd, renamed, ...options)).toBe('');
  });

  test('says which app client is gone, unless it only moved', async () => {
    const cwd = newFolder();
    await synthesised(cwd, SPEC, ...options);
    const moved = SPEC.replace('  web:\n', '  site:\n    formerly: web\n    name: web\n');
    expect(await synthesised(cwd, moved, ...options)).toBe('');
    await synthesised(cwd, SPEC, ...options);
    const renamed = SPEC.replace('  web:\n', '  site:\n');
    expect(await synthesised(cwd, renamed, ...options)).toContain(
      'the last output had the app client "web", this one has not.',
    );
  });
});

test('an earlier output that is no JSON is written over without a word', async () => {
  const cwd = newFolder();
  await synthesised(cwd, SPEC);
  for (const text of ['{', '[]', '{"resource":{"aws_cognito_identity_provider":[1]},"moved":{"from":1}}']) {
    writeFileSync(path.join(cwd, 'cdktf.out/stacks/sample-app/cdk.tf.json'), text);
    expect(await synthesised(cwd, SPEC)).toBe('');
  }
});
