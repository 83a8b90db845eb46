import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attachedProvider } from './attached-provider';
import { scratchFolder } from './scratch';
import { programOf, providerMirror } from './tools';

export { scratchFolder };

/** How a program ended. `output` is what it wrote to stdout and stderr. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly output: string;
}

export type Environment = Readonly<Record<string, string>>;

/** Runs a program to its end. It sees `env` and nothing else of the environment. */
export function run(program: string, args: readonly string[], cwd: string, env: Environment): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? -1, stdout, output });
    });
  });
}

/**
 * Runs Terraform in `dir`. Providers come from the mirror alone. The caller's environment and home folder stay
 * outside, so that no credentials, profile or region of a developer can reach a real account. The AWS provider is
 * one that runs already, unless `env` has `OWN_PROVIDER`.
 */
export async function terraform(dir: string, args: readonly string[], env: Environment = {}): Promise<Ended> {
  const whole = { ...terraformEnvironment(), ...env };
  return run(programOf('terraform'), args, dir, { ...whole, ...(await attachedProvider(dir, args, whole)) });
}

/** `terraform`, but an exit code other than `code` is an error that tells the whole output. */
export async function terraformEnds(
  code: number,
  dir: string,
  args: readonly string[],
  env: Environment = {},
): Promise<Ended> {
  const ended = await terraform(dir, args, env);
  if (ended.code !== code) {
    throw new Error(`terraform ${args.join(' ')} ended with ${ended.code} instead of ${code}:\n${ended.output}`);
  }
  return ended;
}

/**
 * A mirror with the provider under the name of OpenTofu's registry, where OpenTofu looks for `hashicorp/aws`. Links are
 * followed in a mirror at the platform's folder only.
 */
function mirrorForOpenTofu(home: string, mirror: string): string {
  const own = join(home, 'mirror');
  const versions = join(mirror, 'registry.terraform.io', 'hashicorp', 'aws');
  const unpacked = existsSync(versions) ? readdirSync(versions, { withFileTypes: true }) : [];
  for (const { name: version } of unpacked.filter((entry) => entry.isDirectory())) {
    const folder = join(own, 'registry.opentofu.org', 'hashicorp', 'aws', version);
    mkdirSync(folder, { recursive: true });
    for (const platform of readdirSync(join(versions, version)))
      symlinkSync(join(versions, version, platform), join(folder, platform));
  }
  return own;
}

let base: Environment | undefined;

/** What Terraform sees of the environment: the mirror, credentials of nobody, and a home folder of its own. */
export function terraformEnvironment(): Environment {
  if (base === undefined) {
    const home = scratchFolder('home');
    const settings = join(home, 'terraform.rc');
    const mirror = providerMirror() ?? '';
    const mirrors = [mirror, mirrorForOpenTofu(home, mirror)].map(
      (folder) => `  filesystem_mirror { path = ${JSON.stringify(folder)} }\n`,
    );
    mkdirSync(join(home, 'tmp'));
    writeFileSync(settings, `disable_checkpoint = true\nprovider_installation {\n${mirrors.join('')}}\n`);
    base = {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      TMPDIR: join(home, 'tmp'),
      TF_CLI_CONFIG_FILE: settings,
      TF_CLI_ARGS: '-no-color',
      TF_IN_AUTOMATION: '1',
      TF_INPUT: '0',
      CHECKPOINT_DISABLE: '1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_EC2_METADATA_DISABLED: 'true',
      // A run reads 14 MB of provider schema and ends: collecting garbage meanwhile is a third of its work.
      GOGC: 'off',
      GOMEMLIMIT: '2GiB',
    };
  }
  return base;
}
