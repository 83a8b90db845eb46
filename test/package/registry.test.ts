import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { copySpec, filesBelow, newFolder, removeFolders, ROOT } from '../cli/command-line';
import { startMoto, type Emulator } from '../terraform/harness/emulators';
import { terraformEnvironment } from '../terraform/harness/terraform';
import { describeWith, isSlowWanted } from '../terraform/harness/tools';

/**
 * A team's own repository, from an empty folder: what README says after the two commands, with the tarball that
 * `npm pack` writes, from a registry on loopback. One thing after the other: each test goes on where the last one ended.
 */

const README = readFileSync(path.join(ROOT, 'README.md'), 'utf8');

/** The registry and the other package managers. npm alone is everywhere. */
const tools = newFolder();
// node-fetch: one of verdaccio's packages asks for a tag that its registry may not have.
writeFileSync(path.join(tools, 'package.json'), '{ "private": true, "overrides": { "node-fetch": "2.7.0" } }');
const TOOLS = ['verdaccio@6.8.0', 'pnpm@10.30.0', 'yarn@1.22.22'];
const npmInstall = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
const hasRegistry = isSlowWanted && spawnSync('npm', [...npmInstall, ...TOOLS], { cwd: tools }).status === 0;

const bin = (name: string): string => path.join(tools, 'node_modules/.bin', name);

let registry: { readonly url: string; readonly process: ChildProcess } | undefined;
let home = '';
let tarball = '';

afterAll(() => {
  registry?.process.kill();
  removeFolders();
});

/** What a package manager or a step sees of the environment: the registry on loopback, and no file of the developer's. */
function env(): NodeJS.ProcessEnv {
  const { PATH = '' } = process.env;
  return {
    PATH: `${path.dirname(process.execPath)}:${PATH}`,
    HOME: home,
    CI: 'true',
    npm_config_registry: registry?.url,
  };
}

