import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { RESOURCES } from '../../src/model/resources';
import type { load as loadType } from '../../src/load';
import type { readBeside as readBesideType } from '../../src/commands/read-beside';
import type { stackFiles as stackFilesType } from '../../src/terraform/files';
import { describeWith, isSlowWanted, projectRoot } from './harness/tools';

const CDKTN = '0.24.0';
const BINDINGS = '25.7.0';
/** The one that both engines take. */
const CONSTRUCTS = '10.7.0';

const folder = mkdtempSync(join(tmpdir(), 'cognito-federation-engine-'));

writeFileSync(join(folder, 'package.json'), '{"private":true}');

/** Whether the second engine could be installed, by npm as it is set up here. */
const installed =
  isSlowWanted &&
  spawnSync(
    'npm',
    [
      'install',
      '--no-audit',
      '--no-fund',
      '--no-save',
      '--prefer-offline',
      '--loglevel=error',
      `cdktn@${CDKTN}`,
    ].concat(`@cdktn/provider-aws@${BINDINGS}`, `constructs@${CONSTRUCTS}`),
    { cwd: folder, encoding: 'utf8' },
  ).status === 0;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SPECS = [
  'examples/auth0/federation.yaml',
  'examples/existing-pool/federation.yaml',
  'examples/descope/federation.yaml',
  'examples/descope-passkeys/federation.yaml',
  'examples/idura/federation.yaml',
  'test/specs/full.yaml',
  'test/specs/custom-domain.yaml',
  'test/specs/plan-only.yaml',
  'test/specs/existing.yaml',
  'test/specs/providers.yaml',
  'test/specs/references.yaml',
  'test/specs/hostile.yaml',
];

interface Generator {
  readonly load: typeof loadType;
  readonly readBeside: typeof readBesideType;
  readonly stackFiles: typeof stackFilesType;
}

/** The generator with the second engine in place of the first. */
async function onSecondEngine(): Promise<Generator> {
  const file = join(folder, 'generator.cjs');
  await build({
    absWorkingDir: projectRoot,
    stdin: {
      contents: `export { load } from './src/load';
        export { readBeside } from './src/commands/read-beside';
        export { stackFiles } from './src/terraform/files';`,
      resolveDir: projectRoot,
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: file,
    plugins: [
      {
        name: 'second-engine',
        setup(builder) {
          builder.onResolve({ filter: /^(cdktf|@cdktf\/provider-aws|constructs)(\/|$)/ }, ({ path }) => ({
            path: path.replace('cdktf', 'cdktn'),
            external: true,
          }));
        },
      },
    ],
  });
  return createRequire(file)(file) as Generator;
}

describeWith(installed ? [] : ['cdktn'], 'on the second engine', () => {
  // Its bindings write the arguments alone that AWS provider 6.66 has: what is equal holds no others.
  test('every stack is the same, but for the version of the engine', async () => {
    const { load, readBeside, stackFiles } = await onSecondEngine();
    const { sha256Base64 } = JSON.parse(readFileSync(join(projectRoot, 'dist/lambda/pre-sign-up.json'), 'utf8')) as {
      readonly sha256Base64: string;
    };
    const archive = { sha256Base64, bytes: new Uint8Array() };
    let compared = 0;
    for (const spec of SPECS) {
      const bytes = readFileSync(join(projectRoot, spec));
      const beside = (_: string, path: string) => readBeside(join(projectRoot, spec), path);
      for (const federation of load([{ file: spec, bytes }], beside).federations) {
        const { stackName } = federation;
        for (const [syntax, name] of [
          ['json', 'cdk.tf.json'],
          ['hcl', 'cdk.tf'],
        ] as const) {
          const text = String(stackFiles(federation, archive, syntax).files.get(`stacks/${stackName}/${name}`));
          const golden = readFileSync(join(projectRoot, 'test/golden/synth', stackName, name), 'utf8');
          expect(text.replace(`"version": "${CDKTN}"`, '"version": "0.21.0"')).toBe(golden);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(30);
  });

  test('the style of managed login has the arguments that AWS provider 6 has', () => {
    const bindings = join(folder, 'node_modules/@cdktn/provider-aws/lib/cognito-managed-login-branding/index.d.ts');
    const declared = readFileSync(bindings, 'utf8');
    for (const argument of ['clientId', 'useCognitoProvidedValues', 'userPoolId'])
      expect(declared).toMatch(new RegExp(`readonly ${argument}\\??: `));
    const { blocks } = RESOURCES.aws_cognito_managed_login_branding;
    for (const block of Object.keys(blocks)) expect(declared).toMatch(new RegExp(`readonly ${block}\\?: \\w+\\[\\]`));
  });

  test('the construct is of the engine that the app has', () => {
    const own = join(folder, 'node_modules', 'cognito-federation');
    for (const part of ['package.json', 'dist', 'schemas'])
      cpSync(join(projectRoot, part), join(own, part), { recursive: true });
    writeFileSync(
      join(folder, 'app.cjs'),
      `const { App, TerraformStack } = require('cdktn');
      const { AwsProvider } = require('@cdktn/provider-aws/lib/provider');
      const { CognitoUserPool } = require('@cdktn/provider-aws/lib/cognito-user-pool');
      const { load, linkingFunctionArchive } = require('cognito-federation');
      const { CognitoFederation } = require('cognito-federation/construct');
      const { readFileSync } = require('node:fs');
      const [file] = process.argv.slice(2);
      const { federations } = load([{ file, bytes: readFileSync(file) }]);
      const app = new App({ outdir: 'out' });
      const stack = new TerraformStack(app, 'team');
      new AwsProvider(stack, 'aws', { region: 'eu-west-1' });
      const built = require.resolve('cognito-federation/package.json').replace('package.json', 'dist/lambda/');
      const archive = { file: built + 'pre-sign-up.zip', sha256Base64: linkingFunctionArchive().sha256Base64 };
      const federation = new CognitoFederation(stack, 'members', { federation: federations[0], archive });
      const own = federation.node.findAll().filter((node) => node instanceof CognitoUserPool);
      app.synth();
      console.log(own.length, Object.keys(require.cache).filter((name) => /node_modules.(cdktf|@cdktf)./.test(name)).length);`,
    );
    const spec = join(projectRoot, 'examples/descope/federation.yaml');
    const env = { PATH: process.env['PATH'] ?? '' };
    expect(execFileSync(process.execPath, ['app.cjs', spec], { cwd: folder, env, encoding: 'utf8' })).toBe('1 0\n');
    const written = readFileSync(join(folder, 'out/stacks/team/cdk.tf.json'), 'utf8');
    expect(JSON.parse(written)).toMatchObject({ resource: { aws_cognito_user_pool: { members_pool: {} } } });
  });
});
