import path from 'node:path';
import type { FilePlace } from '../document/origin';
import type { Federation } from './federation';

/** Where a stack keeps its state. */
export interface StatePlace {
  /** Equal for two stacks where they keep one state, in Terraform's default workspace. */
  readonly address: string;
  /** Where the spec writes the setting that tells it from others. */
  readonly place: FilePlace;
}

/** The host of HCP Terraform. Source: https://developer.hashicorp.com/terraform/language/backend/remote, `hostname`. */
const HCP_TERRAFORM = 'app.terraform.io';

/** Where a federation's stack keeps its state; undefined where Terraform's workspace decides, which is known to whoever runs it. */
export function statePlace({ stackName, terraform: { backend, at } }: Federation): StatePlace | undefined {
  const written = at.to('backend');
  const state = (place: FilePlace, ...parts: readonly string[]): StatePlace => ({
    address: JSON.stringify([backend.type === 'cloud' ? 'remote' : backend.type, ...parts]),
    place,
  });
  switch (backend.type) {
    case 'local':
      return state(written.to('local').value('path'), path.posix.join(stackName, backend.settings.path));
    case 's3': {
      const { bucket, key, workspaceKeyPrefix } = backend.settings;
      // Who writes a prefix has Terraform's workspaces tell the states apart.
      return workspaceKeyPrefix === undefined ? state(written.to('s3').value('key'), bucket, key) : undefined;
    }
    case 'gcs': {
      const { bucket, prefix } = backend.settings;
      return state(written.to('gcs').value(prefix === undefined ? 'bucket' : 'prefix'), bucket, prefix ?? '');
    }
    case 'azurerm': {
      const { storageAccountName, containerName, key } = backend.settings;
      return state(written.to('azurerm').value('key'), storageAccountName, containerName, key);
    }
    case 'http':
      return state(written.to('http').value('address'), backend.settings.address);
    case 'cloud':
    case 'remote': {
      const { hostname = HCP_TERRAFORM, organization, workspaces } = backend.settings;
      if (workspaces.name === undefined) return undefined;
      const place = written.to(backend.type).to('workspaces').value('name');
      return state(place, hostname, organization, workspaces.name);
    }
  }
}