function run(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env: env(), encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** The body of a fenced block of README that holds a text. */
function block(text: string): string {
  const found = [...README.matchAll(/^```\w*\n([^]*?)^```$/gm)].map(([, body = '']) => body);
  return found.find((body) => body.includes(text)) ?? '';
}

/** The shell steps of a job of README, in order. */
function steps(text: string): readonly string[] {
  interface Job {
    readonly before_script?: readonly string[];
    readonly script?: readonly string[];
    readonly steps?: readonly { readonly run?: string }[];
  }
  const [parsed] = parseAllDocuments(block(text));
  const content = parsed?.toJS() as { readonly jobs?: { readonly plan: Job }; readonly plan?: Job };
  const { before_script: before = [], script = [], steps = [] } = content.jobs?.plan ?? content.plan ?? {};
  return [...before, ...script, ...steps.flatMap((step) => step.run ?? [])];
}

const isTerraform = (step: string): boolean => step.includes('terraform ');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts the registry; what it does not have comes from the one that npm is set up with. */
async function startRegistry(): Promise<void> {
  const folder = newFolder();
  const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  writeFileSync(
    path.join(folder, 'config.yaml'),
    `storage: ./storage
uplinks: { upstream: { url: ${JSON.stringify(upstream)}, timeout: 10m, max_fails: 100 } }
packages:
  cognito-federation: { access: $all, publish: $all }
  '**': { access: $all, proxy: upstream }
log: { type: stdout, level: warn }
`,
  );
  const url = `http://127.0.0.1:${await freePort()}/`;
  const log = openSync(path.join(folder, 'log'), 'w');
  const child = spawn(bin('verdaccio'), ['--config', 'config.yaml', '--listen', url], {
    cwd: folder,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  registry = { url, process: child };
  while (
    !(await fetch(`${url}-/ping`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(readFileSync(path.join(folder, 'log'), 'utf8'));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const CDKTF = ['cdktf@0.21.0', '@cdktf/provider-aws@21.22.1', 'constructs@10.4.2'];
const CDKTN = ['cdktn@0.24.0', '@cdktn/provider-aws@25.7.0', 'constructs@10.7.0'];
const ALIAS = ['cdktf@npm:cdktn@0.24.0', '@cdktf/provider-aws@npm:@cdktn/provider-aws@25.7.0', ...CDKTN];

/** A program of a consumer: the API, and the construct where an engine is given. It prints the stack's name and the pool's. */
function consumerProgram(engine: string | undefined): string {
  const withConstruct = `
const { App, TerraformStack } = require('${engine}');
const { CognitoFederation } = require('cognito-federation/construct');
const app = new App({ outdir: 'out' });
const stack = new TerraformStack(app, 'team');
const built = require.resolve('cognito-federation/package.json').replace('package.json', 'dist/lambda/');
const archive = { file: built + 'pre-sign-up.zip', sha256Base64: linkingFunctionArchive().sha256Base64 };
new CognitoFederation(stack, 'members', { federation: federations[0], archive });
const { resource } = stack.toTerraform();
console.log(Object.keys(resource.aws_cognito_user_pool).join());`;
  return `const { readFileSync } = require('node:fs');
const { load, linkingFunctionArchive } = require('cognito-federation');
const { federations } = load([{ file: 'federation.yaml', bytes: readFileSync('federation.yaml') }]);
console.log(federations[0].stackName);${engine === undefined ? '' : withConstruct}
`;
}

describeWith(hasRegistry ? [] : ['verdaccio'], 'from a registry', () => {
  const team = newFolder();

  beforeAll(async () => {
    await startRegistry();
    home = newFolder();
    // A registry takes no package without a name of who publishes, and this one does not ask whether it is right.
    writeFileSync(path.join(home, '.npmrc'), `${registry?.url.replace('http:', '')}:_authToken=nobody\n`);
    const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', ROOT], home)) as readonly [
      { readonly filename: string },
    ];
    tarball = path.join(home, packed.filename);
    run('npm', ['publish', tarball], home);
    run('git', ['init', '-q'], team);
  });

  describe('in a repository of a team', () => {
    test('npm i -D installs less than 15 MB, and nothing but the package', () => {
      const [command = ''] = /^npm i -D cognito-federation\b/m.exec(block('npm i -D')) ?? [];
      run('bash', ['-c', command], team);
      const installed = filesBelow(path.join(team, 'node_modules'));
      expect([...installed.values()].reduce((sum, bytes) => sum + bytes.length, 0)).toBeLessThan(15e6);
      expect([...installed.keys()].filter((name) => !/^(cognito-federation\/|\.)/.test(name))).toEqual([]);
    });

    test('an editor finds the schema where README says that it lies', () => {
      const [, schema = ''] = /\$schema=(\.\/\S+)/.exec(block('$schema=./node_modules')) ?? [];
      expect(JSON.parse(readFileSync(path.join(team, schema), 'utf8'))).toHaveProperty('$defs');
    });

    test.each([
      ['GitHub', 'runs-on:'],
      ['GitLab', 'before_script:'],
    ])("the shell steps of README's job for %s end well", (_name, text) => {
      copySpec('examples/descope/federation.yaml', team);
      const found = steps(text);
      expect(found.filter((step) => !isTerraform(step))).toEqual([
        'npm ci',
        'npx cognito-federation validate',
        'npx cognito-federation synth',
      ]);
      for (const step of found.filter((one) => !isTerraform(one))) run('bash', ['-ec', step], team);
      expect(existsSync(path.join(team, 'cdktf.out/stacks/sample-app/cdk.tf.json'))).toBe(true);
    });

    describeWith(['terraform', 'moto'], 'with Terraform', () => {
      let moto: Emulator | undefined;
      beforeAll(async () => {
        moto = await startMoto();
      });
      afterAll(() => moto?.stop());

      test.each([
        ['GitHub', 'runs-on:'],
        ['GitLab', 'before_script:'],
      ])("the Terraform step of README's job for %s plans every stack", (_name, text) => {
        const step = steps(text).find(isTerraform) ?? 'false';
        const { status, stdout, stderr } = spawnSync('bash', ['-ec', step], {
          cwd: team,
          env: { ...terraformEnvironment(), ...moto?.env, TF_VAR_descope_client_secret: 'secret' },
          encoding: 'utf8',
        });
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        expect(stdout).toContain('Plan: 10 to add, 0 to change, 0 to destroy.');
      });
    });

    test('git is asked to keep the lock files of the providers, and nothing else that is made', () => {
      writeFileSync(path.join(team, '.gitignore'), block('**/.terraform/'));
      const stack = path.join(team, 'cdktf.out/stacks/sample-app');
      mkdirSync(path.join(stack, '.terraform/providers'), { recursive: true });
      for (const name of ['.terraform.lock.hcl', '.terraform/providers/made', 'terraform.tfstate', 'plan.tfplan'])
        writeFileSync(path.join(stack, name), '');
      run('git', ['add', '-A'], team);
      expect(run('git', ['ls-files'], team).trim().split('\n')).toEqual([
        '.gitignore',
        'cdktf.out/stacks/sample-app/.terraform.lock.hcl',
        'federation.yaml',
        'package-lock.json',
        'package.json',
      ]);
    });
  });

  test('npx cdktf synth, set up as README says, writes what synth writes', () => {
    const folder = newFolder();
    copySpec('examples/descope/federation.yaml', folder);
    run('npm', ['install', 'cognito-federation'], folder);
    // The real cdktf-cli; another copy of it from the registry would have the same bytes, and 150 MB.
    symlinkSync(path.join(ROOT, 'node_modules/cdktf-cli'), path.join(folder, 'node_modules/cdktf-cli'));
    symlinkSync('../cdktf-cli/bundle/bin/cdktf', path.join(folder, 'node_modules/.bin/cdktf'));
    const [, app = ''] = /`"app": "(.+?)"`/.exec(README) ?? [];
    writeFileSync(
      path.join(folder, 'cdktf.json'),
      JSON.stringify({ language: 'typescript', app, sendCrashReports: false }),
    );
    run('npx', ['cognito-federation', 'synth', '--output', 'own'], folder);
    run('npx', ['cdktf', 'synth'], folder);
    const files = filesBelow(path.join(folder, 'own'));
    expect([...files.keys()]).toContain('stacks/sample-app/cdk.tf.json');
    expect(filesBelow(path.join(folder, 'cdktf.out'))).toEqual(files);
  });

  describe('a fresh consumer', () => {
    test.each([
      ['pnpm', 'no engine', undefined, []],
      ['yarn', 'no engine', undefined, []],
      ['npm', 'cdktf', 'cdktf', CDKTF],
      ['pnpm', 'cdktn', 'cdktn', CDKTN],
      ['npm', 'cdktf as another name of cdktn', 'cdktf', ALIAS],
    ])('of %s with %s imports the API and what its engine is for', (manager, _what, engine, packages) => {
      const folder = newFolder();
      writeFileSync(path.join(folder, 'package.json'), '{ "name": "consumer", "version": "1.0.0", "private": true }');
      copySpec('examples/descope/federation.yaml', folder);
      const add = manager === 'npm' ? 'install' : 'add';
      const program = manager === 'npm' ? 'npm' : bin(manager);
      run(
        program,
        [add, ...(manager === 'yarn' ? ['--registry', registry?.url ?? ''] : []), 'cognito-federation', ...packages],
        folder,
      );
      writeFileSync(path.join(folder, 'consumer.cjs'), consumerProgram(engine));
      expect(run(process.execPath, ['consumer.cjs'], folder)).toBe(
        engine === undefined ? 'sample-app\n' : 'sample-app\nmembers_pool\n',
      );
    });
  });
});
