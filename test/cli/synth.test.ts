import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { cognitoFederation, commandLine, copySpec, filesBelow, newFolder, removeFolders, ROOT } from './command-line';

const EXAMPLE = 'examples/descope/federation.yaml';
const FULL = 'test/specs/full.yaml';

afterAll(removeFolders);

describe('synth writes what CDKTF would', () => {
  test('a manifest and a folder for each stack, with the archive beside the configuration', () => {
    const folder = newFolder();
    const run = cognitoFederation(['synth', path.join(ROOT, EXAMPLE)], { cwd: folder });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect([...filesBelow(path.join(folder, 'cdktf.out')).keys()]).toEqual([
      'manifest.json',
      'stacks/sample-app/cdk.tf.json',
      'stacks/sample-app/lambda/pre-sign-up.zip',
    ]);
    expect(JSON.parse(readFileSync(path.join(folder, 'cdktf.out/manifest.json'), 'utf8'))).toEqual({
      version: '0.21.0',
      stacks: {
        'sample-app': {
          annotations: [],
          constructPath: 'sample-app',
          dependencies: [],
          name: 'sample-app',
          stackMetadataPath: 'stacks/sample-app/metadata.json',
          synthesizedStackPath: 'stacks/sample-app/cdk.tf.json',
          workingDirectory: 'stacks/sample-app',
        },
      },
    });
  });

  test.each([EXAMPLE, FULL])('without a warning of Node, now or in its next versions: %s', (spec) => {
    const env = { NODE_OPTIONS: '--pending-deprecation' };
    for (const syntax of [[], ['--hcl']])
      expect(cognitoFederation(['synth', path.join(ROOT, spec), ...syntax], { cwd: newFolder(), env })).toMatchObject({
        code: 0,
        stderr: '',
      });
  });

  test('and says what came out, where it lies and what to type next', async () => {
    const folder = newFolder();
    const { stdout } = await commandLine(['synth', path.join(ROOT, EXAMPLE), '--output', 'out'], { cwd: folder });
    expect(stdout).toBe(
      [
        'sample-app: 10 resources in out/stacks/sample-app/cdk.tf.json',
        '    1  aws_cloudwatch_log_group',
        '    1  aws_cognito_identity_provider',
        '    1  aws_cognito_user_pool',
        '    1  aws_cognito_user_pool_client',
        '    1  aws_cognito_user_pool_domain',
        '    1  aws_iam_role',
        '    2  aws_iam_role_policy',
        '    1  aws_lambda_function',
        '    1  aws_lambda_permission',
        '',
        'Next:',
        '  export TF_VAR_descope_client_secret=…',
        '  terraform -chdir=out/stacks/sample-app init',
        '  terraform -chdir=out/stacks/sample-app plan',
        '',
      ].join('\n'),
    );
  });

  test('and with --quiet nothing', async () => {
    const run = await commandLine(['synth', path.join(ROOT, EXAMPLE), '--quiet'], { cwd: newFolder() });
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('a stack for each environment, called <name>-<environment>', async () => {
    const folder = newFolder();
    const spec = copySpec(EXAMPLE, folder);
    writeFileSync(
      spec,
      `${readFileSync(spec, 'utf8')}\nenvironments:\n  dev: { userPool: { domain: { prefix: sample-app-dev } } }\n  prod: {}\n`,
    );
    expect(await commandLine(['synth', spec, '--quiet'], { cwd: folder })).toMatchObject({ code: 0 });
    const stacks = [...filesBelow(path.join(folder, 'cdktf.out')).keys()].filter((name) =>
      name.endsWith('cdk.tf.json'),
    );
    expect(stacks).toEqual(['stacks/sample-app-dev/cdk.tf.json', 'stacks/sample-app-prod/cdk.tf.json']);
    const dev = JSON.parse(readFileSync(path.join(folder, 'cdktf.out/stacks/sample-app-dev/cdk.tf.json'), 'utf8')) as {
      resource: {
        aws_cognito_user_pool_domain: { prefix: { domain: string } };
        aws_lambda_function: { pre_sign_up: { function_name: string } };
      };
    };
    expect(dev.resource.aws_cognito_user_pool_domain.prefix.domain).toBe('sample-app-dev');
    expect(dev.resource.aws_lambda_function.pre_sign_up.function_name).toBe('sample-app-dev-pre-sign-up');
  });

  test('several specs by glob', async () => {
    const folder = newFolder();
    copySpec(EXAMPLE, folder, 'a.yaml');
    copySpec(FULL, folder, 'b.yaml');
    expect(await commandLine(['synth', '*.yaml', '--quiet'], { cwd: folder })).toMatchObject({ code: 0 });
    expect([...filesBelow(path.join(folder, 'cdktf.out')).keys()].filter((name) => name.endsWith('.json'))).toEqual([
      'manifest.json',
      'stacks/full-feature/cdk.tf.json',
      'stacks/sample-app/cdk.tf.json',
    ]);
  });
});

describe('the same spec gives the same bytes', () => {
  test('from another working directory', async () => {
    const here = newFolder();
    const there = newFolder();
    mkdirSync(path.join(there, 'deep/down'), { recursive: true });
    const spec = copySpec(FULL, here);
    await commandLine(['synth', 'federation.yaml', '--output', path.join(here, 'out'), '--quiet'], { cwd: here });
    await commandLine(
      ['synth', path.relative(path.join(there, 'deep/down'), spec), '--output', '../../out', '--quiet'],
      {
        cwd: path.join(there, 'deep/down'),
      },
    );
    expect(filesBelow(path.join(there, 'out'))).toEqual(filesBelow(path.join(here, 'out')));
    expect(filesBelow(path.join(here, 'out')).size).toBe(3);
  });

  test.each(['json', 'hcl'])('with the keys of every map reversed (%s)', async (syntax) => {
    const folder = newFolder();
    const spec = copySpec(FULL, folder);
    const reversed = path.join(folder, 'reversed.yaml');
    writeFileSync(reversed, stringify(reverseKeys(parse(readFileSync(spec, 'utf8')))));
    const flags = syntax === 'hcl' ? ['--hcl', '--quiet'] : ['--quiet'];
    expect((await commandLine(['synth', spec, '--output', path.join(folder, 'one'), ...flags])).code).toBe(0);
    expect((await commandLine(['synth', reversed, '--output', path.join(folder, 'two'), ...flags])).code).toBe(0);
    expect(filesBelow(path.join(folder, 'two'))).toEqual(filesBelow(path.join(folder, 'one')));
  });

  test('without a path of the machine in it', async () => {
    const folder = newFolder();
    await commandLine(['synth', path.join(ROOT, FULL), '--output', folder, '--quiet']);
    for (const [name, bytes] of filesBelow(folder)) {
      if (!name.endsWith('.json')) continue;
      expect(bytes.toString()).not.toContain(ROOT);
      expect(bytes.toString()).not.toContain(folder);
    }
  });
});

describe('synth leaves alone what is not its own', () => {
  test('a file that is right already keeps its time, and state is not touched', async () => {
    const folder = newFolder();
    const args = ['synth', path.join(ROOT, EXAMPLE), '--output', folder, '--quiet'];
    await commandLine(args);
    const stack = path.join(folder, 'stacks/sample-app');
    writeFileSync(path.join(stack, 'terraform.tfstate'), '{}');
    const long_ago = new Date('2001-01-01T00:00:00Z');
    for (const name of ['cdk.tf.json', 'lambda/pre-sign-up.zip'])
      utimesSync(path.join(stack, name), long_ago, long_ago);
    writeFileSync(path.join(folder, 'manifest.json'), 'stale');
    await commandLine(args);
    expect(statSync(path.join(stack, 'cdk.tf.json')).mtime).toEqual(long_ago);
    expect(statSync(path.join(stack, 'lambda/pre-sign-up.zip')).mtime).toEqual(long_ago);
    expect(readFileSync(path.join(stack, 'terraform.tfstate'), 'utf8')).toBe('{}');
    expect(readFileSync(path.join(folder, 'manifest.json'), 'utf8')).toContain('"sample-app"');
  });

  test('but never both syntaxes side by side', async () => {
    const folder = newFolder();
    const synth = async (...flags: string[]): Promise<readonly string[]> => {
      await commandLine(['synth', path.join(ROOT, EXAMPLE), '--output', folder, '--quiet', ...flags]);
      return [...filesBelow(path.join(folder, 'stacks/sample-app')).keys()];
    };
    expect(await synth()).toEqual(['cdk.tf.json', 'lambda/pre-sign-up.zip']);
    expect(await synth('--hcl')).toEqual(['cdk.tf', 'lambda/pre-sign-up.zip', 'metadata.json']);
    expect(await synth()).toEqual(['cdk.tf.json', 'lambda/pre-sign-up.zip']);
  });

  test('and not the archive of a function that is no longer wanted', async () => {
    const folder = newFolder();
    const spec = copySpec(EXAMPLE, folder);
    await commandLine(['synth', spec, '--output', folder, '--quiet']);
    writeFileSync(spec, stringify({ ...(parse(readFileSync(spec, 'utf8')) as object), accountLinking: undefined }));
    expect((await commandLine(['synth', spec, '--output', folder, '--quiet'])).code).toBe(0);
    expect([...filesBelow(path.join(folder, 'stacks')).keys()]).toEqual(['sample-app/cdk.tf.json']);
  });
});

describe('when something is wrong nothing is written', () => {
  test('a spec with an error among good ones: exit 1, diagnostics on stderr, nothing on stdout', async () => {
    const folder = newFolder();
    copySpec(EXAMPLE, folder, 'good.yaml');
    writeFileSync(
      path.join(folder, 'bad.yaml'),
      'version: 1\nname: bad\nregion: us-east-1\nuserPool: {}\nidentityProvider: {}\n',
    );
    const run = await commandLine(['synth', '*.yaml'], { cwd: folder });
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain('bad.yaml:5:1: error: ');
    expect(run.stderr).toContain('identityProviders');
    expect(filesBelow(path.join(folder, 'cdktf.out')).size).toBe(0);
  });

  test('an output folder that cannot be written: exit 1, one line', () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'out'), 'a file, not a folder');
    const run = cognitoFederation(['synth', path.join(ROOT, EXAMPLE), '--output', 'out'], { cwd: folder });
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(/^The output cannot be written to out: E[A-Z]+: [a-z ]+\n$/);
    expect(readFileSync(path.join(folder, 'out'), 'utf8')).toBe('a file, not a folder');
  });

  test('two specs that give one stack', async () => {
    const folder = newFolder();
    copySpec(EXAMPLE, folder, 'a.yaml');
    copySpec(EXAMPLE, folder, 'b.yaml');
    const run = await commandLine(['synth', 'a.yaml', 'b.yaml'], { cwd: folder });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('b.yaml:6:7: error: Two specs give the same stack');
    expect(filesBelow(path.join(folder, 'cdktf.out')).size).toBe(0);
  });
});

