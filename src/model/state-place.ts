import path from 'node:path';
import type { Path } from '../diagnostics/finding';
import type { BackendValue, Federation } from './federation';

/** Where a stack keeps its state. */
export interface StatePlace {
  /** Equal for two stacks where they keep one state, in Terraform's default workspace. */
  readonly address: string;
  /** The setting of the spec that tells it from others. */
  readonly path: Path;
}

/** The host of HCP Terraform. Source: https://developer.hashicorp.com/terraform/language/backend/remote, `hostname`. */
const HCP_TERRAFORM = 'app.terraform.io';

/** Where a federation's stack keeps its state; undefined where Terraform's workspace decides, which is known to whoever runs it. */
export function statePlace({ stackName, terraform: { backend } }: Federation): StatePlace | undefined {
  const { type, settings } = backend;
  const place = (setting: Path, ...parts: readonly (BackendValue | undefined)[]): StatePlace => ({
    address: JSON.stringify([type === 'cloud' ? 'remote' : type, ...parts]),
    path: ['terraform', 'backend', type, ...setting],
  });
  switch (type) {
    case 'local':
      return place(['path'], path.posix.join(stackName, text(settings.path)));
    case 's3':
      // Who writes this has Terraform's workspaces tell the states apart.
      if (settings.workspaceKeyPrefix !== undefined) return undefined;
      return place(['key'], settings.bucket, settings.key);
    case 'gcs':
      return place(settings.prefix === undefined ? ['bucket'] : ['prefix'], settings.bucket, text(settings.prefix));
    case 'azurerm':
      return place(['key'], settings.storageAccountName, settings.containerName, settings.key);
    case 'http':
      return place(['address'], settings.address);
    case 'cloud':
    case 'remote': {
      const name = workspaceName(settings.workspaces);
      return name === undefined
        ? undefined
        : place(['workspaces', 'name'], settings.hostname ?? HCP_TERRAFORM, settings.organization, name);
    }
  }
}

/** The one workspace that a backend names. */
export function workspaceName(workspaces: BackendValue | undefined): BackendValue | undefined {
  return typeof workspaces === 'object' && 'name' in workspaces ? workspaces.name : undefined;
}

function text(value: BackendValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
