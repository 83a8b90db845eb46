/**
 * One process of the AWS provider for many runs of Terraform, which by itself starts it up to three times for each of
 * them: more than half of what a plan costs. Terraform is told where it runs by TF_REATTACH_PROVIDERS; it installs no
 * provider then, and looks at no version.
 *
 * `terraform init` therefore runs without, from a mirror that has an empty file under the provider's name: Terraform
 * chooses the version that a stack demands, and writes the lock file, without reading 700 MB for their checksum. The
 * whole way, with a provider that Terraform installs and starts, is gone by what runs with `OWN_PROVIDER`.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { startGroup, type ProcessGroup } from './process-group';
import { scratchFolder } from './scratch';
import type { Environment } from './terraform';
import { providerMirror } from './tools';

/** Terraform's registry and OpenTofu's, each of which is the one of `hashicorp/aws`. */
const REGISTRIES = ['registry.terraform.io', 'registry.opentofu.org'];

/** Has Terraform install the provider and start it by itself. */
export const OWN_PROVIDER: Environment = { TF_REATTACH_PROVIDERS: '' };

/** Commands of Terraform that start no provider. */
const WITHOUT_PROVIDER = ['fmt', 'output'];

interface Provider {
  readonly version: string;
  readonly platform: string;
  readonly program: string;
}

/** The provider of the mirror, where it has one version, unpacked. */
function providerOf(mirror: string): Provider | undefined {
  const versions = join(mirror, 'registry.terraform.io/hashicorp/aws');
  const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
  const found = (existsSync(versions) ? readdirSync(versions) : []).flatMap((version) => {
    const folder = join(versions, version, platform);
    const programs = existsSync(folder) ? readdirSync(folder) : [];
    return programs
      .filter((name) => name.startsWith('terraform-provider-aws'))
      .map((name) => ({ version, platform, program: join(folder, name) }));
  });
  return found.length === 1 ? found[0] : undefined;
}

let provider: { readonly found: Provider | undefined } | undefined;

function theProvider(): Provider | undefined {
  provider ??= { found: providerOf(providerMirror() ?? '') };
  return provider.found;
}

let standIn: string | undefined;

/** A configuration file of Terraform that names a mirror with an empty file for a provider. */
function standInMirror({ version, platform, program }: Provider): string {
  const folder = scratchFolder('stand-in');
  for (const registry of REGISTRIES) {
    const own = join(folder, registry, 'hashicorp/aws', version, platform);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, basename(program)), '');
    chmodSync(join(own, basename(program)), 0o755);
  }
  const file = join(folder, 'terraform.rc');
  const mirror = `filesystem_mirror { path = ${JSON.stringify(folder)} }`;
  writeFileSync(file, `disable_checkpoint = true\nprovider_installation {\n  ${mirror}\n}\n`);
  return file;
}

/** The process that runs, with the folder and the environment that it was started in. */
let running: { readonly started: string; readonly group: ProcessGroup; readonly reattach: Promise<string> } | undefined;

/**
 * Starts the provider, unless it is the one that runs: from its folder it reads the function's archive, and from its
 * environment it has credentials and endpoints.
 */
function attached({ program }: Provider, cwd: string, env: Environment): Promise<string> {
  const own = Object.entries(env).filter(([name]) => !name.startsWith('TF_'));
  const started = JSON.stringify([cwd, own]);
  if (running?.started !== started) {
    void running?.group.stop();
    const log = join(scratchFolder('provider'), 'log');
    // It holds half a gigabyte of what describes its resources: looking through it often is most of what it would do.
    const ownEnv = { ...Object.fromEntries(own), GOGC: '400' };
    const group = startGroup(program, ['-debug'], { cwd, env: ownEnv, log });
    running = { started, group, reattach: reattachOf(group, log) };
  }
  return running.reattach;
}

/** What the provider says about where it runs, under the name that either engine has for it. */
async function reattachOf({ child }: ProcessGroup, log: string): Promise<string> {
  while (child.exitCode === null) {
    const [, said] = /^\s*TF_REATTACH_PROVIDERS='(.*)'$/m.exec(readFileSync(log, 'utf8')) ?? [];
    if (said !== undefined) {
      const [where] = Object.values(JSON.parse(said) as Readonly<Record<string, unknown>>);
      return JSON.stringify(Object.fromEntries(REGISTRIES.map((registry) => [`${registry}/hashicorp/aws`, where])));
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`the AWS provider did not start:\n${readFileSync(log, 'utf8')}`);
}

/** What a run of Terraform needs in its environment to use the provider that runs. */
export async function attachedProvider(cwd: string, args: readonly string[], env: Environment): Promise<Environment> {
  const [command = ''] = args;
  const found = theProvider();
  if (found === undefined || env['TF_REATTACH_PROVIDERS'] !== undefined || WITHOUT_PROVIDER.includes(command))
    return {};
  if (command !== 'init') return { TF_REATTACH_PROVIDERS: await attached(found, cwd, env) };
  standIn ??= standInMirror(found);
  return { TF_CLI_CONFIG_FILE: standIn };
}

afterAll(async () => {
  await running?.group.stop();
});