describe('wrong usage exits with 2 and says what is wrong', () => {
  test.each([
    [[], 'No command is given.'],
    [['plan'], 'Unknown command "plan".\n'],
    [['validte'], 'Unknown command "validte". Did you mean "validate"?\n'],
    [['synth', '--outptu', 'x'], 'Unknown option "--outptu". Did you mean "--output"?\n'],
    [['synth', '--output'], '--output needs a value: --output DIR.\n'],
    [['synth', '--output', '--hcl'], '--output needs a value: --output DIR.\n'],
    [['synth', '--hcl=yes'], '--hcl accepts no value.\n'],
    [['validate', '--hcl'], 'validate does not accept --hcl; synth and check-output do.\n'],
    [['validate', '--stdin-filename', 'a.yaml'], '--stdin-filename needs the operand "-".\n'],
    [['completion', 'ksh'], 'completion needs one shell: bash, fish, zsh.\n'],
    [['synth', 'absent.yaml'], 'There is no file or folder absent.yaml.'],
    [['synth', '.'], 'The folder . has no YAML file.'],
    [['synth', 'none/*.yaml'], 'No file matches none/*.yaml.'],
    [['synth'], 'No spec is named'],
  ])('%j', async (args, message) => {
    const run = await commandLine(args, { cwd: newFolder() });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(message);
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });
});

