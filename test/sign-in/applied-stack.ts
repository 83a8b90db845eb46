import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Emulator } from '../terraform/harness/emulators';
import { synthesise } from '../terraform/harness/synthesise';
import { scratchFolder, terraformEnds } from '../terraform/harness/terraform';
import { projectRoot } from '../terraform/harness/tools';

/** The outputs of the example's stack that a sign-in needs, as Terraform prints them. */
interface Outputs {
  readonly user_pool_id: Output<string>;
  readonly idp_redirect_uri: Output<string>;
  readonly issuer: Output<string>;
  readonly client_ids: Output<{ readonly web: string }>;
  readonly authorize_urls: Output<{ readonly web: { readonly Descope: string } }>;
}

interface Output<T> {
  readonly value: T;
}

/** The stack of the Descope example, as a user gets it from the command line and Terraform. */
export interface AppliedStack {
  readonly outputs: Outputs;
  /** Replaces lines of the spec, synthesises it into the same folder, and applies the difference. */
  readonly change: (lines: Readonly<Record<string, string>>) => Promise<void>;
}

export async function applyExample(emulator: Emulator, clientSecret: string): Promise<AppliedStack> {
  const folder = scratchFolder('sign-in');
  const spec = join(folder, 'federation.yaml');
  const text = readFileSync(join(projectRoot, 'examples', 'descope', 'federation.yaml'), 'utf8');
  const env = { ...emulator.env, TF_VAR_descope_client_secret: clientSecret };

  const apply = async (): Promise<string> => {
    const stacks = await synthesise(spec, join(folder, 'out'));
    const [name, ...others] = readdirSync(stacks);
    if (name === undefined || others.length > 0) throw new Error('the example was expected to hold one stack');
    const stack = join(stacks, name);
    await terraformEnds(0, stack, ['init'], env);
    await terraformEnds(0, stack, ['apply', '-auto-approve'], env);
    return stack;
  };

  writeFileSync(spec, text);
  const stack = await apply();
  const { stdout } = await terraformEnds(0, stack, ['output', '-json'], env);
  return {
    outputs: JSON.parse(stdout) as Outputs,
    change: async (lines) => {
      const changed = Object.entries(lines).reduce((before, [from, to]) => {
        if (!before.includes(from)) throw new Error(`the example does not say ${from}`);
        return before.replace(from, to);
      }, text);
      writeFileSync(spec, changed);
      await apply();
    },
  };
}
