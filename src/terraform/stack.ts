import type { Backend, Federation } from '../model/federation';
import { poolProvider } from './aws-provider';
import { backendBlock, stateReader } from './backend';
import {
  RootConstruct,
  TerraformBackend,
  TerraformElement,
  TerraformRemoteState,
  TerraformStack,
  type Construct,
} from './cdktf';
import { CognitoFederation } from './cognito-federation';
import type { PlacedArchive } from './archive';

/** A federation alone in a stack, with the provider and the backend that its spec asks for. */
export class FederationStack extends TerraformStack {
  constructor(
    readonly federation: Federation,
    archive: PlacedArchive,
  ) {
    super(new RootConstruct(), federation.stackName);
    poolProvider(this, federation);
    new StackBackend(this, federation.terraform.backend);
    new CognitoFederation(this, 'federation', { federation, archive, addressPrefix: '' });
    // After every provider, each of which says the version of its bindings.
    new Versions(this, federation);
  }
}

/** A backend with settings that CDKTF's own ones do not know. Its strings are plain text to Terraform. */
class StackBackend extends TerraformBackend {
  constructor(
    scope: Construct,
    readonly backend: Backend,
  ) {
    super(scope, 'backend', backend.type);
  }

  override toTerraform(): object {
    return { terraform: backendBlock(this.backend) };
  }

  override getRemoteStateDataSource(scope: Construct, name: string, fromStack: string): TerraformRemoteState {
    const { backend, config } = stateReader(this.backend, fromStack);
    return new RemoteState(scope, name, backend, config);
  }
}

class RemoteState extends TerraformRemoteState {}

/** The versions that the spec asks for, over those that the bindings were made with. */
class Versions extends TerraformElement {
  constructor(
    scope: Construct,
    readonly federation: Federation,
  ) {
    super(scope, 'versions');
  }

  override toTerraform(): object {
    const { requiredVersion, awsProviderVersion } = this.federation.terraform;
    return {
      terraform: {
        required_version: requiredVersion,
        required_providers: { aws: { source: 'hashicorp/aws', version: awsProviderVersion } },
      },
    };
  }
}