test('a bug of ours exits with 3, says so in two lines and writes nothing', () => {
  const folder = newFolder();
  const broken = path.join(folder, 'broken.cjs');
  writeFileSync(broken, "JSON.stringify = () => { throw new Error('the reason\\n    at a line of ours'); };");
  const run = cognitoFederation(['synth', path.join(ROOT, EXAMPLE)], {
    cwd: folder,
    env: { NODE_OPTIONS: `--require ${broken}` },
  });
  expect(run).toMatchObject({ code: 3, stdout: '' });
  expect(run.stderr).toMatch(
    /^Internal error in cognito-federation [\d.]+: the reason\nNothing was written\. This is a bug; please report it.*\n$/,
  );
  expect(filesBelow(path.join(folder, 'cdktf.out')).size).toBe(0);
});

test('an environment variable shows where the fault is, by functions that our sources name', () => {
  const folder = newFolder();
  const broken = path.join(folder, 'broken.cjs');
  writeFileSync(broken, "JSON.stringify = () => { throw new Error('the reason'); };");
  const run = cognitoFederation(['synth', path.join(ROOT, EXAMPLE)], {
    cwd: folder,
    env: { NODE_OPTIONS: `--require ${broken}`, COGNITO_FEDERATION_DEBUG: '1' },
  });
  expect(run).toMatchObject({ code: 3, stdout: '' });
  expect(run.stderr).toMatch(/^ {4}at load \(.*program\.js:\d+:\d+\)$/m);
});

