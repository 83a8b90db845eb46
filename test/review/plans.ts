import {
  CognitoIdentityProviderClient,
  ListUserPoolClientsCommand,
  ListUserPoolsCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { load } from '../../src/load';
import { stackFiles, type ArchiveFile } from '../../src/terraform/files';
import { startMinistack, type Emulator } from '../terraform/harness/emulators';
import { scratchFolder, terraformEnds } from '../terraform/harness/terraform';
import { projectRoot } from '../terraform/harness/tools';
import { PAIRS, type Configuration, type Pair } from './pairs';

const REGION = 'eu-central-1';

/** The secret of the stack as it was applied: no review may hold it. */
export const APPLIED_SECRET = 'the-secret-of-descope';

/** The spec that a pair's plan leads to, as text. */
export function newSpec({ patch = {} }: Pair): string {
  const old = parse(readFileSync(join(__dirname, 'federation.yaml'), 'utf8')) as unknown;
  return stringify(merged(old, patch));
}

/** JSON Merge Patch (RFC 7396); `$move` takes an entry's value from its neighbour of that name. */
function merged(target: unknown, patch: unknown): unknown {
  if (!isMap(patch)) return patch;
  const base = isMap(target) ? target : {};
  const result = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) result.delete(key);
    else if (isMap(value) && typeof value['$move'] === 'string') result.set(key, base[value['$move']]);
    else result.set(key, merged(base[key], value));
  }
  return Object.fromEntries(result);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The pairs whose plans are made in one run of Terraform, as modules beside one another: each run starts a provider. */
export const TOGETHER = PAIRS.filter(({ when }) => when === undefined);

/** The pairs whose plans have runs of their own. */
export const ALONE = PAIRS.filter(({ when }) => when !== undefined);

