import path from 'node:path';
import type { FilePlace } from '../document/origin';
import type { BackendValue, Federation } from './federation';

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
  const { type, settings } = backend;
  const written = at.to('backend');
  const state = (place: FilePlace, ...parts: readonly (BackendValue | undefined)[]): StatePlace => ({
    address: JSON.stringify([type === 'cloud' ? 'remote' : type, ...parts]),
    place,
  });
  switch (type) {
    case 'local':
      return state(written.to('local').value('path'), path.posix.join(stackName, text(settings.path)));
    case 's3':
      // Who writes this has Terraform's workspaces tell the states apart.
      if (settings.workspaceKeyPrefix !== undefined) return undefined;
      return state(written.to('s3').value('key'), settings.bucket, settings.key);
    case 'gcs':
      return state(
        written.to('gcs').value(settings.prefix === undefined ? 'bucket' : 'prefix'),
        settings.bucket,
        text(settings.prefix),
      );
    case 'azurerm':
      return state(
        written.to('azurerm').value('key'),
        settings.storageAccountName,
        settings.containerName,
        settings.key,
      );
    case 'http':
      return state(written.to('http').value('address'), settings.address);
    case 'cloud':
    case 'remote': {
      const name = workspaceName(settings.workspaces);
      return name === undefined
        ? undefined
        : state(
            written.to(type).to('workspaces').value('name'),
            settings.hostname ?? HCP_TERRAFORM,
            settings.organization,
            name,
          );
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
