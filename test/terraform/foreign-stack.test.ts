import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Aspects, LocalBackend, TerraformOutput, TerraformStack, type IAspect } from 'cdktf';
import type { IConstruct } from 'constructs';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { CloudwatchLogGroup } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import { CognitoResourceServer } from '@cdktf/provider-aws/lib/cognito-resource-server';
import { CognitoFederation } from '../../src/construct';
import { load } from '../../src/load';
import type { Federation } from '../../src/model/federation';
import { plannedChanges } from './harness/plan';
import { scratchFolder, terraformEnds } from './harness/terraform';
import { describeWith, projectRoot } from './harness/tools';

const spec = (name: string): string => `
version: 1
name: ${name}
region: eu-west-1
userPool: { customAttributes: { idp_sub: { type: string } }, domain: { prefix: ${name}-pages } }
identityProviders:
  Okta.Staff:
    preset: okta
    issuer: https://acme.okta.com
    clientId: cognito
    clientSecret: { variable: client_secret }
appClients:
  web: { callbackUrls: ["https://app.example.com/\${cb}"] }
accountLinking: {}
accept: [{ rule: state-kept-locally, reason: a test }]
`;

function federationOf(name: string): Federation {
  const { federations, diagnostics } = load([{ file: `${name}.yaml`, bytes: Buffer.from(spec(name)) }]);
  const [federation] = federations;
  if (federation === undefined) throw new Error(JSON.stringify(diagnostics));
  return federation;
}

/** What teams write to tag all that they have. */
class Tagging implements IAspect {
  visit(node: IConstruct): void {
    if ('tagsInput' in node)
      Object.assign(node, { tags: { ...(node.tagsInput as object | undefined), team: 'identity' } });
  }
}

/** A team's own app: one stack with constructs of its own and two federations. */
class TeamStack extends TerraformStack {
  constructor(app: App) {
    super(app, 'team');
    new AwsProvider(this, 'aws', {
      region: 'eu-west-1',
      skipCredentialsValidation: true,
      skipMetadataApiCheck: 'true',
      skipRequestingAccountId: true,
    });
    new LocalBackend(this, { path: 'terraform.tfstate' });
    new CloudwatchLogGroup(this, 'pool', { name: '/team/own' });
    const members = this.#federation('members');
    this.#federation('partners');
    new CognitoResourceServer(this, 'orders', {
      userPoolId: members.userPoolId,
      identifier: 'orders',
      name: members.clientIds.get('web') ?? '',
    });
    new TerraformOutput(this, 'user_pool_arn', { value: members.userPoolArn });
    Aspects.of(this).add(new Tagging());
  }

  #federation(name: string): CognitoFederation {
    const built = join(projectRoot, 'dist', 'lambda');
    const { sha256Base64 } = JSON.parse(readFileSync(join(built, 'pre-sign-up.json'), 'utf8')) as {
      readonly sha256Base64: string;
    };
    return new CognitoFederation(this, name, {
      federation: federationOf(name),
      archive: { file: join(built, 'pre-sign-up.zip'), sha256Base64 },
    });
  }
}

/** Writes the team's app and gives the folder of its stack. */
function synthesised(): string {
  const outdir = scratchFolder('team');
  const app = new App({ outdir });
  new TeamStack(app);
  app.synth();
  return join(outdir, 'stacks', 'team');
}

interface Written {
  readonly terraform: Readonly<Record<string, unknown>>;
  readonly provider: Readonly<Record<string, readonly unknown[]>>;
  readonly resource: Readonly<Record<string, Readonly<Record<string, { readonly tags?: unknown }>>>>;
  readonly variable: object;
}

describe('two federations in a stack of somebody else', () => {
  let dir: string;
  let written: Written;

  beforeAll(() => {
    dir = synthesised();
    written = JSON.parse(readFileSync(join(dir, 'cdk.tf.json'), 'utf8')) as Written;
  });

  it('have names of their own', () => {
    expect(Object.keys(written.resource['aws_cognito_user_pool'] ?? {})).toEqual(['members_pool', 'partners_pool']);
    expect(Object.keys(written.resource['aws_cognito_identity_provider'] ?? {})).toEqual([
      'members_okta_staff',
      'partners_okta_staff',
    ]);
    expect(Object.keys(written.variable)).toEqual(['members_client_secret', 'partners_client_secret']);
  });

  it('leave provider and backend to the stack', () => {
    expect(written.provider['aws']).toHaveLength(1);
    expect(written.terraform['backend']).toEqual({ local: { path: 'terraform.tfstate' } });
    expect(written.terraform).not.toHaveProperty('required_version');
  });

  it('are reached by an Aspect', () => {
    for (const type of ['aws_cognito_user_pool', 'aws_lambda_function', 'aws_iam_role', 'aws_cloudwatch_log_group']) {
      const tags = Object.values(written.resource[type] ?? {}).map((resource) => resource.tags);
      expect({ type, tags }).toEqual({ type, tags: tags.map(() => ({ team: 'identity' })) });
      expect(tags.length).toBeGreaterThan(1);
    }
  });

  it('have the archive of their function beside the configuration', () => {
    const { filename } = (written.resource['aws_lambda_function']?.['members_pre_sign_up'] ?? {}) as {
      readonly filename?: string;
    };
    const archive = (filename ?? '').replace('${path.module}', dir);
    expect(readFileSync(archive)).toEqual(readFileSync(join(projectRoot, 'dist', 'lambda', 'pre-sign-up.zip')));
  });
});

describeWith(['terraform'], 'two federations in a stack of somebody else, by Terraform', () => {
  it('are planned beside its other constructs', async () => {
    const dir = synthesised();
    // The mirror has another version than the bindings were made with.
    const override = { terraform: { required_providers: { aws: { source: 'hashicorp/aws', version: '>= 5.100' } } } };
    writeFileSync(join(dir, 'versions_override.tf.json'), JSON.stringify(override));
    const env = { TF_VAR_members_client_secret: 'one', TF_VAR_partners_client_secret: 'two' };
    await terraformEnds(0, dir, ['init'], env);
    await terraformEnds(0, dir, ['plan', '-out=first.tfplan'], env);
    const planned = await plannedChanges(dir, 'first.tfplan', env);
    const own = ['aws_cloudwatch_log_group.pool', 'aws_cognito_resource_server.orders'];
    const addresses = Object.keys(planned).filter((address) => !own.includes(address));
    expect(Object.values(planned).map(({ action }) => action)).toEqual(Object.keys(planned).map(() => 'create'));
    expect(Object.keys(planned)).toEqual(expect.arrayContaining(own));
    const ofMembers = addresses.filter((address) => address.includes('.members_'));
    expect(ofMembers.map((address) => address.replace('.members_', '.partners_'))).toEqual(
      addresses.filter((address) => address.includes('.partners_')),
    );
    expect(ofMembers.length * 2).toBe(addresses.length);
    expect(ofMembers).toContain('aws_cognito_user_pool.members_pool');
  });
});