/** The old stack, applied to an emulator: plans of other specs are made against its state. */
export interface AppliedStack {
  /** What `terraform show -json` prints of the plan that leads to the pair's new spec. */
  readonly planOf: (pair: Pair) => Promise<string>;
  /** The same of one plan that holds a module for each pair of `TOGETHER`, called like the pair. */
  readonly planOfAll: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Applies the old spec. */
export async function applyOld(): Promise<AppliedStack> {
  const old = scratchFolder('old');
  writeStack({ name: 'old' }, old);
  const emulator = await startMinistack({ auth: false });
  const env = { ...emulator.env, TF_VAR_descope_client_secret: APPLIED_SECRET };
  await terraformEnds(0, old, ['init'], env);
  await terraformEnds(0, old, ['apply', '-auto-approve'], env);
  const state = readFileSync(join(old, 'terraform.tfstate'), 'utf8');
  const planned = async (folder: string, options: readonly string[]): Promise<string> => {
    cpSync(join(old, '.terraform.lock.hcl'), join(folder, '.terraform.lock.hcl'));
    await terraformEnds(0, folder, ['init'], env);
    await terraformEnds(0, folder, ['plan', '-out=plan', ...options], env);
    const { stdout } = await terraformEnds(0, folder, ['show', '-json', 'plan'], env);
    return withoutNoise(stdout);
  };
  return {
    planOf: async (pair) => {
      const folder = scratchFolder(pair.name);
      writeStack(pair, folder);
      if (pair.when !== 'new') writeFileSync(join(folder, 'terraform.tfstate'), state);
      if (pair.when === 'changed-by-hand') await changeByHand(emulator);
      return planned(folder, pair.when === 'destroyed' ? ['-destroy'] : []);
    },
    planOfAll: () => {
      const folder = scratchFolder('together');
      const stacks = TOGETHER.map((pair) => writeStack(pair, join(folder, pair.name), { asModule: true }));
      const [first] = stacks;
      if (first === undefined) throw new Error('there are no pairs');
      const root = {
        terraform: { required_providers: first.terraform.required_providers },
        provider: first.provider,
        module: Object.fromEntries(
          TOGETHER.map(({ name, variables }, index) => [
            name,
            {
              source: `./${name}`,
              ...Object.fromEntries(
                Object.keys(stacks[index]?.variable ?? {}).map((variable) => [
                  variable,
                  variables?.[variable] ?? APPLIED_SECRET,
                ]),
              ),
            },
          ]),
        ),
      };
      writeFileSync(join(folder, 'main.tf.json'), JSON.stringify(root));
      writeFileSync(join(folder, 'terraform.tfstate'), inModules(state));
      return planned(folder, ['-refresh=false']);
    },
    stop: emulator.stop,
  };
}

interface Generated extends Configuration {
  readonly terraform: { readonly required_providers: unknown };
  readonly provider: unknown;
  readonly variable?: Readonly<Record<string, unknown>>;
}

/** Writes the generated files of a pair's new spec, with the edits of the pair; gives the configuration before it became a module. */
export function writeStack(pair: Pair, folder: string, { asModule = false } = {}): Generated {
  const { federations, diagnostics } = load([{ file: 'federation.yaml', bytes: Buffer.from(newSpec(pair)) }]);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [federation] = federations;
  if (federation === undefined || errors.length > 0)
    throw new Error(`${pair.name} is no valid spec: ${errors.map(({ message }) => message).join(' ')}`);
  const { files, folder: stackFolder } = stackFiles(federation, builtArchive(), 'json');
  for (const [path, content] of files) {
    const file = join(folder, path.slice(stackFolder.length + 1));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const configuration = JSON.parse(readFileSync(join(folder, 'cdk.tf.json'), 'utf8')) as Generated;
  pair.edit?.(configuration);
  const { provider, terraform, ...rest } = configuration;
  const own = { ...rest, terraform: { required_providers: terraform.required_providers } };
  writeFileSync(join(folder, 'cdk.tf.json'), JSON.stringify(asModule ? own : configuration));
  return configuration;
}

function builtArchive(): ArchiveFile {
  const built = join(projectRoot, 'dist/lambda');
  const { sha256Base64 } = JSON.parse(readFileSync(join(built, 'pre-sign-up.json'), 'utf8')) as {
    readonly sha256Base64: string;
  };
  return { sha256Base64, bytes: readFileSync(join(built, 'pre-sign-up.zip')) };
}

/** The state of the old stack, once for each pair of `TOGETHER` in a module called like it. */
function inModules(state: string): string {
  const { resources, ...rest } = JSON.parse(state) as {
    readonly resources: readonly {
      readonly type: string;
      readonly instances: readonly { readonly attributes: object; readonly dependencies?: readonly string[] }[];
    }[];
  };
  return JSON.stringify({
    ...rest,
    outputs: {},
    resources: TOGETHER.flatMap(({ name }) =>
      resources.map((resource) => ({
        module: `module.${name}`,
        ...resource,
        instances: resource.instances.map((instance) => ({
          ...instance,
          // The one path that a module has in its state.
          ...(resource.type === 'aws_lambda_function' && {
            attributes: { ...instance.attributes, filename: `${name}/lambda/pre-sign-up.zip` },
          }),
          ...(instance.dependencies && {
            dependencies: instance.dependencies.map((address) => `module.${name}.${address}`),
          }),
        })),
      })),
    ),
  });
}

/** The part of the plan of `TOGETHER` that is one pair's, as a plan of that stack alone. */
export function partOf(plan: string, { name }: Pair): string {
  const { resource_changes: changes, ...rest } = JSON.parse(plan) as {
    readonly resource_changes: readonly { readonly address: string; readonly module_address?: string }[];
  };
  const own = changes
    .filter((change) => change.module_address === `module.${name}`)
    .map(({ module_address, address, ...change }) => ({
      address: address.slice((module_address?.length ?? 0) + 1),
      ...change,
    }));
  return JSON.stringify({ ...rest, resource_changes: own });
}

/** Somebody adds a callback URL in the console. */
async function changeByHand({ url }: Emulator): Promise<void> {
  const cognito = new CognitoIdentityProviderClient({
    endpoint: url,
    region: REGION,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const pools = await cognito.send(new ListUserPoolsCommand({ MaxResults: 1 }));
  const UserPoolId = pools.UserPools?.[0]?.Id;
  const clients = await cognito.send(new ListUserPoolClientsCommand({ UserPoolId }));
  const ClientId = clients.UserPoolClients?.find(({ ClientName }) => ClientName === 'reports')?.ClientId;
  await cognito.send(
    new UpdateUserPoolClientCommand({
      UserPoolId,
      ClientId,
      CallbackURLs: ['https://reports.acme.example/callback', 'https://evil.example/callback'],
    }),
  );
}

/** Ids, hashes and times that differ from run to run, each as one that does not. */
function withoutNoise(plan: string): string {
  const ids = new Map<string, string>();
  const { resource_changes: changes } = JSON.parse(plan) as {
    readonly resource_changes: readonly {
      readonly address: string;
      readonly change: { readonly before: Readonly<Record<string, unknown>> | null };
    }[];
  };
  for (const { address, change } of changes) {
    const { id, client_secret: secret, unique_id: unique } = change.before ?? {};
    if (address.startsWith('aws_cognito_user_pool_client.') && typeof id === 'string')
      ids.set(id, `${address.split('.')[1] ?? ''}0client0id`);
    if (typeof secret === 'string' && secret !== '') ids.set(secret, 'generated-client-secret-of-web');
    if (typeof unique === 'string') ids.set(unique, 'AROAEXAMPLEROLE');
  }
  let text = plan
    .replace(/eu-central-1_[A-Za-z0-9]{9}/g, 'eu-central-1_Example12')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+0000)/g, '2026-01-01T00:00:00Z');
  for (const [id, fixed] of ids) text = text.replaceAll(id, fixed);
  return text;
}
