/**
 * Every command of docs/move-a-pool.md, in its order, with the real Terraform and the real AWS CLI on the emulated API. The pool is one that
 * another Terraform configuration made, so each source can be tried.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { OWN_PROVIDER } from './harness/attached-provider';
import { startMinistack, type Emulator } from './harness/emulators';
import { run, scratchFolder, terraformEnds, terraformEnvironment, type Ended } from './harness/terraform';
import { describeWith, programOf, projectRoot } from './harness/tools';

const PAGE = readFileSync(join(projectRoot, 'docs/move-a-pool.md'), 'utf8');

const BLOCKS = [...PAGE.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);

const OLD = `
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region = "eu-west-1"
}
resource "aws_cognito_user_pool" "customers" {
  name                = "customers"
  username_attributes = ["email"]
  username_configuration {
    case_sensitive = false
  }
}
resource "aws_cognito_user_pool_domain" "login" {
  domain       = "acme-customers"
  user_pool_id = aws_cognito_user_pool.customers.id
}
resource "aws_cognito_identity_provider" "google" {
  user_pool_id  = aws_cognito_user_pool.customers.id
  provider_name = "Google"
  provider_type = "Google"
  provider_details = {
    client_id                     = "1234.apps.googleusercontent.com"
    client_secret                 = "the-secret-of-today"
    authorize_scopes              = "openid email"
    attributes_url                = "https://people.googleapis.com/v1/people/me?personFields="
    attributes_url_add_attributes = "true"
    authorize_url                 = "https://accounts.google.com/o/oauth2/v2/auth"
    oidc_issuer                   = "https://accounts.google.com"
    token_request_method          = "POST"
    token_url                     = "https://www.googleapis.com/oauth2/v4/token"
  }
  attribute_mapping = { username = "sub", email = "email" }
}
resource "aws_cognito_user_pool_client" "web" {
  name                                 = "web"
  user_pool_id                         = aws_cognito_user_pool.customers.id
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes                 = ["openid", "email"]
  callback_urls                        = ["https://app.example.com/callback"]
  supported_identity_providers         = ["COGNITO", aws_cognito_identity_provider.google.provider_name]
}
output "pool" {
  value = aws_cognito_user_pool.customers.id
}
`;

describeWith(['terraform', 'ministack', 'aws', 'jq'], 'docs/move-a-pool.md', () => {
  let emulator: Emulator;

  beforeAll(async () => {
    emulator = await startMinistack({ auth: false });
  });

  afterAll(() => emulator.stop());

  test('leads from a pool of another configuration to a clean plan, and back', async () => {
    const cwd = scratchFolder('move-a-pool');
    // The page's own lines start the provider themselves.
    const env = { ...emulator.env, ...OWN_PROVIDER };
    const old = join(cwd, 'old');
    mkdirSync(old);
    writeFileSync(join(old, 'main.tf'), OLD);
    await terraformEnds(0, old, ['init'], env);
    await terraformEnds(0, old, ['apply', '-auto-approve'], env);
    const { stdout: poolId } = await terraformEnds(0, old, ['output', '-raw', 'pool'], env);
    const bin = join(cwd, 'bin');
    mkdirSync(bin);
    const program = join(bin, 'cognito-federation');
    writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${join(projectRoot, 'dist/src/cli.js')}" "$@"\n`);
    chmodSync(program, 0o755);
    /** Runs a block of the page as it stands there, for this pool. */
    const block = async (text: string | undefined): Promise<Ended> => {
      const line = (text ?? 'exit 1').replaceAll('eu-west-1_Ab12Cd34E', poolId);
      const ended = await run('bash', ['-eo', 'pipefail', '-c', line], cwd, {
        ...terraformEnvironment(),
        ...env,
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
        PATH: [bin, dirname(programOf('aws')), dirname(programOf('terraform')), process.env['PATH'] ?? ''].join(
          delimiter,
        ),
      });
      if (ended.code !== 0) throw new Error(`${line} ended with ${ended.code}:\n${ended.output}`);
      return ended;
    };
    const [policy, live, snippet, folder, state, validate, plan, apply, back, another] = BLOCKS;
    expect(another).toBeUndefined();
    const spec = join(cwd, 'federation.yaml');
    const taken = (): string => {
      const text = readFileSync(spec, 'utf8');
      renameSync(spec, `${spec}.${Math.random()}`);
      return text;
    };

    expect((await block(policy)).stdout).toContain(`:userpool/${poolId}"`);
    await block(live);
    const byLive = taken();
    await block(snippet);
    await block(folder);
    expect(existsSync(join(cwd, 'answers'))).toBe(false);
    expect(taken()).toBe(byLive);
    await block(state);
    expect(readFileSync(spec, 'utf8')).toBe(byLive);
    expect(existsSync(join(cwd, 'state.json'))).toBe(false);

    await block(validate);
    const [, expected = ''] = /^```text\n(.*)\n```$/m.exec(PAGE) ?? [];
    expect((await block(plan)).output).toContain(expected);
    expect((await block(apply)).output).toContain('4 imported, 0 added, 1 changed, 0 destroyed.');

    await block(back);
    const stack = join(cwd, 'cdktf.out/stacks/customers');
    expect((await terraformEnds(0, stack, ['state', 'list'], env)).stdout).not.toMatch(/^aws_/m);
    // The old configuration still has the pool, and finds nothing of it changed.
    await terraformEnds(0, old, ['plan', '-detailed-exitcode'], env);
  });
});
