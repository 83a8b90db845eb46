import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OWN_PROVIDER } from './attached-provider';
import type { Emulator } from './emulators';
import { terraformEnds, type Environment } from './terraform';

/** How a folder of generated files is run. The files themselves are never touched. */
export interface Proof {
  readonly emulator: Emulator;
  /** Values of the stack's variables. */
  readonly variables?: Readonly<Record<string, string>>;
  /** More arguments for `terraform init`, such as `-backend-config=use_path_style=true`. */
  readonly initArguments?: readonly string[];
  /** Has Terraform install the provider and start it by itself, as a user's does. */
  readonly ownProvider?: boolean;
  /** What makes the emulator, after the first apply, give back what was applied as AWS does. */
  readonly asAwsReturns?: () => Promise<void>;
}

function environmentOf({ emulator, variables = {}, ownProvider = false }: Proof): Environment {
  return {
    ...emulator.env,
    ...(ownProvider && OWN_PROVIDER),
    ...Object.fromEntries(Object.entries(variables).map(([name, value]) => [`TF_VAR_${name}`, value])),
  };
}

/**
 * init, apply, and a second plan that finds nothing to do. Each run of Terraform costs two seconds: with a provider of its
 * own it goes the long way once, by validate and a plan that is kept; an apply has both within it.
 */
export async function proveApplies(dir: string, proof: Proof): Promise<void> {
  const env = environmentOf(proof);
  await terraformEnds(0, dir, ['init', ...(proof.initArguments ?? [])], env);
  if (proof.ownProvider === true) {
    await terraformEnds(0, dir, ['validate'], env);
    await terraformEnds(0, dir, ['plan', '-out=first.tfplan'], env);
    await terraformEnds(0, dir, ['apply', 'first.tfplan'], env);
  } else {
    await terraformEnds(0, dir, ['apply', '-auto-approve'], env);
  }
  await proof.asAwsReturns?.();
  await proveNothingLeft(dir, env);
}

/** A plan finds nothing to do: no difference that comes back for ever. */
export async function proveNothingLeft(dir: string, env: Environment): Promise<void> {
  // 2 would be a change.
  await terraformEnds(0, dir, ['plan', '-detailed-exitcode'], env);
}

/** `terraform destroy` is refused because of prevent_destroy. */
export async function proveProtected(dir: string, proof: Proof): Promise<void> {
  const { output } = await terraformEnds(1, dir, ['destroy', '-auto-approve', '-refresh=false'], environmentOf(proof));
  expect(output).toContain('Instance cannot be destroyed');
}

/**
 * The HCL form means the same as the JSON form that `proveApplies` has applied in `jsonDir`: it is formatted, and its plan
 * finds nothing to do against that state. It runs with the data of the JSON's `init`, which Terraform accepts only
 * if the backend is the same too.
 */
export async function proveSameInHcl(jsonDir: string, hclDir: string, proof: Proof): Promise<void> {
  const env = { ...environmentOf(proof), TF_DATA_DIR: join(jsonDir, '.terraform') };
  await terraformEnds(0, hclDir, ['fmt', '-check', '-diff'], env);
  // A stack without providers has no lock file.
  for (const file of ['.terraform.lock.hcl', ...localState(jsonDir)].filter((name) =>
    existsSync(join(jsonDir, name)),
  )) {
    mkdirSync(dirname(join(hclDir, file)), { recursive: true });
    copyFileSync(join(jsonDir, file), join(hclDir, file));
  }
  // What lies at AWS is what the state has: the plan before this one has read it. Only Apple's key AWS never returns.
  const refresh = proof.asAwsReturns === undefined ? ['-refresh=false'] : [];
  await terraformEnds(0, hclDir, ['plan', '-detailed-exitcode', ...refresh], env);
}

/** The state file of a local backend, relative to the stack; other backends share theirs by themselves. */
function localState(dir: string): readonly string[] {
  const { backend } = JSON.parse(readFileSync(join(dir, '.terraform', 'terraform.tfstate'), 'utf8')) as {
    readonly backend: { readonly type: string; readonly config: { readonly path: string | null } };
  };
  return backend.type === 'local' ? [backend.config.path ?? 'terraform.tfstate'] : [];
}