test('a file over 1 MiB is refused without being read', async () => {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'large.yaml'), `# ${'x'.repeat(1024 * 1024)}\n`);
  const run = await commandLine(['validate', 'large.yaml'], { cwd: folder });
  expect(run.code).toBe(1);
  expect(run.stderr).toMatch(/^large\.yaml.*: error: .*1 MiB|1,048,576/s);
});

describe('specs are found', () => {
  test('by the globs of the nearest cdktf.json, relative to its folder, from a folder below', async () => {
    const folder = newFolder();
    mkdirSync(path.join(folder, 'specs/deep'), { recursive: true });
    writeFileSync(path.join(folder, 'cdktf.json'), JSON.stringify({ context: { specs: ['specs/*.yaml'] } }));
    copySpec(EXAMPLE, path.join(folder, 'specs'), 'one.yaml');
    const run = await commandLine(['validate'], { cwd: path.join(folder, 'specs/deep') });
    expect(run).toEqual({ code: 0, stdout: '1 spec valid: sample-app\n', stderr: '' });
  });

  test('by the environment variable for one run', async () => {
    const folder = newFolder();
    copySpec(EXAMPLE, folder, 'one.yaml');
    const run = await commandLine(['validate'], { cwd: folder, env: { COGNITO_FEDERATION_SPECS: 'one.yaml' } });
    expect(run).toMatchObject({ code: 0, stdout: '1 spec valid: sample-app\n' });
  });

  test('with glob characters in the name of an existing file', async () => {
    const folder = newFolder();
    copySpec(EXAMPLE, folder, 'one [copy].yaml');
    expect(await commandLine(['validate', 'one [copy].yaml'], { cwd: folder })).toMatchObject({ code: 0 });
  });
});

/** The same data with the keys of every map in the opposite order. Lists keep theirs: there it means something. */
function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reverseKeys(inner)]),
  );
}
