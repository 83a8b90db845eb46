import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cognitoFederation, filesBelow, newFolder, removeFolders, ROOT } from './command-line';

afterAll(removeFolders);

/** A project with the two pools of the example, and nothing else. */
function project(): string {
  const folder = newFolder();
  mkdirSync(path.join(folder, 'specs'));
  for (const spec of ['hub.yaml', 'partner-pool.yaml'])
    cpSync(path.join(ROOT, 'examples/cognito-to-cognito', spec), path.join(folder, 'specs', spec));
  writeFileSync(path.join(folder, 'cdktf.json'), JSON.stringify({ context: { specs: ['specs/*.yaml'] } }));
  return folder;
}

function change(folder: string, spec: string, from: string, to: string): void {
  const file = path.join(folder, 'specs', spec);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

test('a spec alone is checked together with those of its app that federate to it or that it federates to', () => {
  const folder = project();
  expect(cognitoFederation(['validate', 'specs/hub.yaml'], { cwd: folder })).toEqual({
    code: 0,
    stdout: '1 spec valid: hub\n',
    stderr: '',
  });
  expect(cognitoFederation(['validate', 'specs/partner-pool.yaml'], { cwd: folder })).toEqual({
    code: 0,
    stdout: '1 spec valid: partner-pool\n',
    stderr: '',
  });
});

test('a stack that is synthesised alone keeps the redirect URI that comes from another spec, and nothing is written of that one', () => {
  const folder = project();
  expect(cognitoFederation(['synth', 'specs/partner-pool.yaml', '--quiet'], { cwd: folder })).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
  const alone = filesBelow(path.join(folder, 'cdktf.out'));
  expect([...alone.keys()]).toEqual(['manifest.json', 'stacks/partner-pool/cdk.tf.json']);
  expect(cognitoFederation(['synth', '--quiet', '--output', 'both'], { cwd: folder }).code).toBe(0);
  const both = filesBelow(path.join(folder, 'both'));
  expect(alone.get('stacks/partner-pool/cdk.tf.json')).toEqual(both.get('stacks/partner-pool/cdk.tf.json'));
  const { stacks } = JSON.parse(both.get('manifest.json')?.toString() ?? '') as {
    readonly stacks: Readonly<Record<string, { readonly dependencies: readonly string[] }>>;
  };
  expect(stacks['hub']?.dependencies).toEqual(['partner-pool']);
  expect(stacks['partner-pool']?.dependencies).toEqual([]);
});

test('a spec gives the same wherever it is named from', () => {
  const folder = project();
  const elsewhere = newFolder();
  const synthesised = (cwd: string, spec: string): ReadonlyMap<string, Buffer> => {
    expect(cognitoFederation(['synth', spec, '--quiet'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    return filesBelow(path.join(cwd, 'cdktf.out'));
  };
  expect(synthesised(elsewhere, path.join(folder, 'specs/partner-pool.yaml'))).toEqual(
    synthesised(folder, 'specs/partner-pool.yaml'),
  );
});

test('the stack that comes first is the one to type next', () => {
  const { stdout } = cognitoFederation(['synth'], { cwd: project() });
  expect(stdout).toContain(
    'hub reads the state of partner-pool, which is applied first.\nNext:\n  terraform -chdir=cdktf.out/stacks/partner-pool init && terraform -chdir=cdktf.out/stacks/partner-pool plan\n',
  );
});

test('what is wrong with an upstream is said in the spec that names it', () => {
  const folder = project();
  change(folder, 'partner-pool.yaml', 'secret: true', 'secret: false');
  const run = cognitoFederation(['validate', 'specs/hub.yaml'], { cwd: folder });
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toMatch(/^specs\/hub\.yaml:17:45: error: .*\[upstream-client-unfit\]$/m);
});

test('of a companion nothing is said but what keeps its wiring from being known', () => {
  const folder = project();
  change(folder, 'hub.yaml', 'accept:', 'accepted:');
  change(
    folder,
    'partner-pool.yaml',
    'accept:\n  - rule: state-kept-locally',
    'accept:\n  - rule: provider-billed-as-enterprise',
  );
  const broken = cognitoFederation(['synth', 'specs/partner-pool.yaml'], { cwd: folder });
  expect(broken).toMatchObject({ code: 1, stdout: '' });
  expect(broken.stderr).toMatch(/^specs\/hub\.yaml:\d+:1: error: .*\[unknown-key\]$/m);
  expect(filesBelow(path.join(folder, 'cdktf.out')).size).toBe(0);
  change(folder, 'hub.yaml', 'accepted:', 'accept:');
  // Its warnings are its own.
  const warned = cognitoFederation(['validate', 'specs/hub.yaml'], { cwd: folder });
  expect(warned).toEqual({ code: 0, stdout: '1 spec valid: hub\n', stderr: '' });
});

test('a companion that gives the stack of a spec that is asked for is refused, for nobody could tell which is wired', () => {
  const folder = project();
  cpSync(path.join(folder, 'specs/hub.yaml'), path.join(folder, 'specs/hub-copy.yaml'));
  const run = cognitoFederation(['synth', 'specs/hub.yaml'], { cwd: folder });
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toContain('[stack-name-taken]');
});

test('companions that give one stack are left alone where nobody asks for it', () => {
  const folder = project();
  cpSync(path.join(folder, 'specs/hub.yaml'), path.join(folder, 'specs/hub-copy.yaml'));
  expect(cognitoFederation(['validate', 'specs/partner-pool.yaml'], { cwd: folder })).toEqual({
    code: 0,
    stdout: '1 spec valid: partner-pool\n',
    stderr: '',
  });
});

test('a spec that has nothing to do with the ones asked for is not looked into', () => {
  const folder = project();
  writeFileSync(path.join(folder, 'specs/unfinished.yaml'), 'version: 1\nname: [\n');
  expect(cognitoFederation(['validate', 'specs/partner-pool.yaml'], { cwd: folder })).toEqual({
    code: 0,
    stdout: '1 spec valid: partner-pool\n',
    stderr: '',
  });
});

test('without an app, the specs that are named are all there is', () => {
  const folder = newFolder();
  for (const spec of ['hub.yaml', 'partner-pool.yaml'])
    cpSync(path.join(ROOT, 'examples/cognito-to-cognito', spec), path.join(folder, spec));
  expect(cognitoFederation(['validate', 'hub.yaml', 'partner-pool.yaml'], { cwd: folder }).code).toBe(0);
  const alone = cognitoFederation(['validate', 'hub.yaml'], { cwd: folder });
  expect(alone.code).toBe(1);
  expect(alone.stderr).toContain('There is no spec "partner-pool" in this app.');
  expect(cognitoFederation(['validate', 'partner-pool.yaml'], { cwd: folder }).stderr).toContain(
    '[client-without-callback-url]',
  );
});

test('a glob of the app that matches nothing hides no other', () => {
  const folder = project();
  writeFileSync(
    path.join(folder, 'cdktf.json'),
    JSON.stringify({ context: { specs: ['gone/*.yaml', 'specs/*.yaml'] } }),
  );
  expect(cognitoFederation(['validate', 'specs/hub.yaml'], { cwd: folder }).code).toBe(0);
});
