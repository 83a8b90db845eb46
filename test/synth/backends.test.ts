import { removeFolders } from '../cli/command-line';
import { configurations } from './stack';

afterAll(removeFolders);

const workspaces = { name: 'one' };

/** A backend as the spec writes it, and the `terraform` block's part that comes of it. */
const backends: Readonly<Record<string, { readonly written: object | undefined; readonly generated: object }>> = {
  absent: { written: undefined, generated: { backend: { local: { path: 'terraform.tfstate' } } } },
  local: {
    written: { local: { path: '../state/a.tfstate' } },
    generated: { backend: { local: { path: '../state/a.tfstate' } } },
  },
  s3: {
    written: {
      s3: {
        bucket: 'acme-tfstate',
        key: 'a/b.tfstate',
        region: 'eu-west-1',
        useLockfile: true,
        kmsKeyId: 'alias/state',
        dynamodbTable: 'locks',
        workspaceKeyPrefix: 'ws',
        profile: 'state',
        assumeRole: { roleArn: 'arn:aws:iam::123456789012:role/state', externalId: 'acme' },
      },
    },
    generated: {
      backend: {
        s3: {
          assume_role: { external_id: 'acme', role_arn: 'arn:aws:iam::123456789012:role/state' },
          bucket: 'acme-tfstate',
          dynamodb_table: 'locks',
          encrypt: true,
          key: 'a/b.tfstate',
          kms_key_id: 'alias/state',
          profile: 'state',
          region: 'eu-west-1',
          use_lockfile: true,
          workspace_key_prefix: 'ws',
        },
      },
    },
  },
  gcs: {
    written: { gcs: { bucket: 'acme-tfstate', prefix: 'p', kmsEncryptionKey: 'k' } },
    generated: { backend: { gcs: { bucket: 'acme-tfstate', kms_encryption_key: 'k', prefix: 'p' } } },
  },
  azurerm: {
    written: {
      azurerm: {
        resourceGroupName: 'g',
        storageAccountName: 'acmetfstate',
        containerName: 'state',
        key: 'k',
        useAzureadAuth: true,
        useOidc: true,
      },
    },
    generated: {
      backend: {
        azurerm: {
          container_name: 'state',
          key: 'k',
          resource_group_name: 'g',
          storage_account_name: 'acmetfstate',
          use_azuread_auth: true,
          use_oidc: true,
        },
      },
    },
  },
  http: {
    written: {
      http: {
        address: 'https://state.example.com/a',
        lockAddress: 'https://state.example.com/a/lock',
        lockMethod: 'POST',
        retryMax: 3,
      },
    },
    generated: {
      backend: {
        http: {
          address: 'https://state.example.com/a',
          lock_address: 'https://state.example.com/a/lock',
          lock_method: 'POST',
          retry_max: 3,
        },
      },
    },
  },
  cloud: {
    written: { cloud: { organization: 'acme', workspaces } },
    generated: { cloud: { organization: 'acme', workspaces } },
  },
  remote: {
    written: { remote: { hostname: 'tfe.example.com', organization: 'acme', workspaces } },
    generated: { backend: { remote: { hostname: 'tfe.example.com', organization: 'acme', workspaces } } },
  },
};

test('each backend of the spec becomes the one of Terraform, and versions reach it as written', () => {
  const stacks = configurations({
    version: 1,
    name: 'backends',
    region: 'eu-west-1',
    userPool: {},
    terraform: { requiredVersion: '~> 1.11, != 1.11.2', awsProviderVersion: '>= 5.100.0,  < 7.0' },
    environments: Object.fromEntries(
      Object.entries(backends).map(([name, { written }]) => [
        name,
        written === undefined ? {} : { terraform: { backend: written } },
      ]),
    ),
  });
  for (const [name, { generated }] of Object.entries(backends)) {
    expect({ name, terraform: stacks.get(`backends-${name}`)?.terraform }).toEqual({
      name,
      terraform: {
        required_version: '~> 1.11, != 1.11.2',
        required_providers: { aws: { source: 'hashicorp/aws', version: '>= 5.100.0,  < 7.0' } },
        ...generated,
      },
    });
  }
});
